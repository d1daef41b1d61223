package org.parley.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Span;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** Marks as careless writers set them: open, closed, doubled, left out, over blocks. */
class QuotesPropertyTest {
  private static final List<String> FORMS =
      List.of("we", "sign", ",", ".", "“", "”", "\"", "``", "''", "«", "»", "„", "said", "😀");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void quotationsAreApartInOrderAndEachInOneBlock(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 100; round++) {
      List<Sentence> sentences = sentences(random);
      int end = 0;
      for (Span quote : Quotes.in(sentences)) {
        assertThat(quote.length()).isPositive();
        assertThat(quote.start()).isGreaterThanOrEqualTo(end);
        end = quote.end();
        assertThat(blocks(sentences, quote)).as("blocks of " + quote).hasSizeLessThan(2);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void withoutMarksNothingIsQuoted(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      List<Sentence> plain =
          sentences(random).stream()
              .filter(s -> s.tokens().stream().allMatch(t -> t.form().matches("[a-z,.]+|😀")))
              .toList();
      assertThat(Quotes.in(plain)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void whatIsClippedLiesWithin(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      Span span = span(random);
      Span within = span(random);
      Span clipped = Quotes.clip(span, within);
      boolean meet = span.overlaps(within);
      assertThat(clipped.length() > 0).as(span + " in " + within).isEqualTo(meet);
      assertThat(!meet || within.contains(clipped) && span.contains(clipped)).isTrue();
    }
  }

  private static Set<Integer> blocks(List<Sentence> sentences, Span quote) {
    return sentences.stream()
        .filter(sentence -> sentence.span().overlaps(quote))
        .map(Sentence::block)
        .collect(Collectors.toSet());
  }

  private static Span span(Random random) {
    int start = random.nextInt(40);
    return new Span(start, start + 1 + random.nextInt(20));
  }

  /** Up to eight sentences of up to nine words, a new block now and then. */
  private static List<Sentence> sentences(Random random) {
    List<Sentence> sentences = new ArrayList<>();
    int block = 0;
    int at = 0;
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      block += random.nextInt(3) == 0 ? 1 : 0;
      List<Token> tokens = new ArrayList<>();
      for (int words = 1 + random.nextInt(9); words > 0; words--) {
        String form = FORMS.get(random.nextInt(FORMS.size()));
        Span span = new Span(at, at + form.codePointCount(0, form.length()));
        tokens.add(new Token(tokens.size(), span, form, form, "XX", tokens.size() - 1, "dep"));
        at = span.end() + random.nextInt(2);
      }
      Span whole = tokens.getFirst().span().union(tokens.getLast().span());
      sentences.add(new Sentence(sentences.size(), whole, false, block, tokens, List.of()));
    }
    return sentences;
  }
}
