package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store is held against each kind of gold; the figures are worked out by hand. */
class EvaluateCommandTest {
  private static final String GOLD = "src/test/resources/evaluate/";

  @TempDir private Path folder = Path.of("");
  private Path store = Path.of("");

  @BeforeEach
  void aStore() {
    store = TestStore.of(folder, "evaluated.trig");
  }

  @Test
  void annotatedArticlesAreFoundByTheirIds() throws IOException {
    JsonNode figures = figures("ferry/gold");
    // Norland and Lund of Norland, Sudland, Lund, Ostland; Sudland only as what a target names
    assertThat(figures.at("/actors/found").asInt()).isEqualTo(3);
    assertThat(figures.at("/actors/F1").asDouble()).isEqualTo(0.857);
    // the top type of a treaty is AGREE; the statement is no event
    assertThat(figures.at("/events/predicted").asInt()).isEqualTo(1);
    assertThat(figures.at("/events, of those found/type").asDouble()).isEqualTo(1);
    assertThat(figures.at("/events, of those found/date").asDouble()).isZero();
    assertThat(figures.at("/stances full/F1").asDouble()).isEqualTo(0.5);
  }

  @Test
  void anArticleThatTheReadingLacksCountsAsReadForNothingAndIsNamed() {
    Run run = Run.on(store, "evaluate", GOLD + "ferry/gold");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("1 of 2 articles are not in the reading", "silence");
    Run folder = Run.parley("evaluate", GOLD + "ferry/gold", "--predicted", GOLD + "ferry/read");
    assertThat(folder.err()).isEqualTo(run.err());
  }

  @Test
  void attributionsAreScoredByWordsOfTheText() throws IOException {
    JsonNode figures = figures("river");
    assertThat(figures.at("/content/found").asInt()).isEqualTo(1);
    assertThat(figures.at("/content/F1").asDouble()).isEqualTo(0.5);
    assertThat(figures.at("/content+cue/found").asInt()).isEqualTo(1);
    assertThat(figures.at("/content+source/found").asInt()).isEqualTo(1);
  }

  @Test
  void sentencesAreScoredByTheReportWithMostOfTheTwoActors() throws IOException {
    JsonNode figures = figures("warnings.tsv");
    assertThat(figures.at("/accuracy").asDouble()).isEqualTo(0.667);
    assertThat(figures.at("/macro-F1").asDouble()).isEqualTo(0.556);
    assertThat(figures.at("/F1 by type/SUPPORT").asDouble()).isEqualTo(0.667);
  }

  @Test
  void aStoreOfOtherSentencesIsNotScored() throws IOException {
    Path others = folder.resolve("others.tsv");
    String head = "sentence\tsource\ttarget\tgold_root\n";
    Files.writeString(others, head + "Norland thanked Sudland.\tNorland\tSudland\tSUPPORT\n");
    assertFails(
        Run.on(store, "evaluate", others.toString()), 1, "the store's article s00000 is not that");
  }

  @Test
  void aMatrixIsHeldAgainstTheCodesOfOneCodebook() {
    Run several = Run.on(store, "evaluate", GOLD + "tolls");
    assertThat(several.code()).isEqualTo(2);
    assertThat(several.error()).contains("codes of pacts, tolls; name one with --codebook");
    Run one = Run.on(store, "evaluate", GOLD + "tolls", "--codebook", "tolls", "--misses");
    assertThat(one.code()).isZero();
    assertThat(one.err()).contains("2 of 2 codes stand in articles that have no cell");
    assertThat(one.out()).contains("extra\tcell\tferry\tLund – opposes – toll\tMara Lund backs");
  }

  @Test
  void codesComeFromATableToo() {
    Run run = Run.parley("evaluate", GOLD + "tolls", "--predicted", GOLD + "tolls/read.csv");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("matrix, all articles  0.400        0.333  0.500  1      3");
  }

  @Test
  void twoReadingsStandSideBySide() {
    Run run = Run.on(store, "evaluate", GOLD + "ferry/gold", "--compare", GOLD + "ferry/read");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("95 % interval", "stances full");
  }

  @Test
  void thePageIsWrittenBesideWhatIsPrinted() throws IOException {
    Path page = folder.resolve("page.html");
    Run run = Run.on(store, "evaluate", GOLD + "ferry/gold", "--html", page.toString(), "--quiet");
    assertThat(run.out()).contains("stances full");
    assertThat(Files.readString(page))
        .contains("<blockquote>Sudland would drop the harbour toll if Norland opened its port.");
  }

  @Test
  void theSentencesOfATableAreWrittenToBeBuilt() throws IOException {
    Path articles = folder.resolve("sentences.jsonl");
    Run run = Run.parley("evaluate", GOLD + "warnings.tsv", "--articles", articles.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("2 sentences written", "parley build");
    assertThat(Files.readAllLines(articles))
        .containsExactly(
            "{\"id\":\"s00000\",\"title\":\"\",\"text\":\"Norland warned Sudland.\"}",
            "{\"id\":\"s00001\",\"title\":\"\",\"text\":\"Sudland said it wants the toll.\"}");
  }

  @Test
  void whatCannotBeDoneIsSaidInOneLine() {
    assertFails(Run.on(store, "evaluate", "nowhere"), 1, "nowhere: no such folder or file");
    assertFails(Run.parley("evaluate"), 2, "GOLD");
    assertFails(
        Run.on(store, "evaluate", GOLD + "river", "--predicted", GOLD + "ferry/read"),
        1,
        "held against a store");
    assertFails(
        Run.on(store, "evaluate", GOLD + "river", "--articles", "x.jsonl"), 2, "--articles is for");
    String base = "https://other.example/news/";
    assertFails(
        Run.on(store, "evaluate", GOLD + "river", "--base", base), 2, "give --base https://w3id");
    assertFails(Run.on(folder.resolve("none"), "evaluate", GOLD + "river"), 1, "no store at");
    Path other = TestStore.of(folder.resolve("other"), "canal-positions.trig");
    assertFails(Run.on(other, "evaluate", GOLD + "warnings.tsv"), 1, "--articles FILE");
    assertFails(Run.on(other, "evaluate", GOLD + "tolls"), 1, "no claim of the store carries");
  }

  private JsonNode figures(String gold) throws IOException {
    Run run = Run.on(store, "evaluate", GOLD + gold, "--format", "json");
    assertThat(run.code()).isZero();
    return new ObjectMapper().readTree(run.out()).path("figures");
  }

  private static void assertFails(Run run, int code, String message) {
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.out()).isEmpty();
    assertThat(run.error()).contains(message).hasLineCount(1);
  }
}
