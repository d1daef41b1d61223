package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.LoadsModels;
import org.parley.claim.Position;
import org.parley.graph.ResolvedArticle;

@LoadsModels
class ConditionExamplesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Poland will support the deal if the farmers are paid.          | farmers",
        "Poland supports the deal if the farmers are paid.              | farmers",
        "Poland would support the deal only if the farmers were paid.   | farmers",
        "If the farmers are paid, Poland will support the deal.         | farmers",
        "Poland will support the deal once the farmers are paid.        | farmers",
        "Poland will support the deal as soon as the farmers are paid.  | farmers",
        "Poland is ready to sign the deal in exchange for new loans.    | loans",
        "Poland is ready to sign the deal in return for new loans.      | loans",
        "Poland will support the deal on condition that the farmers are paid. | farmers",
        "Poland backs the deal on the condition that farmers are paid.  | farmers"
      })
  void whatTheStanceDependsOnIsItsCondition(String sentence, String word) {
    List<String> conditions = conditions(Understood.text(sentence));
    assertThat(conditions).hasSize(1);
    assertThat(conditions.getFirst()).contains(word);
    assertThat(Understood.text(sentence).stances())
        .anyMatch(stance -> stance.position() == Position.CONDITIONAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Poland will support the deal even if the farmers protest.",
        "Poland will not support the deal, not even if the farmers are paid.",
        "Poland supports the deal.",
        "Poland supports the deal because the farmers are paid.",
        "Poland supported the deal when the farmers were paid.",
        "Poland supports the deal although the farmers protest.",
        "Poland opposes the deal as long as it likes."
      })
  void othersDependOnNothing(String sentence) {
    assertThat(conditions(Understood.text(sentence))).isEmpty();
  }

  private static List<String> conditions(ResolvedArticle article) {
    return article.stances().stream()
        .flatMap(stance -> stance.condition().stream())
        .map(key -> Understood.issue(article, key))
        .toList();
  }
}
