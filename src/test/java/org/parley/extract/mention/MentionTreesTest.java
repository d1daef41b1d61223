package org.parley.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.claim.Mention;
import org.parley.extract.Extracted;
import org.parley.text.Trees;

/** Who is named, described or stood for, and by which words, in trees that are written out. */
class MentionTreesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "it-of-subject        | Kenya                | named STATE subject",
        "it-of-subject        | it                   | pronoun UNKNOWN subject",
        "its-of-object        | Chile                | named STATE object",
        "its-of-object        | its                  | pronoun UNKNOWN possessive",
        "apposition           | Ada Moen             | named PERSON subject",
        "apposition           | premier of Norway    | nominal PERSON subject",
        "apposition           | envoy                | nominal PERSON object",
        "title                | Ada Moen             | named PERSON subject",
        "title                | Oslo                 | named PLACE object",
        "of-two-states        | Oslo                 | named PLACE locative",
        "of-two-states        | ministers of Peru and Chile | nominal GROUP subject",
        "adjectives-of-states | Norwegian            | named PEOPLE modifier",
        "adjectives-of-states | Norwegian officials  | nominal GROUP subject",
        "adjectives-of-states | Swedish government   | nominal ORGANIZATION object",
        "they-of-a-group      | two countries        | nominal STATE subject"
      })
  void aPhraseHasItsKindItsTypeAndItsPart(String id, String name, String shown) {
    Mention mention = mention(id, name);
    assertThat(
            "%s %s %s"
                .formatted(
                    mention.kind().name().toLowerCase(java.util.Locale.ROOT),
                    mention.type(),
                    mention.use().name().toLowerCase(java.util.Locale.ROOT)))
        .isEqualTo(shown);
  }

  @Test
  void aNameHasTheTitleBeforeItAndTheDescriptionBehindIt() {
    assertThat(mention("title", "Ada Moen").title()).contains("prime minister");
    assertThat(mention("apposition", "Ada Moen").title()).contains("premier");
  }

  @Test
  void aDescriptionSaysOfWhom() {
    assertThat(names("apposition", mention("apposition", "premier of Norway").qualifiers()))
        .containsExactly("Norway");
    assertThat(
            names(
                "of-two-states",
                mention("of-two-states", "ministers of Peru and Chile").qualifiers()))
        .containsExactly("Peru", "Chile");
    String id = "adjectives-of-states";
    assertThat(names(id, mention(id, "Norwegian officials").qualifiers()))
        .containsExactly("Norwegian");
  }

  @Test
  void anAppositionIsTheSame() {
    assertThat(names("apposition", mention("apposition", "premier of Norway").same()))
        .containsExactly("Ada Moen");
  }

  @ParameterizedTest
  @CsvSource({
    "it-of-subject,   it,   Kenya",
    "called-a-threat, it,   Kenya",
    "they-of-a-group, they, two countries"
  })
  void aPronounTakesUpFirstOfAll(String id, String pronoun, String antecedent) {
    assertThat(names(id, mention(id, pronoun).antecedents())).startsWith(antecedent);
  }

  @Test
  void anObjectIsNotItsOwnSubject() {
    Mention him = mention("not-himself", "him");
    assertThat(names("not-himself", him.apart())).containsExactly("Ada Moen");
  }

  @Test
  void whatTakesUpAThingTakesUpNobody() {
    assertThat(mention("it-of-a-thing", "it").antecedents()).isEmpty();
  }

  @Test
  void theOwnerOfAnObjectIsEitherOfThoseBefore() {
    assertThat(names("its-of-object", mention("its-of-object", "its").antecedents()))
        .containsExactlyInAnyOrder("Peru", "Chile");
  }

  /** A sentence that was cut, or a question, may end in a preposition whose noun is elsewhere. */
  @Test
  void aDescriptionTakesInNoPrepositionWithoutItsNoun() {
    String id = "ends-in-a-preposition";
    assertThat(names(id, mention(id, "envoys").qualifiers())).containsExactly("Oslo");
  }

  @Test
  void everyMentionHasItsPlaceInTheListAndRefersToOthersInIt() {
    for (String id : Trees.of("mentions").ids()) {
      List<Mention> mentions = mentions(id);
      for (int i = 0; i < mentions.size(); i++) {
        assertThat(mentions.get(i).id()).as(id).isEqualTo(i);
        assertThat(mentions.get(i).qualifiers()).as(id).allMatch(q -> q < mentions.size());
        assertThat(mentions.get(i).antecedents()).as(id).doesNotContain(i);
      }
    }
  }

  private static List<Mention> mentions(String id) {
    return Extracted.of("mentions", id).claims().mentions();
  }

  private static Mention mention(String id, String name) {
    List<Mention> found = mentions(id).stream().filter(m -> m.name().equals(name)).toList();
    assertThat(found).as(name + " in " + mentions(id)).hasSize(1);
    return found.getFirst();
  }

  private static List<String> names(String id, List<Integer> numbers) {
    return numbers.stream().map(number -> mentions(id).get(number).name()).toList();
  }
}
