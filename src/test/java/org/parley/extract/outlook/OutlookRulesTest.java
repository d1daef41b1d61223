package org.parley.extract.outlook;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.LoadsModels;
import org.parley.claim.Certainty;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Lexicon;
import org.parley.pipeline.Understood;
import org.parley.rules.RuleTable;
import org.parley.rules.RuleTable.Verdict;
import org.parley.text.Token;

/**
 * Status and certainty by example: what one word of a sentence names, whatever events are found.
 */
@LoadsModels
class OutlookRulesTest {
  private static final Lexicon LEXICON = new Lexicon();
  private static final Outlook OUTLOOK = new Outlook(LEXICON);

  @Test
  void statusesMeetTheirTable() {
    RuleTable.check("outlook", RuleTable.rows("outlook", 3), OutlookRulesTest::judge);
  }

  private static Verdict judge(List<String> row) {
    Scan scan =
        new Scan(
            Understood.annotated(Understood.article("outlook", row.get(0), Optional.empty())),
            LEXICON);
    String found =
        scan.views.stream()
            .flatMap(
                view ->
                    view.sentence().tokens().stream().map(token -> shown(view, token, row.get(1))))
            .filter(shown -> !shown.isEmpty())
            .findFirst()
            .orElse("no such word");
    return new Verdict(found.equals(row.get(2)), row.get(2), found);
  }

  private static String shown(Scan.View view, Token token, String word) {
    if (!token.form().equals(word)) {
      return "";
    }
    Finding finding =
        token.isNoun()
            ? OUTLOOK.ofNoun(view, token, Optional.empty())
            : OUTLOOK.ofVerb(view, token);
    String certainty =
        finding.certainty() == Certainty.CERTAIN
            ? ""
            : " " + finding.certainty().name().toLowerCase(java.util.Locale.ROOT);
    return finding.status().notation() + certainty;
  }
}
