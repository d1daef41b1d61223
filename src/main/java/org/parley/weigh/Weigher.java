package org.parley.weigh;

import java.util.List;
import org.parley.graph.Grounded;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedReport;
import org.parley.graph.ResolvedStance;

/** Gives each stance and event the confidence that is due to it. Thread-safe. */
public final class Weigher {
  private final Weights ofStances = Weights.read("stances");
  private final Weights ofEvents = Weights.read("events");

  public ResolvedArticle weighed(Grounded grounded) {
    Proposals known = Proposals.of(grounded);
    ResolvedArticle article = grounded.article();
    List<ResolvedStance> stances =
        article.stances().stream()
            .map(each -> each.with(ofStances.confidence(known.stance(each.key()))))
            .toList();
    List<ResolvedReport> reports =
        article.reports().stream()
            .map(each -> each.with(each.key(), ofEvents.confidence(known.event(each.key()))))
            .toList();
    return article.claiming(reports, stances);
  }
}
