package org.parley.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.claim.Position;
import org.parley.codebook.Codebook;
import org.parley.graph.ArticlePassages;
import org.parley.graph.CodedPassage;
import org.parley.graph.Coding;
import org.parley.graph.Passage;

/** Gives the passages of articles the codes of one codebook. Immutable. */
public final class Coder {
  private static final double THRESHOLD = 0.6;

  private final Codebook codebook;
  private final TermReader reader;
  private final List<CodeTerms> questions;

  public Coder(Codebook codebook, TermReader reader) {
    this.codebook = codebook;
    this.reader = reader;
    this.questions = codebook.questions().stream().map(q -> CodeTerms.of(q, reader)).toList();
  }

  /** The codings of an article, in the order of its passages. */
  public List<CodedPassage> code(ArticlePassages article) {
    Map<String, Integer> counts = Setting.counts(article, reader);
    Set<String> topics = Setting.topics(counts);
    List<CodedPassage> coded = new ArrayList<>();
    for (Passage passage : article.passages()) {
      coded.addAll(code(article.article(), passage, Setting.of(passage, topics, counts.keySet(), reader)));
    }
    return Consistency.surest(coded);
  }

  private List<CodedPassage> code(String article, Passage passage, Setting setting) {
    List<Fit> fits =
        questions.stream()
            .flatMap(question -> Fit.best(question, setting).stream())
            .filter(fit -> fit.score() >= THRESHOLD)
            .filter(fit -> passage.kind() != Passage.Kind.ACT || fit.terms().canBeDoneBy(setting.holder()))
            .sorted(Comparator.comparingDouble(Fit::rank).reversed())
            .toList();
    List<CodedPassage> coded = new ArrayList<>();
    Set<Integer> taken = new TreeSet<>();
    for (Fit fit : fits) {
      // what says more has the word first
      if (taken.addAll(fit.places())) {
        Direction.of(passage, fit, setting.target())
            .ifPresent(seen -> coded.add(new CodedPassage(article, passage, coding(passage, fit, seen))));
      }
    }
    return coded;
  }

  private Coding coding(Passage passage, Fit fit, Position seen) {
    return new Coding(
        codebook.name(),
        fit.terms().question().code(),
        seen,
        Math.round(100 * fit.score() * passage.confidence() * sure(passage.kind())) / 100.0,
        "codebook:" + fit.phrase().words());
  }

  /** Found from words alone is less sure than found by a rule over syntax. */
  private static double sure(Passage.Kind kind) {
    return switch (kind) {
      case STANCE -> 1;
      case ACT -> 0.8;
      case SAID -> 0.6;
    };
  }
}
