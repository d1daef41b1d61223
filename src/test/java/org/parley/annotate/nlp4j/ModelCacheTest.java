package org.parley.annotate.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cache with its smallest part, which takes seconds to unpack: so it is, once. */
class ModelCacheTest {
  private static final Set<Part> SMALL = Set.of(Part.AMBIGUITY_CLASSES);

  private static Map<?, ?> shipped = Map.of();

  @TempDir Path cache;
  private final List<String> told = Collections.synchronizedList(new ArrayList<>());

  @BeforeAll
  static void unpack() throws IOException {
    shipped = (Map<?, ?>) Part.AMBIGUITY_CLASSES.unpack();
  }

  private Map<?, ?> load() throws IOException {
    ModelCache models = new ModelCache(cache, SMALL, part -> new HashMap<>(shipped), told::add);
    Object loaded = models.load().get(Part.AMBIGUITY_CLASSES);
    assertThat(loaded).isInstanceOf(Map.class);
    return (Map<?, ?>) Objects.requireNonNull(loaded);
  }

  private Path file() {
    return cache.resolve(ModelCache.VERSION).resolve(Part.AMBIGUITY_CLASSES.fileName());
  }

  @Test
  void isPreparedOnceAndHoldsWhatTheLibraryShips() throws IOException {
    load();
    Map<?, ?> loaded = load();

    assertThat(told).hasSize(2).first().asString().startsWith("Preparing");
    assertThat(shipped).isNotEmpty();
    shipped.forEach((word, classes) -> assertThat(loaded.get(word)).isEqualTo(classes));
    assertThat(loaded.get("a word that nobody wrote")).isNull();
  }

  @Test
  void twoThatStartAtOncePrepareOnce() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<Map<?, ?>> one = threads.submit(this::load);
      Future<Map<?, ?>> other = threads.submit(this::load);
      assertThat(one.get().get("talks")).isNotNull().isEqualTo(other.get().get("talks"));
    }
    assertThat(told).filteredOn(line -> line.startsWith("Preparing")).hasSize(1);
    try (var left = Files.list(cache)) {
      assertThat(left).hasSize(2); // The models and the lock.
    }
  }

  @Test
  void aTruncatedFileIsMadeAnew() throws IOException {
    Object before = load().get("talks");
    try (FileChannel file = FileChannel.open(file(), StandardOpenOption.WRITE)) {
      file.truncate(1_000);
    }

    assertThat(load().get("talks")).isEqualTo(before);
    assertThat(told).anyMatch(line -> line.contains("anew") && line.contains("incomplete"));
  }

  @Test
  void aChangedByteIsNoticed() throws IOException {
    Object before = load().get("talks");
    byte[] bytes = Files.readAllBytes(file());
    bytes[bytes.length / 2] ^= 1;
    Files.write(file(), bytes);

    assertThat(load().get("talks")).isEqualTo(before);
    assertThat(told).anyMatch(line -> line.contains("damaged"));
  }

  @Test
  void aDraftOfAKilledProcessIsCleanedUp() throws IOException {
    Path draft = Files.createDirectory(cache.resolve(ModelCache.VERSION + "-draft1"));
    Files.writeString(draft.resolve("names"), "half");

    load();

    assertThat(draft).doesNotExist();
  }

  @Test
  void aCacheThatCannotBeMadeFails() throws IOException {
    cache = Files.writeString(cache.resolve("file"), "in the way");

    assertThatThrownBy(this::load).isInstanceOf(IOException.class);
  }
}
