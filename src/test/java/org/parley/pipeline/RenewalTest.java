package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookQuestion;
import org.parley.graph.DatedReport;
import org.parley.rdf.Iris;
import org.parley.rdf.Told;
import org.parley.rdf.vocab.Parley;
import org.parley.resolve.event.EventMerger;
import org.parley.resolve.event.EventReach;
import org.parley.store.Store;
import org.parley.text.AnnotatedText;

/** Renewing what a change touches gives the same graph as a build from nothing. */
class RenewalTest {
  private static final String BASE = "https://example.org/kg/";
  private static final Iris IRIS = new Iris(BASE);
  private static final List<String> STATES =
      List.of("Ruritania", "Freedonia", "Sylvania", "Borduria", "Syldavia");
  private static final List<String> CITIES = List.of("Strelsau", "Klow", "Szohod");
  private static final List<String> ISSUES = List.of("the canal", "the treaty", "the tunnel");

  @TempDir private Path folder;

  private final AtomicInteger seen = new AtomicInteger();

  @Test
  void afterAnyChangesTheGraphIsThatOfABuildFromNothing() {
    for (int seed = 0; seed < 3; seed++) {
      Random random = new Random(seed);
      Path kept = folder.resolve("kept-" + seed);
      Map<String, Article> articles = new TreeMap<>();
      for (int round = 0; round < 4; round++) {
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
          Article article = article(random, "a" + random.nextInt(12));
          articles.put(article.id(), article);
        }
        build(kept, articles.values());
        if (round % 2 == 1) {
          String gone = List.copyOf(articles.keySet()).get(random.nextInt(articles.size()));
          articles.remove(gone);
          withdraw(kept, gone);
        }
        assertThat(lines(kept))
            .as("seed %d, round %d", seed, round)
            .isEqualTo(fromNothing(articles.values()));
      }
    }
  }

  @Test
  void theCopyThatAppearedFirstIsTheOriginalUntilItGoes() {
    String sent = sent(1);
    Path kept = folder.resolve("kept");
    Article first = Told.article("first", "2025-05-10", sent);
    Article second = Told.article("second", "2025-05-11", sent);
    Article third = Told.article("third", "2025-05-12", "Oslo. " + sent);
    build(kept, List.of(second, third));
    assertThat(copies(kept)).containsExactly("third of second");
    build(kept, List.of(first));
    assertThat(copies(kept)).containsExactly("second of first", "third of first");
    withdraw(kept, "first");
    assertThat(copies(kept)).containsExactly("third of second");
    assertThat(lines(kept)).isEqualTo(fromNothing(List.of(second, third)));
  }

  private static List<String> copies(Path folder) {
    try (Store store = Store.openToRead(folder)) {
      return store.calculateRead(
          dataset -> {
            TreeSet<String> pairs = new TreeSet<>();
            dataset
                .find(IRIS.resolvedGraph(), Node.ANY, Parley.duplicateOf, Node.ANY)
                .forEachRemaining(
                    quad ->
                        pairs.add(
                            quad.getSubject().getLocalName()
                                + " of "
                                + quad.getObject().getLocalName()));
            return List.copyOf(pairs);
          });
    }
  }

  @Test
  void aRenewalLooksAtThoseReportsOnlyThatItsOwnCanMeet() {
    List<Article> two =
        List.of(
            Told.article("near", "2025-05-16", "Ruritania met Freedonia in Klow."),
            Told.article("far", "2025-05-16", "Borduria met Syldavia in Szohod."));
    build(folder, two);
    seen.set(0);
    Article third = Told.article("third", "2025-05-16", "Ruritania met Freedonia in Klow.");
    build(folder, List.of(two.get(0), two.get(1), third));
    assertThat(seen).as("the event before, and the event after").hasValue(1 + 2);
  }

  @Test
  void aLostLedgerCostsTimeAndNothingElse() throws IOException {
    Random random = new Random(9);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      articles.add(article(random, "a" + i));
    }
    Path kept = folder.resolve("kept");
    build(kept, articles.subList(0, 6));
    Files.delete(kept.resolve("digests.memo"));
    build(kept, articles.subList(0, 7));
    Files.writeString(kept.resolve("articles.memo"), "broken");
    build(kept, articles);
    assertThat(lines(kept)).isEqualTo(fromNothing(articles));
  }

  @Test
  void whatACodebookSaysOfAnArticleGoesWithItOrWithItsWords() {
    Path kept = folder.resolve("kept");
    build(
        kept,
        List.of(
            Told.article("stays", "2025-05-16", "Ruritania backs the canal."),
            Told.article("goes", "2025-05-16", "Freedonia backs the canal."),
            Told.article("turns", "2025-05-16", "Borduria backs the canal.")));
    CodebookQuestion canal = new CodebookQuestion("canal", "the canal", "", "", List.of("canal"));
    try (Store store = Store.open(kept)) {
      new CodebookApplication(store, BASE).apply(new Codebook("q", List.of(canal)), List.of());
      assertThat(coded(store)).containsExactly("goes", "stays", "turns");
    }
    withdraw(kept, "goes");
    build(kept, List.of(Told.article("turns", "2025-05-16", "Borduria backs the treaty.")));
    try (Store store = Store.open(kept)) {
      assertThat(coded(store)).containsExactly("stays");
    }
  }

  /** The articles that the codebook's graph says anything of. */
  private static TreeSet<String> coded(Store store) {
    String below = BASE + "article/";
    return store.calculateRead(
        dataset -> {
          TreeSet<String> ids = new TreeSet<>();
          dataset
              .find(IRIS.codebookGraph("q"), Node.ANY, Node.ANY, Node.ANY)
              .forEachRemaining(
                  quad -> {
                    String subject = quad.getSubject().getURI();
                    if (subject.startsWith(below)) {
                      ids.add(subject.substring(below.length()).split("/")[0]);
                    }
                  });
          return ids;
        });
  }

  private static Article article(Random random, String id) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      text.append(pick(random, STATES)).append(" met ").append(pick(random, STATES));
      text.append(" in ").append(pick(random, CITIES)).append(". ");
      text.append(pick(random, STATES)).append(" backs ").append(pick(random, ISSUES)).append(". ");
    }
    text.append(wire(random));
    return Told.article(id, "2025-05-%02d".formatted(10 + random.nextInt(12)), text.toString());
  }

  /** What one of three agencies sent, more or less cut; or nothing. */
  private static String wire(Random random) {
    String sent = sent(random.nextInt(3));
    int kept = random.nextInt(4) == 0 ? 0 : sent.length() * (6 + random.nextInt(5)) / 10;
    return sent.substring(0, kept);
  }

  private static String sent(int agency) {
    Random random = new Random(agency);
    StringBuilder sent = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      sent.append(Integer.toString(random.nextInt(900), 36)).append(' ');
    }
    return sent.toString();
  }

  private static String pick(Random random, List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private void build(Path store, Collection<Article> articles) {
    try (Store open = Store.open(store)) {
      pipeline(articles).build(open);
    }
  }

  private TreeSet<String> fromNothing(Collection<Article> articles) {
    try (Store store = Store.inMemory()) {
      pipeline(articles).build(store);
      return lines(store);
    }
  }

  private void withdraw(Path store, String id) {
    try (Store open = Store.open(store)) {
      assertThat(pipeline(List.of()).withdraw(List.of(id), open)).isEmpty();
    }
  }

  private Pipeline pipeline(Collection<Article> articles) {
    List<Outcome<Article>> inputs =
        articles.stream().<Outcome<Article>>map(Outcome.Ok::new).toList();
    BuildOptions options =
        new BuildOptions(List.of(), InputStream.nullInputStream(), BASE, true, 2, List.of(), false);
    Parts parts =
        new Parts(
            recognition -> inputs,
            () -> (article, words) -> new AnnotatedText(article, List.of()),
            () -> text -> Told.understood(text.article()),
            none -> {
              throw new IllegalStateException();
            },
            reports -> {
              seen.addAndGet(reports.size());
              return EventMerger.merge(reports);
            },
            RenewalTest::reach);
    return new Pipeline(options, parts, Progress.none());
  }

  private static Collection<DatedReport> reach(
      Collection<DatedReport> changed, Collection<DatedReport> others) {
    return EventReach.of(changed, others);
  }

  /** Everything but the record of the runs, sorted. */
  private static TreeSet<String> lines(Path folder) {
    try (Store store = Store.openToRead(folder)) {
      return lines(store);
    }
  }

  private static TreeSet<String> lines(Store store) {
    return Lines.of(store, IRIS.provenanceGraph());
  }
}
