package org.parley.resolve.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.article.Span;
import org.parley.claim.Certainty;
import org.parley.claim.EventReport;
import org.parley.claim.EventTrigger;
import org.parley.claim.Evidence;
import org.parley.claim.Role;
import org.parley.claim.Status;
import org.parley.claim.TimeExpression;
import org.parley.graph.Participation;
import org.parley.graph.ResolvedReport;

/** Which reports of one article are of one event. */
class ReportMergerTest {
  private int sentence;

  @Test
  void talksThatAreTakenUpAgainAreOne() {
    assertThat(
            merged(
                report("talks", "Talks", "2025-05-15", "istanbul", "russia", "ukraine"),
                report("negotiation", "Talks", "", "", "russia", "ukraine")))
        .hasSize(1);
  }

  @Test
  void twoMeetingsAMonthApartStayTwo() {
    assertThat(
            merged(
                report("meeting", "Meeting", "2025-05-15", "istanbul", "russia", "ukraine"),
                report("meeting", "Meeting", "2025-06-15", "istanbul", "russia", "ukraine")))
        .hasSize(2);
  }

  @Test
  void aDayOfThisWeekIsNoneOfADatedYear() {
    assertThat(
            merged(
                report("summit", "Summit", "on Thursday", "", "chile", "peru"),
                report("summit", "Summit", "2016-01-28", "", "chile", "peru")))
        .hasSize(2);
  }

  @Test
  void aLevyOfAnotherRateIsAnother() {
    assertThat(
            merged(
                report("10 percent tariff", "Tariff", "", "", "brazil", "canada"),
                report("25% tariff", "Tariff", "", "", "brazil", "canada"),
                report("tariff", "Tariff", "", "", "brazil", "canada"),
                report("10 percent tariff", "Tariff", "", "", "brazil", "canada")))
        .extracting(ResolvedReport::label)
        .containsExactly("10 percent tariff", "25% tariff");
  }

