package org.parley.rdf;

import org.parley.graph.Place;

/** What all articles together say of one place: of each property, what most of them say. */
final class PlaceTally {
  private final String key;
  private final Tally<String> labels = new Tally<>();
  private final Tally<String> states = new Tally<>();
  private final Tally<Double> latitudes = new Tally<>();
  private final Tally<Double> longitudes = new Tally<>();

  PlaceTally(String key) {
    this.key = key;
  }

  void add(Place place) {
    labels.add(place.label());
    states.add(place.inState());
    latitudes.add(place.latitude());
    longitudes.add(place.longitude());
  }

  Place place() {
    return new Place(
        key, labels.choice().orElse(key), states.choice(), latitudes.choice(), longitudes.choice());
  }
}
