package org.parley.annotate.nlp4j;

import java.nio.file.Path;
import java.util.Map;

/** Where prepared models are kept, after the XDG Base Directory Specification. */
final class CacheFolder {
  private CacheFolder() {}

  static Path of(Map<String, String> environment, String home) {
    String own = environment.getOrDefault("PARLEY_CACHE", "");
    if (!own.isEmpty()) {
      return Path.of(own);
    }
    String shared = environment.getOrDefault("XDG_CACHE_HOME", "");
    // The specification has relative paths ignored.
    if (!shared.isEmpty() && Path.of(shared).isAbsolute()) {
      return Path.of(shared, "parley");
    }
    return Path.of(home, ".cache", "parley");
  }
}
