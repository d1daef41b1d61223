package org.parley.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.article.Span;

/**
 * Attributions of one text against those of a reading. Content is found where at least half of its
 * words are; a source, where its last word is among the reading's; a cue, where the two overlap.
 */
final class AttributionScorer {
  private static final double ENOUGH = 0.5;

  private record Candidate(double share, int gold, int predicted) {}

  private static final Comparator<Candidate> BEST =
      Comparator.comparingDouble((Candidate candidate) -> -candidate.share)
          .thenComparingInt(Candidate::gold)
          .thenComparingInt(Candidate::predicted);

  private final String article;
  private final Passages text;
  private final List<Attribution> gold;
  private final List<Attribution> predicted;
  private final Set<Integer> usedGold = new HashSet<>();
  private final Set<Integer> used = new HashSet<>();
  private int cues;
  private int sources;

  private AttributionScorer(
      String article, Passages text, List<Attribution> gold, List<Attribution> predicted) {
    this.article = article;
    this.text = text;
    this.gold = gold;
    this.predicted = predicted;
    candidates().forEach(this::take);
  }

  /**
   * @param reading by article
   */
  static Evaluation score(AttributionGold gold, Map<String, List<Attribution>> reading) {
    Map<String, Counts> counts = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    gold.attributions()
        .forEach(
            (article, attributions) -> {
              AttributionScorer scorer =
                  new AttributionScorer(
                      article,
                      new Passages(gold.text(article)),
                      attributions,
                      reading.getOrDefault(article, List.of()));
              counts.put(article, scorer.counts());
              findings.addAll(scorer.findings());
            });
    return new Evaluation(
        GoldKind.ATTRIBUTIONS,
        "article",
        List.copyOf(gold.attributions().keySet()),
        articles ->
            figures(
                Counts.sum(
                    articles.stream().map(a -> counts.getOrDefault(a, Counts.NONE)).toList())),
        findings,
        List.of());
  }

  private static List<Figure> figures(Counts all) {
    return List.of(
        all.prf("content", "content", "attribution"),
        all.prf("content+cue", "cue", "attribution"),
        all.prf("content+source", "source", "attribution"));
  }

  private List<Candidate> candidates() {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      Set<Integer> words = text.words(gold.get(i).content());
      for (int j = 0; j < predicted.size(); j++) {
        double share = share(words, text.words(predicted.get(j).content()));
        if (share >= ENOUGH) {
          candidates.add(new Candidate(share, i, j));
        }
      }
    }
    candidates.sort(BEST);
    return candidates;
  }

  private static double share(Set<Integer> words, Set<Integer> found) {
    long both = words.stream().filter(found::contains).count();
    return words.isEmpty() ? 0 : (double) both / words.size();
  }

  private void take(Candidate best) {
    if (usedGold.contains(best.gold) || used.contains(best.predicted)) {
      return;
    }
    usedGold.add(best.gold);
    used.add(best.predicted);
    Attribution right = gold.get(best.gold);
    Attribution mine = predicted.get(best.predicted);
    cues += EventScorer.overlap(right.cue(), mine.cue()) ? 1 : 0;
    sources += sameSource(right, mine) ? 1 : 0;
  }

  private boolean sameSource(Attribution right, Attribution mine) {
    if (right.source().isEmpty()) {
      return mine.source().isEmpty();
    }
    Set<String> named =
        text.words(mine.source()).stream().map(text::word).collect(Collectors.toSet());
    return right.source().stream().map(this::lastWord).anyMatch(named::contains);
  }

  /** Nothing, which no source holds, where the span has no word. */
  private String lastWord(Span span) {
    return text.words(List.of(span)).stream().max(Integer::compare).map(text::word).orElse("");
  }

  private Counts counts() {
    return new Counts(
        Map.of(
            "content", used.size(),
            "cue", cues,
            "source", sources,
            "attribution.predicted", predicted.size(),
            "attribution.gold", gold.size()));
  }

  private List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      if (!usedGold.contains(i) && !gold.get(i).content().isEmpty()) {
        findings.add(finding(FindingKind.MISSED, gold.get(i)));
      }
    }
    for (int j = 0; j < predicted.size(); j++) {
      if (!used.contains(j)) {
        findings.add(finding(FindingKind.EXTRA, predicted.get(j)));
      }
    }
    return findings;
  }

  private Finding finding(FindingKind kind, Attribution of) {
    List<Span> who = new ArrayList<>(of.source());
    who.addAll(of.cue());
    return Finding.at(article, kind, "attribution", text.quote(who), of.content());
  }
}
