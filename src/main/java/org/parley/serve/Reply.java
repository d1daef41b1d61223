package org.parley.serve;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a request is answered with.
 *
 * @param mediaType empty where there is no body
 * @param headers further ones
 */
record Reply(int status, String mediaType, byte[] body, Map<String, String> headers) {
  static final String JSON = "application/json";

  Reply {
    headers = Map.copyOf(headers);
  }

  static Reply text(int status, String text) {
    return new Reply(
        status,
        "text/plain; charset=utf-8",
        (text + "\n").getBytes(StandardCharsets.UTF_8),
        Map.of());
  }

  /** See another address (303): what was asked for is no document. */
  static Reply see(String location) {
    return new Reply(303, "", new byte[0], Map.of("Location", location, "Vary", "Accept"));
  }
}
