package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.LoadsModels;
import org.parley.claim.EventType;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedReport;

/** What a reader of the words would say of events, one property a case. */
@LoadsModels
class EventReadingTest {
  private static final Optional<LocalDate> WEDNESDAY = Optional.of(LocalDate.of(2024, 5, 15));

  @Test
  void theYearOfAVoteIsNotThatOfTheMeddlingInIt() {
    assertThat(dates("Chad denied Niger's meddling in the 2012 election.", "COERCE"))
        .containsOnly("-");
  }

  @Test
  void aDayBehindAnOccasionIsItsDay() {
    assertThat(
            dates("Speaking in a conference call Sunday night, envoys of Chad gave in.", "CONSULT"))
        .containsOnly("2024-05-12");
  }

  @Test
  void whatHappenedInAnotherYearIsNotWhatHappenedOnMonday() {
    String text = "A strike killed General Haddad in Libya on Monday. In 1998 a strike hit Libya.";
    assertThat(of(Understood.text(text), "ASSAULT")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The win was a demonstration that she can lead Chad. | PROTEST",
        "Musa dismissed claims that Chad starts a trade war. | REJECT",
      })
  void whatIsShownOrMerelySaidIsNoEvent(String text, String type) {
    assertThat(of(Understood.text(text, WEDNESDAY), type)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway studied the weapons being provided to Niger by Chad. | AID | ongoing",
        "Chad and Niger are in the midst of peace talks. | CONSULT | ongoing",
        "Chad vowed to help Niger, where rebels have killed ten nurses. | ASSAULT | occurred",
      })
  void whatIsSaidToBeSoIsSo(String text, String type, String status) {
    assertThat(of(Understood.text(text, WEDNESDAY), type))
        .extracting(report -> report.status().notation())
        .containsOnly(status);
  }

  @Test
  void whoIsSentATreatyHasNotSignedIt() {
    ResolvedArticle article = Understood.text("Chad sent the treaty with Niger to the senate.");
    assertThat(of(article, "AGREE")).isEmpty();
  }

  @Test
  void whoReachesADealToDoSomethingSignsIt() {
    ResolvedArticle article =
        Understood.text("Chad has reached a deal with Niger to lift tariffs.");
    assertThat(of(article, "AGREE"))
        .flatExtracting(ResolvedReport::participations)
        .extracting(part -> part.role().notation())
        .containsOnly("signatory");
  }

  private static List<String> dates(String text, String type) {
    return of(Understood.text(text, WEDNESDAY), type).stream()
        .map(report -> report.time().flatMap(time -> time.value()).orElse("-"))
        .toList();
  }

  private static List<ResolvedReport> of(ResolvedArticle article, String type) {
    return article.reports().stream()
        .filter(report -> EventType.of(report.type()).equals(Optional.of(EventType.valueOf(type))))
        .toList();
  }
}
