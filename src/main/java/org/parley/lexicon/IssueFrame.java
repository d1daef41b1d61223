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
 * @param whose the only state that can be meant; empty for any
 * @param turned words that turn it, beside those that turn any question
 * @param topic the frame that it is a part of; empty for none
 * @param label words for a question that no article words; the party stands for {@code {}}, and
 *     what is in brackets is left out where there is none
 * @param examples phrasings, each with the key of its question
 */
public record IssueFrame(
    String id,
    FrameRank rank,
    List<List<String>> words,
    FrameParties parties,
    String whose,
    Set<String> turned,
    String topic,
    String label,
    List<FrameExample> examples) {

  public IssueFrame {
    words = words.stream().map(List::copyOf).toList();
    turned = Set.copyOf(turned);
    examples = List.copyOf(examples);
  }

  /** Whether it is not known what it asks before a party is. */
  public boolean needsParty() {
    return rank != FrameRank.NAMED && asksParty();
  }

  private boolean asksParty() {
    return switch (parties) {
      case TO, BY, STATE, FROM, WITH, EACH, WHERE, ARTICLE -> true;
      case IN, NONE -> false;
    };
  }

  static IssueFrame of(TableRow row) {
    return new IssueFrame(
        row.text("frame"),
        row.one(FrameRank.class, "rank"),
        Arrays.stream(row.text("words").split("; ")).map(IssueFrame::together).toList(),
        row.one(FrameParties.class, "parties"),
        row.cell("whose"),
        row.cell("turned").isEmpty() ? Set.of() : Set.of(row.cell("turned").split("; ")),
        row.cell("topic"),
        row.text("label"),
        Arrays.stream(row.text("examples").split("; ")).map(e -> example(row, e)).toList());
  }

  private static List<String> together(String words) {
    return List.of(words.split(" \\+ "));
  }

  private static FrameExample example(TableRow row, String cell) {
    String[] parts = cell.split(" => ");
    if (parts.length != 2) {
      throw row.broken("has an example without ' => ': " + cell);
    }
    return new FrameExample(parts[0], parts[1]);
  }

  /** The label of its question about a party; empty for none. */
  public String label(String party) {
    return party.isEmpty()
        ? label.replaceAll("\\s*\\[[^]]*]\\s*", " ").replace("{}", "").strip()
        : label.replace("[", "").replace("]", "").replace("{}", party);
  }
}
