package org.parley.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.LoadsModels;
import org.parley.claim.Evidence;
import org.parley.extract.mention.MentionFinder;
import org.parley.lexicon.Lexicon;
import org.parley.pipeline.Understood;
import org.parley.text.Sentence;
import org.parley.text.Token;
import org.parley.text.Trees;

/** Who is set apart, what "it" stands for, whom a phrase puts forward, and where phrases end. */
@LoadsModels
class PartsOfSentencesTest {
  private static final Trees TREES = Trees.of("parts");
  private static final Lexicon LEXICON = new Lexicon();

  @ParameterizedTest
  @CsvSource({
    "but-not,   Fiji,  true",
    "but-not,   Peru,  false",
    "all-but,   Fiji,  true",
    "not-fiji,  Fiji,  true",
    "not-fiji,  Chile, false",
    "except,    Fiji,  true",
    "every-day, Chile, false",
    "within,    Chile, false"
  })
  void whoIsSetApartDoesNotAct(String id, String name, boolean apart) {
    Written tree = Written.of(TREES, id);
    assertThat(new Exceptions(tree.view().sentence(), LEXICON).of(tree.token(name).index()))
        .isEqualTo(apart);
  }

  @ParameterizedTest
  @CsvSource({
    "but-not,   Fiji,  true",
    "all-but,   Fiji,  true",
    "not-fiji,  Fiji,  false",
    "every-day, Chile, false"
  })
  void joinedToOthersHeIsSetApartByButAlone(String id, String name, boolean apart) {
    Written tree = Written.of(TREES, id);
    assertThat(new Exceptions(tree.view().sentence(), LEXICON).joined(tree.token(name).index()))
        .isEqualTo(apart);
  }

