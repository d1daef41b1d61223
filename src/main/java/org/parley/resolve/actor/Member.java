package org.parley.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.claim.Mention;
import org.parley.graph.Actor;
import org.parley.graph.Gazetteer;

/** An actor in the making. */
public final class Member {
  public final String key;
  public final Actor.Type type;
  public String label;
  public final TreeSet<String> forms = new TreeSet<>();
  public final Optional<Gazetteer.Entry> entry;
  public Optional<String> speaksFor;
  final Set<String> titles = new TreeSet<>();
  public final List<Mention> mentions = new ArrayList<>();

  /** How it is described: heads of the descriptions, each with their words in lower case. */
  final Map<String, Set<String>> descriptions = new HashMap<>();

  boolean plural;
  String gender = "";

  Member(
      String key,
      Actor.Type type,
      String label,
      Optional<Gazetteer.Entry> entry,
      Optional<String> speaksFor) {
    this.key = key;
    this.type = type;
    this.label = label;
    this.entry = entry;
    this.speaksFor = speaksFor;
    entry.ifPresent(e -> gender = e.gender());
  }

  void add(Mention mention) {
    mentions.add(mention);
    if (mention.kind() == Mention.Kind.NOMINAL) {
      descriptions
          .computeIfAbsent(mention.head(), head -> new LinkedHashSet<>())
          .add(Mentions.lower(mention));
    }
  }

  /** Whether a gazetteer knows it, or the article gives it a name. */
  public boolean isNamed() {
    return entry.isPresent() || mentions.stream().anyMatch(Mentions::named);
  }

  /** Where it was last met before the mention, as sentence and position. */
  Optional<Mention> lastBefore(Mention mention) {
    Optional<Mention> last = Optional.empty();
    for (Mention met : mentions) {
      if (met.evidence().span().end() <= mention.evidence().span().start()) {
        if (last.isEmpty()
            || last.get().evidence().span().start() < met.evidence().span().start()) {
          last = Optional.of(met);
        }
      }
    }
    return last;
  }
}
