package org.parley.pipeline;

import java.util.List;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem;
import org.parley.graph.ResolvedArticle;
import org.parley.resolve.Readings;

/** What the rules and a language model find together. */
final class JoinedReading implements Reading {
  private final Reading rules;
  private final Reading model;

  JoinedReading(Reading rules, Reading model) {
    this.rules = rules;
    this.model = model;
  }

  @Override
  public void warmUp() {
    rules.warmUp();
    model.warmUp();
  }

  @Override
  public List<Problem> remarks(Article article) {
    return rules.remarks(article);
  }

  @Override
  public Outcome<ResolvedArticle> read(Article article) {
    return switch (model.read(article)) {
      case Outcome.Failed<ResolvedArticle> failed -> failed;
      case Outcome.Ok<ResolvedArticle> read ->
          switch (rules.read(article)) {
            case Outcome.Failed<ResolvedArticle> failed -> failed;
            case Outcome.Ok<ResolvedArticle> own ->
                new Outcome.Ok<>(Readings.joined(own.value(), read.value(), Reader.Both.NAME));
          };
    };
  }
}
