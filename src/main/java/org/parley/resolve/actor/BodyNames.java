package org.parley.resolve.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.graph.Actor;

/** The bodies that only the article knows, by their names and what these can be shortened to. */
final class BodyNames {
  /** In letters: what is shorter is no name by itself. */
  private static final int SHORTEST = 6;

  private final Map<String, Member> byName = new HashMap<>();

  /** By how their names begin or end, in whole words. */
  private final Map<String, Member> byPart = new HashMap<>();

  private final Map<String, Member> byInitials = new HashMap<>();

  void add(Member member) {
    if (member.type != Actor.Type.ORGANIZATION || member.entry.isPresent()) {
      return;
    }
    String name = member.label;
    byName.putIfAbsent(name, member);
    byInitials.putIfAbsent(initials(name), member);
    for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
      byPart.putIfAbsent(name.substring(0, space), member);
      byPart.putIfAbsent(name.substring(space + 1), member);
    }
  }

  /** The first of that name: the whole of it, how it begins or ends, or its initials. */
  Optional<Member> called(String name) {
    @Nullable Member part = name.length() < SHORTEST ? null : byPart.get(name);
    @Nullable Member initials = name.length() < 2 ? null : byInitials.get(name.replace(".", ""));
    return Stream.of(
            Optional.ofNullable(byName.get(name)),
            Optional.ofNullable(part),
            Optional.ofNullable(initials))
        .flatMap(Optional::stream)
        .min(Comparator.comparingInt(Member::order));
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }
}
