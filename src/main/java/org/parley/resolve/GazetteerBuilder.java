package org.parley.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.graph.Gazetteer.Entry;
import org.parley.graph.Gazetteer.EntryKind;
import org.parley.graph.Gazetteer.FormKind;
import org.parley.graph.Gazetteer.Reading;
import org.parley.graph.Gazetteer.Tenure;
import org.parley.resolve.TsvTable.Row;

/**
 * Gathers rows of any number of tables and builds the gazetteer from them. What rows refer to may
 * stand in a later table, so references are checked at the end.
 */
final class GazetteerBuilder {
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Map<String, Draft> byWikidata = new HashMap<>();
  private final Map<String, String> offices = new HashMap<>();
  private final List<Pending> pending = new ArrayList<>();
  private final Map<String, List<String>> candidates = new HashMap<>();
  private final Map<String, List<Tenure>> tenures = new HashMap<>();

  /** A reference to an entry, and the row that makes it. */
  private record Pending(String id, String column, Row row) {}

  /** The entry of that id, or of that Wikidata item; a new one if there is none. */
  Draft draft(String id, String wikidata, EntryKind kind, String name, Row row) {
    Optional<Draft> known = known(id, wikidata);
    if (known.isPresent() && known.get().kind != kind) {
      throw row.broken(
          "'%s' is a %s already, not a %s: give another id"
              .formatted(
                  known.get().id,
                  known.get().kind.name().toLowerCase(Locale.ROOT),
                  kind.name().toLowerCase(Locale.ROOT)));
    }
    Draft draft = known.orElseGet(() -> add(new Draft(id, kind, name, drafts.size())));
    draft.name = name;
    if (!wikidata.isEmpty()) {
      draft.wikidata = Optional.of(wikidata);
      byWikidata.putIfAbsent(wikidata, draft);
    }
    return draft;
  }

  Optional<Draft> known(String id, String wikidata) {
    Draft draft = drafts.get(id);
    return Optional.ofNullable(
        draft == null && !wikidata.isEmpty() ? byWikidata.get(wikidata) : draft);
  }

  private Draft add(Draft draft) {
    drafts.put(draft.id, draft);
    return draft;
  }

  void belongsTo(Draft draft, Row row, String column) {
    row.optional(column)
        .ifPresent(
            state -> {
              draft.state = Optional.of(state);
              pending.add(new Pending(state, column, row));
            });
  }

  void title(String title, String office) {
    offices.put(titleKey(title), office);
  }

  static String titleKey(String title) {
    return Forms.fold(title).toLowerCase(Locale.ROOT);
  }

  void tenure(Tenure tenure, Row row) {
    Draft person = drafts.get(tenure.person());
    if (person == null || person.kind != EntryKind.PERSON) {
      throw row.broken(
          "no person has the id '%s': put the row of the person in a table before this one"
              .formatted(tenure.person()));
    }
    person.tenures.add(tenure);
    tenures
        .computeIfAbsent(officeKey(tenure.office(), tenure.of()), key -> new ArrayList<>())
        .add(tenure);
    pending.add(new Pending(tenure.of(), "of", row));
  }

  static String officeKey(String office, String of) {
    return office + '\t' + of;
  }

  void candidates(String form, List<String> ids, Row row) {
    for (String id : ids) {
      pending.add(new Pending(id, "candidates", row));
    }
    candidates.put(Forms.fold(form), ids);
  }

  TsvGazetteer build() {
    for (Pending reference : pending) {
      if (!drafts.containsKey(reference.id)) {
        throw reference.row.broken(
            "%s names '%s', which is no id of any table: correct it, or add that entry"
                .formatted(reference.column, reference.id));
      }
    }
    tenures.replaceAll((key, list) -> list.stream().sorted(BY_DATE).toList());
    Map<String, Entry> entries = new HashMap<>(drafts.size() * 2);
    Map<String, List<Meaning>> meanings = new HashMap<>(drafts.size() * 4);
    for (Draft draft : drafts.values()) {
      draft.tenures.sort(BY_DATE);
      stateFromOffice(draft);
      Entry entry = draft.build();
      entries.put(draft.id, entry);
      draft
          .forms()
          .forEach(
              (form, kind) ->
                  meanings
                      .computeIfAbsent(form, key -> new ArrayList<>(1))
                      .add(new Meaning(new Reading(entry, kind), draft)));
    }
    candidates.forEach((form, ids) -> addCandidates(form, ids, entries, meanings));
    return new TsvGazetteer(entries, readings(meanings), tenures, offices);
  }

  /** A person belongs to the state of the last office. */
  private void stateFromOffice(Draft person) {
    if (person.state.isEmpty() && !person.tenures.isEmpty()) {
      Draft of = drafts.get(person.tenures.getLast().of());
      if (of != null) {
        person.state = of.kind == EntryKind.STATE ? Optional.of(of.id) : of.state;
      }
    }
  }

  private void addCandidates(
      String form,
      List<String> ids,
      Map<String, Entry> entries,
      Map<String, List<Meaning>> meanings) {
    List<Meaning> known = meanings.computeIfAbsent(form, key -> new ArrayList<>(1));
    for (String id : ids) {
      Entry entry = entries.get(id);
      Draft draft = drafts.get(id);
      if (entry != null
          && draft != null
          && known.stream().noneMatch(meaning -> meaning.draft == draft)) {
        known.add(new Meaning(new Reading(entry, FormKind.NAME), draft));
      }
    }
  }

  private Map<String, List<Reading>> readings(Map<String, List<Meaning>> meanings) {
    Map<String, List<Reading>> readings = new HashMap<>(meanings.size() * 2);
    meanings.forEach(
        (form, list) -> {
          if (list.size() > 1) {
            List<String> order = candidates.getOrDefault(form, List.of());
            list.sort(
                Comparator.<Meaning>comparingInt(meaning -> place(order, meaning.draft.id))
                    .thenComparing(BEST_KNOWN));
          }
          readings.put(form, list.stream().map(Meaning::reading).toList());
        });
    return readings;
  }

  private static int place(List<String> order, String id) {
    int place = order.indexOf(id);
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  private record Meaning(Reading reading, Draft draft) {}

  /** States before organisations, persons, places; then by rank; then as the tables stand. */
  private static final Comparator<Meaning> BEST_KNOWN =
      Comparator.<Meaning>comparingInt(meaning -> precedence(meaning.draft.kind))
          .thenComparingInt(meaning -> meaning.draft.rank)
          .thenComparingInt(meaning -> meaning.draft.sequence);

  private static int precedence(EntryKind kind) {
    return switch (kind) {
      case STATE -> 0;
      case ORGANIZATION -> 1;
      case PERSON -> 2;
      case PLACE -> 3;
    };
  }

  private static final Comparator<Tenure> BY_DATE =
      Comparator.<Tenure, String>comparing(tenure -> tenure.from().orElse(""))
          .thenComparing(tenure -> tenure.to().orElse("9999"))
          .thenComparing(Tenure::person);
}
