package org.parley.resolve.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.graph.EntryKind;
import org.parley.graph.FormKind;
import org.parley.graph.FormReading;
import org.parley.graph.GazetteerEntry;
import org.parley.graph.Tenure;

/**
 * Gathers rows of any number of tables and builds the gazetteer from them. What rows refer to may
 * stand in a later table, so references are checked at the end.
 */
final class GazetteerBuilder {
  /** The last rank at which a bare family name is a person rather than a place of that name. */
  private static final int WELL_KNOWN = 30;

  private final Map<String, EntryDraft> drafts = new LinkedHashMap<>();
  private final Map<String, EntryDraft> byWikidata = new HashMap<>();
  private final Map<String, String> offices = new HashMap<>();
  private final Map<String, String> genders = new HashMap<>();
  private final Map<String, String> bodies = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Tenure> terms = new ArrayList<>();
  private final Map<String, List<String>> candidates = new HashMap<>();
  private final Map<String, Map<String, List<String>>> company = new HashMap<>();

  /** A reference to an entry, and the row that makes it. */
  private record Reference(String id, String column, RowSource source) {}

  /** The entry of that id, else of that Wikidata item, else a new one. */
  EntryDraft draft(String id, String wikidata, EntryKind kind, String name, RowSource source) {
    EntryDraft named = drafts.get(id);
    EntryDraft draft = named != null ? named : known(wikidata).orElse(null);
    if (draft == null) {
      draft = add(new EntryDraft(id, kind, name, drafts.size()));
    } else if (draft.kind != kind) {
      throw source.broken(
          "'%s' is a %s already, not a %s: give another id"
              .formatted(draft.id, lower(draft.kind), lower(kind)));
    }
    if (named != null) {
      draft.name = name;
    }
    if (!wikidata.isEmpty()) {
      draft.wikidata = Optional.of(wikidata);
      byWikidata.putIfAbsent(wikidata, draft);
    }
    return draft;
  }

