package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.LoadsModels;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedStance;

/** Since when a position is held: the examples are of 15 May 2024. */
@LoadsModels
class StanceDatesTest {
  @Test
  void aPositionOfThePastHasItsOwnTime() {
    assertThat(dates("In 2008 Norway opposed the levy.")).containsExactly("2008");
    assertThat(dates("Chile rejected the pact in March 2019.")).containsExactly("2019-03");
    assertThat(dates("Kenya criticised the tax on Monday.")).containsExactly("2024-05-13");
  }

  @Test
  void soHasOneThatIsHeldSinceThen() {
    assertThat(dates("Norway has opposed the bridge since 2020.")).containsExactly("2020");
  }

  @Test
  void whatIsHeldNowHasTheDayOfTheArticle() {
    assertThat(dates("Norway opposes the levy.")).containsExactly("2024-05-15");
    assertThat(dates("Norway supports the treaty of 1998.")).containsExactly("2024-05-15");
    assertThat(dates("Norway will oppose the levy in 2027.")).containsExactly("2024-05-15");
  }

  @Test
  void whoTurnedHasTwoDays() {
    assertThat(dates("Peru opposed the port in 2015, but supports it now."))
        .contains("2015")
        .doesNotContain("");
  }

  private static List<String> dates(String text) {
    ResolvedArticle article = Understood.text(text);
    return article.stances().stream().map(ResolvedStance::date).map(d -> d.orElse("")).toList();
  }
}
