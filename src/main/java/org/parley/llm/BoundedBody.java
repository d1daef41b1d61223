package org.parley.llm;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** A response's body, if it is no longer than any answer can be. */
final class BoundedBody implements BodySubscriber<byte[]> {
  /** Bytes; a hundred times the longest answer that models write. */
  static final int MOST = 32 << 20;

  private final BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
  private final int most;
  private long count;

  BoundedBody(int most) {
    this.most = most;
  }

  static BodyHandler<byte[]> handler() {
    return response -> new BoundedBody(MOST);
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return bytes.getBody();
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    bytes.onSubscribe(subscription);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    count += buffers.stream().mapToLong(ByteBuffer::remaining).sum();
    if (count > most) {
      throw new IllegalStateException("a response of more than " + most + " bytes");
    }
    bytes.onNext(buffers);
  }

  @Override
  public void onError(Throwable fault) {
    bytes.onError(fault);
  }

  @Override
  public void onComplete() {
    bytes.onComplete();
  }
}
