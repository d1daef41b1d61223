package org.parley.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.claim.Position;
import org.parley.codebook.Codebook;
import org.parley.graph.ArticlePassages;
import org.parley.graph.CodedPassage;
import org.parley.graph.Coding;
import org.parley.graph.Passage;

/** Gives the passages of articles the codes of one codebook. Immutable. */
public final class Coder {
  private static final double THRESHOLD = 0.6;
  private static final double SURE = 0.75;

  /** What a position taken from elsewhere leaves of the confidence. */
  private static final double ELSEWHERE = 0.6;

  private final Codebook codebook;
  private final TermReader reader;
  private final List<CodeTerms> questions;

  public Coder(Codebook codebook, TermReader reader) {
    this.codebook = codebook;
    this.reader = reader;
    this.questions = CodeTerms.of(codebook, reader);
  }

  /** The codings of all articles, in the order of the articles and their passages. */
  public List<CodedPassage> code(List<ArticlePassages> articles) {
    List<Candidate> candidates = articles.stream().flatMap(a -> candidates(a).stream()).toList();
    Leanings leanings = new Leanings(candidates);
    List<Candidate> placed = new ArrayList<>();
    for (Candidate each : candidates) {
      if (each.position().isPresent()) {
        placed.add(each);
      } else {
        leanings.of(each).ifPresent(side -> placed.add(each.withPosition(side, ELSEWHERE)));
      }
    }
    return Cells.borneOut(Consistency.surest(placed)).stream().flatMap(this::coded).toList();
  }

  private Stream<CodedPassage> coded(Candidate candidate) {
    return candidate.position().stream()
        .map(
            position ->
                new CodedPassage(
                    candidate.article(),
                    candidate.date(),
                    candidate.passage(),
                    new Coding(
                        codebook.name(),
                        candidate.code(),
                        position,
                        Math.round(100 * candidate.confidence()) / 100.0,
                        candidate.rule())));
  }

  private List<Candidate> candidates(ArticlePassages article) {
    Map<String, Integer> counts = Setting.counts(article, reader);
    Set<String> topics = Setting.topics(counts);
    List<Candidate> all = new ArrayList<>();
    for (Passage passage : article.passages()) {
      Setting setting = Setting.of(passage, topics, counts.keySet(), reader);
      all.addAll(candidates(article, passage, setting));
    }
    return all;
  }

  private List<Candidate> candidates(ArticlePassages article, Passage passage, Setting setting) {
    List<Fit> fits =
        questions.stream()
            .flatMap(question -> Fit.best(question, setting).stream())
            .filter(fit -> fit.score() >= THRESHOLD)
            .filter(
                fit ->
                    passage.kind() != Passage.Kind.ACT || fit.terms().canBeDoneBy(setting.holder()))
            .sorted(Comparator.comparingDouble(Fit::rank).reversed())
            .toList();
    if (fits.isEmpty()) {
      return around(article, passage, setting);
    }
    List<Candidate> found = new ArrayList<>();
    Set<Integer> taken = new TreeSet<>();
    for (Fit fit : fits) {
      // what says more has the word first
      if (taken.addAll(fit.places())) {
        Optional<Position> side = Direction.of(passage, fit, setting);
        // where a clause only supposes, its speaker's side elsewhere is not the one meant
        if (side.isPresent() || !Clause.supposes(Clause.around(setting.target(), fit.at()))) {
          found.add(candidate(article, passage, fit, side));
        }
      }
    }
    return found;
  }

  /** A target that by itself asks nothing ("the move", "Norland"): what its sentence asks. */
  private List<Candidate> around(ArticlePassages article, Passage passage, Setting setting) {
    if (passage.kind() != Passage.Kind.STANCE || !Vague.asksNothing(setting.target())) {
      return List.of();
    }
    Setting wider = setting.inSentence(passage, reader);
    return questions.stream()
        .filter(question -> Vague.canMean(setting.target(), question))
        .flatMap(question -> Fit.best(question, wider).stream())
        .filter(fit -> fit.score() >= SURE)
        .max(Comparator.comparingDouble(Fit::rank))
        .map(
            fit -> {
              Position seen = Vague.position(passage.position(), setting.target(), fit);
              return candidate(article, passage, fit, Optional.of(seen));
            })
        .stream()
        .toList();
  }

  private static Candidate candidate(
      ArticlePassages article, Passage passage, Fit fit, Optional<Position> position) {
    return new Candidate(
        article.article(),
        article.date(),
        passage,
        fit.terms().question().code(),
        position,
        fit.score() * sure(passage),
        "codebook:" + fit.phrase().words());
  }

  /**
   * Found from words alone is less sure than found by a rule over syntax. The confidence of a
   * stance is that all of it is right, of a statement that it was made at all.
   */
  private static double sure(Passage passage) {
    return switch (passage.kind()) {
      case STANCE -> (1 + passage.confidence()) / 2;
      case ACT -> 0.8 * passage.confidence();
      case SAID -> 0.6 * passage.confidence();
    };
  }
}