  @Test
  void aMonthHoldsItsDays() {
    List<ResolvedReport> events =
        merged(
            report("meeting", "Meeting", "2025-05", "", "russia", "ukraine"),
            report("meeting", "Meeting", "2025-05-15", "", "russia", "ukraine"));
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().time().flatMap(TimeExpression::value)).contains("2025-05-15");
  }

  @Test
  void whatStandsNearbyNamesPartiesButDescribesNone() {
    ResolvedReport meeting =
        merged(
                report("meeting", "Meeting", "", "", "chile", "peru"),
                report("meeting", "Meeting", "", "", "chile", "fiji", "two-leaders"))
            .getFirst();
    assertThat(meeting.participations())
        .extracting(Participation::actor)
        .contains("chile", "peru")
        .doesNotContain("two-leaders");
  }

  @Test
  void twoPlacesAreTwoEvents() {
    assertThat(
            merged(
                report("summit", "Summit", "", "sofia", "bulgaria", "ukraine"),
                report("summit", "Summit", "", "vilnius", "bulgaria", "ukraine")))
        .hasSize(2);
  }

  @Test
  void otherPartiesAreAnotherEvent() {
    assertThat(
            merged(
                report("visit", "Visit", "", "", "japan"),
                report("visit", "Visit", "", "", "brazil")))
        .hasSize(2);
  }

  @Test
  void whoSpeaksForAStateStandsForIt() {
    assertThat(
            merged(
                report("meeting", "Meeting", "", "", "chile", "peru"),
                report("meeting", "Meeting", "", "", "envoy of chile", "envoy of peru")))
        .hasSize(1);
  }

  @Test
  void oneOfTwoPartiesIsNotEnough() {
    assertThat(
            merged(
                report("meeting", "Meeting", "", "", "chile", "peru"),
                report("meeting", "Meeting", "", "", "chile", "brazil")))
        .hasSize(2);
  }

  @Test
  void anAgreementIsNoMeeting() {
    assertThat(
            merged(
                report("summit", "Summit", "", "sofia", "bulgaria", "ukraine"),
                report("agreement", "Agreement", "", "sofia", "bulgaria", "ukraine")))
        .hasSize(2);
  }

  @Test
  void oneEventGathersPartiesPlaceTimeAndSentences() {
    List<ResolvedReport> events =
        merged(
            report("talks", "Talks", "", "", "russia", "ukraine"),
            report("talks", "Talks", "2025-05-15", "istanbul", "russia", "ukraine", "turkey"));
    assertThat(events).hasSize(1);
    ResolvedReport event = events.getFirst();
    assertThat(event.participations())
        .extracting(Participation::actor)
        .containsExactly("russia", "turkey", "ukraine");
    assertThat(event.place()).contains("istanbul");
    assertThat(event.time().flatMap(TimeExpression::value)).contains("2025-05-15");
    assertThat(event.evidence()).hasSize(2);
  }

  @Test
  void calledOffOnceIsCalledOff() {
    List<ResolvedReport> events =
        merged(
            named("summit", "Summit", "", "budapest", Status.PLANNED, "russia", "hungary"),
            named("summit", "Summit", "", "budapest", Status.PLANNED, "russia", "hungary"),
            named("summit", "Summit", "", "budapest", Status.CANCELLED, "russia", "hungary"));
    assertThat(events).extracting(ResolvedReport::status).containsExactly(Status.CANCELLED);
  }

  @Test
  void mostReportsDecideOtherwise() {
    List<ResolvedReport> events =
        merged(
            named("summit", "Summit", "", "sofia", Status.OCCURRED, "bulgaria", "ukraine"),
            named("summit", "Summit", "", "sofia", Status.OCCURRED, "bulgaria", "ukraine"),
            named("summit", "Summit", "", "sofia", Status.PLANNED, "bulgaria", "ukraine"));
    assertThat(events).extracting(ResolvedReport::status).containsExactly(Status.OCCURRED);
  }

  @Test
  void theNarrowerTypeWins() {
    assertThat(
            merged(
                report("meet", "CONSULT", "", "sofia", "bulgaria", "ukraine"),
                report("summit", "Summit", "", "sofia", "bulgaria", "ukraine")))
        .extracting(ResolvedReport::type)
        .containsExactly("Summit");
  }

  @Test
  void keysCountTheEventsOfTheArticle() {
    assertThat(
            merged(
                report("visit", "Visit", "", "", "japan"),
                report("visit", "Visit", "", "", "brazil"),
                report("summit", "Summit", "", "sofia", "bulgaria")))
        .extracting(ResolvedReport::key)
        .containsExactly("event-1", "event-2", "event-3");
  }

  @Test
  void theNextRoundIsBetweenTheSameParties() {
    List<ResolvedReport> events =
        merged(
            report("talks", "Talks", "2025-05-15", "istanbul", "russia", "ukraine"),
            report("next round", "Talks", "2025-06", "doha"));
    assertThat(events).hasSize(2);
    assertThat(events.getLast().participations())
        .extracting(Participation::actor)
        .containsExactly("russia", "ukraine");
    assertThat(events.getLast().place()).contains("doha");
  }

  @Test
  void noReportsNoEvents() {
    assertThat(merged()).isEmpty();
  }

  @Test
  void theTalksAreThoseOfBeforeButTheTalksOfOthersAreNot() {
    NamedReport first = report("talks", "Talks", "", "", "chile", "peru");
    assertThat(merged(first, known("talks", "talks", Status.OCCURRED, "chile", "envoy")))
        .hasSize(1);
    assertThat(merged(first, known("talks", "talks with Mali in Bamako", Status.OCCURRED, "mali")))
        .hasSize(2);
    assertThat(merged(first, known("talks", "Mali’s talks", Status.OCCURRED, "mali"))).hasSize(2);
  }

  @Test
  void whatIsAboutOneThingIsTakenUp() {
    NamedReport first = report("talks", "Talks", "", "", "chile");
    String label = "talks of two envoys on the bridge";
    assertThat(merged(first, known("talks", label, Status.OCCURRED, "two-envoys"))).hasSize(2);
    String bridge = "talks about a bridge";
    NamedReport about = told("talks", bridge, "Talks", "", "", Status.OCCURRED, false, "chile");
    assertThat(merged(about, known("talks", label, Status.OCCURRED, "two-envoys"))).hasSize(1);
  }

  @Test
  void speechesOfOneLabelByTwoPersonsAreTwo() {
    assertThat(
            merged(
                report("speech on Sunday", "CONSULT", "", "", "moen"),
                report("speech on Sunday", "CONSULT", "", "", "roe")))
        .hasSize(2);
    assertThat(
            merged(
                report("speech on Sunday", "CONSULT", "", "", "moen"),
                report("speech on Sunday", "CONSULT", "", "")))
        .hasSize(1);
  }

  @Test
  void whatIsCalledOffInTheSentenceOfAMeetingIsAnotherOccasion() {
    NamedReport met = report("meeting", "Meeting", "", "", "chile", "peru");
    sentence--;
    NamedReport dinner = named("dinner", "Meeting", "", "", Status.CANCELLED, "peru");
    assertThat(merged(met, dinner)).hasSize(2);
    sentence--;
    NamedReport held = named("dinner", "Meeting", "", "", Status.OCCURRED, "peru");
    assertThat(merged(met, held)).hasSize(1);
  }

  private static List<ResolvedReport> merged(NamedReport... reports) {
    return ReportMerger.joined(List.of(reports)).stream().map(JoinedReport::report).toList();
  }

  private NamedReport report(
      String head, String type, String time, String place, String... actors) {
    return named(head, type, time, place, Status.OCCURRED, actors);
  }

  /** "The talks", of which the article takes it as known which they are. */
  private NamedReport known(String head, String label, Status status, String... actors) {
    return told(head, label, "Talks", "", "", status, true, actors);
  }

  private NamedReport named(
      String label, String type, String time, String place, Status status, String... actors) {
    String head = label.substring(label.lastIndexOf(' ') + 1);
    return told(head, label, type, time, place, status, false, actors);
  }

  private NamedReport told(
      String head,
      String label,
      String type,
      String time,
      String place,
      Status status,
      boolean definite,
      String... actors) {
    int start = 100 * sentence;
    Map<String, Role> roles = new LinkedHashMap<>();
    Map<String, String> states = new LinkedHashMap<>();
    for (String actor : actors) {
      roles.put(actor, Role.PARTICIPANT);
      int of = actor.indexOf(" of ");
      if (of > 0) {
        states.put(actor, actor.substring(of + 4));
      }
    }
    EventReport report =
        new EventReport(
            new Evidence(new Span(start, start + label.length()), label),
            head,
            label,
            type,
            status,
            time.isEmpty()
                ? Optional.empty()
                : Optional.of(
                    new TimeExpression(
                        time,
                        Optional.of(time).filter(t -> Character.isDigit(t.charAt(0))),
                        Optional.empty())),
            Optional.empty(),
            List.of(),
            Certainty.CERTAIN,
            false,
            definite,
            EventTrigger.CARRIED_NOUN,
            "event-noun",
            sentence++,
            new Evidence(new Span(start, start + 90), "sentence " + start));
    return new NamedReport(
        report,
        roles,
        states,
        roles.keySet().stream().filter(a -> !a.startsWith("two-")).collect(Collectors.toSet()),
        place.isEmpty() ? Optional.empty() : Optional.of(place),
        false);
  }
}
