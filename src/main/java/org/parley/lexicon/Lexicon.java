package org.parley.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.claim.Mention;

/** The tables of {@code data/lexicon}, indexed by lemma. Immutable after loading; load it once. */
public final class Lexicon {
  private final Map<String, List<EventFrame>> eventVerbs =
      index("event-verbs", EventFrame::of, EventFrame::verb);
  private final Map<String, List<EventNoun>> eventNouns =
      index("event-nouns", EventNoun::of, EventNoun::noun);
  private final Map<String, List<EventSense>> eventSenses =
      index("event-senses", EventSense::of, sense -> sense.meaning().noun());
  private final Map<String, List<LightVerb>> lightVerbs =
      index("light-verbs", LightVerb::of, LightVerb::verb);
  private final Map<String, List<ActorNoun>> actorNouns =
      index("actor-nouns", ActorNoun::of, ActorNoun::noun);
  private final Map<String, List<Cue>> cueVerbs = index("cue-verbs", Cue::ofVerb, Cue::word);
  private final Map<String, List<Cue>> cueNouns = index("cue-nouns", Cue::ofNoun, Cue::word);
  private final Map<String, List<Cue>> cueAdjectives =
      index("cue-adjectives", Cue::ofAdjective, Cue::word);
  private final Map<String, List<Attitude>> stanceVerbs =
      index("stance-verbs", Attitude::of, Attitude::word);
  private final Map<String, List<Attitude>> stanceNouns =
      index("stance-nouns", Attitude::of, Attitude::word);
  private final Map<String, List<Attitude>> stanceAdjectives =
      index("stance-adjectives", Attitude::ofAdjective, Attitude::word);
  private final Map<String, List<OutlookWord>> outlooks =
      OutlookWord.all().stream().collect(Collectors.groupingBy(OutlookWord::word));
  private final List<TreeRepair> treeRepairs = TreeRepair.all();
  private final WordClasses words = new WordClasses("words");
  private final WordClasses nounClasses = new WordClasses("noun-classes");
  private final Map<String, Set<String>> heads = new HashMap<>();

  public Lexicon() {
    all(eventSenses).forEach(sense -> addHeads(sense.words()));
    all(lightVerbs).forEach(verb -> addHeads(verb.with()));
    all(stanceVerbs)
        .forEach(verb -> addHeads(verb.frame().substring(verb.frame().indexOf(':') + 1)));
    all(eventVerbs)
        .forEach(
            frame -> {
              addHeads(frame.object());
              addHeads(frame.particle().substring(frame.particle().indexOf(':') + 1));
              addHeads(frame.by());
            });
  }

  private static <T> Stream<T> all(Map<String, List<T>> index) {
    return index.values().stream().flatMap(List::stream);
  }

  private void addHeads(String cell) {
    boolean known = heads.containsKey(cell);
    if (!known && (cell.contains("|") || cell.startsWith("%"))) {
      Set<String> all = new HashSet<>();
      heads.put(cell, all);
      for (String word : cell.split("\\|")) {
        all.addAll(word.startsWith("%") ? nounClass(word.substring(1)) : Set.of(word));
      }
    }
  }

  /** Whoever can be held or set free: besides the class, the nouns for people of any kind. */
  private Set<String> nounClass(String name) {
    Set<String> nouns = new HashSet<>(nounClasses.all(name));
    if (name.equals("captive")) {
      all(actorNouns)
          .filter(noun -> noun.kind() == ActorNoun.Kind.PERSON)
          .forEach(noun -> nouns.add(noun.noun()));
    }
    return nouns;
  }

  /**
   * Whether a noun is one of those that a cell of {@code event-verbs.tsv} or a frame of {@code
   * stance-verbs.tsv} asks for: lemmas and classes of {@code noun-classes.tsv} ("ship|%weapon").
   */
  public boolean asksFor(String cell, String lemma) {
    Set<String> known = heads.get(cell);
    return known == null ? List.of(cell.split("\\|")).contains(lemma) : known.contains(lemma);
  }

  private static <T> Map<String, List<T>> index(
      String table, Function<TableRow, T> reading, Function<T, String> key) {
    return Table.read(table, reading).stream().collect(Collectors.groupingBy(key));
  }

  /** What may be the verb of a noun of action: "closure", "suspension". */
  public List<String> verbsOf(String noun) {
    return Derivation.verbs(noun);
  }

  public List<EventFrame> eventVerb(String lemma) {
    return eventVerbs.getOrDefault(lemma, List.of());
  }

  /** The noun's meanings in some company, of {@code event-senses.tsv}. */
  public List<EventSense> eventSenses(String lemma) {
    return eventSenses.getOrDefault(lemma, List.of());
  }

  public Optional<EventNoun> eventNoun(String lemma) {
    return first(eventNouns, lemma);
  }

  public List<LightVerb> lightVerb(String lemma) {
    return lightVerbs.getOrDefault(lemma, List.of());
  }

  /** Whether a row of {@code light-verbs.tsv} holds for a noun. */
  public boolean carries(LightVerb row, EventNoun noun) {
    String with = row.with();
    return with.isEmpty() || with.equals(noun.kind().type().name()) || asksFor(with, noun.noun());
  }

  public Optional<ActorNoun> actorNoun(String lemma) {
    return first(actorNouns, lemma);
  }

  public List<Cue> cueVerb(String lemma) {
    return cueVerbs.getOrDefault(lemma, List.of());
  }

  public Optional<Cue> cueNoun(String lemma) {
    return first(cueNouns, lemma);
  }

  public Optional<Cue> cueAdjective(String form) {
    return first(cueAdjectives, form);
  }

  public List<Attitude> stanceVerb(String lemma) {
    return stanceVerbs.getOrDefault(lemma, List.of());
  }

  public List<Attitude> stanceNoun(String lemma) {
    return stanceNouns.getOrDefault(lemma, List.of());
  }

  public List<Attitude> stanceAdjective(String lemma) {
    return stanceAdjectives.getOrDefault(lemma, List.of());
  }

  /** What a word says of whether an event happened, the most specific line first. */
  public List<OutlookWord> outlook(String word) {
    return outlooks.getOrDefault(word, List.of());
  }

  /** What parsers get wrong, in the order in which it is mended. */
  public List<TreeRepair> treeRepairs() {
    return treeRepairs;
  }

  private static <T> Optional<T> first(Map<String, List<T>> index, String lemma) {
    return index.getOrDefault(lemma, List.of()).stream().findFirst();
  }

  /** Whether a word belongs to a class of {@code words.tsv}. */
  public boolean is(String wordClass, String word) {
    return words.all(wordClass).contains(word);
  }

  public Set<String> all(String wordClass) {
    return words.all(wordClass);
  }

  /** "thousands of", "some of": the noun after "of" is meant. */
  public boolean isQuantity(String lemma) {
    return is("quantity", lemma);
  }

  /** What a common noun says of whom it describes; empty for a noun that describes nobody. */
  public Optional<Mention.Type> actorType(String lemma) {
    return actorNoun(lemma).map(noun -> noun.kind().type());
  }
}