  @Test
  void noSentenceIsTooShortForAnException() {
    for (String id : TREES.ids()) {
      Sentence sentence = TREES.text(id).sentences().getFirst();
      Exceptions exceptions = new Exceptions(sentence, LEXICON);
      for (Token token : sentence.tokens()) {
        boolean joined = exceptions.joined(token.index());
        assertThat(exceptions.of(token.index()) || !joined).as("%s %s", id, token).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "it-clear,   It, true",
    "it-rained,  It, true",
    "made-hard,  it, true",
    "who-signed, It, true",
    "it-signed,  It, false",
    "it-ready,   it, false"
  })
  void itMayStandForNobody(String id, String form, boolean nobody) {
    Written tree = Written.of(TREES, id);
    assertThat(new Expletives(LEXICON).is(tree.view().sentence(), tree.token(form)))
        .isEqualTo(nobody);
  }

  @ParameterizedTest
  @ValueSource(strings = {"it-clear", "within", "document"})
  void otherWordsAreNoExpletives(String id) {
    Written tree = Written.of(TREES, id);
    assertThat(tree.view().sentence().tokens())
        .filteredOn(token -> !token.is("it"))
        .noneMatch(token -> new Expletives(LEXICON).is(tree.view().sentence(), token));
  }

  @ParameterizedTest
  @CsvSource({
    "but-not,     signed,     Chile Peru",
    "presidents,  met,        Ada Moen Carl Roe",
    "one-of,      left,       Ada Moen",
    "thousands,   marched,    Malians",
    "delegations, met,        Chile Peru"
  })
  void aSubjectPutsForwardWhoActs(String id, String verb, String actors) {
    Written tree = found(id);
    Token subject = tree.view().clauses().subject(tree.token(verb)).orElseThrow();
    assertThat(names(tree.scan().arguments(tree.view(), subject))).isEqualTo(actors);
  }

  @Test
  void aDocumentSpeaksForItsAuthorAlsoInTheNextSentence() {
    Scan scan = new Scan(TREES.paragraph("document", "the-statement"), LEXICON);
    new MentionFinder(scan, Understood.names()).find();
    Draft first = statement(scan, 0);
    Draft second = statement(scan, 1);
    assertThat(names(scan.behind(scan.views.get(0), first))).isEqualTo("Chile");
    assertThat(names(scan.behind(scan.views.get(1), second))).isEqualTo("Chile");
  }

  @Test
  void othersStandForThemselves() {
    Written tree = found("within");
    Draft chile = tree.scan().at(tree.view(), tree.token("Chile")).getFirst();
    assertThat(tree.scan().behind(tree.view(), chile)).containsExactly(chile);
  }

  @Test
  void aPlaceDoesNotAct() {
    Written tree = found("within");
    assertThat(tree.scan().acting(tree.view(), tree.token("met"), "in")).isEmpty();
    assertThat(names(tree.scan().within(tree.view(), 0, 2))).isEqualTo("Chile Peru");
  }

  @ParameterizedTest
  @CsvSource({
    "long-noun,  wall, The tall grey wall around the old port of Chile",
    "quoted,     wall, 'The \" old \" wall'",
    "relative,   wall, The wall",
    "apposition, Chile, Chile"
  })
  void aNounPhraseEndsBeforeWhatOnlyAdds(String id, String head, String phrase) {
    Written tree = Written.of(TREES, id);
    int[] range = tree.view().phrases().nounPhrase(tree.token(head));
    assertThat(tree.words(range[0], range[1])).isEqualTo(phrase);
  }

  @Test
  void theCoreEndsWithItsHead() {
    Written tree = Written.of(TREES, "long-noun");
    int[] core = tree.view().phrases().core(tree.token("wall"));
    assertThat(tree.words(core[0], core[1])).isEqualTo("The tall grey wall");
    assertThat(tree.view().phrases().label(core[0], core[1])).isEqualTo("tall grey wall");
  }

  @Test
  void aPhraseHoldsItsHeadWhateverTheTree() {
    for (String id : TREES.ids()) {
      Written tree = Written.of(TREES, id);
      for (Token token : tree.view().sentence().tokens()) {
        int[] phrase = tree.view().phrases().nounPhrase(token);
        assertThat(phrase[0]).as("%s %s", id, token.form()).isLessThanOrEqualTo(token.index());
        assertThat(phrase[1]).as("%s %s", id, token.form()).isGreaterThanOrEqualTo(token.index());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "within,    0, 4, met",
    "within,    1, 1, met",
    "long-noun, 0, 3, wall",
    "relative,  3, 5, built"
  })
  void theHeadOfAStretchHangsOutsideIt(String id, int first, int last, String head) {
    Written tree = Written.of(TREES, id);
    assertThat(Written.form(tree.view().phrases().headOf(first, last))).isEqualTo(head);
  }

  @Test
  void contentLosesMarksAndLonePronouns() {
    Written tree = Written.of(TREES, "relative");
    Content content = new Content(tree.view());
    content.tokens(3, 3);
    assertThat(content.isEmpty()).as("which").isTrue();
    content.tokens(2, 6);
    assertThat(content.parts()).extracting(Evidence::exact).containsExactly("which Chile built");
  }

  @Test
  void aLongerStretchTakesTheShorterOnesPlace() {
    Written tree = Written.of(TREES, "long-noun");
    Content content = new Content(tree.view());
    content.tokens(1, 3);
    content.tokens(0, 5);
    content.tokens(2, 3);
    assertThat(content.parts()).hasSize(1);
    assertThat(content.parts().getFirst().exact()).startsWith("The tall grey wall");
  }

  @Test
  void theCueIsNoContent() {
    Written tree = Written.of(TREES, "within");
    Content content = new Content(tree.view());
    content.range(new int[] {0, 4}, tree.token("met"));
    assertThat(content.parts())
        .extracting(Evidence::exact)
        .containsExactly("Chile", "Peru in Fiji");
  }

  private static Draft statement(Scan scan, int sentence) {
    return scan.mentions.stream()
        .filter(draft -> draft.sentence == sentence && draft.head.equals("statement"))
        .findFirst()
        .orElseThrow();
  }

  private static Written found(String id) {
    Written tree = Written.of(TREES, id);
    new MentionFinder(tree.scan(), Understood.names()).find();
    return tree;
  }

  private static String names(List<Draft> drafts) {
    return String.join(" ", drafts.stream().map(draft -> draft.name).toList());
  }
}
