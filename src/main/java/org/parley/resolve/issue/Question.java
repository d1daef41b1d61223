package org.parley.resolve.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.lexicon.PartyFrame;
import org.parley.resolve.gazetteer.Slugs;

/**
 * A target taken apart: what it asks for, of whom, and whether it is turned. Two targets are one
 * issue where all of it is equal.
 *
 * @param turns operators around the topic, the outermost first: {@code no}, {@code less}, {@code
 *     more}, {@code keep}
 * @param topics kinds of the words that it asks about
 * @param modifiers words that only narrow it down
 * @param parties names (slugs) of the actors and places in it, each with its role: empty for its
 *     owner or doer and in questions without direction, {@code to} for whom it is done to or where,
 *     {@code from} for where something is moved from
 * @param frame of the topic
 * @param scope the article in which alone it has this meaning ("the deal"); empty for all
 */
record Question(
    List<String> turns,
    SortedSet<String> topics,
    SortedSet<String> modifiers,
    SortedMap<String, String> parties,
    PartyFrame frame,
    Optional<String> scope) {
  private static final Set<String> TURNING = Set.of("no", "less");

  Question {
    turns = List.copyOf(turns);
    topics = new TreeSet<>(topics);
    modifiers = new TreeSet<>(modifiers);
    parties = new TreeMap<>(parties);
  }

  String key() {
    List<String> parts = new ArrayList<>();
    scope.ifPresent(parts::add);
    parts.addAll(turns);
    SortedSet<String> words = new TreeSet<>(topics);
    words.addAll(modifiers);
    parts.addAll(words);
    SortedSet<String> marked = new TreeSet<>();
    parties.forEach((name, role) -> marked.add(role.isEmpty() ? name : role + "-" + name));
    parts.addAll(marked);
    return Slugs.of(String.join(" ", parts));
  }

  boolean empty() {
    return topics.isEmpty() && modifiers.isEmpty() && parties.isEmpty();
  }

  /** Whether it asks for the opposite of what its topic is. */
  boolean turned() {
    return turns.stream().filter(TURNING::contains).count() % 2 == 1;
  }

  /** Whether the shorter question can be this one, with less said. */
  boolean echoedBy(Question shorter) {
    return scope.isEmpty()
        && shorter.turns.equals(turns)
        && parties.entrySet().containsAll(shorter.parties.entrySet())
        && !shorter.topics.isEmpty()
        && topics.containsAll(shorter.topics)
        && modifiers.containsAll(shorter.modifiers);
  }

  Question within(String article) {
    return new Question(turns, topics, modifiers, parties, frame, Optional.of(article));
  }

  /** The same with the parties and words of another: "dropping it", where it is the bid. */
  Question meaning(Question antecedent) {
    return new Question(
        turns,
        antecedent.topics,
        antecedent.modifiers,
        antecedent.parties,
        antecedent.frame,
        Optional.empty());
  }
}
