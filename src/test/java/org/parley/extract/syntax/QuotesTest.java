package org.parley.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.LoadsModels;
import org.parley.annotate.nlp4j.SharedAnnotator;
import org.parley.text.AnnotatedText;

@LoadsModels
class QuotesTest {

  @Test
  void straightAndCurlyMarksHoldTheirWords() {
    assertThat(quotes("\"We agree,\" he said.")).containsExactly("We agree,");
    assertThat(quotes("“We agree,” he said.")).containsExactly("We agree,");
    assertThat(quotes("«We agree», he said.")).containsExactly("We agree");
  }

  @Test
  void aCueBreaksAQuotationInTwo() {
    assertThat(quotes("\"We agree,\" he said, \"and we sign.\""))
        .containsExactly("We agree,", "and we sign.");
    assertThat(quotes("“We agree,” he said, “and we sign.”"))
        .containsExactly("We agree,", "and we sign.");
  }

  @Test
  void aQuotationRunsOverSentences() {
    assertThat(quotes("\"We agree. We sign. We leave,\" he said."))
        .containsExactly("We agree. We sign. We leave,");
  }

  @Test
  void aQuotationThatIsNeverClosedEndsWithItsBlock() {
    assertThat(quotes("He said: “We agree and we sign.")).containsExactly("We agree and we sign.");
  }

  @Test
  void aSingleQuotedWordCounts() {
    assertThat(quotes("He called it a \"mistake\" on Monday.")).containsExactly("mistake");
  }

  @Test
  void apostrophesAreNoQuotation() {
    assertThat(quotes("The president's men didn't see the ministers' cars.")).isEmpty();
  }

  @Test
  void emptyMarksHoldNothing() {
    assertThat(quotes("He said \"\" and left.")).isEmpty();
  }

  @Test
  void innerSingleMarksStayInTheOuterQuotation() {
    assertThat(quotes("“He called it ‘a gift’ to us,” she said."))
        .containsExactly("He called it ‘a gift’ to us,");
  }

  @Test
  void aTextWithoutMarksHasNone() {
    assertThat(quotes("He said that they agree.")).isEmpty();
  }

  private static List<String> quotes(String text) {
    AnnotatedText annotated = SharedAnnotator.annotate(text);
    return Quotes.in(annotated.sentences()).stream()
        .map(annotated.article()::slice)
        .map(String::strip)
        .toList();
  }
}
