package org.parley.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.exchange.Refusal;
import org.parley.exchange.RefusalReason;

/** What readers' claims were refused in a run, and why. Thread-safe. */
public final class RefusalLog {
  private final List<Refusal> refusals = new ArrayList<>();
  private int held;

  synchronized void add(List<Refusal> refused, int claims) {
    refusals.addAll(refused);
    held += claims;
  }

  /** All refusals, by article and claim. */
  public synchronized List<Refusal> all() {
    return refusals.stream()
        .sorted(
            Comparator.comparing(Refusal::article)
                .thenComparing(Refusal::claim)
                .thenComparing(Refusal::reason)
                .thenComparing(Refusal::detail))
        .toList();
  }

  /** How many refusals there are for each reason. */
  public synchronized Map<RefusalReason, Integer> counts() {
    Map<RefusalReason, Integer> counts = new TreeMap<>();
    refusals.forEach(refusal -> counts.merge(refusal.reason(), 1, Integer::sum));
    return counts;
  }

  /** How many events, statements and stances hold. */
  public synchronized int held() {
    return held;
  }
}
