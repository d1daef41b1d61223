package org.parley.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.text.Sentence;
import org.parley.text.Token;
import org.parley.text.Trees;

/** "Kenya praised the visit to Norway by Chad." */
class TreePathTest {
  private final Sentence sentence = Trees.of("happenings").text("visit-to").sentences().getFirst();

  @ParameterizedTest
  @CsvSource({
    "visit, Kenya,  dobj<^>nsubj,     2",
    "visit, Norway, ^>to>pobj,        2",
    "visit, Chad,   ^>by>pobj,        2",
    "Chad,  Norway, pobj<by<^>to>pobj, 4",
    "visit, visit,  ^,                0"
  })
  void aWayTellsThePrepositionsThatItGoesThrough(String from, String to, String way, int steps) {
    assertThat(TreePath.worded(sentence, token(from), token(to), 5)).isEqualTo(way);
    assertThat(TreePath.steps(sentence, token(from), token(to))).isEqualTo(steps);
  }

  @ParameterizedTest
  @CsvSource({"visit, Kenya, 2, dobj<^>nsubj", "visit, Kenya, 1, far"})
  void whatIsTooLongIsFar(String from, String to, int longest, String way) {
    assertThat(TreePath.worded(sentence, token(from), token(to), longest)).isEqualTo(way);
  }

  private Token token(String form) {
    return sentence.tokens().stream()
        .filter(token -> token.form().equals(form))
        .findFirst()
        .orElseThrow();
  }
}
