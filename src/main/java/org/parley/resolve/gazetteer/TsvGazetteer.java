package org.parley.resolve.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.graph.FormReading;
import org.parley.graph.Gazetteer;
import org.parley.graph.GazetteerEntry;
import org.parley.graph.Tenure;

/**
 * The gazetteer that {@link GazetteerFiles} reads. Immutable: the maps are never written once it is
 * built.
 */
public final class TsvGazetteer implements Gazetteer {
  private final Map<String, GazetteerEntry> entries;
  private final Map<String, List<FormReading>> readings;
  private final Map<String, List<Tenure>> tenures;
  private final Map<String, String> offices;
  private final Map<String, String> bodies;
  private final Map<String, String> genders;
  private final Map<String, Map<String, List<String>>> company;
  private final int longestForm;

  TsvGazetteer(
      Map<String, GazetteerEntry> entries,
      Map<String, List<FormReading>> readings,
      Map<String, List<Tenure>> tenures,
      Map<String, String> offices,
      Map<String, String> bodies,
      Map<String, String> genders,
      Map<String, Map<String, List<String>>> company) {
    this.entries = entries;
    this.readings = readings;
    this.tenures = tenures;
    this.offices = offices;
    this.bodies = bodies;
    this.genders = genders;
    this.company = company;
    int longest = 0;
    for (String form : readings.keySet()) {
      longest = Math.max(longest, Forms.words(form));
    }
    // A form may have an article before it.
    this.longestForm = longest + 1;
  }

  @Override
  public List<FormReading> readings(String form) {
    String key = Forms.fold(form);
    List<FormReading> direct = readingsOf(key);
    Optional<String> title = Forms.titleCase(key);
    if (title.isEmpty()) {
      return direct;
    }
    List<FormReading> both = new ArrayList<>(direct);
    for (FormReading reading : readingsOf(title.get())) {
      if (both.stream().noneMatch(known -> known.entry().id().equals(reading.entry().id()))) {
        both.add(reading);
      }
    }
    return List.copyOf(both);
  }

  /** A leading article is part of the form where the tables have it, else it is ignored. */
  private List<FormReading> readingsOf(String key) {
    List<FormReading> direct = readings.get(key);
    if (direct != null) {
      return direct;
    }
    return Forms.withoutArticle(key)
        .map(bare -> readings.getOrDefault(bare, List.of()))
        .orElse(List.of());
  }

  @Override
  public Optional<GazetteerEntry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  @Override
  public List<Tenure> tenures(String office, String of) {
    return tenures.getOrDefault(Forms.officeKey(office, of), List.of());
  }

  @Override
  public Optional<String> office(String title) {
    return Optional.ofNullable(offices.get(Forms.titleKey(title)));
  }

  @Override
  public Optional<String> bodyOf(String title) {
    return Optional.ofNullable(bodies.get(Forms.titleKey(title)));
  }

  @Override
  public Optional<String> genderOf(String givenName) {
    return Optional.ofNullable(genders.get(Forms.fold(givenName))).filter(g -> !g.isEmpty());
  }

  @Override
  public Map<String, List<String>> company(String form) {
    String key = Forms.fold(form);
    return company.getOrDefault(Forms.withoutArticle(key).orElse(key), Map.of());
  }

  @Override
  public int longestForm() {
    return longestForm;
  }

  /** How many entries it knows. */
  public int size() {
    return entries.size();
  }
}
