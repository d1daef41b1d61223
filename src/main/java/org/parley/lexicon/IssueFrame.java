package org.parley.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A kind of question of politics, a line of {@code data/lexicon/issue-frames.tsv}: "sanctions on
 * X", "membership of X in Y".
 *
 * @param id begins the keys of its questions
 * @param rank which frame is taken where the words of several are there
 * @param words what calls it up: one of these sets of words, all of whose words are there
 * @param parties which of the parties make the question
 * @param turned words that turn it, beside those that turn any question
 * @param label words for a question that no article words; the party stands for {@code {}}, and
 *     what is in brackets is left out where there is none
 * @param examples phrasings, each with the key of its question
 */
public record IssueFrame(
    String id,
    Rank rank,
    List<List<String>> words,
    Parties parties,
    Set<String> turned,
    String label,
    List<Example> examples) {

  /** Which of several frames is meant. */
  public enum Rank {
    /** Known by its words wherever they stand: "the border wall" in "a bill to fund it". */
    NAMED,
    /** What the first of them says. */
    MAIN,
    /** Only where no other is there: "the bill", "talks". */
    GENERAL
  }

  /** Which parties make the question; where that one is not named, another. */
  public enum Parties {
    /** Whom it is done to, sent to or about. */
    TO,
    /** Who does it, has it or is it. */
    BY,
    /** The same, and of a leader the state. */
    STATE,
    /** Where from. */
    FROM,
    /** With whom, else all. */
    WITH,
    /** All, each in its role. */
    EACH,
    /** The state where it is the law, if it is named. */
    IN,
    /** The state where it is, without which it is not known what is asked: "the protests". */
    WHERE,
    /** None that would tell: "the bill" is another one in each article. */
    ARTICLE,
    /** None: the question has a name of its own. */
    NONE
  }

  /** A phrasing and the key of its question, which {@code no-} begins where it is turned. */
  public record Example(String phrase, String key) {}

  public IssueFrame {
    words = words.stream().map(List::copyOf).toList();
    turned = Set.copyOf(turned);
    examples = List.copyOf(examples);
  }

  /** Whether it is not known what it asks before a party is. */
  public boolean needsParty() {
    return rank != Rank.NAMED && asksParty();
  }

  private boolean asksParty() {
    return switch (parties) {
      case TO, BY, STATE, FROM, WITH, EACH, WHERE, ARTICLE -> true;
      case IN, NONE -> false;
    };
  }

  static IssueFrame of(Table.Row row) {
    return new IssueFrame(
        row.text("frame"),
        row.one(Rank.class, "rank"),
        Arrays.stream(row.text("words").split("; ")).map(IssueFrame::together).toList(),
        row.one(Parties.class, "parties"),
        row.cell("turned").isEmpty() ? Set.of() : Set.of(row.cell("turned").split("; ")),
        row.text("label"),
        Arrays.stream(row.text("examples").split("; ")).map(e -> example(row, e)).toList());
  }

  private static List<String> together(String words) {
    return List.of(words.split(" \\+ "));
  }

  private static Example example(Table.Row row, String cell) {
    String[] parts = cell.split(" => ");
    if (parts.length != 2) {
      throw row.broken("has an example without ' => ': " + cell);
    }
    return new Example(parts[0], parts[1]);
  }

  /** The label of its question about a party; empty for none. */
  public String label(String party) {
    return party.isEmpty()
        ? label.replaceAll("\\s*\\[[^]]*]\\s*", " ").replace("{}", "").strip()
        : label.replace("[", "").replace("]", "").replace("{}", party);
  }
}
