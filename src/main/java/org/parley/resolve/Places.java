package org.parley.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.claim.Mention;
import org.parley.graph.Gazetteer;
import org.parley.graph.Place;
import org.parley.resolve.actor.Cast;
import org.parley.resolve.gazetteer.Names;
import org.parley.resolve.gazetteer.Slugs;

/** The places of one article. */
final class Places {
  private final Gazetteer gazetteer;
  private final Cast cast;
  private final Map<String, Place> places = new TreeMap<>();

  Places(Gazetteer gazetteer, Cast cast) {
    this.gazetteer = gazetteer;
    this.cast = cast;
  }

  /** All that are kept, by their keys. */
  List<Place> all() {
    return List.copyOf(places.values());
  }

  /** Forgets the others: no report that stayed is there. */
  void keep(Set<String> keys) {
    places.keySet().retainAll(keys);
  }

  /** The place that a name means; empty where it is no name. */
  Optional<Place> of(Mention mention) {
    if (mention.kind() != Mention.Kind.NAMED) {
      return Optional.empty();
    }
    String name = Names.clean(mention.name());
    Optional<Gazetteer.Reading> known =
        gazetteer.readings(name).stream()
            .filter(r -> r.entry().kind() == Gazetteer.EntryKind.PLACE)
            .findFirst();
    Optional<Gazetteer.Reading> state =
        gazetteer.readings(name).stream()
            .filter(
                r ->
                    r.entry().kind() == Gazetteer.EntryKind.STATE
                        && r.kind() != Gazetteer.FormKind.ADJECTIVE
                        && r.kind() != Gazetteer.FormKind.PEOPLE)
            .findFirst();
    Place place;
    if (known.isPresent()) {
      Gazetteer.Entry entry = known.get().entry();
      place =
          new Place(entry.id(), entry.name(), entry.state(), entry.latitude(), entry.longitude());
    } else if (state.isPresent() && state.get().kind() != Gazetteer.FormKind.NAME) {
      place =
          new Place(
              Slugs.of(name),
              name,
              Optional.of(state.get().entry().id()),
              Optional.empty(),
              Optional.empty());
    } else if (state.isPresent()) {
      Gazetteer.Entry entry = state.get().entry();
      place =
          new Place(
              entry.id(),
              entry.name(),
              Optional.of(entry.id()),
              entry.latitude(),
              entry.longitude());
    } else {
      place = new Place(Slugs.of(name), name, Optional.empty(), Optional.empty(), Optional.empty());
    }
    place.inState().flatMap(gazetteer::entry).ifPresent(cast::known);
    places.putIfAbsent(place.key(), place);
    return Optional.of(place);
  }
}
