package org.parley.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Known names: which entries a form can mean, and who held which office when. Thread-safe. */
public interface Gazetteer {
  /** What a surface form can mean, best known first; empty when the form is unknown. */
  List<Reading> readings(String form);

  Optional<Entry> entry(String id);

  /** Who held an office of a state or organisation, by its id, in the order of the dates. */
  List<Tenure> tenures(String office, String of);

  /** The normalised office that a title names ({@code Prime Minister} → {@code prime minister}). */
  Optional<String> office(String title);

  /**
   * The id of the state or organisation that a title names besides the office ({@code NATO chief} →
   * {@code nato}); empty where the text around it has to say.
   */
  default Optional<String> bodyOf(String title) {
    return Optional.empty();
  }

  /** {@code m} or {@code f} where known persons of that given name are of one gender. */
  default Optional<String> genderOf(String givenName) {
    return Optional.empty();
  }

  /**
   * Of an ambiguous form, the words beside which it means one of its entries, by the entry's id;
   * empty where no table says so.
   */
  default Map<String, List<String>> company(String form) {
    return Map.of();
  }

  /** The number of words of the longest form. */
  int longestForm();

  /** How a form names its entry. */
  enum FormKind {
    /** The usual or official name, or another full name. */
    NAME,
    /** "German": of the state, and a people's name where it is a noun. */
    ADJECTIVE,
    /** "Germans". */
    PEOPLE,
    /** The capital: a place, or the government where it acts. */
    CAPITAL,
    /** "the Kremlin": the government, or the body that sits there. */
    METONYM,
    /** A family name or other short reference to a person. */
    SHORT_NAME
  }

  /** What an entry is. */
  enum EntryKind {
    PERSON,
    STATE,
    ORGANIZATION,
    PLACE
  }

  /** One meaning of a form. */
  record Reading(Entry entry, FormKind kind) {}

  /**
   * A known actor or place.
   *
   * @param id slug, unique in the gazetteer
   * @param wikidata the item's id, where it is known
   * @param category an organisation's kind (alliance, union, ministry …), a state's status
   *     (un-member, observer, de-facto, dependency, region), a place's type (city, site, sea …),
   *     else empty
   * @param state id of the state that it belongs to or lies in; of a person, that of the last
   *     office
   * @param gender {@code m}, {@code f} or empty
   * @param latitude WGS84 decimal degrees, as is {@code longitude}
   */
  record Entry(
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
    public Entry {
      aliases = List.copyOf(aliases);
      tenures = List.copyOf(tenures);
    }
  }

  /**
   * A term of office.
   *
   * @param person id of the holder
   * @param of id of the state or organisation
   * @param from ISO day, month or year
   * @param to the same; empty: in office as of {@code asOf}
   */
  record Tenure(
      String person,
      String office,
      String of,
      Optional<String> from,
      Optional<String> to,
      Optional<String> asOf) {}
}
