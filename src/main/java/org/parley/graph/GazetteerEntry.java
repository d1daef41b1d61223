package org.parley.graph;

import java.util.List;
import java.util.Optional;

/**
 * A known actor or place.
 *
 * @param id slug, unique in the gazetteer
 * @param wikidata the item's id, where it is known
 * @param category an organisation's kind (alliance, union, ministry …), a state's status
 *     (un-member, observer, de-facto, dependency, region), a place's type (city, site, sea …), else
 *     empty
 * @param state id of the state that it belongs to or lies in; of a person, that of the last office
 * @param gender {@code m}, {@code f} or empty
 * @param latitude WGS84 decimal degrees, as is {@code longitude}
 */
public record GazetteerEntry(
    String id,
    EntryKind kind,
    Optional<String> wikidata,
    String name,
    List<String> aliases,
    String category,
    Optional<String> state,
    String gender,
    List<Tenure> tenures,
    Optional<Double> latitude,
    Optional<Double> longitude) {
  public GazetteerEntry {
    aliases = List.copyOf(aliases);
    tenures = List.copyOf(tenures);
  }
}
