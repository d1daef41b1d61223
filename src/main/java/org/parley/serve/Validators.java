package org.parley.serve;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers are good for as long as the store stays as it is and the server runs: they bear both as
 * their {@code ETag}, and who has one of that state is told so (304) without being asked what it
 * was. Another server may be another program, or one with other limits.
 */
final class Validators extends Handler.Wrapper {
  /** What is not the store's, or not the store's alone. */
  private static final Set<String> CHANGING = Set.of("/health", "/metrics", ReviewGate.PATH);

  private static final int ERROR = 400;
  private static final int NOT_MODIFIED = 304;

  private final Supplier<String> version;
  private final String run = UUID.randomUUID().toString();

  Validators(Handler next, Supplier<String> version) {
    super(next);
    this.version = version;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String path = Request.getPathInContext(request);
    boolean reads =
        HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
    if (!reads || CHANGING.contains(path)) {
      return super.handle(request, response, callback);
    }
    String tag = tag(request);
    HttpFields.Mutable headers = response.getHeaders();
    headers.put(HttpHeader.ETAG, tag).put(HttpHeader.CACHE_CONTROL, "no-cache");
    if (has(request, tag)) {
      headers.put(HttpHeader.VARY, "Accept, Accept-Encoding");
      response.setStatus(NOT_MODIFIED);
      callback.succeeded();
      return true;
    }
    return super.handle(request, new GoodOnly(request, response), callback);
  }

  /** Weak, as what is sent may be compressed; the form that was asked for is a part of it. */
  private String tag(Request request) {
    String accept = String.join(",", request.getHeaders().getValuesList(HttpHeader.ACCEPT));
    return "W/\"" + version.get() + "-" + run + "-" + Integer.toHexString(accept.hashCode()) + "\"";
  }

  private static boolean has(Request request, String tag) {
    return request.getHeaders().getValuesList(HttpHeader.IF_NONE_MATCH).stream()
        .flatMap(line -> Arrays.stream(line.split(",", -1)))
        .anyMatch(known -> known.strip().equals(tag));
  }

  /** Errors are good for nothing. */
  private static final class GoodOnly extends Response.Wrapper {
    GoodOnly(Request request, Response response) {
      super(request, response);
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback callback) {
      if (!isCommitted() && getStatus() >= ERROR) {
        getHeaders().remove(HttpHeader.ETAG);
        getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
      }
      super.write(last, content, callback);
    }
  }
}
