package org.parley.llm;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where an OpenAI-compatible endpoint is, up to and with {@code /v1}.
 *
 * @param uri with scheme and host, without a user, a query or a fragment
 */
public record Address(URI uri) {
  /** A local Ollama's. */
  public static final String DEFAULT = "http://localhost:11434/v1";

  public Address {
    String scheme = Optional.ofNullable(uri.getScheme()).orElse("");
    boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
    if (!web || uri.getHost() == null) {
      throw new IllegalArgumentException(
          "not an address of an endpoint, such as " + DEFAULT + ": " + bare(uri));
    }
    if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "give the key in PARLEY_LLM_KEY and the endpoint without user, query or fragment: "
              + bare(uri));
    }
  }

  /**
   * The address that a text gives.
   *
   * @throws IllegalArgumentException if it gives none; the message says why
   */
  public static Address of(String text) {
    try {
      return new Address(new URI(text.strip()));
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not an address of an endpoint, such as " + DEFAULT, e);
    }
  }

  /** What to tell the user once where the articles leave the machine. */
  public Optional<String> notice() {
    if (isThisMachine()) {
      return Optional.empty();
    }
    boolean open = uri.getScheme().equalsIgnoreCase("http");
    return Optional.of(
        "articles are sent to " + uri.getHost() + (open ? ", unencrypted (http)" : ""));
  }

  private boolean isThisMachine() {
    String host = uri.getHost().replaceAll("^\\[|\\]$", "");
    if (host.equalsIgnoreCase("localhost")) {
      return true;
    }
    // Only of what is a number already: names are not to be looked up for this.
    return host.matches("[0-9.]+|[0-9a-fA-F:]*:[0-9a-fA-F:.]*") && isLoopback(host);
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (java.net.UnknownHostException e) {
      return false;
    }
  }

  /** Without what may be secret. */
  private static String bare(URI uri) {
    return uri.getScheme() + "://" + uri.getHost();
  }

  @Override
  public String toString() {
    return uri.toString();
  }
}
