package org.parley.resolve.actor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.claim.Mention;
import org.parley.graph.EntryKind;
import org.parley.graph.FormKind;
import org.parley.graph.FormReading;
import org.parley.graph.Gazetteer;
import org.parley.graph.GazetteerEntry;
import org.parley.graph.Place;
import org.parley.resolve.gazetteer.Names;
import org.parley.resolve.gazetteer.Slugs;

/** The places of one article, by name. */
public final class Places {
  private final Gazetteer gazetteer;
  private final Cast cast;
  private final Map<String, Place> places = new TreeMap<>();

  public Places(Gazetteer gazetteer, Cast cast) {
    this.gazetteer = gazetteer;
    this.cast = cast;
  }

  /** The place that a name means where something happens; the state that it lies in is cast too. */
  public Place named(String name) {
    Place place = find(name);
    place.inState().flatMap(gazetteer::entry).ifPresent(cast::known);
    places.putIfAbsent(place.key(), place);
    return place;
  }

  private Place find(String name) {
    List<FormReading> readings = gazetteer.readings(name);
    Optional<GazetteerEntry> known =
        readings.stream()
            .map(FormReading::entry)
            .filter(entry -> entry.kind() == EntryKind.PLACE)
            .findFirst();
    if (known.isPresent()) {
      return at(known.get(), known.get().state());
    }
    Optional<FormReading> state =
        readings.stream()
            .filter(
                r ->
                    r.entry().kind() == EntryKind.STATE
                        && r.kind() != FormKind.ADJECTIVE
                        && r.kind() != FormKind.PEOPLE)
            .findFirst();
    if (state.isPresent() && state.get().kind() == FormKind.NAME) {
      return at(state.get().entry(), Optional.of(state.get().entry().id()));
    }
    return new Place(
        Slugs.of(name),
        name,
        state.map(reading -> reading.entry().id()),
        Optional.empty(),
        Optional.empty());
  }

  private static Place at(GazetteerEntry entry, Optional<String> state) {
    return new Place(entry.id(), entry.name(), state, entry.latitude(), entry.longitude());
  }

  /** The place that a mention names; empty where it is no name. */
  public Optional<Place> of(Mention mention) {
    return mention.kind() == Mention.Kind.NAMED
        ? Optional.of(named(Names.clean(mention.name())))
        : Optional.empty();
  }

  /** Forgets the places that are none of these. */
  public void keep(Collection<String> keys) {
    places.keySet().retainAll(keys);
  }

  /** The places so far, by key. */
  public List<Place> all() {
    return List.copyOf(places.values());
  }
}
