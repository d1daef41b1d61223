package org.parley.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.lexicon.FieldName;

/** What an input can say of an article, by the names of {@code field-names.tsv}. */
enum Field {
  ID(FieldName.Use.ID),
  HEADLINE(FieldName.Use.HEADLINE),
  TEXT(FieldName.Use.TEXT),
  DATE(FieldName.Use.DATE),
  PUBLISHER(FieldName.Use.PUBLISHER),
  AUTHOR(FieldName.Use.AUTHOR),
  URL(FieldName.Use.URL),
  LANGUAGE(FieldName.Use.LANGUAGE);

  /** The table, read when the first name is asked for. */
  private static final class Names {
    static final Map<String, FieldName> ALL = new HashMap<>();

    static {
      FieldName.all().forEach(row -> ALL.put(row.name(), row));
    }
  }

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");
  private static final int MOST_NAMES_IN_A_MESSAGE = 4;

  private final FieldName.Use use;

  Field(FieldName.Use use) {
    this.use = use;
  }

  /** A name as the table has it: lower case, {@code _} between words. */
  static String plain(String name) {
    return Names.ALL.containsKey(name)
        ? name
        : BETWEEN_WORDS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("_");
  }

  /** The field that a name means, in whatever case. */
  static Optional<Field> named(String name) {
    FieldName row = Names.ALL.get(plain(name));
    for (Field field : values()) {
      if (row != null && row.use() == field.use) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** Whether a name means this field, in whatever case. */
  boolean isCalled(String name) {
    return isOf(use, name);
  }

  /** Whether articles stand under this name. */
  static boolean isList(String name) {
    return isOf(FieldName.Use.LIST, name);
  }

  /** Whether further fields of the same article stand under this name. */
  static boolean isInner(String name) {
    return isOf(FieldName.Use.INNER, name);
  }

  private static boolean isOf(FieldName.Use use, String name) {
    FieldName row = Names.ALL.get(plain(name));
    return row != null && row.use() == use;
  }

  /**
   * The value of this field under the best of its names.
   *
   * @param given values by plain name
   */
  Optional<String> in(Map<String, String> given) {
    return all(given).stream().findFirst();
  }

  /** All that are given for this field, the best name first. */
  List<String> all(Map<String, String> given) {
    List<FieldName> names = new ArrayList<>();
    for (String name : given.keySet()) {
      FieldName row = Names.ALL.get(name);
      if (row != null && row.use() == use) {
        names.add(row);
      }
    }
    names.sort(Comparator.comparingInt(FieldName::rank));
    return names.stream()
        .map(row -> given.getOrDefault(row.name(), ""))
        .filter(value -> !value.isBlank())
        .toList();
  }

  /** Its best name, under which readers put what they know without one. */
  String best() {
    return names().getFirst();
  }

  /** Its commonest names as a message lists them. */
  String spelledOut() {
    List<String> names = names();
    return "\""
        + String.join("\", \"", names.subList(0, Math.min(MOST_NAMES_IN_A_MESSAGE, names.size())))
        + "\"";
  }

  private List<String> names() {
    return Names.ALL.values().stream()
        .filter(row -> row.use() == use)
        .sorted(Comparator.comparingInt(FieldName::rank))
        .map(FieldName::name)
        .toList();
  }
}
