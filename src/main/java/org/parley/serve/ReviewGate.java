package org.parley.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Stands before the only thing that is written down for somebody who asks: a decision on a claim.
 * It has to be sent by this server's own page, as a form, on this machine, with the token that the
 * server was started with. There is no cookie: what a browser sends by itself proves nothing.
 */
final class ReviewGate {
  static final String PATH = "/review";

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[(?:0*:)*:?0*1]");

  private final byte[] token;

  ReviewGate(String token) {
    this.token = token.getBytes(StandardCharsets.UTF_8);
  }

  /** Whether nobody but this machine reaches what listens there. */
  static boolean isLoopback(String host) {
    try {
      for (InetAddress address : InetAddress.getAllByName(host)) {
        if (!address.isLoopbackAddress()) {
          return false;
        }
      }
      return true;
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** Why a form is not even looked at. */
  static Optional<Reply> refusal(HttpServletRequest request) {
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    if (!type.toLowerCase(Locale.ROOT).split(";", 2)[0].strip().equals(FORM)) {
      return Optional.of(Reply.text(415, "decisions are sent as a form, " + FORM));
    }
    if (request.getQueryString() != null) {
      return Optional.of(Reply.text(400, "what is decided stands in the form, not in the address"));
    }
    return isOwnPage(request)
        ? Optional.empty()
        : Optional.of(Reply.text(403, "decisions are taken from this server's own pages alone"));
  }

  /** Browsers say which page a form is from, and pages cannot say it for them. */
  private static boolean isOwnPage(HttpServletRequest request) {
    String host = Optional.ofNullable(request.getHeader("Host")).orElse("");
    String name = host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    String origin = Optional.ofNullable(request.getHeader("Origin")).orElse("");
    String site = Optional.ofNullable(request.getHeader("Sec-Fetch-Site")).orElse("same-origin");
    return LOOPBACK.matcher(name).matches()
        && (request.getScheme() + "://" + host).equalsIgnoreCase(origin)
        && site.equals("same-origin");
  }

  /** Whether the form has the token; takes as long whether or not it begins like it. */
  boolean isAllowed(Map<String, List<String>> form) {
    List<String> given = form.getOrDefault("token", List.of());
    return given.size() == 1
        && MessageDigest.isEqual(token, given.get(0).strip().getBytes(StandardCharsets.UTF_8));
  }
}
