package org.parley.resolve.sheet;

import java.util.ArrayList;
import java.util.List;
import org.parley.exchange.Refusal;
import org.parley.exchange.RefusalReason;

/** What was refused so far of an article's claims. */
final class Refusals {
  private final String article;
  private final List<Refusal> refusals = new ArrayList<>();

  Refusals(String article) {
    this.article = article;
  }

  void add(String claim, RefusalReason reason, String detail) {
    refusals.add(new Refusal(article, claim, reason, detail));
  }

  List<Refusal> all() {
    return refusals;
  }
}
