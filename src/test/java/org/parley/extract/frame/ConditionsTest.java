package org.parley.extract.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.extract.syntax.Written;
import org.parley.text.Trees;

/** What something depends on. */
class ConditionsTest {
  private static final Trees TREES = Trees.of("conditions");

  @ParameterizedTest
  @CsvSource({
    "if,           lift,    the talks succeed",
    "if-first,     lift,    the talks succeed",
    "unless,       lift,    the talks succeed",
    "until,        lift,    the rebels leave",
    "without,      sign,    guarantees",
    "in-exchange,  offered, the prisoners",
    "provided,     sign,    the rebels leave",
    "on-condition, sign,    the rebels leave",
    "inversion,    sign,    the rebels leave",
    "as-soon-as,   sign,    the rebels leave",
    "begins,       lifting,  the rebels leave"
  })
  void aConditionIsTheWordsAfterWhatIntroducesIt(String id, String word, String condition) {
    Written tree = Written.of(TREES, id);
    assertThat(found(tree, word).map(c -> tree.words(c.first(), c.last()))).contains(condition);
  }

  @ParameterizedTest
  @CsvSource({"none, lift", "even-if, sign"})
  void aTimeIsNoConditionAndNeitherIsWhatDoesNotMatter(String id, String word) {
    assertThat(found(Written.of(TREES, id), word)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "if,      lift, false",
    "unless,  lift, true",
    "until,   lift, true",
    "without, sign, true"
  })
  void someEndARefusal(String id, String word, boolean lifts) {
    assertThat(found(Written.of(TREES, id), word).map(Condition::lifts)).contains(lifts);
  }

  @ParameterizedTest
  @CsvSource({"in-exchange, offered, true", "if, lift, false"})
  void aPriceIsWanted(String id, String word, boolean price) {
    assertThat(found(Written.of(TREES, id), word).map(Condition::price)).contains(price);
  }

  private static Optional<Condition> found(Written tree, String word) {
    return new Conditions(tree.scan().lexicon).of(tree.view(), tree.token(word));
  }
}
