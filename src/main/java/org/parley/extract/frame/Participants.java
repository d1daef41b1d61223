package org.parley.extract.frame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.Argument;
import org.parley.claim.Role;
import org.parley.extract.syntax.Draft;

/** Who takes part in an event, by number of the mention: the first role given stays. */
public final class Participants {
  private final Map<Integer, Role> roles = new LinkedHashMap<>();
  private final Set<Integer> sure = new HashSet<>();

  public void add(List<Draft> actors, Role role) {
    actors.forEach(actor -> roles.putIfAbsent(actor.id, role));
  }

  /** Those who take part although their name is that of a place: "sent medicine to Kenya". */
  public void addSure(List<Draft> actors, Role role) {
    add(actors, role);
    actors.forEach(actor -> sure.add(actor.id));
  }

  public boolean sure(int mention) {
    return sure.contains(mention);
  }

  public boolean has(int mention) {
    return roles.containsKey(mention);
  }

  /** All of them, by number. */
  public Set<Integer> all() {
    return Collections.unmodifiableSet(roles.keySet());
  }

  public int size() {
    return roles.size();
  }

  public boolean isEmpty() {
    return roles.isEmpty();
  }

  /** All but a place that is none's host: where it happens is not who does it. */
  public List<Argument> arguments(Optional<Integer> place) {
    List<Argument> arguments = new ArrayList<>();
    roles.forEach(
        (mention, role) -> {
          if (!place.equals(Optional.of(mention)) || role == Role.HOST) {
            arguments.add(new Argument(mention, role));
          }
        });
    return arguments;
  }
}
