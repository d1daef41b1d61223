package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.LoadsModels;
import org.parley.claim.Evidence;
import org.parley.graph.ResolvedArticle;

/**
 * Texts that nobody would print: they take no exception and no unbounded time. The limit is far
 * above what they take, so that only an explosion fails.
 */
@LoadsModels
class HostileTextTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @BeforeAll
  static void loadOutsideTheLimit() {
    Understood.text("Peru met Chile.");
  }

  static Stream<Arguments> texts() {
    String clause = "Russia said that ";
    return Stream.of(
        Arguments.of("nothing", ""),
        Arguments.of("white space", " \n\t \u00a0\u2003\n\n "),
        Arguments.of(
            "only marks", "?!... ,,, ;; -- () [] {} ''' \"\"\" ??? ... !!! ,;:".repeat(40)),
        Arguments.of("quotation marks only", "“”\"«»„‘’'".repeat(300)),
        Arguments.of("opened and never closed", "“He said ".repeat(200) + "that Peru met Chile."),
        Arguments.of("nested quotations", nested(60)),
        Arguments.of("nested speech", clause.repeat(120) + "Peru met Chile."),
        Arguments.of("nested brackets", "(".repeat(500) + "Peru met Chile" + ")".repeat(500)),
        Arguments.of(
            "3,000 words without a mark",
            "russia says ukraine wants talks with peru and ".repeat(375)),
        Arguments.of("3,000 names", "Russia and ".repeat(1500) + "Peru met Chile."),
        Arguments.of(
            "3,000 conditions", "Peru supports the deal if ".repeat(600) + "Chile agrees."),
        Arguments.of("of of of", "the talks of ".repeat(500) + "Peru took place."),
        Arguments.of("possessives", "Peru's ".repeat(800) + "minister met Chile."),
        Arguments.of(
            "all capitals",
            "RUSSIA MET UKRAINE IN ISTANBUL ON MONDAY AND SAID THAT NATO OPPOSES THE DEAL. "
                .repeat(20)),
        Arguments.of(
            "right to left",
            "قال الرئيس إن روسيا ترفض الاتفاق. הנשיא אמר כי רוסיה מתנגדת. \u202eRussia met Ukraine.\u202c"),
        Arguments.of(
            "emoji",
            "\uD83C\uDDFA\uD83C\uDDE6 Russia \uD83D\uDE80 met \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 Ukraine \uD83D\uDE4F in Istanbul. "
                .repeat(30)),
        Arguments.of("half a surrogate pair", "Russia met \uD83D Ukraine in \uDE80 Istanbul."),
        Arguments.of(
            "control characters", "Russia\u0000 met\u0007 Ukraine\u200b in\ufeff Istanbul\u001b."),
        Arguments.of(
            "accents piled up", ("a" + "\u0301".repeat(200) + " ").repeat(20) + "Peru met Chile."),
        Arguments.of("a word of 20,000 letters", "a".repeat(20_000) + " met Chile."),
        Arguments.of(
            "numbers",
            "99 May 9999, 31/02/2024, 2024-99-99, 0 weeks ago, 999999999999 years ago. "
                .repeat(20)),
        Arguments.of("hyphens", "US-Russia-Ukraine-NATO-EU-".repeat(200) + "talks took place."),
        Arguments.of("one letter a line", "R\nu\ns\ns\ni\na\n\n".repeat(300)),
        Arguments.of(
            "markup",
            "<b>Russia</b> met <script>alert(1)</script> {{Ukraine}} ${jndi:x} in Istanbul. "
                .repeat(20)),
        Arguments.of(
            "pronouns only",
            "He said she said they said it said he said we met them. ".repeat(60)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isUnderstoodAsFarAsItGoes(String name, String text) {
    ResolvedArticle article =
        assertTimeoutPreemptively(
            LIMIT, () -> Understood.article(Understood.article("x", text, Optional.empty())), name);
    for (Evidence evidence :
        article.mentions().values().stream().flatMap(mentions -> mentions.stream()).toList()) {
      assertThat(article.article().slice(evidence.span())).isEqualTo(evidence.exact());
    }
  }

  private static String nested(int depth) {
    StringBuilder text = new StringBuilder("Peru met Chile");
    for (int i = 0; i < depth; i++) {
      text.insert(0, i % 2 == 0 ? "“Russia said ‘" : "“Ukraine said ‘").append("’”");
    }
    return text.append('.').toString();
  }
}
