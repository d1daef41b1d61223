package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.page.ReviewDesk;
import org.parley.page.ReviewDesk.Verdict;
import org.parley.page.ReviewDesk.Wanted;
import org.parley.rdf.Told;
import org.parley.report.Doubt;
import org.parley.store.Store;
import picocli.CommandLine;

/** What is decided in the pages stands in the file as if it had been decided at the terminal. */
class ServedReviewTest {
  private static final Wanted ALL = new Wanted("", "", "", "", "", "");

  @TempDir private Path folder;
  private Path decisions;
  private Store store = Store.inMemory();
  private ServedReview desk = desk(store, Path.of("none"));

  @BeforeEach
  void aStoreOfTwoArticles() {
    Path news = folder.resolve("news");
    decisions = folder.resolve("news.decisions.tsv");
    ReviewedStore.write(
        news,
        Told.understood(
            Told.article(
                "river",
                "2025-05-01",
                "Ruritania met Freedonia in Strelsau. Ruritania backs the canal.")),
        Told.understood(Told.article("bridge", "2025-05-01", "Freedonia backs the bridge.")));
    store = Store.openToRead(news);
    desk = desk(store, news);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static ServedReview desk(Store store, Path folder) {
    ParleyCommand parley = new ParleyCommand();
    new CommandLine(parley).parseArgs("--store", folder.toString());
    return new ServedReview(store, parley, new DecisionOptions(), "Ana");
  }

  private List<String> open(Wanted wanted) {
    return desk.open(wanted, 10).claims().stream().map(each -> each.ground().iri()).toList();
  }

  @Test
  void theSameLineIsWrittenAsByTheCommand() throws IOException {
    store.close();
    Run.withInput("a\n", "review", "--store", folder.resolve("news").toString(), "--who", "Ana");
    List<String> byCommand = Files.readAllLines(decisions);
    Files.delete(decisions);
    store = Store.openToRead(folder.resolve("news"));
    desk = desk(store, folder.resolve("news"));
    Doubt first = desk.open(ALL, 10).claims().getFirst();
    assertThat(desk.decide(first.ground().iri(), Verdict.ACCEPT, "").written()).isTrue();
    assertThat(Files.readAllLines(decisions)).isEqualTo(byCommand);
  }

  @Test
  void whatIsDecidedIsOpenNoMoreAndNotDecidedTwice() throws IOException {
    List<String> before = open(ALL);
    assertThat(before).hasSize(3);
    assertThat(desk.decide(before.get(1), Verdict.REJECT, "").written()).isTrue();
    assertThat(open(ALL)).containsExactly(before.get(0), before.get(2));
    assertThat(desk.decide(before.get(1), Verdict.ACCEPT, ""))
        .isEqualTo(
            new ReviewDesk.Outcome(
                false, "the claim is decided on already, or is no longer in the store"));
    assertThat(Files.readAllLines(decisions)).hasSize(2);
  }

  @Test
  void aCorrectionThatIsNoneIsNotWritten() {
    String stance = open(new Wanted("stance", "", "", "", "", "")).getFirst();
    ReviewDesk.Outcome outcome = desk.decide(stance, Verdict.CORRECT, "mood=bad");
    assertThat(outcome.written()).isFalse();
    assertThat(outcome.text()).contains("FIELD=VALUE");
    assertThat(decisions).doesNotExist();
    assertThat(desk.decide(stance, Verdict.CORRECT, "position=opposes").written()).isTrue();
  }

  @Test
  void claimsAreNarrowedAsByTheCommand() {
    List<String> all = open(ALL);
    assertThat(open(new Wanted("event", "", "", "", "", "")))
        .allMatch(iri -> iri.contains("event"))
        .hasSize(1);
    assertThat(open(new Wanted("", "", "Freedonia", "", "", ""))).hasSize(2);
    assertThat(open(new Wanted("", "", "", "canal", "", ""))).hasSize(1);
    assertThat(open(new Wanted("", "0.01", "", "", "", ""))).isEmpty();
    assertThat(open(new Wanted("", "", "", "", all.get(2), ""))).containsExactly(all.get(2));
    assertThat(open(new Wanted("", "", "", "", "", all.get(0))))
        .containsExactlyElementsOf(all.subList(1, 3));
    assertThat(open(new Wanted("", "much", "", "", "", ""))).isEqualTo(all);
    ReviewDesk.Found nobody = desk.open(new Wanted("", "", "Nobody At All", "", "", ""), 10);
    assertThat(nobody.claims()).isEmpty();
    assertThat(nobody.problem()).contains("knows no actor Nobody At All");
  }
}
