package org.parley.graph;

import java.util.List;
import java.util.Map;
import org.parley.claim.ArticleClaims;
import org.parley.claim.EventReport;
import org.parley.claim.Stance;

/**
 * What an article says, with the claims in the article's own words that it comes from.
 *
 * @param reports by the key of the resolved report: those that were joined into it, in the order of
 *     the text
 * @param stances by the key of the resolved stance, likewise
 * @param meant by the id of a mention: whom it means, where it means somebody
 */
public record Grounded(
    ArticleClaims claims,
    ResolvedArticle article,
    Map<String, List<EventReport>> reports,
    Map<String, List<Stance>> stances,
    Map<Integer, List<Actor>> meant) {
  public Grounded {
    meant = Map.copyOf(meant);
    reports = Map.copyOf(reports);
    stances = Map.copyOf(stances);
  }
}
