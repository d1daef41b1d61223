package org.parley.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.claim.Mention;
import org.parley.lexicon.Lexicon;
import org.parley.text.Token;
import org.parley.text.Trees;

/** Stretches of a sentence, and the part that a noun plays in it. */
class PhrasesTest {

  @ParameterizedTest
  @CsvSource({
    "complements, object,      levy,     the levy on salmon",
    "clauses,     who,         minister, The minister",
    "clauses,     that-object, treaty,   The treaty",
    "complements, two-objects, levy,     the levy",
    "places,      city-of,     city,     the city of Oslo",
    "clauses,     owner,       decision, Kenya 's decision to close the border"
  })
  void aNounPhraseHasWhatSaysWhichAndNoRelativeClause(
      String file, String id, String noun, String words) {
    Written tree = Written.of(Trees.of(file), id);
    int[] phrase = tree.view().phrases().nounPhrase(tree.token(noun));
    assertThat(tree.words(phrase[0], phrase[1])).isEqualTo(words);
  }

  @Test
  void itsCoreEndsWithItsHead() {
    Written tree = Written.of(Trees.of("complements"), "object");
    int[] core = tree.view().phrases().core(tree.token("levy"));
    assertThat(tree.words(core[0], core[1])).isEqualTo("the levy");
  }

  @Test
  void aClauseIsAllBelowItsVerbWithoutTheFullStop() {
    Written tree = Written.of(Trees.of("complements"), "that");
    int[] whole = tree.view().phrases().clause(tree.token("insists"));
    assertThat(tree.words(whole[0], whole[1])).isEqualTo("Norway insists that the levy is lawful");
    int[] inner = tree.view().phrases().clause(tree.token("is"));
    assertThat(tree.words(inner[0], inner[1])).isEqualTo("that the levy is lawful");
  }

  @Test
  void aLabelHasNoDeterminerInFront() {
    Written tree = Written.of(Trees.of("complements"), "object");
    Phrases phrases = tree.view().phrases();
    Token levy = tree.token("levy");
    assertThat(phrases.label(levy.index() - 1, levy.index())).isEqualTo("levy");
    assertThat(Phrases.squeeze("a\n  b ")).isEqualTo("a b");
  }

  @Test
  void evidenceStandsVerbatimInTheText() {
    Written tree = Written.of(Trees.of("clauses"), "owner");
    Phrases phrases = tree.view().phrases();
    assertThat(phrases.between(0, 2).exact()).isEqualTo("Kenya's decision");
    assertThat(phrases.whole().exact())
        .isEqualTo("Kenya's decision to close the border angered Uganda.");
  }

  @Test
  void theHeadOfAStretchHangsOutsideIt() {
    Written tree = Written.of(Trees.of("complements"), "object");
    Token levy = tree.token("levy");
    assertThat(Written.form(tree.view().phrases().headOf(levy.index() - 1, levy.index() + 2)))
        .isEqualTo("levy");
  }

  @Test
  void contentLeavesTheCueOut() {
    Written tree = Written.of(Trees.of("complements"), "that");
    Content content = new Content(tree.view());
    Token cue = tree.token("insists");
    content.range(tree.view().phrases().clause(cue), cue);
    assertThat(content.parts())
        .extracting(part -> part.exact())
        .containsExactly("Norway", "that the levy is lawful");
  }

  @ParameterizedTest
  @CsvSource({
    "clauses, active,          Kenya,  SUBJECT",
    "clauses, passive,         Kenya,  SUBJECT",
    "clauses, object-control,  Chad,   OBJECT",
    "clauses, owner,           Kenya,  POSSESSIVE",
    "places,  named,           Oslo,   MODIFIER",
    "places,  verb,            Oslo,   LOCATIVE",
    "places,  journey,         Oslo,   LOCATIVE",
    "clauses, called-on,       Peru,   OTHER",
    "clauses, joined-subjects, Chile,  SUBJECT"
  })
  void aNounPlaysAPart(String file, String id, String noun, Mention.Use use) {
    Written tree = Written.of(Trees.of(file), id);
    assertThat(new Uses(new Lexicon()).of(tree.view(), tree.token(noun))).isEqualTo(use);
  }
}
