package org.parley.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.TreeRepair;
import org.parley.text.AnnotatedText;
import org.parley.text.Sentence;
import org.parley.text.Token;
import org.parley.text.Trees;

/** Each line of {@code tree-repairs.tsv} mends its example, and nothing that is right already. */
class TreeMenderTest {
  private static final Lexicon LEXICON = new Lexicon();
  private static final Trees TREES = Trees.of("repairs");

  private static Stream<TreeRepair> repairs() {
    return TreeRepair.all().stream();
  }

  @ParameterizedTest
  @MethodSource("repairs")
  void theTreeIsAsItShouldBe(TreeRepair repair) {
    AnnotatedText parsed = TREES.text(repair.name());
    assertThat(parsed.article().text()).isEqualTo(repair.example());
    assertThat(arcs(mended(parsed)))
        .isNotEqualTo(arcs(parsed))
        .isEqualTo(arcs(TREES.text(repair.name() + "-mended")));
  }

  @ParameterizedTest
  @MethodSource("repairs")
  void whatIsMendedStaysAsItIs(TreeRepair repair) {
    AnnotatedText once = mended(TREES.text(repair.name() + "-mended"));
    assertThat(arcs(once)).isEqualTo(arcs(TREES.text(repair.name() + "-mended")));
  }

  @ParameterizedTest
  @MethodSource("repairs")
  void wordsAndNamesAreLeftAlone(TreeRepair repair) {
    Sentence before = TREES.text(repair.name()).sentences().getFirst();
    Sentence after = mended(TREES.text(repair.name())).sentences().getFirst();
    assertThat(after.names()).isEqualTo(before.names());
    assertThat(after.tokens()).extracting(Token::span).isEqualTo(spans(before));
    assertThat(after.isTree()).isTrue();
  }

  @Test
  void everyTreeOfTheExamplesBelongsToARepair() {
    assertThat(TREES.ids())
        .containsExactlyInAnyOrderElementsOf(
            repairs().flatMap(r -> Stream.of(r.name(), r.name() + "-mended")).toList());
  }

  private static AnnotatedText mended(AnnotatedText text) {
    return new TreeMender(LEXICON).mended(text);
  }

  /** "noun nsubj verb" for each word. */
  private static List<String> arcs(AnnotatedText text) {
    Sentence sentence = text.sentences().getFirst();
    return sentence.tokens().stream()
        .map(
            token ->
                "%d %s %s %s"
                    .formatted(
                        token.index(),
                        token.form(),
                        token.relation(),
                        sentence.head(token).map(Token::form).orElse("-")))
        .toList();
  }

  private static List<org.parley.article.Span> spans(Sentence sentence) {
    return sentence.tokens().stream().map(Token::span).toList();
  }
}
