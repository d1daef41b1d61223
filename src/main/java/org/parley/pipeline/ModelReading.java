package org.parley.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookQuestion;
import org.parley.exchange.BadSheetException;
import org.parley.exchange.SheetDefaults;
import org.parley.exchange.SheetRead;
import org.parley.exchange.SheetReader;
import org.parley.graph.ResolvedArticle;
import org.parley.resolve.Readings;
import org.parley.resolve.sheet.Manner;

/** What a language model finds in an article, as far as it holds. */
final class ModelReading implements Reading {
  /** The share of a strong model's claims that readers agreed with. */
  private static final double CONFIDENCE = 0.85;

  private final Loading loading;
  private final Reader.Model model;

  ModelReading(Loading loading, Reader.Model model) {
    this.loading = loading;
    this.model = model;
  }

  @Override
  public Outcome<ResolvedArticle> read(Article article) {
    return switch (model.reader().read(article)) {
      case Outcome.Failed<List<String>> failed -> new Outcome.Failed<>(failed.problem());
      case Outcome.Ok<List<String>> ok -> read(article, ok.value());
    };
  }

  /** The answers to the parts of an article, one after the other. */
  private Outcome<ResolvedArticle> read(Article article, List<String> answers) {
    Manner manner = new Manner("llm:" + model.model(), CONFIDENCE);
    SheetDefaults defaults =
        new SheetDefaults(
            Optional.of(article.id()),
            Optional.of(model.name()),
            model.codebook().map(Codebook::name),
            codes());
    Optional<ResolvedArticle> whole = Optional.empty();
    for (String answer : answers) {
      SheetRead read;
      try {
        read = SheetReader.read(answer, defaults);
      } catch (BadSheetException e) {
        return new Outcome.Failed<>(unusable(article, e));
      }
      switch (SheetReading.held(loading, article, read, manner, model.log())) {
        case Outcome.Failed<ResolvedArticle> failed -> {
          return failed;
        }
        case Outcome.Ok<ResolvedArticle> ok ->
            whole =
                Optional.of(
                    whole.map(before -> Readings.continued(before, ok.value())).orElse(ok.value()));
      }
    }
    return whole
        .<Outcome<ResolvedArticle>>map(Outcome.Ok::new)
        .orElseGet(
            () ->
                new Outcome.Failed<>(
                    unusable(article, new IllegalStateException("there is no answer"))));
  }

  private Set<String> codes() {
    return model.codebook().stream()
        .flatMap(codebook -> codebook.questions().stream())
        .map(CodebookQuestion::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Problem unusable(Article article, Exception reason) {
    return new Problem(
        Problem.Code.MODEL_FAILED,
        article.id(),
        "",
        "the model's answer is of no use: "
            + reason.getMessage()
            + "; delete it from the recorded answers to have it asked again");
  }
}
