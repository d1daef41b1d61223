package org.parley.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.parley.article.Problem;

/**
 * What is to be taken for what, followed to its end: where a is b and b is c, a is c.
 *
 * @param steps by {@link Name#of what} is taken for another
 * @param target what it is taken for
 */
record Merged<D extends Decision>(Map<String, D> steps, Function<D, IssueRef> target) {

  /** Those of the steps that do not lead back to where they began; these are problems. */
  static <D extends Decision> Merged<D> of(
      Map<String, D> all, Function<D, IssueRef> target, List<Problem> problems) {
    Merged<D> merged = new Merged<>(new LinkedHashMap<>(), target);
    all.forEach(
        (from, decision) -> {
          String to = target.apply(decision).key();
          if (merged.end(to).key().equals(from)) {
            String message =
                "%s would be itself, over other lines or at once; the line was left out";
            problems.add(
                new Problem(
                    Problem.Code.MALFORMED,
                    decision.origin().place(),
                    "",
                    message.formatted(from)));
          } else {
            merged.steps.put(from, decision);
          }
        });
    return merged;
  }

  Collection<D> decisions() {
    return steps.values();
  }

  /** The step that somebody wrote down for a name, and not for a key. */
  Optional<D> named(String name) {
    return Optional.ofNullable(steps.get(Name.quoted(name)));
  }

  /** What a key stands for in the end; itself, if nobody said otherwise. */
  IssueRef end(String key) {
    return end(new IssueRef(key, false), new ArrayList<>());
  }

  /** The decisions that lead there. */
  List<D> way(String key) {
    List<D> way = new ArrayList<>();
    end(new IssueRef(key, false), way);
    return way;
  }

  private IssueRef end(IssueRef from, List<D> way) {
    Set<String> seen = new HashSet<>();
    IssueRef at = from;
    D next = steps.get(at.key());
    while (next != null && seen.add(at.key())) {
      way.add(next);
      IssueRef to = target.apply(next);
      at = new IssueRef(to.key(), at.turned() != to.turned());
      next = steps.get(at.key());
    }
    return at;
  }
}
