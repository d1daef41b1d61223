package org.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.claim.EventType;

class LightVerbTest {
  private static final Lexicon LEXICON = new Lexicon();

  @ParameterizedTest
  @CsvSource({
    "break, off, diplomatic relations",
    "sever, '', diplomatic ties",
    "end, '', friendship",
    "suspend, '', normalisation of relation"
  })
  void whoGivesUpTiesPunishes(String verb, String particle, String noun) {
    assertThat(type(verb, particle, noun)).contains(EventType.SANCTION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"end", "suspend", "freeze", "cut", "break"})
  void whoGivesUpOtherSupportDoesNot(String verb) {
    assertThat(type(verb, "", "recognition")).isNotEqualTo(Optional.of(EventType.SANCTION));
    assertThat(type(verb, "", "endorsement")).isNotEqualTo(Optional.of(EventType.SANCTION));
  }

  /** What the first row for verb and noun makes of the event. */
  private static Optional<EventType> type(String verb, String particle, String noun) {
    EventNoun carried = LEXICON.eventNoun(noun).orElseThrow();
    return LEXICON.lightVerb(verb).stream()
        .filter(row -> row.particle().equals(particle) && LEXICON.carries(row, carried))
        .findFirst()
        .flatMap(LightVerb::type);
  }
}
