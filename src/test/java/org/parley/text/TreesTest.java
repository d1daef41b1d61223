package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trees of the tests are trees, and say what their comments say. */
class TreesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clauses",
        "complements",
        "conditions",
        "negation",
        "places",
        "judgements",
        "statements",
        "repairs",
        "mentions"
      })
  void everySentenceIsOneTree(String file) {
    Trees trees = Trees.of(file);
    for (String id : trees.ids()) {
      Sentence sentence = trees.text(id).sentences().getFirst();
      assertThat(sentence.tokens().stream().filter(token -> token.head() < 0)).as(id).hasSize(1);
      assertThat(reached(sentence)).as(id).hasSize(sentence.size());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clauses",
        "complements",
        "conditions",
        "negation",
        "places",
        "judgements",
        "statements",
        "repairs",
        "mentions"
      })
  void offsetsCountInTheText(String file) {
    Trees trees = Trees.of(file);
    for (String id : trees.ids()) {
      AnnotatedText text = trees.text(id);
      for (Token token : text.sentences().getFirst().tokens()) {
        assertThat(text.slice(token.span())).as(id).isEqualTo(token.form());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"clauses"})
  void aSentenceThatIsNotThereIsNamed(String file) {
    assertThatThrownBy(() -> Trees.of(file).text("no such"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("clauses.conllu has no sentence no such");
  }

  private static Set<Integer> reached(Sentence sentence) {
    Set<Integer> reached = new TreeSet<>();
    List<Token> open = new java.util.ArrayList<>(sentence.root().stream().toList());
    while (!open.isEmpty()) {
      Token token = open.removeLast();
      reached.add(token.index());
      open.addAll(sentence.children(token));
    }
    return reached;
  }
}
