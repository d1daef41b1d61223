package org.parley.page;

import java.nio.charset.StandardCharsets;

/**
 * What a request is answered with.
 *
 * @param status as in HTTP
 * @param mediaType with its character encoding, where it is text
 */
public record Page(int status, String mediaType, byte[] body) {
  static final String HTML = "text/html; charset=utf-8";

  /**
   * What every page is to be sent with: nothing runs and nothing is fetched that this server does
   * not have in a file of its own.
   */
  public static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
          + " font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  static Page of(String mediaType, String text) {
    return new Page(200, mediaType, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The body as text. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
