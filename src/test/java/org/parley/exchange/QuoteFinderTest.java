package org.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.article.Span;

class QuoteFinderTest {
  private static final String TEXT =
      "Ruritania’s envoy said: “We back\u00a0the  canal.”\nThe envoy left. 😀 The envoy came back.";

  private final QuoteFinder finder = new QuoteFinder(TEXT);

  @Test
  void whiteSpaceAndQuotationMarksAreForgiven() {
    assertThat(words("Ruritania's envoy said: \"We back the canal.\" The envoy left."))
        .isEqualTo("Ruritania’s envoy said: “We back\u00a0the  canal.”\nThe envoy left.");
  }

  @Test
  void nothingElseIsForgiven() {
    assertThat(finder.all(new Quote("we back the canal"))).as("case").isEmpty();
    assertThat(finder.all(new Quote("We back ... canal"))).as("omissions").isEmpty();
    assertThat(finder.all(new Quote("We back the canals"))).as("other words").isEmpty();
    assertThat(finder.all(new Quote("  "))).as("no words").isEmpty();
  }

  @Test
  void placesCountInCodePoints() {
    Span came = finder.all(new Quote("came back")).getFirst();
    assertThat(came.end()).isEqualTo(TEXT.codePointCount(0, TEXT.length()) - 1);
  }

  @Test
  void theWordsAroundTellOnePlaceFromAnother() {
    assertThat(finder.all(new Quote("The envoy"))).hasSize(2);
    assertThat(finder.all(new Quote("The envoy", "😀 ", ""))).hasSize(1);
    assertThat(finder.all(new Quote("The envoy", "", " left"))).hasSize(1);
    assertThat(finder.all(new Quote("The envoy", "nothing such ", ""))).isEmpty();
  }

  @Test
  void ofSeveralPlacesTheOneNearestToTheOthersIsMeant() {
    Span last = finder.all(new Quote("came back")).getFirst();
    Span first = finder.all(new Quote("We back")).getFirst();
    List<Span> both = finder.all(new Quote("The envoy"));
    assertThat(finder.find(new Quote("The envoy"), List.of(last))).contains(both.getLast());
    assertThat(finder.find(new Quote("The envoy"), List.of(first))).contains(both.getFirst());
    assertThat(finder.find(new Quote("The envoy"), List.of())).contains(both.getFirst());
  }

  @Test
  void everyStretchOfATextCanBeQuotedAndFoundAgain() {
    String text = "A aa a. \u200bA a\u00ada “a” a a ‘a’ aa\n\naa a";
    QuoteMaker maker = new QuoteMaker(text);
    QuoteFinder again = new QuoteFinder(text);
    int length = text.codePointCount(0, text.length());
    for (int start = 0; start < length; start++) {
      for (int end = start + 1; end <= length; end++) {
        Span span = new Span(start, end);
        Quote quote = maker.at(span);
        if (!quote.exact().isBlank()) {
          assertThat(again.all(quote)).as(quote.toString()).contains(span);
        }
      }
    }
  }

  private String words(String quote) {
    Span span = finder.all(new Quote(quote)).getFirst();
    int from = TEXT.offsetByCodePoints(0, span.start());
    return TEXT.substring(from, TEXT.offsetByCodePoints(from, span.length()));
  }
}
