package org.parley.graph;

import java.util.List;
import java.util.Map;
import org.parley.claim.ArticleClaims;
import org.parley.claim.EventReport;

/** Decides who takes part in the events of an article. Thread-safe. */
@FunctionalInterface
public interface PartyChoice {
  /**
   * The same reports, with those who take part.
   *
   * @param meant by the id of a mention: whom it means
   * @param from by the key of a report: those that it was joined from
   */
  List<ResolvedReport> chosen(
      ArticleClaims claims,
      Map<Integer, List<Actor>> meant,
      List<ResolvedReport> reports,
      Map<String, List<EventReport>> from);

  /** Leaves them as the rules have them. */
  static PartyChoice byRules() {
    return (claims, meant, reports, from) -> reports;
  }
}
