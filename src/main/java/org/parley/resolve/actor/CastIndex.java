package org.parley.resolve.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.parley.claim.Mention;
import org.parley.graph.Actor;

/**
 * Who of an article's actors can be meant, found without going through all of them: a long article
 * has thousands. Everywhere in the order in which the actors came.
 */
final class CastIndex {
  private final List<Member> persons = new ArrayList<>();
  private final Map<String, NavigableMap<Integer, Member>> byHead = new HashMap<>();
  private final Map<String, NavigableMap<Integer, Member>> byCategory = new HashMap<>();
  private final BodyNames bodies = new BodyNames();
  private final Namesakes namesakes = new Namesakes();

  void add(Member member) {
    if (member.type == Actor.Type.PERSON) {
      persons.add(member);
      namesakes.named(member, member.label);
    }
    bodies.add(member);
    member.entry.ifPresent(entry -> put(byCategory, entry.category(), member));
  }

  void met(Member member, Mention mention) {
    switch (mention.kind()) {
      case NAMED -> {
        if (member.type == Actor.Type.PERSON) {
          namesakes.named(member, mention.name());
        }
      }
      case NOMINAL -> put(byHead, mention.head(), member);
      case PRONOUN -> {}
    }
  }

  private static void put(
      Map<String, NavigableMap<Integer, Member>> index, String key, Member member) {
    index.computeIfAbsent(key, none -> new TreeMap<>()).put(member.order(), member);
  }

  List<Member> persons() {
    return persons;
  }

  /** The persons who may have that name. */
  List<Member> namesakes(String name) {
    return namesakes.of(name);
  }

  BodyNames bodies() {
    return bodies;
  }

  /** Who is described by that head, or is of one of these categories of the gazetteer. */
  Collection<Member> described(String head, Set<String> categories) {
    NavigableMap<Integer, Member> described = byHead.getOrDefault(head, new TreeMap<>());
    if (categories.isEmpty()) {
      return described.values();
    }
    NavigableMap<Integer, Member> all = new TreeMap<>(described);
    categories.forEach(category -> all.putAll(byCategory.getOrDefault(category, new TreeMap<>())));
    return all.values();
  }
}
