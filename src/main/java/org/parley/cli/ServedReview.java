package org.parley.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.page.ReviewDesk;
import org.parley.report.DoubtCandidate;
import org.parley.report.Doubts;
import org.parley.review.DecisionFile;
import org.parley.review.Decisions;
import org.parley.review.ReviewedClaim;
import org.parley.review.Reviewer;
import org.parley.store.Store;

/** What {@code parley review} does, for the pages. */
final class ServedReview implements ReviewDesk {
  private final Store store;
  private final ParleyCommand parley;
  private final DecisionOptions decided;
  private final String who;
  private final Path file;
  private volatile Known known = new Known("", List.of());

  /**
   * @param who signs the decisions
   */
  ServedReview(Store store, ParleyCommand parley, DecisionOptions decided, String who) {
    this.store = store;
    this.parley = parley;
    this.decided = decided;
    this.who = who;
    this.file = decided.toWrite(parley.storeFolder());
  }

  @Override
  public Found open(Wanted wanted, int most) {
    try {
      List<OpenClaim> open = claims(choice(wanted, most));
      return new Found(open.stream().map(OpenClaim::doubt).toList(), "");
    } catch (Failure e) {
      return new Found(List.of(), String.valueOf(e.getMessage()));
    }
  }

  /** One after the other, so that two decisions on one claim are a decision and a refusal. */
  @Override
  public synchronized Outcome decide(String claim, Verdict verdict, String correction) {
    Wanted wanted = new Wanted("", "", "", "", claim, "");
    Optional<OpenClaim> open = claims(choice(wanted, 1)).stream().findFirst();
    if (open.isEmpty()) {
      return new Outcome(false, "the claim is decided on already, or is no longer in the store");
    }
    try {
      Optional<String> problem = write(open.get().claim(), verdict, correction);
      return problem
          .map(reason -> new Outcome(false, reason))
          .orElseGet(() -> new Outcome(true, open.get().doubt().ground().summary()));
    } catch (IOException e) {
      return new Outcome(false, "cannot write " + file + ": " + e.getMessage());
    }
  }

  @Override
  public String file() {
    return file.toString();
  }

  private Optional<String> write(ReviewedClaim claim, Verdict verdict, String correction)
      throws IOException {
    Reviewer reviewer = new Reviewer(new DecisionFile(file), who, LocalDate.now().toString());
    switch (verdict) {
      case ACCEPT -> reviewer.accept(claim);
      case REJECT -> reviewer.reject(claim);
      case CORRECT -> {
        return reviewer.correct(claim, correction);
      }
    }
    return Optional.empty();
  }

  private List<OpenClaim> claims(ClaimChoice choice) {
    Decisions decisions = Decisions.read(decided.filesThere(parley.storeFolder()));
    return OpenClaims.of(store, choice, decisions, parley, this::candidates);
  }

  /** Of a large store this takes a second: they stay the same as long as the store does. */
  private List<DoubtCandidate> candidates(Doubts doubts) {
    String version = store.version();
    Known before = known;
    if (before.version().equals(version)) {
      return before.candidates();
    }
    Known now = new Known(version, doubts.candidates());
    known = now;
    return now.candidates();
  }

  private record Known(String version, List<DoubtCandidate> candidates) {}

  private static ClaimChoice choice(Wanted wanted, int most) {
    return new ClaimChoice(
        kind(wanted.kind()),
        below(wanted.below()),
        given(wanted.actor()),
        given(wanted.issue()),
        given(wanted.claim()),
        given(wanted.after()),
        most);
  }

  private static Optional<ClaimKind> kind(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "stance" -> Optional.of(ClaimKind.STANCE);
      case "event" -> Optional.of(ClaimKind.EVENT);
      default -> Optional.empty();
    };
  }

  private static double below(String number) {
    return number.matches("\\d?\\.?\\d{1,6}")
        ? Double.parseDouble(number)
        : Double.POSITIVE_INFINITY;
  }

  private static Optional<String> given(String text) {
    return Optional.of(text).filter(each -> !each.isEmpty());
  }
}
