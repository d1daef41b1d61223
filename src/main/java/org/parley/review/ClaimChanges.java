package org.parley.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.parley.claim.Evidence;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedReport;
import org.parley.graph.ResolvedStance;
import org.parley.graph.Unmet;

/**
 * The verdicts on the claims of one article. A decision is on the claims of its sentence that say
 * most of what it says, as the reader had it or as it is after the decisions on actors and issues:
 * the line may have been written before those or after.
 */
final class ClaimChanges {
  private final ResolvedArticle read;
  private final ResolvedArticle renamed;
  private final Map<String, Ruling> rulings = new HashMap<>();
  private final Map<String, Unmet> unmet = new TreeMap<>();

  /**
   * @param read the article as the reader had it
   * @param renamed the same claims, in the same order, with their actors and issues as decided
   */
  ClaimChanges(ResolvedArticle read, ResolvedArticle renamed, List<Decision> own) {
    this.read = read;
    this.renamed = renamed;
    for (Decision decision : own) {
      if (decision instanceof Decision.OnClaim claim) {
        decide(claim);
      }
    }
  }

  Map<String, Unmet> unmet() {
    return unmet;
  }

  /** The ruling on a claim, by its key. */
  Optional<Ruling> on(String key) {
    return Optional.ofNullable(rulings.get(key));
  }

  private void decide(Decision.OnClaim decision) {
    List<String> keys =
        switch (decision.claim()) {
          case StanceKey stance -> stances(decision.sentence(), stance);
          case EventKey event -> reports(decision.sentence(), event);
        };
    if (keys.isEmpty()) {
      boolean there = decision.sentence().isIn(read.article().text());
      unmet.put(decision.origin().mark(), there ? Unmet.CLAIM : Unmet.SENTENCE);
    }
    for (String key : keys) {
      rulings.merge(key, Ruling.of(decision), Ruling::then);
    }
  }

  private List<String> stances(SentenceKey sentence, StanceKey said) {
    List<ResolvedStance> before = read.stances();
    List<ResolvedStance> after = renamed.stances();
    return best(
        after.size(),
        i ->
            has(sentence, before.get(i).evidence())
                ? Math.max(said.likeness(before.get(i)), said.likeness(after.get(i)))
                : 0,
        i -> after.get(i).key());
  }

  private List<String> reports(SentenceKey sentence, EventKey said) {
    List<ResolvedReport> before = read.reports();
    List<ResolvedReport> after = renamed.reports();
    return best(
        after.size(),
        i ->
            has(sentence, before.get(i).evidence())
                ? Math.max(said.likeness(before.get(i)), said.likeness(after.get(i)))
                : 0,
        i -> after.get(i).key());
  }

  private static boolean has(SentenceKey sentence, List<Evidence> evidence) {
    return evidence.stream().anyMatch(each -> sentence.matches(each.exact()));
  }

  private interface Numbered {
    String key(int number);
  }

  private static List<String> best(int size, ToIntFunction<Integer> likeness, Numbered keys) {
    int most = IntStream.range(0, size).map(likeness::applyAsInt).max().orElse(0);
    List<String> best = new ArrayList<>();
    for (int i = 0; most > 0 && i < size; i++) {
      if (likeness.applyAsInt(i) == most) {
        best.add(keys.key(i));
      }
    }
    return best;
  }
}
