package org.parley.serve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Stands before everything else: requests that are addressed to another host, or that could change
 * something, do not get in, and every answer tells browsers to be careful.
 */
final class Guard extends Handler.Wrapper {
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

  /** Nobody can make another name lead to such a host. */
  private static final Pattern ADDRESS =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-fA-F:.]+]");

  private final Set<String> hosts;
  private final String policy;

  /**
   * @param hosts names that this server goes by, beside {@code localhost}
   * @param policy the Content-Security-Policy
   */
  Guard(Handler next, List<String> hosts, String policy) {
    super(next);
    this.hosts =
        hosts.stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(java.util.stream.Collectors.toUnmodifiableSet());
    this.policy = policy;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    response
        .getHeaders()
        .put("Content-Security-Policy", policy)
        .put("X-Content-Type-Options", "nosniff")
        .put("X-Frame-Options", "DENY")
        .put("Referrer-Policy", "no-referrer")
        .put("Cross-Origin-Opener-Policy", "same-origin")
        .put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    Optional<Refusal> refusal = refusal(request);
    if (refusal.isPresent()) {
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
      Response.writeError(
          request, response, callback, refusal.get().status(), refusal.get().reason());
      return true;
    }
    return super.handle(request, response, callback);
  }

  private record Refusal(int status, String reason) {}

  private Optional<Refusal> refusal(Request request) {
    String host = Optional.ofNullable(Request.getServerName(request)).orElse("");
    if (!isOurs(host)) {
      return Optional.of(
          new Refusal(421, "this server is not " + host + "; --allow-host makes it so"));
    }
    if (!METHODS.contains(request.getMethod())) {
      return Optional.of(new Refusal(405, request.getMethod() + ": this server is to read only"));
    }
    if (request.getHeaders().contains(HttpHeader.CONTENT_ENCODING)) {
      return Optional.of(new Refusal(415, "send the request as it is, not compressed"));
    }
    if (request.getLength() < 0 && request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)) {
      return Optional.of(new Refusal(411, "say how long the request is (Content-Length)"));
    }
    if (request.getLength() > ServeOptions.MAX_BODY) {
      return Optional.of(
          new Refusal(413, "a request has at most " + ServeOptions.MAX_BODY + " bytes"));
    }
    return Optional.empty();
  }

  private boolean isOurs(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return name.equals("localhost")
        || name.endsWith(".localhost")
        || ADDRESS.matcher(name).matches()
        || hosts.contains(name);
  }
}
