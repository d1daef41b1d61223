package org.parley.resolve.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.graph.EntryKind;
import org.parley.graph.FormKind;
import org.parley.graph.Tenure;

/** Reads the tables of {@code data/gazetteer}; which one it is, the header tells. */
final class GazetteerTables {
  /** Kinds whose names are words of the language as well, and never written small. */
  private static final Set<String> PROPER_KINDS = Set.of("party", "media", "company");

  private GazetteerTables() {}

  static void read(String file, String text, GazetteerBuilder builder) {
    TsvTable table = new TsvTable(file, text);
    if (table.has("surface_form", "candidates")) {
      table.forEach(row -> ambiguous(row, builder));
    } else if (table.has("title", "office")) {
      table.forEach(row -> title(row, builder));
    } else if (table.has("person", "office", "of")) {
      table.forEach(row -> term(row, builder));
    } else if (table.has("id", "name", "family")) {
      table.forEach(row -> person(row, builder));
    } else if (table.has("id", "name", "adjectives")) {
      table.forEach(row -> state(row, builder));
    } else if (table.has("id", "name", "kind")) {
      table.forEach(row -> organization(row, builder));
    } else if (table.has("id", "name", "lat")) {
      table.forEach(row -> place(row, builder));
    } else {
      throw BrokenGazetteerException.at(
          file,
          1,
          "no known header: give the columns of a table of data/gazetteer (see its README), or a"
              + " CSV file from the Wikidata Query Service");
    }
  }

  private static void state(TsvRow row, GazetteerBuilder builder) {
    EntryDraft state = entry(row, EntryKind.STATE, builder);
    row.optional("official_name").ifPresent(name -> state.form(name, FormKind.NAME));
    state.forms(row.list("adjectives"), FormKind.ADJECTIVE);
    state.forms(row.list("people"), FormKind.PEOPLE);
    state.form(row.get("capital"), FormKind.CAPITAL);
    state.forms(row.list("capital_aliases"), FormKind.CAPITAL);
    state.forms(row.list("government_metonyms"), FormKind.METONYM);
    row.optional("status").ifPresent(status -> state.category = status);
    builder.belongsTo(state, row.optional("part_of"), "part_of", row.source());
    coordinates(state, row);
  }

  private static void organization(TsvRow row, GazetteerBuilder builder) {
    EntryDraft organization = entry(row, EntryKind.ORGANIZATION, builder);
    row.optional("kind").ifPresent(kind -> organization.category = kind);
    builder.belongsTo(organization, row.optional("state"), "state", row.source());
    List<String> names = new ArrayList<>(row.list("aliases"));
    names.add(organization.name);
    for (String name : names) {
      String key = Forms.fold(name);
      Forms.otherSpelling(key).ifPresent(other -> bodyForm(organization, other));
      bodyForm(organization, key);
    }
    organization.forms(row.list("metonyms"), FormKind.METONYM);
  }

  private static void bodyForm(EntryDraft organization, String key) {
    organization.form(key, FormKind.NAME);
    if (!PROPER_KINDS.contains(organization.category)) {
      Forms.sentenceCase(key).ifPresent(form -> organization.form(form, FormKind.NAME));
    }
  }

  private static void person(TsvRow row, GazetteerBuilder builder) {
    EntryDraft person = entry(row, EntryKind.PERSON, builder);
    row.optional("gender").ifPresent(gender -> person.gender = gender(gender, row));
    row.optional("rank").ifPresent(rank -> person.rank = rank(rank, row));
    row.list("given").forEach(given -> builder.givenName(given, person.gender));
    for (String family : row.list("family")) {
      for (String spelling : Forms.romanisations(family)) {
        person.form(spelling, FormKind.SHORT_NAME);
        for (String given : row.list("given")) {
          person.form(given + " " + spelling, FormKind.NAME);
        }
      }
    }
  }

