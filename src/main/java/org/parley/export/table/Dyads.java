package org.parley.export.table;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.export.fact.Thing;
import org.parley.rdf.vocab.Parley;

/**
 * Who acts on whom in an event, as event data sets have it: each who acts, hosts or mediates on
 * each of the others; where nobody does, or nobody else is there, each with each, in both
 * directions. Who is alone has no other side.
 */
final class Dyads {
  private static final Set<String> ACTING = Set.of("agent", "host", "mediator");

  private Dyads() {}

  static Stream<Row> of(Thing event) {
    Set<Thing> acting = new LinkedHashSet<>();
    Set<Thing> others = new LinkedHashSet<>();
    for (Thing part : event.all(Parley.participation)) {
      boolean acts = part.one(Parley.role).map(Thing::notation).map(ACTING::contains).orElse(false);
      (acts ? acting : others).addAll(part.all(Parley.actor));
    }
    others.removeAll(acting);
    if (!acting.isEmpty() && !others.isEmpty()) {
      return pairs(event, acting, others);
    }
    Set<Thing> all = acting.isEmpty() ? others : acting;
    if (all.size() > 1) {
      return pairs(event, all, all);
    }
    return Stream.of(
        new Row(event, event, acting.stream().findFirst(), others.stream().findFirst()));
  }

  private static Stream<Row> pairs(Thing event, Set<Thing> sources, Set<Thing> targets) {
    return sources.stream()
        .flatMap(
            source ->
                targets.stream()
                    .filter(target -> !target.equals(source))
                    .map(
                        target -> new Row(event, event, Optional.of(source), Optional.of(target))));
  }
}
