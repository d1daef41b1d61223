package org.parley.annotate.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFolderTest {
  @Test
  void theOwnVariableGoesFirstThenXdgThenHome() {
    Map<String, String> both = Map.of("PARLEY_CACHE", "/own", "XDG_CACHE_HOME", "/shared");

    assertThat(CacheFolder.of(both, "/home/a")).isEqualTo(Path.of("/own"));
    assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "/shared"), "/home/a"))
        .isEqualTo(Path.of("/shared/parley"));
    assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "relative"), "/home/a"))
        .isEqualTo(Path.of("/home/a/.cache/parley"));
  }
}
