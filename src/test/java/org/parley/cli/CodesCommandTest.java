package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One stance that a reader coded, and that two codebooks were applied to later. */
class CodesCommandTest {
  @TempDir private Path folder = Path.of("");
  private Path store = Path.of("");

  @BeforeEach
  void aStore() {
    store = TestStore.of(folder, "evaluated.trig");
  }

  @Test
  void eachCodingIsARowWithAllNamesOfTheHolderAndOfWhomItSpeaksFor() {
    Run run = Run.on(store, "codes", "--codebook", "tolls", "--format", "csv");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            "article,holder,names,code,position,condition,voice,quote,how,iri",
            "ferry,Lund,Lund | Nordhaven | Norland,toll,opposes,,author,"
                + "Mara Lund backs the ferry pact.,reader,"
                + "https://w3id.org/parley/kg/article/ferry/stance-1",
            "ferry,Lund,Lund | Nordhaven | Norland,toll,supports,,author,"
                + "Mara Lund backs the ferry pact.,codebook-words,"
                + "https://w3id.org/parley/kg/article/ferry/stance-1");
  }

  @Test
  void withoutANameAllCodebooksAreAsked() {
    assertThat(Run.on(store, "codes", "--format", "csv").out().lines())
        .hasSize(4)
        .anyMatch(line -> line.contains(",pact,supports,"));
  }

  @Test
  void aCodebookThatNobodyAppliedIsAnErrorThatNamesTheOthers() {
    Run run = Run.on(store, "codes", "--codebook", "fares");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.error()).contains("--codebook fares: the store has codes of pacts, tolls");
  }

  @Test
  void theQueryCanBeRunAsItIs() {
    Run shown = Run.on(store, "codes", "--codebook", "pacts", "--show-query");
    Run asked = Run.on(store, "query", "--format", "csv", "-q", shown.out());
    assertThat(asked.out())
        .isEqualTo(Run.on(store, "codes", "--codebook", "pacts", "--format", "csv").out());
  }
}
