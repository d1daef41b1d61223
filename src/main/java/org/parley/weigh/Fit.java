package org.parley.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Weights learned from examples, and how well the same way of learning does on articles that it has
 * not seen.
 *
 * @param weights learned from all examples
 * @param tries each example with the confidence that it gets from weights learned without its fold
 * @param gold how many claims there were to find
 */
public record Fit(Weights weights, List<Try> tries, int gold) {
  /** Of these the one is taken that does best on articles not seen. */
  private static final double[] PENALTIES = {10, 20, 40, 80};

  private static final int OFTEN = 5;
  private static final int FOLDS = 10;

  /** F1 may fall by so much below its best, since that leaves fewer wrong claims. */
  private static final double WORTH = 0.002;

  /**
   * An example that was not learned from.
   *
   * @param confidence from 0 to 1
   */
  public record Try(Example example, double confidence) {}

  /**
   * What is left at a threshold.
   *
   * @param found how many of the claims the gold has
   * @param right how many are right as they stand
   */
  public record Cut(double least, int claims, int found, int right) {}

  public Fit {
    tries = List.copyOf(tries);
  }

  /**
   * @param examples of whole articles
   */
  public static Fit of(List<Example> examples, int gold) {
    return of(examples, gold, 0);
  }

  /**
   * The same for claims that are of use though something of them is wrong. Gold has two of three
   * events and one of three as it stands: what tells the former apart says which to keep.
   *
   * @param half what a claim is worth that gold has, but not as it stands, from 0 to 1
   */
  public static Fit of(List<Example> examples, int gold, double half) {
    List<Example> sorted =
        examples.stream()
            .sorted(
                Comparator.comparing(Example::article)
                    .thenComparing(example -> String.join(" ", example.features())))
            .toList();
    double penalty = PENALTIES[0];
    List<Try> best = List.of();
    for (double each : PENALTIES) {
      List<Try> tries = tries(sorted, each, half);
      if (best.isEmpty() || loss(tries, half) < loss(best, half)) {
        best = tries;
        penalty = each;
      }
    }
    return new Fit(learned(sorted, penalty, half), best, gold);
  }

  private static List<Try> tries(List<Example> sorted, double penalty, double half) {
    List<Try> tries = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      Weights learned =
          learned(sorted.stream().filter(each -> fold(each) != out).toList(), penalty, half);
      sorted.stream()
          .filter(each -> fold(each) == out)
          .forEach(each -> tries.add(new Try(each, learned.probability(each.features()))));
    }
    return tries;
  }

  /** How surprised the confidences are at what is right. */
  private static double loss(List<Try> tries, double half) {
    return -tries.stream()
        .mapToDouble(
            each -> {
              double worth = each.example().worth(half);
              // a confidence of 1 that is wrong is a great surprise, and no endless one
              double confidence = Math.clamp(each.confidence(), 1e-12, 1 - 1e-12);
              return worth * Math.log(confidence) + (1 - worth) * Math.log(1 - confidence);
            })
        .sum();
  }

  /**
   * The same, settled with other gold: so that confidences are neither too high nor too low there
   * on average, nor boast (too far apart), and with the threshold at which F1 is best here and
   * there, each set counting alike. Gold to learn from is much, and so made in haste: what it lacks
   * looks wrong.
   *
   * @param others what is known to be annotated with more care; where there is none, what was
   *     learned from settles both
   */
  public Fit settled(List<Fit> others) {
    List<Fit> careful = others.isEmpty() ? List.of(this) : others;
    Settling best = settling(careful, 1);
    for (int percent = 50; percent < 100; percent += 5) {
      Settling each = settling(careful, percent / 100.0);
      if (loss(careful, each) < loss(careful, best)) {
        best = each;
      }
    }
    Settling chosen = best;
    List<Fit> all = new ArrayList<>(others);
    all.add(this);
    return moved(chosen, best(all.stream().map(set -> set.moved(chosen, 0)).toList()));
  }

  /** With the shift at which the mean confidence is what it should be. */
  private static Settling settling(List<Fit> careful, double spread) {
    double low = -3;
    double high = 3;
    for (int i = 0; i < 50; i++) {
      Settling middle = new Settling(spread, (low + high) / 2);
      if (careful.stream().mapToDouble(set -> set.excess(middle)).sum() > 0) {
        high = middle.shift();
      } else {
        low = middle.shift();
      }
    }
    return new Settling(spread, low);
  }

  private static double loss(List<Fit> sets, Settling settling) {
    return sets.stream()
        .mapToDouble(
            set -> loss(set.moved(settling, 0).tries(), 0) / Math.max(1, set.tries().size()))
        .sum();
  }

  /** The same with the threshold at which something is as likely right as wrong. */
  public Fit keepingTheLikely() {
    return moved(new Settling(1, 0), 0.5);
  }

  /** How far the mean confidence lies above the share that is right. */
  private double excess(Settling settling) {
    return tries.stream()
        .mapToDouble(each -> settling.moved(each.confidence()) - (each.example().right() ? 1 : 0))
        .average()
        .orElse(0);
  }

  private Fit moved(Settling settling, double least) {
    return new Fit(
        settling.moved(weights, least),
        tries.stream()
            .map(each -> new Try(each.example(), settling.moved(each.confidence())))
            .toList(),
        gold);
  }

  private static Weights learned(List<Example> examples, double penalty, double half) {
    return Regression.fit(examples, each -> each.worth(half), penalty, OFTEN);
  }

  /** Whole articles, so that no claim is judged by its own article's. */
  private static int fold(Example example) {
    return Math.floorMod(example.article().hashCode(), FOLDS);
  }

  /** What the same weights do on other examples. */
  public Fit on(List<Example> others, int goldOfOthers) {
    return new Fit(
        weights,
        others.stream().map(each -> new Try(each, weights.probability(each.features()))).toList(),
        goldOfOthers);
  }

  /** What is left of what was tried at a threshold. */
  public Cut at(double least) {
    List<Example> kept =
        tries.stream()
            .filter(each -> each.confidence() >= Math.max(least, each.example().needs()))
            .map(Try::example)
            .toList();
    return new Cut(
        least,
        kept.size(),
        (int) kept.stream().filter(Example::found).count(),
        (int) kept.stream().filter(Example::right).count());
  }

  /** The highest threshold at which F1, averaged over the sets, is all but as good as anywhere. */
  private static double best(List<Fit> sets) {
    double top = 0;
    for (int least = 0; least < 100; least++) {
      top = Math.max(top, f1(sets, least / 100.0));
    }
    for (int least = 99; least > 0; least--) {
      if (f1(sets, least / 100.0) >= top - WORTH) {
        return least / 100.0;
      }
    }
    return 0;
  }

  private static double f1(List<Fit> sets, double least) {
    return sets.stream().mapToDouble(set -> set.f1(set.at(least))).average().orElse(0);
  }

  /** Midway between that of what is found and that of what is right. */
  private double f1(Cut cut) {
    return (cut.found() + cut.right()) / Math.max(1.0, cut.claims() + gold);
  }
}
