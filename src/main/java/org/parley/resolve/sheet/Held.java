package org.parley.resolve.sheet;

import java.util.List;
import org.parley.exchange.Refusal;
import org.parley.graph.ResolvedArticle;

/** What of a sheet holds, and what does not. */
public record Held(ResolvedArticle resolved, List<Refusal> refusals) {
  public Held {
    refusals = List.copyOf(refusals);
  }
}
