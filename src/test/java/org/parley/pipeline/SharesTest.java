package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.parley.graph.DatedReport;
import org.parley.graph.Event;
import org.parley.rdf.ArticleDigest;
import org.parley.rdf.DigestShares;
import org.parley.rdf.Iris;
import org.parley.rdf.ResolvedGraph;
import org.parley.rdf.Told;
import org.parley.resolve.event.EventBlocks;
import org.parley.resolve.event.EventMerger;

/** What follows from many articles, divided, is the same as in one piece. */
class SharesTest {
  private static final Iris IRIS = new Iris("https://example.org/kg/");
  private static final List<String> STATES =
      List.of("Ruritania", "Freedonia", "Sylvania", "Borduria", "Syldavia", "Zubrowka");
  private static final List<String> CITIES = List.of("Strelsau", "Klow", "Szohod", "Lutz");
  private static final List<String> ISSUES = List.of("the canal", "the treaty", "the tunnel");

  @Test
  void theSharesTogetherAreTheWholeGraph() {
    for (int seed = 0; seed < 5; seed++) {
      List<ArticleDigest> articles = articles(new Random(seed), 40);
      Set<Quad> whole = new HashSet<>(graph(articles));
      for (int count : List.of(1, 2, 3, 7)) {
        Map<Long, Long> blocks = blocks(numbered(articles), count);
        Set<Quad> together = new HashSet<>();
        for (List<ArticleDigest> share : shares(articles, blocks, count)) {
          together.addAll(graph(share));
        }
        assertThat(together).as("seed %d, %d shares", seed, count).isEqualTo(whole);
      }
    }
  }

  @Test
  void noEventHasReportsOfTwoBlocksAndThereAreManyBlocks() {
    List<ArticleDigest> articles = articles(new Random(3), 60);
    Map<Long, DatedReport> reports = numbered(articles);
    Map<Long, Long> blocks = blocks(reports, 4);
    Map<String, Long> blockOf = new HashMap<>();
    reports.forEach(
        (number, report) ->
            blockOf.put(
                report.article() + " " + report.report().key(),
                blocks.getOrDefault(number, number)));
    for (Event event : EventMerger.merge(List.copyOf(reports.values()))) {
      assertThat(event.reports())
          .extracting(report -> blockOf.get(report.article() + " " + report.report()))
          .as("blocks of %s", event.key())
          .containsOnly(
              blockOf.get(
                  event.reports().getFirst().article()
                      + " "
                      + event.reports().getFirst().report()));
    }
    assertThat(new HashSet<>(blockOf.values()).size()).isBetween(2, reports.size() - 1);
  }

  @Test
  void whatTellsCopiesComesToOneShare() {
    String sent = "Ruritania met Freedonia in Klow. " + "Nobody knew why at all. ".repeat(20);
    List<ArticleDigest> two = List.of(digest("a", 1, sent), digest("b", 2, sent));
    List<List<ArticleDigest>> shares = shares(two, Map.of(), 3);
    assertThat(shares.getFirst()).allMatch(digest -> digest.sketch().isPresent());
    assertThat(shares.get(1)).noneMatch(digest -> digest.sketch().isPresent());
    assertThat(DigestShares.isEmpty(digest("c", 1, "Nothing."))).isTrue();
  }

  /** As several machines find them, each for some of the features. */
  private static Map<Long, Long> blocks(Map<Long, DatedReport> reports, int machines) {
    EventBlocks all = new EventBlocks();
    for (int i = 0; i < machines; i++) {
      int machine = i;
      EventBlocks some = new EventBlocks();
      some.compare(reports, feature -> Math.floorMod(feature.hashCode(), machines) == machine);
      some.links().forEach(all::join);
    }
    return all.links();
  }

  private static Map<Long, DatedReport> numbered(List<ArticleDigest> articles) {
    Map<Long, DatedReport> numbered = new HashMap<>();
    for (ArticleDigest article : articles) {
      article.reports().forEach(report -> numbered.put((long) numbered.size(), report));
    }
    return numbered;
  }

  private static List<List<ArticleDigest>> shares(
      List<ArticleDigest> articles, Map<Long, Long> blocks, int count) {
    Map<DatedReport, Long> numbers = new HashMap<>();
    numbered(articles)
        .forEach((number, report) -> numbers.put(report, blocks.getOrDefault(number, number)));
    DigestShares shares = new DigestShares(count);
    List<List<ArticleDigest>> all = new ArrayList<>();
    IntStream.range(0, count).forEach(share -> all.add(new ArrayList<>()));
    for (ArticleDigest article : articles) {
      List<ArticleDigest> parts =
          shares.of(article, report -> Objects.requireNonNull(numbers.get(report)).intValue());
      IntStream.range(0, count).forEach(share -> all.get(share).add(parts.get(share)));
    }
    return all;
  }

  private static List<Quad> graph(List<ArticleDigest> articles) {
    ResolvedGraph graph = new ResolvedGraph(IRIS);
    articles.forEach(graph::add);
    return graph.write(EventMerger::merge);
  }

  private static List<ArticleDigest> articles(Random random, int count) {
    List<ArticleDigest> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int sentence = 0; sentence < 1 + random.nextInt(3); sentence++) {
        text.append(pick(random, STATES)).append(" met ").append(pick(random, STATES));
        text.append(" in ").append(pick(random, CITIES)).append(". ");
        text.append(pick(random, STATES)).append(" backs ").append(pick(random, ISSUES));
        text.append(". ");
      }
      articles.add(digest("a" + i, 1 + random.nextInt(28), text.toString()));
    }
    return articles;
  }

  private static ArticleDigest digest(String id, int day, String text) {
    return ArticleDigest.of(
        IRIS.article(id), Told.quads(IRIS, Told.told(id, "2025-05-%02d".formatted(day), text)));
  }

  private static String pick(Random random, List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
