package org.parley.claim;

import java.util.List;
import org.parley.text.AnnotatedText;

/**
 * Everything that one article claims. Ids are places in {@code mentions} and {@code statements}.
 */
public record ArticleClaims(
    AnnotatedText text,
    List<Mention> mentions,
    List<EventReport> reports,
    List<Statement> statements,
    List<Stance> stances) {
  public ArticleClaims {
    mentions = List.copyOf(mentions);
    reports = List.copyOf(reports);
    statements = List.copyOf(statements);
    stances = List.copyOf(stances);
  }
}
