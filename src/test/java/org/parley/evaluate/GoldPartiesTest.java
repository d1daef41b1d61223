package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Lund met Ada Berg: whoever goes by one of their names took part. */
class GoldPartiesTest {
  private static final Map<String, ActorNames> ACTORS =
      ActorNames.byId(
          List.of(
              new AnnotatedActor("lund", "Lund", "State", List.of("the Lunders"), false),
              new AnnotatedActor("berg", "Ada Berg", "Person", List.of(), false)));

  private static final GoldParties MEETING =
      GoldParties.of(
          "a1",
          new AnnotatedEvent(
              "e",
              "the meeting",
              "CONSULT",
              "occurred",
              "",
              "",
              List.of(
                  new AnnotatedParticipant("lund", "host"),
                  new AnnotatedParticipant("berg", "participant"),
                  new AnnotatedParticipant("nobody", "participant")),
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
