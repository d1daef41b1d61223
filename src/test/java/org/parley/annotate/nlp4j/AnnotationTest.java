package org.parley.annotate.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.LoadsModels;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Span;
import org.parley.text.AnnotatedText;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** What the annotator makes of sentences, as the extraction relies on it. */
@LoadsModels
class AnnotationTest {
  private static Sentence only(String text) {
    List<Sentence> sentences = SharedAnnotator.annotate(text).sentences();
    assertThat(sentences).hasSize(1);
    return sentences.getFirst();
  }

  private static Sentence headline(String text) {
    AnnotatedText annotated =
        SharedAnnotator.get().annotate(SharedAnnotator.article(text, Block.Kind.HEADLINE));
    assertThat(annotated.sentences()).hasSize(1);
    return annotated.sentences().getFirst();
  }

  private static List<String> texts(String text) {
    AnnotatedText annotated = SharedAnnotator.annotate(text);
    return annotated.sentences().stream().map(s -> annotated.slice(s.span())).toList();
  }

  private static Stream<String> arcs(Sentence sentence) {
    return sentence.tokens().stream()
        .map(
            token ->
                token.relation()
                    + "("
                    + sentence.head(token).map(Token::form).orElse("")
                    + ", "
                    + token.form()
                    + ")");
  }

  private static List<String> names(Sentence sentence) {
    return sentence.names().stream()
        .map(
            name ->
                name.type()
                    + " "
                    + String.join(
                        " ",
                        sentence.tokens().subList(name.first(), name.last() + 1).stream()
                            .map(Token::form)
                            .toList()))
        .toList();
  }

  @Test
  void relationsLemmasAndNamesOfAPlainSentence() {
    Sentence sentence = only("Chancellor Friedrich Merz hosted officials from Finland in Berlin.");

    assertThat(arcs(sentence))
        .contains(
            "root(, hosted)", "nsubj(hosted, Merz)", "dobj(hosted, officials)", "pobj(in, Berlin)");
    assertThat(sentence.tokens()).extracting(Token::lemma).contains("host", "official");
    assertThat(names(sentence))
        .containsExactly("PERSON Friedrich Merz", "GPE Finland", "GPE Berlin");
  }

  @Test
  void curlyContractionsAndPossessivesAreSplitAsStraightOnes() {
    Sentence sentence = only("Kyiv’s envoys didn’t object, and they won't.");

    assertThat(sentence.tokens())
        .extracting(Token::form)
        .containsExactly(
            "Kyiv", "’s", "envoys", "did", "n’t", "object", ",", "and", "they", "wo", "n't", ".");
    assertThat(sentence.tokens())
        .extracting(Token::lemma)
        .containsSubsequence("kyiv", "'s", "envoy", "do", "not", "object", "will", "not");
  }

  @Test
  void numbersKeepTheirLemmas() {
    assertThat(only("Seven states sent 1,200 troops in 2024.").tokens())
        .extracting(Token::lemma)
        .contains("seven", "1,200", "2024");
  }

  @Test
  void aDayOfOneDigitEndsItsSentenceAndIsNoItemOfAList() {
    assertThat(SharedAnnotator.annotate("Peru met them on Jan. 3. Chile did not.").sentences())
        .hasSize(2);
    assertThat(only("The vote was put off to May 8.").tokens())
        .extracting(Token::form)
        .endsWith("May", "8", ".");
    assertThat(SharedAnnotator.annotate("3. Peru left the pact.").sentences().getFirst().tokens())
        .extracting(Token::form)
        .startsWith("3.");
  }

  @Test
  void aFreeStandingDashIsPunctuation() {
    assertThat(arcs(only("He left — quickly – and she stayed.")))
        .contains("root(, left)", "conj(left, stayed)");
  }

  @Test
  void aTimeAtTheFrontTakesNothingFromTheSubject() {
    Sentence sentence = only("In March Kenya vetoed it, and on May 4 Chad's envoy left.");

    assertThat(arcs(sentence))
        .contains("nsubj(vetoed, Kenya)", "pobj(In, March)", "poss(envoy, Chad)");
    assertThat(sentence.tokens()).extracting(Token::form).doesNotHaveDuplicates().contains("Kenya");
    assertThat(texts("In March Kenya vetoed it.")).containsExactly("In March Kenya vetoed it.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "QUITO — Chad left.",
        "QUITO, May 3 (Reuters) - Chad left.",
        "QUITO, Ecuador (AP) — Chad left.",
        "PORT LOUIS/DODOMA, 3 May 2024 (dpa) -- Chad left.",
        "TAMPA, Fla. (UPI) -- Chad left.",
        "Quito (AFP) – Chad left.",
        "(Reuters) - Chad left.",
        "NAIROBI, Sept. 3 — Chad left.",
        "GENEVA (5 May 2025) – Chad left."
      })
  void whereAStoryWasFiledIsNoPartOfWhatItTells(String text) {
    Sentence sentence = only(text);

    assertThat(arcs(sentence)).contains("root(, left)", "nsubj(left, Chad)");
    assertThat(sentence.token(sentence.dateline()).form()).isEqualTo("Chad");
  }

