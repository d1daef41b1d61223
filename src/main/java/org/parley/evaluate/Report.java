package org.parley.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is to be told of an evaluation.
 *
 * @param gold as the user named it
 * @param reading as the user named it
 * @param comparison with another reading, where one was asked for
 * @param texts of the articles, as far as they are known
 */
public record Report(
    String gold,
    String reading,
    Evaluation evaluation,
    Optional<Compared> comparison,
    Map<String, String> texts) {
  public Report {
    texts = Map.copyOf(texts);
  }

  /** The sentence of a finding; empty where neither gold nor store has it. */
  public String sentence(Finding finding) {
    return finding.quote().isEmpty() && texts.containsKey(finding.article())
        ? new Passages(texts.getOrDefault(finding.article(), "")).quote(finding.evidence())
        : finding.quote();
  }

  /** The figures as rows: name, F1 or share, precision, recall, found, predicted, gold. */
  public List<List<String>> figures() {
    return FigureTable.rows(evaluation.figures());
  }
}
