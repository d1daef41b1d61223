package org.parley.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.parley.graph.Actor;
import org.parley.graph.FormKind;
import org.parley.graph.FormReading;
import org.parley.graph.Gazetteer;
import org.parley.graph.GazetteerEntry;
import org.parley.review.KnownActors;

/**
 * The gazetteer's actors, as decisions name them.
 *
 * @param gazetteer asked for once a decision needs it: it takes time to load
 */
record GazetteerActors(Supplier<? extends Gazetteer> gazetteer) implements KnownActors {

  @Override
  public Optional<Actor> actor(String name) {
    return gazetteer.get().entry(name).or(() -> named(name)).flatMap(GazetteerActors::actor);
  }

  /** Who has the name in full, if just one has. */
  private Optional<GazetteerEntry> named(String name) {
    List<GazetteerEntry> named =
        gazetteer.get().readings(name).stream()
            .filter(reading -> reading.kind() == FormKind.NAME)
            .map(FormReading::entry)
            .filter(entry -> actor(entry).isPresent())
            .distinct()
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private static Optional<Actor> actor(GazetteerEntry entry) {
    return type(entry)
        .map(
            type ->
                new Actor(
                    entry.id(),
                    type,
                    entry.name(),
                    new TreeSet<>(),
                    entry.wikidata(),
                    Optional.empty(),
                    List.of()));
  }

  private static Optional<Actor.Type> type(GazetteerEntry entry) {
    return switch (entry.kind()) {
      case PERSON -> Optional.of(Actor.Type.PERSON);
      case STATE -> Optional.of(Actor.Type.STATE);
      case ORGANIZATION -> Optional.of(Actor.Type.ORGANIZATION);
      case PLACE -> Optional.empty();
    };
  }
}
