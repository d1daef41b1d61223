package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.LoadsModels;
import org.parley.annotate.nlp4j.SharedAnnotator;
import org.parley.article.Article;
import org.parley.graph.ResolvedArticle;
import org.parley.rdf.Told;

/** A person at the terminal, answering in a pipe. */
@LoadsModels
class ReviewCommandTest {
  @BeforeAll
  static void theModelsAreLoadedOnce() {
    SharedAnnotator.get();
  }

  @TempDir private Path folder;
  private Path store;
  private Path decisions;

  @BeforeEach
  void aStoreOfTwoArticles() {
    store = folder.resolve("news");
    decisions = folder.resolve("news.decisions.tsv");
    ReviewedStore.write(
        store,
        told("river", "Ruritania met Freedonia in Strelsau. Ruritania backs the canal."),
        told("bridge", "Freedonia backs the bridge."));
  }

  private static ResolvedArticle told(String id, String text) {
    Article article = Told.article(id, "2025-05-01", text);
    return Told.understood(article);
  }

  private Run review(String answers, String... args) {
    String[] all = new String[args.length + 5];
    all[0] = "review";
    all[1] = "--store";
    all[2] = store.toString();
    all[3] = "--who";
    all[4] = "Ana";
    System.arraycopy(args, 0, all, 5, args.length);
    return Run.withInput(answers, all);
  }

  private List<String> written() throws IOException {
    return Files.readAllLines(decisions);
  }

  @Test
  void theLeastTrustedClaimComesFirstWithItsSentence() {
    Run run = review("q\n");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("── 1 of 3 ──\nEventReport  kg:article/river/event-1\n")
        .contains("rule meet, confidence 0.8")
        .contains("river (2025-05-01), characters 0–36")
        .contains("Ruritania met Freedonia in Strelsau.")
        .contains("[a]ccept [r]eject [c]orrect [s]kip [q]uit? ")
        .doesNotContain("2 of 3");
    assertThat(run.err()).isEqualTo("parley: 0 accepted, 0 rejected, 0 corrected\n");
    assertThat(decisions).doesNotExist();
  }

  @Test
  void eachAnswerIsWrittenDownAndTheNextWalkGoesOnWhereThisOneStopped() throws IOException {
    Run run = review("a\nr\n");
    assertThat(run.err())
        .contains("1 accepted, 1 rejected, 0 corrected")
        .contains("written to " + decisions + "; apply with 'parley build' on the same articles");
    assertThat(written()).hasSize(3);
    assertThat(written().get(1))
        .startsWith("accept\triver\tRuritania met Freedonia in Strelsau. #")
        .contains("\tevent\tMeeting | freedonia, ruritania | meeting in Strelsau\t\tAna\t");
    assertThat(written().get(2))
        .contains("\tstance\tfreedonia | supports | the bridge | the-bridge\t\tAna\t");
    assertThat(review("s\n").out()).contains("1 of 1", "kg:article/river/stance-1");
    assertThat(review("r\n").code()).isZero();
    assertThat(review("").err()).contains("no such claims are left to decide on");
    assertThat(written()).hasSize(4);
  }

  @Test
  void aCorrectionIsAskedForAgainUntilItIsOne() throws IOException {
    Run run =
        review(
            "nonsense\nc\nstatus=soon\nc\n\nc\nstatus=planned; drop=freedonia\nq\n",
            "--kind",
            "event");
    assertThat(run.out())
        .contains("one of the letters in brackets, please")
        .contains("status soon is not one of occurred, ongoing, planned");
    assertThat(written()).hasSize(2);
    assertThat(written().get(1)).contains("\tstatus=planned; drop=freedonia\tAna\t");
  }

  @Test
  void positionsTakeALetter() throws IOException {
    review("p\no\np\nc tolls are low; and fair\n", "--kind", "stance");
    assertThat(written().get(1)).contains("\tposition=opposes\t");
    assertThat(written().get(2))
        .contains("\tposition=conditional; condition=tolls are low, and fair\t");
  }

  @Test
  void theStoreIsLeftAlone() throws IOException {
    String before = Run.on(store, "export", "--format", "nquads").out();
    review("r\nr\nr\n");
    assertThat(Run.on(store, "export", "--format", "nquads").out()).isEqualTo(before);
  }

  @Test
  void theListHasTheSameClaimsAndAsksNothing() {
    Run run = review("", "--list", "--actor", "Freedonia", "--below", "0.9");
    assertThat(run.out())
        .startsWith("confidence  kind")
        .contains("0.80        EventReport")
        .doesNotContain("the bridge");
    assertThat(review("", "--list", "--issue", "bridge").out())
        .contains("the bridge")
        .doesNotContain("canal");
    assertThat(review("", "--list", "--limit", "1").out().lines()).hasSize(3);
  }

  @Test
  void whatCannotBeIsSaidInALine() {
    assertThat(review("", "--limit", "0").error())
        .isEqualTo("parley: error: --limit 0: at least 1 claim is needed");
    assertThat(review("", "--all").error()).contains("--all goes with --export-gold");
    assertThat(review("", "--actor", "Nobody Here").error()).contains("knows no actor");
  }

  @Test
  void allClaimsAsGoldAreWhatTheStoreHas() throws IOException {
    Path gold = folder.resolve("gold");
    Run run = review("", "--export-gold", gold.toString(), "--all");
    assertThat(run.err()).contains("1 events and 2 stances of 2 articles written to " + gold);
    assertThat(Files.readString(gold.resolve("river.json")))
        .contains("\"type\" : \"CONSULT\"", "\"evidence\" : [ [ 0, 36 ] ]");
    Run score = Run.on(store, "evaluate", gold.toString());
    assertThat(score.code()).isZero();
    assertThat(score.out())
        .containsPattern("actors +1\\.000")
        .containsPattern("events +1\\.000")
        .containsPattern("stances full +1\\.000");
  }

  @Test
  void withoutAllOnlyReviewedClaimsAreGold() {
    Path gold = folder.resolve("gold");
    Run run = review("", "--export-gold", gold.toString());
    assertThat(run.err()).contains("0 events and 0 stances of 0 articles");
  }

  @Test
  void decisionsAreAppliedByABuildOfTheSameArticles() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(
        articles.resolve("tolls.txt"),
        "Tolls stay, says minister\n\nFrance opposes the sale of tanks to Turkey. Germany supports the sale of tanks to Turkey.\n");
    Path built = folder.resolve("built");
    assertThat(Run.on(built, "build", articles.toString()).code()).isZero();
    Run walk =
        Run.withInput(
            "r\n",
            "review",
            "--store",
            built.toString(),
            "--who",
            "Ana",
            "--actor",
            "France",
            "--kind",
            "stance");
    assertThat(walk.err()).contains("1 rejected");
    Path file = folder.resolve("built.decisions.tsv");
    Files.writeString(
        file,
        Files.readString(file) + "accept\ttolls\tNobody said this.\tstance\tx | supports | y\n?\n");
    Run again = Run.on(built, "build", "-v", articles.toString());
    assertThat(again.code()).isEqualTo(ExitCode.SOME_INPUTS_FAILED.code());
    assertThat(again.err())
        .contains("0 added, 1 replaced")
        .contains("parley: decisions: 1 applied, 1 not")
        .contains("line 3: not applied, as its sentence is gone from the article")
        .contains("line 4: “?” is no decision");
    assertThat(again.out()).contains("Germany").doesNotContain("France");
    assertThat(Run.on(built, "build", "--decisions", "none.tsv", articles.toString()).error())
        .contains("no decisions at none.tsv: there is no such file");
  }
}
