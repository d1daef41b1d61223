package org.parley.review;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes down what one person decides on claims, line by line. */
public final class Reviewer {
  private final DecisionFile file;
  private final String who;
  private final String when;

  /**
   * @param who may be empty
   * @param when ISO day
   */
  public Reviewer(DecisionFile file, String who, String when) {
    this.file = file;
    this.who = who;
    this.when = when;
  }

  /**
   * Writes the decision down.
   *
   * @throws IOException if the file cannot be written
   */
  public void accept(ReviewedClaim claim) throws IOException {
    file.append(line("accept", claim, ""));
  }

  /**
   * The same for a claim that is wrong.
   *
   * @throws IOException if the file cannot be written
   */
  public void reject(ReviewedClaim claim) throws IOException {
    file.append(line("reject", claim, ""));
  }

  /**
   * The same for one that has to be corrected.
   *
   * @param correction {@code FIELD=VALUE; FIELD=VALUE}
   * @return why it is no correction; then nothing was written
   * @throws IOException if the file cannot be written
   */
  public Optional<String> correct(ReviewedClaim claim, String correction) throws IOException {
    DecisionLine line = line("correct", claim, correction);
    Optional<String> problem = DecisionReader.problem(line);
    if (problem.isEmpty()) {
      file.append(line);
    }
    return problem;
  }

  private DecisionLine line(String decision, ReviewedClaim claim, String correction) {
    return new DecisionLine(
        decision,
        claim.article(),
        SentenceKey.cell(claim.sentence()),
        switch (claim.says()) {
          case StanceKey stance -> "stance";
          case EventKey event -> "event";
        },
        claim.says().cell(),
        correction,
        who,
        when,
        "");
  }

  /** Whether a decision on the claim, by any of its sentences, is among these already. */
  public static boolean isDecided(
      Decisions decisions, String article, List<String> sentences, ClaimKey says) {
    return decisions.own(article).stream()
        .filter(Decision.OnClaim.class::isInstance)
        .map(Decision.OnClaim.class::cast)
        .filter(each -> Words.plain(each.claim().cell()).equals(Words.plain(says.cell())))
        .anyMatch(each -> sentences.stream().anyMatch(each.sentence()::matches));
  }
}
