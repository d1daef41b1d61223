package org.parley.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.Certainty;
import org.parley.claim.Status;

/**
 * A line of {@code outlook.tsv}: what a word says of whether something happened.
 *
 * @param particle what comes with the word; empty: nothing
 * @param frames where the event stands
 * @param status a status, "own" or "tense"
 * @param past the same where the word stands in the simple past; empty: no other
 * @param negated the same where the word is negated; empty: a rule decides
 * @param example a sentence of which the line is true
 */
public record OutlookWord(
    String word,
    String particle,
    Set<String> frames,
    String status,
    String past,
    String negated,
    Certainty certainty,
    String example) {
  /** In the order of the table. */
  public static List<OutlookWord> all() {
    return Table.read("outlook", OutlookWord::of);
  }

  private static OutlookWord of(TableRow row) {
    return new OutlookWord(
        row.text("word"),
        row.cell("particle"),
        row.list("frame"),
        outlook(row, "status"),
        outlook(row, "past"),
        outlook(row, "negated"),
        row.any(Certainty.class, "certainty").orElse(Certainty.CERTAIN),
        row.text("example"));
  }

  private static String outlook(TableRow row, String column) {
    String cell = row.cell(column);
    boolean known =
        cell.isEmpty() && !column.equals("status")
            || Set.of("own", "tense").contains(cell)
            || status(cell).isPresent();
    if (!known) {
      throw row.broken("has '%s' as its %s, which is none".formatted(cell, column));
    }
    return cell;
  }

  /** The status that a cell names; empty for "own", "tense" and the empty cell. */
  public static Optional<Status> status(String cell) {
    return Arrays.stream(Status.values()).filter(s -> s.notation().equals(cell)).findFirst();
  }
}
