package org.parley.graph;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A report with what its article says around it: what cross-article identity is decided on.
 *
 * @param article the article's id
 * @param reader who read it there
 * @param state key of the state that the place lies in
 * @param parties by the key of each participant, whom it stands for: the state of its president, or
 *     itself. Whoever is known by a description only and stands for nobody is left out.
 */
public record DatedReport(
    String article,
    String reader,
    Optional<LocalDate> published,
    ResolvedReport report,
    Optional<String> state,
    Map<String, String> parties) {
  public DatedReport {
    parties = Map.copyOf(parties);
  }

  /** A report that the rules made. */
  public DatedReport(
      String article,
      Optional<LocalDate> published,
      ResolvedReport report,
      Optional<String> state,
      Map<String, String> parties) {
    this(article, ResolvedArticle.RULES, published, report, state, parties);
  }

  /** A report whose place lies in no known state, and whose participants stand for themselves. */
  public DatedReport(String article, Optional<LocalDate> published, ResolvedReport report) {
    this(article, published, report, Optional.empty(), themselves(report));
  }

  private static Map<String, String> themselves(ResolvedReport report) {
    Map<String, String> parties = new TreeMap<>();
    report.participations().forEach(part -> parties.put(part.actor(), part.actor()));
    return parties;
  }
}
