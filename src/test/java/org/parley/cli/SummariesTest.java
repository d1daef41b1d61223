package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.page.Page;
import org.parley.page.Pages;
import org.parley.query.KeptAnswers;
import org.parley.store.Store;

/** A build that brought much has answered what whoever comes next will ask. */
class SummariesTest {
  private static final String BASE = "https://w3id.org/parley/kg/";

  @TempDir private Path folder;
  private Path place = Path.of("none");

  @BeforeEach
  void build() {
    place = TestStore.of(folder, "harbour-tolls.trig");
  }

  @Test
  void everyQuestionIsAnsweredAndNotAskedAgain() {
    keep(false);
    try (Store store = Store.openToRead(place)) {
      KeptAnswers kept = new KeptAnswers(store);
      assertThat(Summaries.questions(BASE))
          .hasSizeGreaterThan(10)
          .allSatisfy(
              question -> assertThat(kept.answer(question, SummariesTest::asked)).isNotNull());
    }
  }

  @Test
  void pagesAreTheSameAsWithoutThem() {
    List<String> before = pages(false);
    keep(false);
    assertThat(pages(true)).isEqualTo(before);
  }

  @Test
  void whatACommandAsksIsAmongThem() throws IOException {
    keep(false);
    long kept = memos();
    for (String command : List.of("positions", "changes", "issues", "actors", "events")) {
      assertThat(Run.on(place, command).code()).isZero();
    }
    assertThat(memos()).as("nothing else was asked and kept").isEqualTo(kept);
  }

  @Test
  void whoStopsABuildDoesNotWaitForThem() throws IOException {
    keep(true);
    assertThat(memos()).isZero();
  }

  private void keep(boolean stopped) {
    try (Store store = Store.open(place)) {
      Summaries.keep(store, BASE, Duration.ZERO, () -> stopped);
    }
  }

  private List<String> pages(boolean withSummaries) {
    try (Store store = Store.openToRead(place)) {
      Optional<KeptAnswers> kept =
          withSummaries ? Optional.of(new KeptAnswers(store)) : Optional.empty();
      Pages pages = new Pages(store::calculateRead, BASE, Optional.empty(), kept);
      return Stream.of(
              "/", "/positions", "/issues", "/actors", "/timeline", "/articles", "/map", "/network")
          .map(path -> pages.answer(path, Map.of()).map(Page::text).orElse("none"))
          .toList();
    }
  }

  private long memos() throws IOException {
    try (Stream<Path> files = Files.list(place)) {
      return files.filter(file -> file.getFileName().toString().startsWith("answer-")).count();
    }
  }

  private static RowSet asked() {
    throw new AssertionError("asked again");
  }
}
