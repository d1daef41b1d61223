package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.evaluate.Annotation.Actor;
import org.parley.evaluate.Annotation.Event;
import org.parley.evaluate.Annotation.Participant;

/** Lund met Ada Berg: whoever goes by one of their names took part. */
class GoldPartiesTest {
  private static final Map<String, ActorNames> ACTORS =
      ActorNames.byId(
          List.of(
              new Actor("lund", "Lund", "State", List.of("the Lunders"), false),
              new Actor("berg", "Ada Berg", "Person", List.of(), false)));

  private static final GoldParties MEETING =
      GoldParties.of(
          "a1",
          new Event(
              "e",
              "the meeting",
              "CONSULT",
              "occurred",
              "",
              "",
              List.of(
                  new Participant("lund", "host"),
                  new Participant("berg", "participant"),
                  new Participant("nobody", "participant")),
              List.of(),
              false,
              OptionalDouble.empty()),
          ACTORS);

  @Test
  void anyNameWillDo() {
    assertThat(MEETING.role(false, Set.of("Lunders", "some others"))).contains("host");
    assertThat(MEETING.role(true, Set.of("Berg"))).contains("participant");
  }

  @Test
  void whoIsCalledOtherwiseTookNoPart() {
    assertThat(MEETING.role(true, Set.of("Bo Berg"))).isEmpty();
    assertThat(MEETING.role(false, Set.of("Berg"))).isEmpty();
    assertThat(MEETING.role(false, Set.of())).isEmpty();
  }

  @Test
  void whoIsNoActorOfTheArticleDoesNotCount() {
    assertThat(MEETING.size()).isEqualTo(2);
    assertThat(MEETING.article()).isEqualTo("a1");
  }
}