  private static String lower(EntryKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** The entry of a Wikidata item. */
  Optional<EntryDraft> known(String wikidata) {
    return Optional.ofNullable(byWikidata.get(wikidata));
  }

  /** Ids of the states, by the keys of their names. */
  Map<String, String> statesByName() {
    Map<String, String> states = new HashMap<>();
    for (EntryDraft draft : drafts.values()) {
      if (draft.kind == EntryKind.STATE) {
        draft.forms().forEach((form, kind) -> putName(states, form, kind, draft.id));
      }
    }
    return states;
  }

  private static void putName(Map<String, String> names, String form, FormKind kind, String id) {
    if (kind == FormKind.NAME) {
      names.putIfAbsent(form, id);
    }
  }

  private EntryDraft add(EntryDraft draft) {
    drafts.put(draft.id, draft);
    return draft;
  }

  /** Notes the state of an entry; its row may come later. */
  void belongsTo(EntryDraft draft, Optional<String> state, String column, RowSource source) {
    if (state.isPresent()) {
      draft.state = state;
      references.add(new Reference(state.get(), column, source));
    }
  }

  /** A title, its office, and the state or organisation that it names besides, if it does. */
  void title(String title, String office, Optional<String> of, RowSource source) {
    String key = Forms.titleKey(title);
    offices.put(key, office);
    if (of.isPresent()) {
      bodies.put(key, of.get());
      references.add(new Reference(of.get(), "of", source));
    }
  }

  /** Notes the gender of somebody with that given name; of a name of both, nothing is known. */
  void givenName(String given, String gender) {
    if (!gender.isEmpty()) {
      genders.merge(Forms.fold(given), gender, (known, next) -> known.equals(next) ? known : "");
    }
  }

  /** Notes a term of office; the rows of its person and state may come later. */
  void tenure(Tenure tenure, RowSource source) {
    references.add(new Reference(tenure.person(), "person", source));
    references.add(new Reference(tenure.of(), "of", source));
    terms.add(tenure);
  }

  /**
   * @param words by candidate, beside which of them the form means it
   */
  void candidates(
      String form, List<String> ids, Map<String, List<String>> words, RowSource source) {
    for (String id : ids) {
      references.add(new Reference(id, "candidates", source));
    }
    candidates.put(Forms.fold(form), ids);
    for (String id : words.keySet()) {
      if (!ids.contains(id)) {
        throw source.broken("company is given to '" + id + "', which is no candidate");
      }
    }
    if (!words.isEmpty()) {
      company.put(Forms.fold(form), words);
    }
  }

  TsvGazetteer build() {
    checkReferences();
    Map<String, List<Tenure>> tenures = new HashMap<>();
    terms.sort(BY_DATE);
    for (Tenure term : terms) {
      tenures
          .computeIfAbsent(Forms.officeKey(term.office(), term.of()), key -> new ArrayList<>())
          .add(term);
      EntryDraft person = drafts.get(term.person());
      if (person != null) {
        person.tenures.add(term);
      }
    }
    tenures.replaceAll((office, list) -> List.copyOf(list));
    Map<String, GazetteerEntry> entries = new HashMap<>(drafts.size() * 2);
    Map<String, List<Meaning>> meanings = new HashMap<>(drafts.size() * 4);
    for (EntryDraft draft : drafts.values()) {
      stateFromOffice(draft);
      GazetteerEntry entry = draft.build();
      entries.put(draft.id, entry);
      draft
          .forms()
          .forEach(
              (form, kind) ->
                  meanings
                      .computeIfAbsent(form, key -> new ArrayList<>(1))
                      .add(new Meaning(new FormReading(entry, kind), draft)));
    }
    candidates.forEach((form, ids) -> addCandidates(form, ids, entries, meanings));
    return new TsvGazetteer(
        entries, readings(meanings), tenures, offices, bodies, genders, company);
  }

  private void checkReferences() {
    for (Reference reference : references) {
      if (!drafts.containsKey(reference.id)) {
        throw reference.source.broken(
            "%s names '%s', which is no id of any table: correct it, or add that entry"
                .formatted(reference.column, reference.id));
      }
    }
  }

  /** A person belongs to the state of the last office. */
  private void stateFromOffice(EntryDraft person) {
    if (person.state.isEmpty()) {
      person.state =
          Tenures.last(person.tenures)
              .map(term -> drafts.get(term.of()))
              .flatMap(of -> of.kind == EntryKind.STATE ? Optional.of(of.id) : of.state);
    }
  }

  private void addCandidates(
      String form,
      List<String> ids,
      Map<String, GazetteerEntry> entries,
      Map<String, List<Meaning>> meanings) {
    List<Meaning> known = meanings.computeIfAbsent(form, key -> new ArrayList<>(1));
    // "Dominican" is an adjective of Dominica, too.
    FormKind kind = known.isEmpty() ? FormKind.NAME : known.getFirst().reading.kind();
    for (String id : ids) {
      GazetteerEntry entry = entries.get(id);
      EntryDraft draft = drafts.get(id);
      if (entry != null
          && draft != null
          && known.stream().noneMatch(meaning -> meaning.draft == draft)) {
        known.add(new Meaning(new FormReading(entry, kind), draft));
      }
    }
  }

  private Map<String, List<FormReading>> readings(Map<String, List<Meaning>> meanings) {
    Map<String, List<FormReading>> readings = new HashMap<>(meanings.size() * 2);
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

  private record Meaning(FormReading reading, EntryDraft draft) {}

  /**
   * States before organisations, well-known persons, places, other surnames; then by rank; then as
   * the tables stand.
   */
  private static final Comparator<Meaning> BEST_KNOWN =
      Comparator.<Meaning>comparingInt(GazetteerBuilder::precedence)
          .thenComparingInt(meaning -> meaning.draft.rank)
          .thenComparingInt(meaning -> meaning.draft.sequence);

  private static int precedence(Meaning meaning) {
    return switch (meaning.draft.kind) {
      case STATE -> 0;
      case ORGANIZATION -> 1;
      case PERSON -> isNamesake(meaning) ? 4 : 2;
      case PLACE -> 3;
    };
  }

  /** "Lagos" is the city before it is a minister with that family name. */
  private static boolean isNamesake(Meaning meaning) {
    return meaning.reading.kind() == FormKind.SHORT_NAME && meaning.draft.rank > WELL_KNOWN;
  }

  private static final Comparator<Tenure> BY_DATE =
      Comparator.<Tenure, String>comparing(tenure -> tenure.from().orElse(""))
          .thenComparing(tenure -> tenure.to().orElse("9999"))
          .thenComparing(Tenure::person);
}
