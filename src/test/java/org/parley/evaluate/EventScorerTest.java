package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.article.Span;

/** When an event is right as it stands: Lund and Oslo signed a pact. */
class EventScorerTest {
  private static final Map<String, ActorNames> ACTORS =
      ActorNames.byId(List.of(actor("lund", "Lund"), actor("oslo", "Oslo"), actor("kyiv", "Kyiv")));

  private static final AnnotatedEvent SIGNING = event("AGREE", "occurred", "lund", "oslo");

  @Test
  void whoIsMissingDoesNotMakeItWrong() {
    assertThat(right(event("AGREE", "occurred", "lund", "oslo"))).isTrue();
    assertThat(right(event("AGREE", "occurred", "lund"))).isTrue();
    assertThat(right(event("AGREE", "occurred"))).isTrue();
  }

  @Test
  void whoTookNoPartDoes() {
    assertThat(right(event("AGREE", "occurred", "lund", "kyiv"))).isFalse();
  }

  @Test
  void andSoDoAnotherTypeAndAnotherStatus() {
    assertThat(right(event("CONSULT", "occurred", "lund", "oslo"))).isFalse();
    assertThat(right(event("AGREE", "planned", "lund", "oslo"))).isFalse();
  }

  private static boolean right(AnnotatedEvent read) {
    EventScorer scorer = new EventScorer(ACTORS, ACTORS);
    return scorer.pair(List.of(SIGNING), List.of(read)).hits().stream().anyMatch(scorer::isRight);
  }

  private static AnnotatedActor actor(String id, String name) {
    return new AnnotatedActor(id, name, "State", List.of(), false);
  }

  private static AnnotatedEvent event(String type, String status, String... parties) {
    return new AnnotatedEvent(
        "e",
        "the pact",
        type,
        status,
        "",
        "",
        Stream.of(parties).map(party -> new AnnotatedParticipant(party, "signatory")).toList(),
        List.of(new Span(0, 20)),
        false,
        OptionalDouble.empty());
  }
}
