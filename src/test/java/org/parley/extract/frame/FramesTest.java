package org.parley.extract.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.extract.syntax.Written;
import org.parley.lexicon.EventNoun;
import org.parley.text.Trees;

/** Which line of a table a word fits, on trees that are written out. */
class FramesTest {

  @ParameterizedTest
  @CsvSource({
    "complements, particle,   ruled,    out",
    "places,      retreat,    withdrew, from",
    "complements, preposition, argued,  for",
    "clauses,     called-on,  called,   on",
    "clauses,     subject-control, promised, to",
    "places,      retreat,    withdrew, from:town|Gao|gao"
  })
  void theWordsOfAFrameStandBesideItsVerb(String file, String id, String verb, String words) {
    Written tree = Written.of(Trees.of(file), id);
    assertThat(Particles.fits(tree.scan(), tree.view(), tree.token(verb), words)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "complements, particle,   ruled,    in",
    "places,      retreat,    withdrew, into",
    "complements, object,     opposes,  to",
    "places,      retreat,    withdrew, from:agreement"
  })
  void otherWordsDoNotFit(String file, String id, String verb, String words) {
    Written tree = Written.of(Trees.of(file), id);
    assertThat(Particles.fits(tree.scan(), tree.view(), tree.token(verb), words)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "clauses, active,  signed,   AGREE",
    "places,  visit,   visited,  CONSULT",
    "places,  verb,    met,      CONSULT",
    "places,  target,  shelled,  ASSAULT",
    "places,  retreat, withdrew, RETREAT"
  })
  void aVerbTellsOfAnEventByTheFirstFrameThatFits(
      String file, String id, String verb, String type) {
    Written tree = Written.of(Trees.of(file), id);
    assertThat(EventFrames.frame(tree.scan(), tree.view(), tree.token(verb)))
        .map(frame -> frame.kind().type().name())
        .contains(type);
  }

  @Test
  void aModifierTellsOfNone() {
    Written tree = Written.of(Trees.of("complements"), "preposition");
    assertThat(EventFrames.frame(tree.scan(), tree.view(), tree.token("dumping"))).isEmpty();
  }

  @Test
  void theLastEventNounBeforeAPlaceIsTheNearest() {
    Written tree = Written.of(Trees.of("places"), "noun");
    EventNouns nouns = new EventNouns(tree.scan());
    assertThat(nouns.nearest(tree.view(), tree.token("ended").index())).isZero();
    assertThat(nouns.nearest(tree.view(), 0)).isEqualTo(-1);
  }

  @Test
  void anEventNounMayBePluralOrDefinite() {
    Written tree = Written.of(Trees.of("places"), "named");
    EventNouns nouns = new EventNouns(tree.scan());
    assertThat(nouns.entry(tree.view(), tree.token("talks")).map(EventNoun::isLoose))
        .contains(false);
    assertThat(EventNouns.definite(tree.view(), tree.token("talks"))).isTrue();
    Written bare = Written.of(Trees.of("places"), "noun");
    assertThat(EventNouns.definite(bare.view(), bare.token("Talks"))).isFalse();
  }

  @Test
  void theFirstOfNounsJoinedCarriesThem() {
    Written tree = Written.of(Trees.of("complements"), "two-objects");
    assertThat(Owners.first(tree.view().sentence(), tree.token("quota")).form()).isEqualTo("levy");
    assertThat(Owners.first(tree.view().sentence(), tree.token("levy")).form()).isEqualTo("levy");
  }
}
