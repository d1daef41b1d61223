package org.parley.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Known names: which entries a form can mean, and who held which office when. Thread-safe. */
public interface Gazetteer {
  /** What a surface form can mean, best known first; empty when the form is unknown. */
  List<FormReading> readings(String form);

  Optional<GazetteerEntry> entry(String id);

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
}
