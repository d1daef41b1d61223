package org.parley.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.article.Problem;
import org.parley.claim.Position;

/** A file that people write by hand, and strangers' words get into. */
class DecisionFileTest {
  private static final ClaimKey CANAL =
      new StanceKey("ruritania", Position.SUPPORTS, "the canal", "the-canal");

  @TempDir private Path folder;

  private static final String GOOD = "same ¦ ¦ ¦ ¦ borduria ¦ syldavia";

  /** Each line: what is written, and what is said of it. */
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '!',
      value = {
        "agree ¦ a ¦ S. ¦ stance ¦ x | supports | y!“agree” is no decision: accept, reject",
        "accept ¦ a ¦ S. ¦ stance ¦ x | backs | y!backs is no position: supports, opposes",
        "accept ¦ a ¦ S. ¦ stance ¦ x!a stance is HOLDER | POSITION | TARGET | ISSUE",
        "accept ¦ a ¦ S. ¦ opinion ¦ x | supports | y!kind opinion is neither stance nor event",
        "accept ¦ a ¦ S. ¦ event ¦ Party | x!an event is TYPE",
        "accept ¦ a ¦ ¦ stance ¦ x | supports | y!the column sentence is empty; copy the sentence",
        "accept ¦ ¦ S. ¦ stance ¦ x | supports | y!the column article is empty",
        "correct ¦ a ¦ S. ¦ stance ¦ x | supports | y!a correction says FIELD=VALUE",
        "correct ¦ a ¦ S. ¦ stance ¦ x | supports | y ¦ colour=red!“colour=red” is no correction",
        "correct ¦ a ¦ S. ¦ stance ¦ x | supports | y ¦ position=sure!position sure is not one of",
        "correct ¦ a ¦ S. ¦ stance ¦ x | supports | y ¦ position=conditional!needs condition=WORDS",
        "correct ¦ a ¦ S. ¦ event ¦ AID | x ¦ date=2025-13!is no day, month or year",
        "correct ¦ a ¦ S. ¦ event ¦ AID | x ¦ type=SAY!type SAY is no type of event",
        "correct ¦ a ¦ S. ¦ event ¦ AID | x ¦ add=y:boss!role boss is not one of",
        "correct ¦ a ¦ S. ¦ event ¦ AID | x ¦ label=a; label=b!label is given twice",
        "same ¦ ¦ ¦ ¦ x ¦ The King!is no key of an actor",
        "question ¦ ¦ ¦ ¦ x ¦ what of it!is no issue: write its key, or 'not KEY'",
        "same ¦ ¦ ¦ ¦ x ¦ y ¦ Ana ¦ yesterday!when “yesterday” is no day",
        "same ¦ ¦ ¦ ¦ x ¦ x!x would be itself",
        "same ¦ ¦ ¦ ¦ syldavia ¦ borduria!syldavia would be itself, over other lines",
      })
  void aLineThatIsNoDecisionIsNamedWithARemedyAndTheOthersGoOn(String row, String complaint) {
    Path file = Table.write(folder.resolve("d.tsv"), GOOD, row, "same ¦ ¦ ¦ ¦ q ¦ r");
    Decisions decisions = Decisions.read(List.of(file));
    assertThat(decisions.problems())
        .singleElement()
        .extracting(Problem::toString)
        .asString()
        .contains(file.toString(), "line 3", complaint);
    assertThat(decisions.holdingEverywhere()).hasSize(2);
  }

  @Test
  void whatSpreadsheetsAndEditorsDoToAFileIsForgiven() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("d.tsv"),
            "\uFEFF# ours\r\n\r\nClaim\tdecision\tcorrection\tcolour\r\n"
                + "\"The \"\"Old\"\" Guard\"\tSAME\tguard\tred\t\t\r\n");
    Decisions decisions = Decisions.read(List.of(file));
    assertThat(decisions.problems()).isEmpty();
    assertThat(decisions.holdingEverywhere())
        .singleElement()
        .isInstanceOfSatisfying(
            Decision.Same.class, same -> assertThat(same.actor()).isEqualTo("The \"Old\" Guard"));
  }

  @Test
  void aFileWithoutAHeadLineIsNotGuessedAt() throws IOException {
    Path file = Files.writeString(folder.resolve("d.tsv"), "same\t\t\t\tx\ty\n");
    assertThat(Decisions.read(List.of(file)).problems())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .contains("no head line", "decision, article, sentence");
  }

  @Test
  void bytesThatAreNoTextAndMissingFilesAreNamed() throws IOException {
    Path bytes = Files.write(folder.resolve("b.tsv"), new byte[] {(byte) 0xC3, 0x28, 9});
    Decisions decisions = Decisions.read(List.of(bytes, folder.resolve("none.tsv")));
    assertThat(decisions.problems())
        .extracting(Problem::code)
        .containsExactly(Problem.Code.BAD_ENCODING, Problem.Code.NOT_FOUND);
  }

  @Test
  void whatIsWrittenIsReadAgainWhateverTheArticleSays() throws IOException {
    String hostile =
        "=HYPERLINK(\"http://x\")\tsaid “reject\nall” |; #0123456789ab \u202E\u0000 the canal…";
    ClaimKey says = new StanceKey("ruritania", Position.SUPPORTS, "a\tb | \"c\";\n=d", "the-canal");
    Path file = folder.resolve("d.tsv");
    Reviewer reviewer = new Reviewer(new DecisionFile(file), "@Ana\t\n", "2025-06-01");
    reviewer.accept(new ReviewedClaim("@a\t\"1\"", hostile, says));
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1).split("\t", -1))
        .hasSize(DecisionLine.COLUMNS.size())
        .noneMatch(cell -> cell.matches("[=+@\\-#].*"));
    Decisions decisions = Decisions.read(List.of(file));
    assertThat(decisions.problems()).isEmpty();
    assertThat(Reviewer.isDecided(decisions, "@a\t\"1\"", List.of(hostile), says)).isTrue();
    assertThat(Reviewer.isDecided(decisions, "@a\t\"1\"", List.of(hostile + " not"), says))
        .isFalse();
    assertThat(Reviewer.isDecided(decisions, "b", List.of(hostile), says)).isFalse();
  }

  @Test
  void newDecisionsKeepTheColumnsAndTheLinesOfTheFile() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("d.tsv"),
            "# ours\nwho\tclaim\tkind\tsentence\tarticle\tdecision\tcorrection\n# and no line end");
    new Reviewer(new DecisionFile(file), "Ana", "2025-06-01")
        .reject(new ReviewedClaim("a", "Ruritania backs the canal.", CANAL));
    assertThat(Files.readString(file))
        .startsWith("# ours\n")
        .contains("# and no line end\nAna\truritania | supports | the canal | the-canal\tstance\t");
    assertThat(Decisions.read(List.of(file)).own("a")).hasSize(1);
  }

  @Test
  void aFileThatCannotHoldADecisionIsLeftAsItIs() throws IOException {
    Path file = Files.writeString(folder.resolve("d.tsv"), "decision\tclaim\n");
    Reviewer reviewer = new Reviewer(new DecisionFile(file), "", "2025-06-01");
    assertThatThrownBy(() -> reviewer.accept(new ReviewedClaim("a", "S.", CANAL)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("lacks some of the columns");
    assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("decision\tclaim\n");
  }

  @Test
  void aCorrectionThatIsNoneIsNotWritten() throws IOException {
    Path file = folder.resolve("d.tsv");
    Reviewer reviewer = new Reviewer(new DecisionFile(file), "", "2025-06-01");
    assertThat(reviewer.correct(new ReviewedClaim("a", "S.", CANAL), "position=sure"))
        .hasValueSatisfying(problem -> assertThat(problem).contains("position sure"));
    assertThat(file).doesNotExist();
  }

  @Test
  void aSentenceIsKnownByItsWordsAndNotByItsMarks() {
    SentenceKey key =
        SentenceKey.parse(
            SentenceKey.cell(
                "“We back it,” the king of all Ruritania said in Strelsau on Monday."));
    assertThat(
            key.matches("\"We  back it\", the king of all Ruritania said\nin Strelsau on Monday"))
        .isTrue();
    assertThat(key.matches("“We back it,” the king of all Ruritania said in Strelsau on Sunday."))
        .isFalse();
    assertThat(
            key.isIn(
                "One. “We back it,” the king of all Ruritania said in Strelsau on Monday. Two."))
        .isTrue();
    assertThat(key.isIn("One. “We back it,” the king of all Ruritania said. Two.")).isFalse();
  }
}
