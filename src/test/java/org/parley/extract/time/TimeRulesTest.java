package org.parley.extract.time;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.claim.TimeExpression;
import org.parley.rules.RuleTable;
import org.parley.rules.RuleTable.Verdict;

/**
 * Times by example. A row is met when the value found beside a verb of its tense is the one
 * expected; without a tense, when both readings agree on it. Several expressions found are all
 * compared.
 */
class TimeRulesTest {

  @Test
  void timesMeetTheirTable() {
    RuleTable.check("times", RuleTable.rows("times", 4), TimeRulesTest::judge);
  }

  private static Verdict judge(List<String> row) {
    String found =
        new Times(RuleTable.date(row.get(1)).map(Issued::on))
            .in(row.get(0), 0).stream()
                .map(time -> value(time, row.get(2)))
                .filter(value -> !value.equals("-"))
                .collect(Collectors.joining(" + "));
    String shown = found.isEmpty() ? "-" : found;
    return new Verdict(shown.equals(row.get(3)), row.get(3), shown);
  }

  private static String value(FoundTime found, String tense) {
    return switch (tense) {
      case "past" -> value(found.past());
      case "future" -> value(found.future());
      default -> value(found.past()).equals(value(found.future())) ? value(found.past()) : "-";
    };
  }

  private static String value(TimeExpression time) {
    Optional<String> end = time.end().map(e -> "/" + e);
    return time.value().map(start -> start + end.orElse("")).orElse("-");
  }
}
