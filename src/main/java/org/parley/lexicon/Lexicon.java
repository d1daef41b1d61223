package org.parley.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.Mention;

/** The tables of {@code data/lexicon}, indexed by lemma. Immutable after loading; load it once. */
public final class Lexicon {
  private final Map<String, List<Table.Row>> eventVerbs = index("event-verbs", "verb");
  private final Map<String, List<Table.Row>> eventNouns = index("event-nouns", "noun");
  private final Map<String, List<Table.Row>> eventSenses = index("event-senses", "noun");
  private final Map<String, List<Table.Row>> lightVerbs = index("light-verbs", "verb");
  private final Map<String, List<Table.Row>> actorNouns = index("actor-nouns", "noun");
  private final Map<String, List<Table.Row>> cueVerbs = index("cue-verbs", "verb");
  private final Map<String, List<Table.Row>> cueNouns = index("cue-nouns", "noun");
  private final Map<String, List<Table.Row>> cueAdjectives = index("cue-adjectives", "adjective");
  private final Map<String, List<Table.Row>> stanceVerbs = index("stance-verbs", "word");
  private final Map<String, List<Table.Row>> stanceNouns = index("stance-nouns", "word");
  private final Map<String, List<Table.Row>> stanceAdjectives = index("stance-adjectives", "word");
  private final Map<String, List<Table.Row>> pronouns = index("pronouns", "form");
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, Set<String>> nounClasses = new HashMap<>();
  private final Map<String, Set<String>> heads = new HashMap<>();

  public Lexicon() {
    for (Table.Row row : Table.read("noun-classes")) {
      nounClasses.computeIfAbsent(row.get("class"), c -> new HashSet<>()).add(row.get("word"));
    }
    addPeople();
    eventSenses.values().stream().flatMap(List::stream).forEach(this::addSense);
    eventVerbs.values().stream()
        .flatMap(List::stream)
        .forEach(
            row -> {
              addHeads(row.get("object"));
              String particle = row.get("particle");
              addHeads(particle.substring(particle.indexOf(':') + 1));
              addHeads(row.get("note").replace("by:", ""));
            });
    for (Table.Row row : Table.read("words")) {
      words.computeIfAbsent(row.get("class"), c -> new HashSet<>()).add(row.get("word"));
    }
  }

  /** Whoever can be held or set free: the nouns for people, whatever they do. */
  private void addPeople() {
    Set<String> people = nounClasses.computeIfAbsent("captive", c -> new HashSet<>());
    actorNouns.values().stream()
        .flatMap(List::stream)
        .filter(row -> row.get("kind").equals("person"))
        .forEach(row -> people.add(row.get("noun")));
  }

  private void addSense(Table.Row row) {
    String when = row.get("when");
    addHeads(when.substring(when.indexOf(':') + 1));
  }

  private void addHeads(String cell) {
    boolean known = heads.containsKey(cell);
    if (!known && (cell.contains("|") || cell.startsWith("%"))) {
      Set<String> all = new HashSet<>();
      heads.put(cell, all);
      for (String word : cell.split("\\|")) {
        all.addAll(
            word.startsWith("%")
                ? nounClasses.getOrDefault(word.substring(1), Set.of())
                : Set.of(word));
      }
    }
  }

  /**
   * Whether a noun is one of those that a cell of {@code event-verbs.tsv} asks for: lemmas and
   * classes of {@code noun-classes.tsv} ("ship|%weapon").
   */
  public boolean asksFor(String cell, String lemma) {
    Set<String> known = heads.get(cell);
    return known == null ? List.of(cell.split("\\|")).contains(lemma) : known.contains(lemma);
  }

  private static Map<String, List<Table.Row>> index(String table, String column) {
    Map<String, List<Table.Row>> index = new HashMap<>();
    for (Table.Row row : Table.read(table)) {
      index.computeIfAbsent(row.get(column), key -> new ArrayList<>()).add(row);
    }
    return index;
  }

  public List<Table.Row> eventVerb(String lemma) {
    return eventVerbs.getOrDefault(lemma, List.of());
  }

  /** The noun's meanings in some company, of {@code event-senses.tsv}. */
  public List<Table.Row> eventSenses(String lemma) {
    return eventSenses.getOrDefault(lemma, List.of());
  }

  public Optional<Table.Row> eventNoun(String lemma) {
    return first(eventNouns, lemma);
  }

  public List<Table.Row> lightVerb(String lemma) {
    return lightVerbs.getOrDefault(lemma, List.of());
  }

  public Optional<Table.Row> actorNoun(String lemma) {
    return first(actorNouns, lemma);
  }

  public List<Table.Row> cueVerb(String lemma) {
    return cueVerbs.getOrDefault(lemma, List.of());
  }

  public Optional<Table.Row> cueNoun(String lemma) {
    return first(cueNouns, lemma);
  }

  public Optional<Table.Row> cueAdjective(String form) {
    return first(cueAdjectives, form);
  }

  public List<Table.Row> stanceVerb(String lemma) {
    return stanceVerbs.getOrDefault(lemma, List.of());
  }

  public List<Table.Row> stanceNoun(String lemma) {
    return stanceNouns.getOrDefault(lemma, List.of());
  }

  public List<Table.Row> stanceAdjective(String lemma) {
    return stanceAdjectives.getOrDefault(lemma, List.of());
  }

  public boolean isPronoun(String form) {
    return pronouns.containsKey(form);
  }

  /** Whether a pronoun has that value in a column of {@code pronouns.tsv}. */
  public boolean pronoun(String form, String column, String value) {
    return first(pronouns, form).filter(row -> row.get(column).equals(value)).isPresent();
  }

  private static Optional<Table.Row> first(Map<String, List<Table.Row>> index, String lemma) {
    return index.getOrDefault(lemma, List.of()).stream().findFirst();
  }

  /** Whether a word belongs to a class of {@code words.tsv}. */
  public boolean is(String wordClass, String word) {
    return words.getOrDefault(wordClass, Set.of()).contains(word);
  }

  public Set<String> all(String wordClass) {
    return words.getOrDefault(wordClass, Set.of());
  }

  /** "thousands of", "some of": the noun after "of" is meant. */
  public boolean isQuantity(String lemma) {
    return is("quantity", lemma);
  }

  /** What a common noun says of whom it describes; empty for a noun that describes nobody. */
  public Optional<Mention.Type> actorType(String lemma) {
    return actorNoun(lemma)
        .map(
            row ->
                switch (row.get("kind")) {
                  case "person" -> Mention.Type.PERSON;
                  case "organization" -> Mention.Type.ORGANIZATION;
                  case "state" -> Mention.Type.STATE;
                  case "source" -> Mention.Type.UNKNOWN;
                  default -> Mention.Type.GROUP;
                });
  }
}
