package org.parley.resolve.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.resolve.gazetteer.Slugs;

/**
 * The question that a target is an answer to: what sort, and of which parties in which roles. How,
 * why and when are no part of it.
 *
 * @param id of its frame, or the kind of its word where no frame fits
 * @param parties names (slugs) with their roles, as in {@link Question}
 * @param turned whether who is for the target is against what is asked
 * @param open whether it cannot be told what is asked before a party is known
 * @param scope the article in which alone it has this meaning; empty for all
 * @param framed whether its kind is one of the table, so that it has a topic above it
 * @param told whether it is what is so, and not what is to be, and thus about claims
 */
record FramedQuestion(
    String id,
    SortedMap<String, String> parties,
    boolean turned,
    boolean open,
    Optional<String> scope,
    boolean framed,
    boolean told) {
  /** How keys of questions about what is so begin. */
  private static final String TOLD = "claim";

  FramedQuestion {
    parties = new TreeMap<>(parties);
  }

  String key() {
    List<String> parts = new ArrayList<>();
    scope.ifPresent(parts::add);
    if (told) {
      parts.add(TOLD);
    }
    parts.add(id);
    parts.add(
        parties.entrySet().stream()
            .map(e -> e.getValue().isEmpty() ? e.getKey() : e.getValue() + "-" + e.getKey())
            .sorted()
            .collect(Collectors.joining(" ")));
    return Slugs.of(String.join(" ", parts));
  }

  /** Key of the question about no party in particular; empty where this is one. */
  Optional<String> topic() {
    String topic = Slugs.of(id);
    return Optional.of(topic).filter(t -> framed && !t.equals(key()));
  }

  FramedQuestion of(SortedMap<String, String> others) {
    return new FramedQuestion(id, others, turned, false, Optional.empty(), framed, told);
  }

  FramedQuestion turned(boolean other) {
    return new FramedQuestion(id, parties, other, open, scope, framed, told);
  }

  FramedQuestion within(String article) {
    return new FramedQuestion(id, parties, turned, open, Optional.of(article), framed, told);
  }

  /** The question of what is so. */
  FramedQuestion asTold() {
    return new FramedQuestion(id, parties, turned, open, scope, framed, true);
  }
}
