package org.parley.resolve.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.lexicon.IssueWords;
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
    IssueWords.Frame frame,
    Optional<String> scope) {
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

  /** What it is the opposite of: without the operator that turns it. */
  Optional<Question> negated() {
    boolean turned = !turns.isEmpty() && List.of("no", "less").contains(turns.getFirst());
    return turned ? Optional.of(inner()) : Optional.empty();
  }

  private Question inner() {
    return new Question(turns.subList(1, turns.size()), topics, modifiers, parties, frame, scope);
  }

  /**
   * The next more general question: without what strengthens or prolongs it; without modifiers;
   * without who does it, where it is known to whom; for a membership without the member; last,
   * without any party. A question that is turned, or of one article, has none.
   *
   * @param joinable whether a party is something that one joins
   */
  Optional<Question> broader(java.util.function.Predicate<String> joinable) {
    if (scope.isPresent() || topics.isEmpty()) {
      return Optional.empty();
    }
    if (!turns.isEmpty()) {
      return negated().isPresent() ? Optional.empty() : Optional.of(inner());
    }
    if (!modifiers.isEmpty()) {
      return Optional.of(with(new TreeSet<>(), parties));
    }
    if (parties.isEmpty()) {
      return Optional.empty();
    }
    SortedMap<String, String> kept = new TreeMap<>(parties);
    if (frame == IssueWords.Frame.JOIN) {
      kept.keySet().removeIf(name -> !joinable.test(name));
    } else if (!frame.undirected()) {
      kept.values().removeIf(String::isEmpty);
    }
    boolean less = !kept.isEmpty() && kept.size() < parties.size();
    return Optional.of(with(modifiers, less ? kept : new TreeMap<>()));
  }

  private Question with(SortedSet<String> narrowing, SortedMap<String, String> of) {
    return new Question(turns, topics, narrowing, of, frame, scope);
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

  /** All words and parties, for a label where no article words the question. */
  Stream<String> words() {
    return Stream.of(turns.stream(), modifiers.stream(), topics.stream()).flatMap(part -> part);
  }
}
