package org.parley.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.LoadsModels;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedStance;
import org.parley.rules.RuleTable;
import org.parley.rules.RuleTable.Verdict;

/**
 * Issues by example. Each phrasing is what Peru opposes in a text of its own; a row is met when
 * both make one stance of Peru's and their issues have the same key exactly where the table says
 * "same". Both texts go by one name, as what only its article explains ("the stadium") can be the
 * same in no other.
 */
@LoadsModels
class IssueRulesTest {

  @Test
  void issuesMeetTheirTable() {
    RuleTable.check("issues", RuleTable.rows("issues", 3), IssueRulesTest::judge);
  }

  private static Verdict judge(List<String> row) {
    Optional<String> first = key(row.get(0));
    Optional<String> second = key(row.get(1));
    String found = first.orElse("no single stance") + " / " + second.orElse("no single stance");
    boolean same = first.equals(second);
    boolean met = first.isPresent() && second.isPresent() && same == row.get(2).equals("same");
    return new Verdict(met, row.get(2), found);
  }

  private static Optional<String> key(String phrase) {
    ResolvedArticle article =
        Understood.article(
            Understood.article(
                "text", "Peru opposes " + phrase + ".", Optional.of(LocalDate.of(2024, 5, 15))));
    List<String> targets =
        article.stances().stream()
            .filter(stance -> stance.holder().equals("peru"))
            .map(ResolvedStance::target)
            .toList();
    return targets.size() == 1 ? Optional.of(targets.getFirst()) : Optional.empty();
  }
}
