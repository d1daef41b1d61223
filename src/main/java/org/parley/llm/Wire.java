package org.parley.llm;

import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * HTTP for the client library, over the JDK's. The library's own adapter loses {@code Retry-After},
 * and its time-out ends with the headers: an answer that trickles in would be waited for forever.
 * This one bounds the whole exchange, in time and in size, and follows no redirects, which could
 * take the key elsewhere.
 */
final class Wire implements HttpClient {
  private final java.net.http.HttpClient http;
  private final Duration timeout;

  Wire(Duration connectTimeout, Duration timeout) {
    this.timeout = timeout;
    this.http =
        java.net.http.HttpClient.newBuilder()
            .connectTimeout(connectTimeout)
            .followRedirects(java.net.http.HttpClient.Redirect.NEVER)
            // Local servers stumble over the offer of HTTP/2 that plain HTTP would carry.
            .version(java.net.http.HttpClient.Version.HTTP_1_1)
            .build();
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    HttpResponse<byte[]> response = send(request);
    int status = response.statusCode();
    if (status < 200 || status >= 300) {
      throw new StatusException(
          status,
          new String(response.body(), StandardCharsets.UTF_8),
          RetryAfter.in(response.headers()));
    }
    return SuccessfulHttpResponse.builder()
        .statusCode(status)
        .headers(response.headers().map())
        .body(response.body())
        .build();
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    throw new UnsupportedOperationException("answers are not streamed");
  }

  private HttpResponse<byte[]> send(HttpRequest request) {
    java.net.http.HttpRequest.Builder builder =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
            .method(request.method().name(), BodyPublishers.ofString(request.body()));
    request
        .headers()
        .forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
    CompletableFuture<HttpResponse<byte[]>> exchange =
        http.sendAsync(builder.build(), BoundedBody.handler());
    try {
      return exchange.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (java.util.concurrent.TimeoutException e) {
      exchange.cancel(true);
      throw new TimeoutException(e);
    } catch (InterruptedException e) {
      exchange.cancel(true);
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    } catch (ExecutionException e) {
      throw new UncheckedIOException(
          e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause()));
    }
  }
}
