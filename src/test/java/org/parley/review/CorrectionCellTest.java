package org.parley.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.claim.Position;
import org.parley.claim.Role;
import org.parley.claim.Status;

/** What somebody writes into the column {@code correction}, and what is made of it. */
class CorrectionCellTest {
  private static final ClaimKey STANCE =
      new StanceKey("norland", Position.SUPPORTS, "the ferry", "ferry");
  private static final ClaimKey EVENT =
      new EventKey("Meeting", Set.of("norland", "sudland"), "talks");

  @Test
  void aStanceGetsTheFieldsThatAreNamedAndKeepsTheOthers() throws BadLineException {
    StanceCorrection correction = stance("holder = sudland; position=Opposes;");
    assertThat(correction.holder()).contains("sudland");
    assertThat(correction.position()).contains(Position.OPPOSES);
    assertThat(correction.target()).isEmpty();
    assertThat(correction.issue()).isEmpty();
    assertThat(correction.condition()).isEmpty();
  }

  @Test
  void anIssueCanBeTheOppositeOfAQuestion() throws BadLineException {
    assertThat(stance("issue=night-ferry").issue()).contains(new IssueRef("night-ferry", false));
    assertThat(stance("issue=not night-ferry").issue()).contains(new IssueRef("night-ferry", true));
  }

  @Test
  void aConditionalPositionSaysOnWhat() throws BadLineException {
    StanceCorrection correction = stance("position=conditional; condition=if the fee falls");
    assertThat(correction.condition()).contains("if the fee falls");
    assertThat(stance("condition=none").condition()).contains(Correction.NONE);
  }

  @Test
  void anEventGainsAndLosesThoseWhoTakePart() throws BadLineException {
    EventCorrection correction = event("add=ostland; add=ines-sol:mediator; drop=sudland");
    assertThat(correction.roles())
        .isEqualTo(Map.of("ostland", Role.PARTICIPANT, "ines-sol", Role.MEDIATOR));
    assertThat(correction.dropped()).containsExactly("sudland");
  }

  @ParameterizedTest
  @CsvSource({
    "date=2025-12-14,            2025-12-14",
    "date=2025-12,               2025-12",
    "date=2025,                  2025",
    "date=2025-12-14/2025-12-16, 2025-12-14/2025-12-16",
    "date=none,                  none"
  })
  void aDateIsADayAMonthAYearOrTwoOfThem(String cell, String date) throws BadLineException {
    assertThat(event(cell).date()).contains(date);
  }

  @Test
  void aTypeAndAStatusAreThoseOfTheOntology() throws BadLineException {
    EventCorrection correction = event("type=Visit; status=planned; place=none; label=a visit");
    assertThat(correction.type()).contains("Visit");
    assertThat(correction.status()).contains(Status.PLANNED);
    assertThat(correction.place()).contains(Correction.NONE);
    assertThat(correction.label()).contains("a visit");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                         | a correction says FIELD=VALUE",
        "sudland                    | is no correction: write FIELD=VALUE",
        "holder=                    | is no correction: write FIELD=VALUE",
        "status=planned             | condition, holder, issue, position, target",
        "holder=a; holder=b         | holder is given twice",
        "position=perhaps           | is not one of supports, opposes, conditional, undecided",
        "position=conditional       | needs condition=WORDS beside it",
        "position=conditional; condition=none | needs condition=WORDS beside it",
        "issue=Night Ferry          | is no issue: write its key"
      })
  void whatIsNoneOfAStanceIsSaidWithTheRemedy(String cell, String message) {
    assertThatThrownBy(() -> stance(cell))
        .isInstanceOf(BadLineException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "position=opposes   | add, date, drop, label, place, status, type",
        "type=Party         | is no type of event",
        "type=SAY           | is no type of event",
        "date=tomorrow      | is no day, month or year",
        "date=2025-02-30    | is no day, month or year",
        "status=finished    | is not one of",
        "add=ostland:friend | role friend is not one of"
      })
  void whatIsNoneOfAnEventToo(String cell, String message) {
    assertThatThrownBy(() -> event(cell))
        .isInstanceOf(BadLineException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aLaterCorrectionOfAStanceGoesOverAnEarlierOne() throws BadLineException {
    Correction both = stance("holder=sudland; target=the toll").then(stance("target=the fee"));
    assertThat(both)
        .isEqualTo(
            new StanceCorrection(
                Optional.of("sudland"),
                Optional.empty(),
                Optional.of("the fee"),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void whoIsAddedAgainIsNoLongerDropped() throws BadLineException {
    EventCorrection first = event("drop=sudland; add=ostland");
    EventCorrection both = (EventCorrection) first.then(event("add=sudland:host; drop=ostland"));
    assertThat(both.roles()).isEqualTo(Map.of("sudland", Role.HOST));
    assertThat(both.dropped()).containsExactly("ostland");
  }

  private static StanceCorrection stance(String cell) throws BadLineException {
    return (StanceCorrection) CorrectionCell.parse(STANCE, cell);
  }

  private static EventCorrection event(String cell) throws BadLineException {
    return (EventCorrection) CorrectionCell.parse(EVENT, cell);
  }
}
