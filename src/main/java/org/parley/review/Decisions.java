package org.parley.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.parley.article.Problem;

/**
 * All decisions of a run, in the order of the files and their lines. Thread-safe.
 *
 * <p>Those on claims, and on an actor of one article, are the article's own; the others hold in all
 * articles. Of several on the same name or issue the last counts.
 */
public final class Decisions {
  private static final int MARK = 16;

  private final Map<String, List<Decision>> own = new TreeMap<>();
  private final Map<String, Decision.Apart> aparts = new LinkedHashMap<>();
  private final Merged<Decision.Same> sames;
  private final Merged<Decision.Question> questions;
  private final List<Problem> problems = new ArrayList<>();
  private final boolean given;

  private Decisions(List<Decision> decisions, boolean given) {
    this.given = given;
    Map<String, Decision.Same> same = new LinkedHashMap<>();
    Map<String, Decision.Question> question = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      switch (decision) {
        case Decision.OnClaim claim -> own(claim.article(), claim);
        case Decision.Apart apart ->
            apart
                .article()
                .ifPresentOrElse(
                    article -> own(article, apart),
                    () -> last(aparts, Name.of(apart.actor()) + apart.sentence(), apart));
        case Decision.Same each -> last(same, Name.of(each.actor()), each);
        case Decision.Question each -> last(question, Name.of(each.issue()), each);
      }
    }
    sames = Merged.of(same, each -> new IssueRef(each.whom().name(), false), problems);
    questions = Merged.of(question, Decision.Question::question, problems);
  }

  /** None. */
  public static Decisions none() {
    return new Decisions(List.of(), false);
  }

  /** Reads files of decisions; what is wrong with them is among {@link #problems}. */
  public static Decisions read(List<Path> files) {
    List<Decision> all = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path file : files) {
      ReadDecisions read = new DecisionFile(file).read();
      all.addAll(read.decisions());
      problems.addAll(read.problems());
    }
    Decisions decisions = new Decisions(all, !files.isEmpty());
    decisions.problems.addAll(0, problems);
    return decisions;
  }

  private void own(String article, Decision decision) {
    own.computeIfAbsent(Cells.clean(article), id -> new ArrayList<>()).add(decision);
  }

  private static <D> void last(Map<String, D> map, String key, D decision) {
    map.remove(key);
    map.put(key, decision);
  }

  /** Lines that are no decisions, and files that cannot be read. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  public boolean isEmpty() {
    return own.isEmpty() && holdingEverywhere().isEmpty();
  }

  /** Whether there is a file at all, be it an empty one. */
  public boolean areGiven() {
    return given;
  }

  Set<String> articles() {
    return own.keySet();
  }

  /** Whether any is on actors or issues of all articles. */
  public boolean hasAnyForAll() {
    return !holdingEverywhere().isEmpty();
  }

  List<Decision> own(String article) {
    // as the file can have it: not every id can stand in a cell as it is
    return own.getOrDefault(Cells.clean(article), List.of());
  }

  Collection<Decision.Apart> aparts() {
    return aparts.values();
  }

  Merged<Decision.Same> sames() {
    return sames;
  }

  Merged<Decision.Question> questions() {
    return questions;
  }

  List<Decision> holdingEverywhere() {
    List<Decision> all = new ArrayList<>(aparts.values());
    all.addAll(sames.decisions());
    all.addAll(questions.decisions());
    return all;
  }

  /** A mark of the article's own decisions and their order; none without any. */
  Set<String> ownMark(String article) {
    List<String> marks = own(article).stream().map(each -> each.origin().mark()).toList();
    return marks.isEmpty() ? Set.of() : Set.of(Words.hash(String.join(" ", marks), MARK));
  }

  /**
   * The marks that an article of a store should bear: if it bears others, it was written with other
   * decisions, and has to be read again.
   *
   * @param borne the marks that it bears
   * @param names whether a name or key of an actor or issue stands in what was written of it
   */
  public Set<String> marks(String article, Set<String> borne, Predicate<Name> names) {
    Set<String> marks = new TreeSet<>(ownMark(article));
    for (Decision decision : holdingEverywhere()) {
      String mark = decision.origin().mark();
      if (borne.contains(mark) || names.test(name(decision))) {
        marks.add(mark);
      }
    }
    return marks;
  }

  private static Name name(Decision decision) {
    return switch (decision) {
      case Decision.Apart apart -> new Name.OfActor(apart.actor());
      case Decision.Same same -> new Name.OfActor(same.actor());
      case Decision.Question question -> new Name.OfIssue(question.issue());
      case Decision.OnClaim claim -> throw new IllegalArgumentException("names nobody");
    };
  }
}
