package org.parley.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.claim.Evidence;
import org.parley.claim.Mention;
import org.parley.claim.Statement;
import org.parley.extract.Extracted;
import org.parley.text.AnnotatedText;
import org.parley.text.Trees;

/** Quotations that go on over sentences, and those whose speaker only the layout tells. */
class QuotationsTest {
  private static final Trees TREES = Trees.of("quotations");

  @Test
  void aQuotationInTheNextSentenceIsTheSameSpeakers() {
    assertThat(statements(TREES.paragraph("ours", "fathers")))
        .containsExactly("Chad <said> The dam is ours, … It was built by our fathers.");
  }

  @Test
  void aSentenceBetweenDoesNotEndIt() {
    assertThat(statements(TREES.paragraph("ours", "smiled", "fathers")))
        .containsExactly("Chad <said> The dam is ours, … It was built by our fathers.");
  }

  @Test
  void inAParagraphOfItsOwnNobodySaysIt() {
    assertThat(statements(TREES.paragraphs("ours", "smiled", "fathers")))
        .containsExactly("Chad <said> The dam is ours,");
  }

  @Test
  void whatBeginsInTheSentenceBeforeIsWhole() {
    assertThat(statements(TREES.paragraph("open", "closed")))
        .containsExactly(
            "Chad <said> The dam is ours and always was. It was built by our fathers,");
  }

  @Test
  void whatNoMarksHoldIsTheArticlesOwn() {
    assertThat(statements(TREES.paragraph("ours", "plain")))
        .containsExactly("Chad <said> The dam is ours,");
  }

  @Test
  void aClauseThatIsNoCueLendsItsSubject() {
    assertThat(statements(TREES.text("defended")))
        .containsExactly(
            "Chad <defended> the dam", "Chad <defended> a gift of our fathers to us all");
  }

  @Test
  void aParagraphThatEndsInAColonIntroducesTheNext() {
    assertThat(statements(TREES.paragraphs("added", "stays")))
        .containsExactly("minister of Chad <added> The dam is ours and will stay ours.");
  }

  @Test
  void inTheSameParagraphOnlyAQuotationIsIntroduced() {
    assertThat(statements(TREES.paragraph("added", "stays"))).isEmpty();
    assertThat(statements(TREES.paragraph("added", "fathers")))
        .containsExactly("minister of Chad <added> It was built by our fathers.");
  }

  @Test
  void aParagraphMayEndWithWhoSaidIt() {
    assertThat(statements(TREES.text("signed")))
        .containsExactly("Petra Novak <-> The dam is ours.");
  }

  @Test
  void aTranscriptNamesWhoSpeaksInCapitals() {
    assertThat(speakers(TREES.paragraphs("transcript", "answer")))
        .containsExactly("NOVAK", "KRUGER");
  }

  @Test
  void theTranscriptsOfOneParagraphAreOneStatement() {
    assertThat(Extracted.of(TREES.paragraph("transcript", "plain")).claims().statements())
        .singleElement()
        .satisfies(
            said ->
                assertThat(said.content())
                    .extracting(Evidence::exact)
                    .containsExactly(
                        "The dam is ours and will stay ours. It was built by our fathers."));
  }

  @Test
  void whatSomebodyElseIsToldToHaveSaidStandsWithin() {
    List<Statement> statements = Extracted.of(TREES.text("said-berlin")).claims().statements();
    assertThat(statements).hasSize(2);
    assertThat(statements.getFirst().within()).contains(1);
    assertThat(statements.getLast().within()).isEmpty();
  }

  @Test
  void whatTheSpeakerHopesIsPartOfWhatHeSays() {
    assertThat(statements(TREES.text("said-hopes")))
        .containsExactly("Chad <said> it hoped that the dam would hold");
  }

  @ParameterizedTest
  @CsvSource({"we, Chad", "he, Chad", "Chad, nobody"})
  void insideAQuotationItsSpeakerSpeaks(String word, String speaker) {
    Extracted read = Extracted.of(TREES.text("he-said"));
    Mention mention =
        read.claims().mentions().stream()
            .filter(m -> m.name().equals(word))
            .findFirst()
            .orElseThrow();
    assertThat(
            mention.speaker().map(id -> read.claims().mentions().get(id).name()).orElse("nobody"))
        .isEqualTo(speaker);
  }

  @Test
  void theOrderOfParagraphsChangesNothingButThePlaces() {
    List<String> one = statements(TREES.paragraphs("ours", "said-hopes"));
    List<String> other = statements(TREES.paragraphs("said-hopes", "ours"));
    assertThat(one).containsExactlyInAnyOrderElementsOf(other);
  }

  private static List<String> statements(AnnotatedText text) {
    return Extracted.of(text).statements();
  }

  private static List<String> speakers(AnnotatedText text) {
    return Extracted.of(text).claims().statements().stream()
        .map(said -> said.speakerWords().orElseThrow().exact())
        .toList();
  }
}
