package org.parley.resolve.event;

import java.util.List;
import org.parley.claim.EventReport;
import org.parley.graph.ResolvedReport;

/**
 * A report with those that it was joined from.
 *
 * @param from in the order of the text
 */
public record JoinedReport(ResolvedReport report, List<EventReport> from) {
  public JoinedReport {
    from = List.copyOf(from);
  }
}
