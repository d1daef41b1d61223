package org.parley.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an actor is called, made comparable.
 *
 * @param forms its names and aliases
 */
record ActorNames(boolean person, Set<String> forms) {
  static ActorNames of(AnnotatedActor actor) {
    return new ActorNames(
        actor.type().equals("Person"),
        Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
            .map(Wording::plain)
            .filter(form -> !form.isEmpty())
            .collect(Collectors.toSet()));
  }

  /** By id; the last counts of those with the same. */
  static Map<String, ActorNames> byId(List<AnnotatedActor> actors) {
    Map<String, ActorNames> names = new HashMap<>();
    actors.forEach(actor -> names.put(actor.id(), of(actor)));
    return names;
  }

  /** By any form; persons also by the last name, where one of the two has a form of one word. */
  boolean same(ActorNames other) {
    if (forms.stream().anyMatch(other.forms::contains)) {
      return true;
    }
    return person
        && other.person
        && (isCalledByOneWord() || other.isCalledByOneWord())
        && lastNames().stream().anyMatch(other.lastNames()::contains);
  }

  private boolean isCalledByOneWord() {
    return forms.stream().anyMatch(form -> form.indexOf(' ') < 0);
  }

  private Set<String> lastNames() {
    return forms.stream()
        .map(form -> form.substring(form.lastIndexOf(' ') + 1))
        .collect(Collectors.toSet());
  }
}
