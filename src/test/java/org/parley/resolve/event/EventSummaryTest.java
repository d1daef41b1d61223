package org.parley.resolve.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.article.Span;
import org.parley.claim.Certainty;
import org.parley.claim.Evidence;
import org.parley.claim.Role;
import org.parley.claim.Status;
import org.parley.claim.TimeExpression;
import org.parley.graph.CountedParticipation;
import org.parley.graph.DatedReport;
import org.parley.graph.Event;
import org.parley.graph.Participation;
import org.parley.graph.ResolvedReport;

/** How alike two articles' reports are, and what several say of one event together. */
class EventSummaryTest {

  @ParameterizedTest
  @CsvSource({
    "Meeting, Meeting,  true",
    "Meeting, CONSULT,  true",
    "CONSULT, Meeting,  true",
    "Meeting, Talks,    true",
    "Meeting, Treaty,   false",
    "Visit,   PhoneCall, false",
    "Shelling, ASSAULT, true",
    "nothing, Meeting,  false"
  })
  void someTypesAreWordsForOneOccasion(String one, String other, boolean together) {
    assertThat(KindsOfEvent.compatible(one, other)).isEqualTo(together);
    assertThat(KindsOfEvent.compatible(other, one)).as("the other way").isEqualTo(together);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "peru chile | 2024-05-03 | oslo | peru chile | 2024-05-03 | oslo | 3.8",
        "peru chile | 2024-05-03 |      | peru chile | 2024-05-03 | oslo | 2.8",
        "peru       | 2024-05-03 | oslo | chile      | 2024-05-03 | oslo | 2",
        "peru chile | 2024-05    |      | peru chile | 2024-05    |      | 2.3",
        "peru       | 2024-05-03 |      | chile      | 2024-05-03 |      | 0",
        "peru       |            |      | peru       |            |      | 1.7"
      })
  void whatTwoShareAddsUp(
      String who,
      String day,
      String place,
      String other,
      String otherDay,
      String there,
      double score) {
    Likeness one = like("a", who, day, place);
    Likeness two = like("b", other, otherDay, there);
    assertThat(one.score(two)).isCloseTo(score, within(0.01));
    assertThat(two.score(one)).as("the other way").isEqualTo(one.score(two));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "peru chile | 2024-05-03 | oslo | peru chile | 2024-05-03 | bergen | true",
        "peru chile | 2024-05-03 | oslo | peru chile | 2024-06-03 | oslo   | true",
        "peru chile | 2024-05-03 | oslo | peru chile | 2024-05-04 | oslo   | false",
        "peru chile | 2024-05-03 | oslo | peru chile |            |        | false",
        "peru chile | 2024-05-03 |      | fiji tonga | 2024-05-03 |        | true"
      })
  void placesAndDaysTellEventsApart(
      String who,
      String day,
      String place,
      String other,
      String otherDay,
      String there,
      boolean conflict) {
    Likeness one = like("a", who, day, place);
    Likeness two = like("b", other, otherDay, there);
    assertThat(one.conflicts(two)).isEqualTo(conflict);
    assertThat(two.conflicts(one)).as("the other way").isEqualTo(conflict);
  }

  @Test
  void twoReportsOfOneArticleAreTwoEvents() {
    Likeness one = like("a", "peru chile", "2024-05-03", "oslo");
    assertThat(one.conflicts(like("a", "peru chile", "2024-05-03", "oslo"))).isTrue();
  }

  @Test
  void whoIsHitInOneAndHitsInTheOtherIsNoSameBlow() {
    DatedReport one = blow("a", "peru", "chile");
    DatedReport back = blow("b", "chile", "peru");
    assertThat(new Likeness(one).conflicts(new Likeness(back))).isTrue();
    assertThat(new Likeness(one).conflicts(new Likeness(blow("b", "peru", "chile")))).isFalse();
  }

  @Test
  void theTypeIsTheNarrowestThatMostSay() {
    assertThat(
            EventSummary.of(
                    List.of(
                        report("a", "CONSULT", Status.OCCURRED, "", "", "peru"),
                        report("b", "Summit", Status.OCCURRED, "", "", "peru"),
                        report("c", "Meeting", Status.OCCURRED, "", "", "peru"),
                        report("d", "Meeting", Status.OCCURRED, "", "", "peru")))
                .type())
        .isEqualTo("Meeting");
    assertThat(
            EventSummary.of(List.of(report("a", "CONSULT", Status.OCCURRED, "", "", "peru")))
                .type())
        .isEqualTo("CONSULT");
  }

  @ParameterizedTest
  @CsvSource({
    "PLANNED,  OCCURRED,  OCCURRED",
    "OCCURRED, PLANNED,   OCCURRED",
    "OCCURRED, PROPOSED,  OCCURRED",
    "PLANNED,  CANCELLED, CANCELLED",
    "OCCURRED, DENIED,    DENIED",
    "PROPOSED, PLANNED,   PLANNED"
  })
  void laterNewsDecideWhetherItHappened(Status earlier, Status later, Status status) {
    assertThat(
            EventSummary.of(
                    List.of(
                        report("a", "Meeting", earlier, "", "", "peru"),
                        report("b", "Meeting", later, "", "", "peru")))
                .status())
        .isEqualTo(status);
  }

  @Test
  void aDayGoesBeforeAMonthAndAPlaceBeforeItsState() {
    Event event =
        EventSummary.of(
            List.of(
                report("a", "Meeting", Status.OCCURRED, "2024-05", "", "peru"),
                report("b", "Meeting", Status.OCCURRED, "2024-05-03", "", "peru"),
                report("c", "Meeting", Status.OCCURRED, "2024-05", "", "peru")));
    assertThat(event.time().flatMap(TimeExpression::value)).contains("2024-05-03");
  }

  @Test
  void whatOneSaysAndOthersDoNotIsKept() {
    Event event =
        EventSummary.of(
            List.of(
                report("a", "Meeting", Status.OCCURRED, "", "", "peru"),
                report("b", "Meeting", Status.OCCURRED, "", "oslo", "chile")));
    assertThat(event.place()).contains("oslo");
    assertThat(event.participations())
        .extracting(CountedParticipation::actor)
        .containsExactlyInAnyOrder("chile", "peru");
    assertThat(event.reports()).hasSize(2);
  }

  @Test
  void theFirstReportNamesIt() {
    Event event =
        EventSummary.of(
            List.of(
                report("a", "Meeting", Status.OCCURRED, "", "", "peru"),
                report("b", "Meeting", Status.OCCURRED, "", "", "chile")));
    assertThat(event.label()).isEqualTo("meeting of peru");
    assertThat(event.key()).isEqualTo("a-event-1");
  }

  private static Likeness like(String article, String who, String day, String place) {
    return new Likeness(
        report(
            article,
            "Meeting",
            Status.OCCURRED,
            day == null ? "" : day,
            place == null ? "" : place,
            who.split(" ")));
  }

  private static DatedReport blow(String article, String agent, String recipient) {
    DatedReport plain = report(article, "Attack", Status.OCCURRED, "2024-05-03", "", agent);
    return dated(
        article,
        resolved(
            "Attack",
            Status.OCCURRED,
            plain.report().time(),
            Optional.empty(),
            List.of(
                new Participation(agent, Role.AGENT), new Participation(recipient, Role.RECIPIENT)),
            "attack on " + recipient));
  }

  private static DatedReport report(
      String article, String type, Status status, String time, String place, String... actors) {
    return dated(
        article,
        resolved(
            type,
            status,
            Optional.of(time)
                .filter(t -> !t.isEmpty())
                .map(t -> new TimeExpression(t, Optional.of(t), Optional.empty())),
            Optional.of(place).filter(p -> !p.isEmpty()),
            Stream.of(actors)
                .sorted()
                .map(actor -> new Participation(actor, Role.PARTICIPANT))
                .toList(),
            "meeting of " + actors[0]));
  }

  private static ResolvedReport resolved(
      String type,
      Status status,
      Optional<TimeExpression> time,
      Optional<String> place,
      List<Participation> parts,
      String label) {
    return new ResolvedReport(
        "event-1",
        label,
        type,
        status,
        time,
        place,
        parts,
        Certainty.CERTAIN,
        false,
        0.8,
        "event-noun",
        List.of(new Evidence(new Span(0, 4), "They")));
  }

  private static DatedReport dated(String article, ResolvedReport report) {
    return new DatedReport(article, Optional.of(LocalDate.parse("2024-05-04")), report);
  }
}