  private static String gender(String cell, TsvRow row) {
    if (!cell.equals("m") && !cell.equals("f")) {
      throw row.broken("gender is '" + cell + "': write m, f or nothing");
    }
    return cell;
  }

  private static int rank(String cell, TsvRow row) {
    int rank = (int) number(cell, "rank", row);
    if (rank < 0 || rank > EntryDraft.UNRANKED) {
      throw row.broken("rank is " + cell + ": write a number from 0 (best known) to 100");
    }
    return rank;
  }

  private static void place(TsvRow row, GazetteerBuilder builder) {
    EntryDraft place = entry(row, EntryKind.PLACE, builder);
    row.optional("type").ifPresent(type -> place.category = type);
    builder.belongsTo(place, row.optional("state"), "state", row.source());
    coordinates(place, row);
  }

  private static EntryDraft entry(TsvRow row, EntryKind kind, GazetteerBuilder builder) {
    String wikidata = row.get("wikidata");
    if (!wikidata.isEmpty() && !WikidataItem.isId(wikidata)) {
      throw row.broken("'" + wikidata + "' is no Wikidata id: write it as Q212, or leave it empty");
    }
    EntryDraft draft =
        builder.draft(row.required("id"), wikidata, kind, row.required("name"), row.source());
    draft.names(row.required("name"), row.list("aliases"));
    return draft;
  }

  private static void coordinates(EntryDraft draft, TsvRow row) {
    row.optional("lat").ifPresent(cell -> draft.latitude = degrees(cell, "lat", 90, row));
    row.optional("lon").ifPresent(cell -> draft.longitude = degrees(cell, "lon", 180, row));
  }

  private static Optional<Double> degrees(String cell, String column, int max, TsvRow row) {
    double degrees = number(cell, column, row);
    if (Math.abs(degrees) > max) {
      throw row.broken(column + " is " + cell + ": write decimal degrees, at most " + max);
    }
    return Optional.of(degrees);
  }

  private static double number(String cell, String column, TsvRow row) {
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      throw row.broken(column + " is '" + cell + "': write a number, or leave it empty");
    }
  }

  private static void term(TsvRow row, GazetteerBuilder builder) {
    builder.tenure(
        new Tenure(
            row.required("person"),
            row.required("office"),
            row.required("of"),
            row.optional("from").map(date -> isoDate(date, row)),
            row.optional("to").map(date -> isoDate(date, row)),
            row.optional("as_of").map(date -> isoDate(date, row))),
        row.source());
  }

  /** A day, month or year: 2024-05-31, 2024-05, 2024. */
  private static String isoDate(String cell, TsvRow row) {
    boolean ok = cell.length() == 4 || cell.length() == 7 || cell.length() == 10;
    for (int i = 0; ok && i < cell.length(); i++) {
      char c = cell.charAt(i);
      ok = i == 4 || i == 7 ? c == '-' : '0' <= c && c <= '9';
    }
    if (!ok) {
      throw row.broken("'" + cell + "' is no date: write 2024-05-31, 2024-05 or 2024");
    }
    return cell;
  }

  private static void title(TsvRow row, GazetteerBuilder builder) {
    builder.title(row.required("title"), row.required("office"), row.optional("of"), row.source());
  }

  private static void ambiguous(TsvRow row, GazetteerBuilder builder) {
    builder.candidates(
        row.required("surface_form"), row.list("candidates"), company(row), row.source());
  }

  /** "republic-of-the-congo: Brazzaville, Nguesso; …": words by candidate. */
  private static Map<String, List<String>> company(TsvRow row) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (String each : row.get("company").split("; *")) {
      int colon = each.indexOf(": ");
      if (colon > 0) {
        words.put(each.substring(0, colon), List.of(each.substring(colon + 2).split(", *")));
      } else if (!each.isEmpty()) {
        throw row.broken("'" + each + "' is no company: write an id, a colon, and words");
      }
    }
    return words;
  }
}
