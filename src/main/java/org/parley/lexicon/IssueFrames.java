package org.parley.lexicon;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The kinds of questions of {@code data/lexicon/issue-frames.tsv}. */
public final class IssueFrames {
  private static final Comparator<FrameCall> FIRST =
      Comparator.comparing((FrameCall call) -> call.frame().rank())
          .thenComparing(call -> -call.words())
          .thenComparing(FrameCall::at)
          .thenComparing(call -> call.frame().id());

  private final List<IssueFrame> frames = Table.read("issue-frames", IssueFrame::of);
  private final Map<String, IssueFrame> byId = byId(frames);

  /** The first that bears an id, should there be several. */
  private static Map<String, IssueFrame> byId(List<IssueFrame> frames) {
    return frames.stream().collect(Collectors.toMap(IssueFrame::id, f -> f, (one, other) -> one));
  }

  public List<IssueFrame> all() {
    return frames;
  }

  public Optional<IssueFrame> named(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The frame that the words of a target call up.
   *
   * @param words each with all that it can be looked up by: its lemma, its kind; the head of a
   *     compound may stand before what modifies it
   */
  public Optional<FrameCall> of(List<Set<String>> words) {
    return of(words, frame -> true);
  }

  /**
   * The same.
   *
   * @param meant which frames can be meant here
   */
  public Optional<FrameCall> of(List<Set<String>> words, Predicate<IssueFrame> meant) {
    Set<String> said = words.stream().flatMap(Set::stream).collect(Collectors.toSet());
    return frames.stream()
        .filter(meant)
        .flatMap(
            frame ->
                frame.words().stream()
                    .filter(all -> canBeIn(said, all))
                    .map(all -> call(frame, all, words)))
        .flatMap(Optional::stream)
        .min(FIRST);
  }

  /** Whether the first word of each is there at all: what most frames lack. */
  private static boolean canBeIn(Set<String> said, List<String> together) {
    for (String wanted : together) {
      int space = wanted.indexOf(' ');
      if (!said.contains(wanted) && (space < 0 || !said.contains(wanted.substring(0, space)))) {
        return false;
      }
    }
    return true;
  }

  private static Optional<FrameCall> call(
      IssueFrame frame, List<String> together, List<Set<String>> words) {
    int first = Integer.MAX_VALUE;
    for (String wanted : together) {
      int at = place(wanted, words);
      if (at < 0) {
        at = phrase(wanted.split(" "), words);
      }
      if (at < 0) {
        return Optional.empty();
      }
      first = Math.min(first, at);
    }
    return Optional.of(new FrameCall(frame, together, first));
  }

  /**
   * Of a phrase that the thesaurus lacks: where its words follow one another, or its last leads.
   */
  private static int phrase(String[] parts, List<Set<String>> words) {
    for (int i = 0; parts.length > 1 && i + parts.length <= words.size(); i++) {
      if (follow(parts, 0, words, i) || follow(parts, parts.length - 1, words, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether all parts stand from there on, that of the given number before the others. */
  private static boolean follow(String[] parts, int leading, List<Set<String>> words, int start) {
    return words.get(start).contains(parts[leading])
        && IntStream.range(0, parts.length)
            .filter(part -> part != leading)
            .allMatch(
                part -> words.get(start + part + (part < leading ? 1 : 0)).contains(parts[part]));
  }

  private static int place(String wanted, List<Set<String>> words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).contains(wanted)) {
        return i;
      }
    }
    return -1;
  }
}