  /** As the papers of the United States have it: neither "R" nor "Ohio" does anything. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sen. Dale Brown (R-Ohio) opposes the plan.",
        "Sen. Dale Brown (R-Ky.) opposes the plan.",
        "Sen. Dale Brown (D) opposes the plan."
      })
  void aPartyInBracketsIsNoPartOfTheSentence(String text) {
    Sentence sentence = only(text);

    assertThat(arcs(sentence)).contains("nsubj(opposes, Brown)", "dobj(opposes, plan)");
    assertThat(sentence.names()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chad left — quickly.",
        "On June 10 (Friday) - Chad left.",
        "The AU (Addis) - Chad's host - left.",
        "UN — the body of all — left."
      })
  void aDashAloneMakesNoDateline(String text) {
    assertThat(only(text).dateline()).isZero();
  }

  /** Each sentence on a line of its own. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met at 7 p.m.|Dr. Okafor opposes it.",
        "They met at 7 p.m. Eastern time.",
        "Peru signed a pact with the U.K.|Denmark was absent.",
        "Peru met the U.K. Foreign Office.",
        "He had led the F.B.I. Robert Mueller stayed.",
        "It is backed by firms, banks, etc.|Kenya is not.",
        "He called on Prof. Ivan P. Horvat of St. Gallen to stop.",
        "The firm joined Acme Inc.|Egypt did not.",
        "On Feb. 3 Gov. Dale Brown left."
      })
  void aShortFormEndsASentenceOnlyBeforeAnother(String text) {
    assertThat(texts(text.replace('|', ' '))).containsExactly(text.split("\\|"));
  }

  /** What is left out for the parser in two ways lost its place among the words. */
  @Test
  void aShortFormMayFollowTheTitlesOfOtherStories() {
    assertThat(arcs(only("Senator Ann Poe Ann Mary PoePoe shuns dam MORE (N.Y.) opposed it.")))
        .contains("nsubj(opposed, Poe)");
  }

  @Test
  void aHyphenMakesNoDateline() {
    assertThat(arcs(only("US-China talks ended on Wednesday.")))
        .contains("nsubj(ended, talks)", "compound(China, US)");
  }

  @Test
  void whatHasASubjectAndAnObjectIsAVerb() {
    Sentence sentence = only("EU moves meetings out of Kigali");

    assertThat(arcs(sentence)).contains("nsubj(moves, EU)", "dobj(moves, meetings)");
    assertThat(sentence.token(1).isVerb()).isTrue();
  }

  @Test
  void aThinkTankIsOneNoun() {
    Sentence sentence = only("The London think tank Chatham House doubts it.");

    assertThat(sentence.tokens())
        .filteredOn(token -> token.form().equals("think tank"))
        .singleElement()
        .satisfies(token -> assertThat(token.isNoun()).isTrue());
  }

  @Test
  void aClosingQuoteStaysWithItsSentence() {
    assertThat(texts("“We will sign.” The minister left. \"No.\" “Is it over?” she asked."))
        .containsExactly(
            "“We will sign.”", "The minister left.", "\"No.\"", "“Is it over?” she asked.");
  }

  @Test
  void abbreviationsEndNoSentenceUnlessANewOneBegins() {
    assertThat(
            texts(
                "Lt. Gen. Aho and Sen. J. Kell met Mr. Ruiz in the U.S. Senate. They left the U.S."
                    + " The others stayed."))
        .containsExactly(
            "Lt. Gen. Aho and Sen. J. Kell met Mr. Ruiz in the U.S. Senate.",
            "They left the U.S.",
            "The others stayed.");
  }

  @Test
  void nothingIsSplitInsideBrackets() {
    assertThat(texts("The pact (signed in May. It lapsed in June.) is dead."))
        .containsExactly("The pact (signed in May. It lapsed in June.) is dead.");
  }

  @Test
  void aHeadlineInTitleCaseIsReadAsRunningText() {
    Sentence sentence = headline("Kremlin Ready to Drop NATO Demand, Says Envoy");

    assertThat(arcs(sentence)).contains("xcomp(Ready, Drop)", "nsubj(Says, Envoy)");
    assertThat(sentence.headline()).isTrue();
    assertThat(sentence.token(1).form()).isEqualTo("Ready");
    assertThat(names(sentence)).contains("ORG NATO");
  }

  @Test
  void blocksAreReadApartAndFurnitureNotAtAll() {
    String text = "Talks resume\n\nShare this page\n\nEnvoys met. They\nagreed.";
    Article article =
        SharedAnnotator.article(
            text,
            List.of(
                new Block(new Span(0, 12), Block.Kind.HEADLINE),
                new Block(new Span(14, 29), Block.Kind.FURNITURE),
                new Block(new Span(31, 55), Block.Kind.PARAGRAPH)));

    AnnotatedText annotated = SharedAnnotator.get().annotate(article);

    assertThat(annotated.sentences())
        .extracting(s -> s.index() + " " + s.block() + " " + annotated.slice(s.span()))
        .containsExactly("0 0 Talks resume", "1 2 Envoys met.", "2 2 They\nagreed.");
  }
}
