package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How words are found, and what of a text is never sent. */
class TextTest {
  @ParameterizedTest
  @CsvSource({
    "Jonas Gahr Støre, store", "Recep Tayyip Erdoğan, ERDOGAN", "Kılıçdaroğlu, kilicdaroglu",
    "Małgorzata, malgorzata", "the ‘toll’ on ships, toll ships",
        "arms deliveries to Ukraine, deliv",
    "ﬁnance, finance", "Straße 7, strasse 7"
  })
  void words_are_found_without_their_accents(String text, String words) {
    assertThat(Text.has(Text.plain(text), Text.plain(words))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"toll, roll", "untold, told", "arms, arms deliveries"})
  void a_word_begins_where_it_is_looked_for(String text, String words) {
    assertThat(Text.has(Text.plain(text), Text.plain(words))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "–", "…!?"})
  void nothing_is_found_by_no_words(String words) {
    assertThat(Text.has(Text.plain("toll"), Text.plain(words))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"'a b c', 3, a b…", "abc, 3, abc", "👍👍👍, 2, 👍👍…"})
  void a_long_text_is_cut_between_words_and_never_within_a_letter(
      String text, int most, String cut) {
    assertThat(Text.shortened(text, most)).isEqualTo(cut);
  }
}
