package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.LoadsModels;
import org.parley.article.Outcome;
import org.parley.claim.EventType;
import org.parley.claim.Status;
import org.parley.graph.Event;
import org.parley.graph.ReportRef;
import org.parley.graph.ResolvedReport;
import org.parley.graph.StatusRecord;
import org.parley.rdf.ArticleWriter;
import org.parley.rdf.Iris;
import org.parley.rdf.ResolvedGraph;
import org.parley.read.ArticleReader;
import org.parley.resolve.event.EventMerger;

/**
 * One event, many reports: the made-up articles of {@code src/test/resources/events} tell of eight
 * events, planned, held and called off, some of them much alike; {@code gold.tsv} says which
 * reports belong together. A report that extraction does not find counts as one that stands alone.
 */
@LoadsModels
class EventGroupingTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "events");
  private static final Iris IRIS = new Iris("https://example.org/kg/");
  private static final double FLOOR = 0.85;

  private static final Map<String, List<ResolvedReport>> REPORTS = new TreeMap<>();
  private static final List<List<Quad>> GRAPHS = new ArrayList<>();

  /** A line of the gold: this article reports this event, in a sentence with these words. */
  private record Told(String event, String article, String type, String words) {
    /** The report that says so; of several in the sentence, one with the words in its label. */
    Optional<ResolvedReport> found() {
      List<ResolvedReport> same =
          REPORTS.getOrDefault(article, List.of()).stream()
              .filter(report -> report.type().equals(type) || isBelow(report.type(), type))
              .filter(report -> report.evidence().stream().anyMatch(e -> e.exact().contains(words)))
              .toList();
      return same.stream()
          .filter(report -> report.label().contains(words))
          .findFirst()
          .or(() -> same.stream().findFirst());
    }

    private static boolean isBelow(String type, String broad) {
      return EventType.of(type).map(Enum::name).filter(broad::equals).isPresent();
    }
  }

  @BeforeAll
  static void theArticlesAreUnderstood() {
    ArticleReader.read(
            List.of(FOLDER.resolve("articles").toString()), InputStream.nullInputStream())
        .forEach(
            outcome -> {
              var understood = Understood.article(value(outcome));
              REPORTS.put(understood.article().id(), understood.reports());
              GRAPHS.add(value(new ArticleWriter(IRIS, false).write(understood)));
            });
  }

  @Test
  void reportsOfOneEventMeetAndOthersStayApart() {
    Map<String, String> events = eventOfReport(events(GRAPHS));
    Set<String> expected = new HashSet<>();
    Set<String> found = new HashSet<>();
    List<Told> gold = gold();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = i + 1; j < gold.size(); j++) {
        String pair = gold.get(i) + "\n    " + gold.get(j);
        if (gold.get(i).event().equals(gold.get(j).event())) {
          expected.add(pair);
        }
        Optional<String> one = event(gold.get(i), events);
        if (one.isPresent() && one.equals(event(gold.get(j), events))) {
          found.add(pair);
        }
      }
    }
    Set<String> right = new HashSet<>(found);
    right.retainAll(expected);
    double f1 = 2.0 * right.size() / (found.size() + expected.size());
    found.removeAll(right);
    expected.removeAll(right);
    assertThat(f1)
        .as("pairwise F1; wrongly together: %s; wrongly apart: %s", found, expected)
        .isGreaterThanOrEqualTo(FLOOR);
  }

  @Test
  void theOrderOfArrivalDoesNotMatter() {
    List<Event> expected = events(GRAPHS);
    Random random = new Random(3);
    for (int round = 0; round < 25; round++) {
      List<List<Quad>> shuffled = new ArrayList<>(GRAPHS);
      Collections.shuffle(shuffled, random);
      assertThat(events(shuffled)).isEqualTo(expected);
    }
  }

  @Test
  void aSummitThatIsCalledOffHasItsWholeLife() {
    Event summit = eventIn("06-santiago-summit-planned", "will meet in Santiago");
    assertThat(summit.type()).isEqualTo("Summit");
    assertThat(summit.history())
        .extracting(StatusRecord::status)
        .startsWith(Status.PLANNED, Status.CANCELLED);
    assertThat(summit.history())
        .extracting(each -> each.date().orElse(""))
        .containsExactly("2026-05-02", "2026-05-15", "2026-05-18");
    assertThat(summit.time().flatMap(time -> time.value())).contains("2026-05-20");
    assertThat(summit.participations())
        .filteredOn(each -> each.actor().equals("chile"))
        .isNotEmpty()
        .allMatch(each -> each.reports() <= 3);
  }

  @Test
  void aPlannedSigningThatTookPlaceHasOccurred() {
    Event signing = eventIn("12-cable-signing-planned", "will sign an agreement");
    assertThat(signing.status()).isEqualTo(Status.OCCURRED);
    assertThat(signing.reports()).hasSize(3);
  }

  private static Event eventIn(String article, String words) {
    Told told =
        gold().stream()
            .filter(each -> each.article().equals(article) && each.words().equals(words))
            .findFirst()
            .orElseThrow();
    String key = told.found().orElseThrow().key();
    return events(GRAPHS).stream()
        .filter(event -> event.reports().contains(new ReportRef(article, key)))
        .findFirst()
        .orElseThrow();
  }

  private static List<Event> events(List<List<Quad>> graphs) {
    ResolvedGraph resolved = new ResolvedGraph(IRIS);
    graphs.forEach(resolved::add);
    List<Event> events = new ArrayList<>();
    resolved.write(
        reports -> {
          events.addAll(EventMerger.merge(reports));
          return events;
        });
    return events;
  }

  private static Map<String, String> eventOfReport(List<Event> events) {
    Map<String, String> byReport = new HashMap<>();
    for (Event event : events) {
      event.reports().forEach(ref -> byReport.put(ref.article() + " " + ref.report(), event.key()));
    }
    return byReport;
  }

  private static Optional<String> event(Told told, Map<String, String> events) {
    return told.found()
        .flatMap(report -> Optional.ofNullable(events.get(told.article() + " " + report.key())));
  }

  private static List<Told> gold() {
    try {
      return Files.readAllLines(FOLDER.resolve("gold.tsv")).stream()
          .filter(line -> !line.startsWith("#") && !line.startsWith("event\t"))
          .map(line -> line.split("\t"))
          .map(cells -> new Told(cells[0], cells[1], cells[2], cells[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T value(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Ok<T> ok -> ok.value();
      case Outcome.Failed<T> failed -> throw new AssertionError(failed.problem().toString());
    };
  }
}
