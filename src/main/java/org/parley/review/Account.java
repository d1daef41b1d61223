package org.parley.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.graph.Unmet;

/** Holds decisions against what a store says of them, so that none is lost without a word. */
public final class Account {
  private final Map<String, List<StoredPart>> byArticle = new HashMap<>();
  private final Set<String> borne = new HashSet<>();
  private final List<String> waiting = new ArrayList<>();
  private final List<String> unmet = new ArrayList<>();
  private int applied;

  private Account(boolean given, List<StoredPart> parts) {
    for (StoredPart part : parts) {
      byArticle.computeIfAbsent(Cells.clean(part.article()), id -> new ArrayList<>()).add(part);
      borne.addAll(part.marks());
      // without a file nothing can be told to be out of date, only to have been decided on
      if (given ? !part.current() : !part.marks().isEmpty()) {
        waiting.add(part.article() + " (reader " + part.reader() + ")");
      }
    }
  }

  /** What became of all of them, by all that a store has. */
  public static Outstanding of(Decisions decisions, List<StoredPart> parts) {
    Account account = new Account(decisions.areGiven(), parts);
    decisions.articles().forEach(id -> decisions.own(id).forEach(each -> account.own(id, each)));
    decisions.holdingEverywhere().forEach(account::everywhere);
    return new Outstanding(account.applied, account.unmet, account.waiting);
  }

  private void own(String article, Decision decision) {
    List<StoredPart> parts = byArticle.getOrDefault(article, List.of());
    List<StoredPart> current = parts.stream().filter(StoredPart::current).toList();
    if (parts.isEmpty()) {
      count(decision, Optional.of("the store has no article " + article));
    } else if (!current.isEmpty()) {
      String mark = decision.origin().mark();
      boolean met = current.stream().anyMatch(part -> !part.unmet().containsKey(mark));
      Unmet reason = current.getFirst().unmet().get(mark);
      count(decision, met || reason == null ? Optional.empty() : Optional.of(reason.reason()));
    }
  }

  private void everywhere(Decision decision) {
    boolean met = borne.contains(decision.origin().mark());
    if (met) {
      count(decision, Optional.empty());
    } else if (waiting.isEmpty()) {
      count(decision, Optional.of("nobody and nothing in the store is called so"));
    }
  }

  private void count(Decision decision, Optional<String> reason) {
    if (reason.isEmpty()) {
      applied++;
    } else {
      unmet.add(decision.origin().place() + ": not applied, as " + reason.get());
    }
  }
}
