package org.parley.page;

import java.util.List;
import org.parley.report.Doubt;

/** Claims that wait for somebody's decision, and where decisions go. */
public interface ReviewDesk {
  /**
   * Which claims are wanted, in a person's words; what is empty narrows nothing.
   *
   * @param kind {@code stance} or {@code event}
   * @param below a confidence
   * @param claim the IRI of the only one
   * @param after the IRI of the one that they come after
   */
  record Wanted(
      String kind, String below, String actor, String issue, String claim, String after) {}

  /** Claims, or why there cannot be any: a reason for people, else empty. */
  record Found(List<Doubt> claims, String problem) {
    public Found {
      claims = List.copyOf(claims);
    }
  }

  /** What somebody makes of a claim. */
  enum Verdict {
    ACCEPT,
    REJECT,
    CORRECT
  }

  /**
   * The claims that nobody has decided on, the least trusted first.
   *
   * @param most so many at most
   */
  Found open(Wanted wanted, int most);

  /**
   * What became of a decision.
   *
   * @param text what the claim says; or, where nothing was written, why
   */
  record Outcome(boolean written, String text) {}

  /**
   * Writes a decision down, at once.
   *
   * @param claim its IRI
   * @param correction {@code FIELD=VALUE; FIELD=VALUE}, where it is corrected
   */
  Outcome decide(String claim, Verdict verdict, String correction);

  /** Where decisions are written to, for people. */
  String file();
}
