package org.parley.resolve.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
import org.parley.graph.StatusRecord;

/** Which reports of different articles are of one event. */
class EventMergerTest {

  @Test
  void theSameMeetingInTwoArticlesIsOneEvent() {
    List<Event> events =
        EventMerger.merge(
            List.of(
                report("a", "2025-05-15", "Talks", "2025-05-15", "istanbul", "russia", "ukraine"),
                report("b", "2025-05-16", "Talks", "2025-05-15", "istanbul", "russia", "ukraine")));
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().reports()).hasSize(2);
    assertThat(events.getFirst().participations())
        .contains(new CountedParticipation("russia", Role.PARTICIPANT, 2));
  }

  @Test
  void partiesAndPlaceAreEnoughWithinDays() {
    assertThat(
            EventMerger.merge(
                List.of(
                    report("a", "2025-05-15", "Talks", "", "istanbul", "russia", "ukraine"),
                    report("b", "2025-05-17", "Meeting", "", "istanbul", "russia", "ukraine"))))
        .hasSize(1);
  }

  @Test
  void twoMeetingsAMonthApartStayTwo() {
    assertThat(
            EventMerger.merge(
                List.of(
                    report("a", "2025-05-15", "Talks", "", "istanbul", "russia", "ukraine"),
                    report("b", "2025-06-15", "Talks", "", "istanbul", "russia", "ukraine"))))
        .hasSize(2);
  }

  @Test
  void anotherDayIsAnotherEvent() {
    assertThat(
            EventMerger.merge(
                List.of(
                    report("a", "2025-05-16", "Talks", "2025-05-15", "istanbul", "russia"),
                    report("b", "2025-05-17", "Talks", "2025-05-16", "istanbul", "russia"))))
        .hasSize(2);
  }

  @Test
  void anotherPlaceIsAnotherEvent() {
    assertThat(
            EventMerger.merge(
                List.of(
                    report("a", "2025-05-16", "Talks", "2025-05-15", "istanbul", "russia"),
                    report("b", "2025-05-16", "Talks", "2025-05-15", "ankara", "russia"))))
        .hasSize(2);
  }

  @Test
  void anotherTypeIsAnotherEvent() {
    assertThat(
            EventMerger.merge(
                List.of(
                    report("a", "2025-05-16", "Talks", "2025-05-15", "sofia", "ukraine"),
                    report("b", "2025-05-16", "Declaration", "2025-05-15", "sofia", "ukraine"))))
        .hasSize(2);
  }

  @Test
  void otherPartiesOnTheSameDayElsewhereUnsaidAreTwo() {
    assertThat(
            EventMerger.merge(
                List.of(
                    report("a", "2025-05-16", "Talks", "2025-05-15", "", "russia", "ukraine"),
                    report("b", "2025-05-16", "Talks", "2025-05-15", "", "japan", "brazil"))))
        .hasSize(2);
  }

  @Test
  void twoReportsOfOneArticleAreNeverJoined() {
    DatedReport first = report("a", "2025-05-16", "Talks", "", "istanbul", "russia", "ukraine");
    DatedReport second =
        new DatedReport("a", first.published(), renamed(first.report(), "event-2"));
    assertThat(EventMerger.merge(List.of(first, second))).hasSize(2);
  }

  @Test
  void aCityAndItsStateAreOnePlaceAndTwoCitiesAreNot() {
    DatedReport city = report("a", "2025-05-15", "Talks", "", "istanbul", "russia", "ukraine");
    DatedReport state = report("b", "2025-05-16", "Talks", "", "turkey", "russia", "ukraine");
    assertThat(EventMerger.merge(List.of(in("turkey", city), in("turkey", state)))).hasSize(1);
    assertThat(
            EventMerger.merge(List.of(in("turkey", city), in("turkey", state))).getFirst().place())
        .contains("istanbul");
    DatedReport other = report("c", "2025-05-16", "Talks", "", "ankara", "russia", "ukraine");
    assertThat(EventMerger.merge(List.of(in("turkey", city), in("turkey", other)))).hasSize(2);
  }

  @Test
  void aPresidentStandsForTheState() {
    DatedReport states = report("a", "2025-05-15", "Talks", "2025-05-15", "", "turkey", "ukraine");
    DatedReport leaders = report("b", "2025-05-16", "Meeting", "2025-05-15", "", "tolga", "oksana");
    DatedReport standing =
        new DatedReport(
            "b",
            leaders.published(),
            leaders.report(),
            Optional.empty(),
            Map.of("tolga", "turkey", "oksana", "ukraine"));
    assertThat(EventMerger.merge(List.of(states, leaders))).hasSize(2);
    assertThat(EventMerger.merge(List.of(states, standing))).hasSize(1);
  }

  @Test
  void aPlanMeetsWhatCameOfItWeeksLater() {
    assertThat(
            EventMerger.merge(
                List.of(
                    report("a", "2025-04-10", "Talks", "2025-05-15", "", Status.PLANNED, "x", "y"),
                    report("b", "2025-05-16", "Talks", "2025-05-15", "", "x", "y"))))
        .hasSize(1);
  }

  @Test
  void whatOccurredByThisArticleIsNotWhatIsPlannedByThatOne() {
    assertThat(
            EventMerger.merge(
                List.of(
                    report("a", "2025-05-10", "Talks", "2025-05", "sofia", "x", "y"),
                    report(
                        "b", "2025-05-12", "Talks", "2025-05", "sofia", Status.PLANNED, "x", "y"))))
        .hasSize(2);
  }

  @Test
  void aDayThatIsOneOffIsADisagreementAboutAMeetingButTwoAttacks() {
    assertThat(
            EventMerger.merge(
                List.of(
                    report("a", "2025-05-16", "Talks", "2025-05-15", "sofia", "x", "y"),
                    report("b", "2025-05-17", "Talks", "2025-05-16", "sofia", "x", "y"))))
        .hasSize(1);
    assertThat(
            EventMerger.merge(
                List.of(
                    report("a", "2025-05-16", "Shelling", "2025-05-15", "sofia", "x", "y"),
                    report("b", "2025-05-17", "Shelling", "2025-05-16", "sofia", "x", "y"))))
        .hasSize(2);
  }

  @Test
  void weeklyRoundsDoNotGrowIntoOneEvent() {
    List<DatedReport> rounds = new ArrayList<>();
    for (int week = 0; week < 6; week++) {
      String day = LocalDate.of(2025, 5, 1).plusWeeks(week).toString();
      rounds.add(report("round-" + week, day, "Talks", "", "geneva", "x", "y"));
    }
    assertThat(EventMerger.merge(rounds)).hasSizeGreaterThan(1);
  }

  @Test
  void aVisitIsNotTheMeetingInIt() {
    assertThat(
            EventMerger.merge(
                List.of(
                    report("a", "2025-05-16", "Visit", "2025-05-15", "sofia", "x", "y"),
                    report("b", "2025-05-16", "Meeting", "2025-05-15", "sofia", "x", "y"))))
        .hasSize(2);
  }

  @Test
  void meetingsWithDifferentGuestsOnOneDayAreTwo() {
    assertThat(
            EventMerger.merge(
                List.of(
                    report("a", "2025-05-16", "Meeting", "2025-05-15", "sofia", "host", "one"),
                    named("b", "other words", "2025-05-15", "sofia", "host", "two"))))
        .hasSize(2);
  }

  @Test
  void callingASummitOffIsPartOfItsLife() {
    List<Event> events =
        EventMerger.merge(
            List.of(
                report(
                    "a", "2025-05-02", "Summit", "2025-05-20", "sofia", Status.PLANNED, "x", "y"),
                report(
                    "b",
                    "2025-05-15",
                    "REJECT",
                    "2025-05-15",
                    "sofia",
                    Status.CANCELLED,
                    "x",
                    "y")));
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().type()).isEqualTo("Summit");
    assertThat(events.getFirst().status()).isEqualTo(Status.CANCELLED);
    assertThat(events.getFirst().time().flatMap(TimeExpression::value)).contains("2025-05-20");
  }

  @Test
  void aLaterLookBackOnThePlanDoesNotUndoWhatHappened() {
    assertThat(
            EventMerger.merge(
                    List.of(
                        report("a", "2025-05-16", "Talks", "2025-05-15", "sofia", "x", "y"),
                        report(
                            "b",
                            "2025-05-18",
                            "Talks",
                            "2025-05-15",
                            "sofia",
                            Status.PLANNED,
                            "x",
                            "y")))
                .getFirst()
                .status())
        .isEqualTo(Status.OCCURRED);
  }

  @Test
  void reportsThatDisagreeAreCountedRoleByRole() {
    List<Event> events =
        EventMerger.merge(
            List.of(
                report("a", "2025-05-16", "Talks", "2025-05-15", "sofia", "x", "y"),
                report("b", "2025-05-16", "Talks", "2025-05-15", "sofia", "x", "z", "y")));
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().participations())
        .contains(
            new CountedParticipation("y", Role.PARTICIPANT, 2),
            new CountedParticipation("z", Role.PARTICIPANT, 1));
  }

  @Test
  void theLatestArticleSaysTheStatusAndTheHistoryKeepsTheOthers() {
    List<Event> events =
        EventMerger.merge(
            List.of(
                report("b", "2025-10-23", Status.CANCELLED, "budapest", "russia", "hungary"),
                report("a", "2025-10-17", Status.PLANNED, "budapest", "russia", "hungary")));
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().status()).isEqualTo(Status.CANCELLED);
    assertThat(events.getFirst().history())
        .extracting(StatusRecord::status)
        .containsExactly(Status.PLANNED, Status.CANCELLED);
  }

  @Test
  void anyOrderOfArrivalGivesTheSameEvents() {
    List<DatedReport> reports = aMonthOfNews();
    List<Event> expected = EventMerger.merge(reports);
    Random random = new Random(11);
    for (int round = 0; round < 50; round++) {
      List<DatedReport> shuffled = new ArrayList<>(reports);
      Collections.shuffle(shuffled, random);
      assertThat(EventMerger.merge(shuffled)).isEqualTo(expected);
    }
  }

  @Test
  void everyReportStandsInExactlyOneEvent() {
    List<DatedReport> reports = aMonthOfNews();
    List<Event> events = EventMerger.merge(reports);
    assertThat(events.stream().flatMap(event -> event.reports().stream()))
        .doesNotHaveDuplicates()
        .hasSize(reports.size());
    assertThat(events).extracting(Event::key).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void articlesWithoutDatesMeetToo() {
    List<DatedReport> reports =
        Stream.of("a", "b")
            .map(id -> report(id, "", "Talks", "", "istanbul", "russia", "ukraine"))
            .toList();
    assertThat(EventMerger.merge(reports)).hasSize(1);
  }

  /** Reports that are alike in all kinds of ways, on days one after the other. */
  private static List<DatedReport> aMonthOfNews() {
    Random random = new Random(5);
    List<String> actors = List.of("russia", "ukraine", "turkey", "japan", "brazil");
    List<String> places = List.of("", "istanbul", "sofia");
    List<String> types = List.of("Talks", "Summit", "Declaration");
    List<DatedReport> reports = new ArrayList<>();
    for (int day = 1; day <= 28; day++) {
      String date = day % 9 == 0 ? "" : "2025-05-%02d".formatted(day);
      reports.add(
          report(
              "article-" + day,
              date,
              types.get(random.nextInt(types.size())),
              random.nextBoolean() ? date : "",
              places.get(random.nextInt(places.size())),
              actors.get(random.nextInt(3)),
              actors.get(random.nextInt(actors.size()))));
    }
    return reports;
  }

  private static DatedReport report(
      String article, String published, Status status, String place, String... actors) {
    return report(article, published, "Summit", "", place, status, actors);
  }

  private static DatedReport report(
      String article, String published, String type, String time, String place, String... actors) {
    return report(article, published, type, time, place, Status.OCCURRED, actors);
  }

  private static DatedReport report(
      String article,
      String published,
      String type,
      String time,
      String place,
      Status status,
      String... actors) {
    ResolvedReport report =
        new ResolvedReport(
            "event-1",
            type.toLowerCase(java.util.Locale.ROOT) + " of " + actors[0],
            type,
            status,
            time.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimeExpression(time, Optional.of(time), Optional.empty())),
            place.isEmpty() ? Optional.empty() : Optional.of(place),
            Stream.of(actors)
                .distinct()
                .sorted()
                .map(actor -> new Participation(actor, Role.PARTICIPANT))
                .toList(),
            Certainty.CERTAIN,
            false,
            0.8,
            "event-noun",
            List.of(new Evidence(new Span(0, 4), "They")));
    return new DatedReport(
        article,
        published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published)),
        report);
  }

  private static DatedReport in(String state, DatedReport report) {
    return new DatedReport(
        report.article(),
        report.published(),
        report.report(),
        Optional.of(state),
        report.parties());
  }

  /** A meeting with a label of its own. */
  private static DatedReport named(
      String article, String label, String day, String place, String... actors) {
    DatedReport plain = report(article, day, "Meeting", day, place, actors);
    ResolvedReport r = plain.report();
    return new DatedReport(
        article,
        plain.published(),
        new ResolvedReport(
            r.key(),
            label,
            r.type(),
            r.status(),
            r.time(),
            r.place(),
            r.participations(),
            r.certainty(),
            r.negated(),
            r.confidence(),
            r.rule(),
            r.evidence()));
  }

  private static ResolvedReport renamed(ResolvedReport r, String key) {
    return new ResolvedReport(
        key,
        r.label(),
        r.type(),
        r.status(),
        r.time(),
        r.place(),
        r.participations(),
        r.certainty(),
        r.negated(),
        r.confidence(),
        r.rule(),
        r.evidence());
  }
}
