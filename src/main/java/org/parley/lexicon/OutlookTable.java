package org.parley.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.Certainty;
import org.parley.claim.Status;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** {@code outlook.tsv}: what words say about whether something happened. */
public final class OutlookTable {
  /** Prepositions that lead from a word to what it is about: "plans for", "agreed on". */
  private static final Set<String> ABOUT = Set.of("for", "of", "to", "on", "about", "against");

  /** How far a phrase such as "off the table" may stand from its verb. */
  private static final int REACH = 4;

  /**
   * A line of the table.
   *
   * @param status a status, "own" or "tense"
   */
  public record Row(
      String word,
      String particle,
      Set<String> frames,
      String status,
      String past,
      String negated,
      Certainty certainty) {

    static Row of(Table.Row row) {
      return new Row(
          row.get("word"),
          row.get("particle"),
          Set.copyOf(Arrays.asList(row.get("frame").split("\\|"))),
          row.get("status"),
          row.get("past"),
          row.get("negated"),
          row.has("certainty")
              ? Certainty.valueOf(row.get("certainty").toUpperCase(Locale.ROOT))
              : Certainty.CERTAIN);
    }
  }

  private final Map<String, List<Row>> rows = new HashMap<>();

  public OutlookTable() {
    for (Table.Row row : Table.read("outlook")) {
      rows.computeIfAbsent(row.get("word"), word -> new ArrayList<>()).add(Row.of(row));
    }
  }

  public static Optional<Status> status(String cell) {
    return Arrays.stream(Status.values()).filter(s -> s.notation().equals(cell)).findFirst();
  }

  /** The row for a word by itself: a modal, a conjunction, a modifier. */
  public Optional<Row> word(String word, String frame) {
    return rows.getOrDefault(word.toLowerCase(Locale.ROOT), List.of()).stream()
        .filter(row -> row.frames().contains(frame))
        .findFirst();
  }

  /**
   * The row for what governs an event; rows with a particle stand first.
   *
   * @param via the preposition between the two, or empty
   */
  public Optional<Row> governing(Sentence sentence, Token governor, String frame, String via) {
    return rows.getOrDefault(governor.lemma(), List.of()).stream()
        .filter(row -> row.frames().contains(frame) && fits(sentence, governor, row, via))
        .findFirst();
  }

  private static boolean fits(Sentence sentence, Token governor, Row row, String via) {
    if (row.particle().isEmpty()) {
      return (via.isEmpty() || ABOUT.contains(via)) && sentence.child(governor, "prt").isEmpty();
    }
    boolean ends = via.isEmpty() || row.particle().endsWith(via) || ABOUT.contains(via);
    return ends && follows(sentence, governor, row.particle().split(" "));
  }

  /** The words stand together, shortly after the governor or, as a particle, anywhere below it. */
  private static boolean follows(Sentence sentence, Token governor, String[] words) {
    boolean child =
        sentence.children(governor).stream()
            .anyMatch(c -> c.form().equalsIgnoreCase(words[0]) && !c.relates("punct", "aux"));
    if (words.length == 1 || !child) {
      return child;
    }
    for (int i = governor.index() + 1; i <= governor.index() + REACH; i++) {
      if (matches(sentence, i, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(Sentence sentence, int at, String[] words) {
    for (int i = 0; i < words.length; i++) {
      if (at + i >= sentence.size() || !sentence.token(at + i).form().equalsIgnoreCase(words[i])) {
        return false;
      }
    }
    return true;
  }
}
