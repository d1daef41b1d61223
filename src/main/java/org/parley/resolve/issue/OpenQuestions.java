package org.parley.resolve.issue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.lexicon.FrameParties;
import org.parley.lexicon.FrameRank;
import org.parley.lexicon.IssueFrames;
import org.parley.resolve.actor.Member;

/** Questions that leave out what their article tells elsewhere: "the deal", "sanctions". */
final class OpenQuestions {
  private final IssueFrames frames;
  private final Parties parties;

  /** How often each is asked, in the order in which they first are. */
  private final Map<FramedQuestion, Long> asked;

  /** An open question, and the slug of whoever asks it. */
  private record Left(FramedQuestion open, Optional<String> own) {}

  private final Map<Left, Optional<FramedQuestion>> completed = new HashMap<>();

  /**
   * @param asked the questions that the article words fully, in its order
   */
  OpenQuestions(IssueFrames frames, Parties parties, List<FramedQuestion> asked) {
    this.frames = frames;
    this.parties = parties;
    this.asked =
        asked.stream()
            .collect(Collectors.groupingBy(f -> f, LinkedHashMap::new, Collectors.counting()));
  }

  /**
   * "The deal": the one that the article asks about most, of those that go by the word; else the
   * one of the state of which more than half of those are that it asks of one state.
   */
  Optional<FramedQuestion> completed(FramedQuestion open, Optional<Member> holder) {
    return completed.computeIfAbsent(new Left(open, holder.map(parties::doer)), this::completed);
  }

  private Optional<FramedQuestion> completed(Left left) {
    FramedQuestion open = left.open();
    Optional<String> own = left.own();
    Optional<FramedQuestion> same =
        mostOf(
            f -> f.turned(open.turned()),
            asked.keySet().stream()
                .filter(f -> !f.open() && f.framed() && goesBy(f, open.id()))
                .filter(f -> own.filter(f.parties()::containsKey).isEmpty())
                .filter(f -> !sided(open) || !f.parties().containsValue(FrameReader.BY)));
    return same.or(() -> sided(open) || !namesParty(open) ? Optional.empty() : ofMost(open, own));
  }

  /**
   * Of the state of which more than half of the questions are that the article asks of one state,
   * not the asker's own. One alone tells of nothing but itself.
   */
  private Optional<FramedQuestion> ofMost(FramedQuestion open, Optional<String> own) {
    Map<FramedQuestion, Long> counts =
        counts(
            f -> open.of(f.parties()),
            asked.keySet().stream()
                .filter(f -> f.framed() && f.parties().size() == 1)
                .filter(f -> f.parties().keySet().stream().allMatch(parties::isState))
                .filter(f -> own.filter(f.parties()::containsKey).isEmpty()));
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return counts.entrySet().stream()
        .filter(each -> each.getValue() > 1 && each.getValue() * 2 > all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private boolean namesParty(FramedQuestion open) {
    return frames.named(open.id()).filter(f -> f.parties() == FrameParties.ARTICLE).isEmpty();
  }

  private boolean sided(FramedQuestion open) {
    return frames
        .named(open.id())
        .filter(f -> f.parties() == FrameParties.TO || f.parties() == FrameParties.FROM)
        .isPresent();
  }

  private Optional<FramedQuestion> mostOf(
      UnaryOperator<FramedQuestion> meant, Stream<FramedQuestion> all) {
    return counts(meant, all).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private Map<FramedQuestion, Long> counts(
      UnaryOperator<FramedQuestion> meant, Stream<FramedQuestion> all) {
    Map<FramedQuestion, Long> counts = new LinkedHashMap<>();
    all.forEach(f -> counts.merge(meant.apply(f), asked.getOrDefault(f, 0L), Long::sum));
    return counts;
  }

  /** "The deal" may be the nuclear deal; the nuclear weapons are not. */
  private boolean goesBy(FramedQuestion full, String id) {
    boolean general = frames.named(id).filter(f -> f.rank() == FrameRank.GENERAL).isPresent();
    return full.id().equals(id) && !full.parties().isEmpty()
        || general
            && frames
                .named(full.id())
                .filter(f -> f.rank() == FrameRank.NAMED)
                .filter(f -> f.words().stream().anyMatch(all -> all.contains(id)))
                .isPresent();
  }
}
