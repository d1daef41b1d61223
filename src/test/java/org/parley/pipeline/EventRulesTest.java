package org.parley.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.LoadsModels;
import org.parley.claim.EventType;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedReport;
import org.parley.rules.RuleTable;
import org.parley.rules.RuleTable.Verdict;

/**
 * Events by example. A row is met when each expected event is found with its type, its status and
 * exactly its actors in their roles, and nothing else is found. The second score asks for date and
 * place too.
 */
@LoadsModels
class EventRulesTest {
  private static final List<List<String>> ROWS = RuleTable.rows("events", 3);

  /** An event in the notation of the table, its actors folded and sorted. */
  private record Told(String typeAndStatus, String dateAndPlace, Set<String> actors) {
    Told coarse() {
      return new Told(typeAndStatus, "", actors);
    }

    String shown() {
      return typeAndStatus + " " + dateAndPlace + " | " + String.join(", ", actors);
    }
  }

  @Test
  void eventsTheirStatusAndActorsMeetTheTable() {
    RuleTable.check("events", ROWS, row -> judge(row, false));
  }

  @Test
  void eventsWithDateAndPlaceMeetTheTable() {
    RuleTable.check("events-with-date-and-place", ROWS, row -> judge(row, true));
  }

  private static Verdict judge(List<String> row, boolean whole) {
    ResolvedArticle article = Understood.text(row.get(0), RuleTable.date(row.get(1)));
    List<Told> expected = expected(row.get(2));
    List<Told> found = article.reports().stream().map(report -> told(article, report)).toList();
    boolean met = whole ? same(expected, found) : same(coarse(expected), coarse(found));
    return new Verdict(met, shown(expected), shown(found));
  }

  private static List<Told> coarse(List<Told> events) {
    return events.stream().map(Told::coarse).toList();
  }

  private static boolean same(List<Told> expected, List<Told> found) {
    List<Told> left = new ArrayList<>(found);
    return expected.stream().allMatch(left::remove) && left.isEmpty();
  }

  private static List<Told> expected(String cell) {
    return cell.equals("-")
        ? List.of()
        : Stream.of(cell.split(" ; ")).map(EventRulesTest::parsed).toList();
  }

  /** {@code TYPE status date place | actor:role, actor:role}. */
  private static Told parsed(String event) {
    int bar = event.indexOf('|');
    String[] head = event.substring(0, bar).strip().split(" ", 4);
    Set<String> actors =
        Arrays.stream(event.substring(bar + 1).split(", "))
            .map(RuleTable::folded)
            .filter(actor -> !actor.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    return new Told(head[0] + " " + head[1], head[2] + " " + RuleTable.folded(head[3]), actors);
  }

  private static Told told(ResolvedArticle article, ResolvedReport report) {
    String type = EventType.of(report.type()).map(Enum::name).orElse(report.type());
    String date =
        report
            .time()
            .flatMap(
                time -> time.value().map(start -> start + time.end().map(e -> "/" + e).orElse("")))
            .orElse("-");
    String place =
        report.place().map(key -> RuleTable.folded(Understood.place(article, key))).orElse("-");
    Set<String> actors = new TreeSet<>();
    report
        .participations()
        .forEach(
            p ->
                actors.add(
                    RuleTable.folded(Understood.name(article, p.actor()))
                        + ":"
                        + p.role().notation()));
    return new Told(type + " " + report.status().notation(), date + " " + place, actors);
  }

  private static String shown(List<Told> events) {
    return events.isEmpty()
        ? "-"
        : events.stream().map(Told::shown).collect(Collectors.joining(" ; "));
  }
}
