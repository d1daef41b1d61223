package org.parley.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookQuestion;
import org.parley.lexicon.CodeCues.Cue;

/**
 * A question of a codebook, taken apart.
 *
 * @param contrary the phrases of which to be for them is to be against what it asks: those of its
 *     other side, or "the embargo" where it asks about lifting it
 * @param topics keys of what its phrases ask about
 * @param shared how many questions of the codebook have each topic
 */
record CodeTerms(
    CodebookQuestion question,
    List<CodePhrase> phrases,
    Set<CodePhrase> contrary,
    Set<String> topics,
    Set<String> parties,
    Set<String> doers,
    Set<String> goals,
    Map<String, Integer> shared) {
  /** Of so few words (none, or the name that another tool gave the code) the label tells more. */
  private static final int FEW = 2;

  private static final Pattern ALTERNATIVES = Pattern.compile("\\s*[,;]\\s*|\\s+(?:and|or)\\s+");

  private static final Pattern LIST = Pattern.compile("(?:\\(|:)\\s*([^():]+)");

  /**
   * "Calls it blackmail", "sees it as blackmail": opponents have a word of their own for it, not
   * for its opposite. "As long as it stays", "as well as the toll" call it nothing. Nor is that an
   * opposite of which they warn.
   */
  private static final Pattern SCORNED =
      Pattern.compile(
          "(?<!\\bas \\w{1,12} |\\bsuch )\\bas (?!\\w+ as\\b)[^,;]+"
              + "|\\bcall(?:s|ing)?(?: it| them)? [^,;]+"
              + "|\\b(?:warn(?:s|ing)? (?:of|about)|fears?|fearing) [^,;]+");

  CodeTerms {
    phrases = List.copyOf(phrases);
    contrary = Set.copyOf(contrary);
    topics = Set.copyOf(topics);
    parties = Set.copyOf(parties);
    doers = Set.copyOf(doers);
    goals = Set.copyOf(goals);
    shared = Map.copyOf(shared);
  }

  static CodeTerms of(CodebookQuestion question, TermReader reader) {
    List<CodePhrase> phrases = new ArrayList<>();
    for (String words : question.words()) {
      phrases.add(CodePhrase.of(words, reader));
    }
    for (String item : listed(question.label())) {
      CodePhrase phrase = CodePhrase.of(item, reader);
      // "laws", "a wall": by itself such a word is of any question
      if (phrase.terms().size() > 1 || !item.equals(item.toLowerCase(Locale.ROOT))) {
        phrases.add(phrase);
      }
    }
    if (question.words().size() < FEW) {
      phrases.addAll(spoken(question.label(), reader));
    }
    CodePhrase label = CodePhrase.of(question.label(), reader);
    phrases.add(label.asLabel());
    phrases.removeIf(phrase -> !phrase.asks());
    Set<String> topics =
        phrases.stream()
            .flatMap(phrase -> phrase.terms().stream())
            .filter(Term::asks)
            .flatMap(term -> term.keys().stream())
            .collect(Collectors.toSet());
    return new CodeTerms(
        question,
        phrases,
        contrary(phrases, label, question, reader),
        topics,
        named(phrases),
        sides(question.label(), reader, false),
        sides(question.label(), reader, true),
        Map.of());
  }

  static List<CodeTerms> of(Codebook codebook, TermReader reader) {
    List<CodeTerms> all = codebook.questions().stream().map(q -> of(q, reader)).toList();
    Map<String, Integer> shared = new HashMap<>();
    all.forEach(question -> question.topics().forEach(key -> shared.merge(key, 1, Integer::sum)));
    return all.stream().map(question -> question.among(shared)).toList();
  }

  private CodeTerms among(Map<String, Integer> others) {
    return new CodeTerms(question, phrases, contrary, topics, parties, doers, goals, others);
  }

  /** Whether who is for what a phrase says is against what the question asks. */
  boolean turned(CodePhrase phrase) {
    return contrary.contains(phrase);
  }

  /** From 0 to 1: less, the more questions of the codebook have the term. */
  double telling(Term term) {
    int most = term.keys().stream().mapToInt(key -> shared.getOrDefault(key, 1)).max().orElse(1);
    return 1 / Math.sqrt(most);
  }

  /** Phrases that stand for the other side: those that say what counts as against. */
  private static Set<CodePhrase> opposites(
      List<CodePhrase> phrases, CodePhrase label, CodebookQuestion question, TermReader reader) {
    Set<String> contra =
        keys(CodePhrase.of(SCORNED.matcher(question.contra()).replaceAll(""), reader));
    contra.removeAll(keys(label));
    contra.removeAll(keys(CodePhrase.of(question.pro(), reader)));
    return phrases.stream()
        .filter(
            phrase ->
                phrase.head().filter(h -> h.keys().stream().anyMatch(contra::contains)).isPresent())
        .collect(Collectors.toSet());
  }

  private static Set<CodePhrase> contrary(
      List<CodePhrase> phrases, CodePhrase label, CodebookQuestion question, TermReader reader) {
    Set<CodePhrase> opposites = opposites(phrases, label, question, reader);
    boolean turned = turned(label, question, reader);
    Set<String> subjects =
        keys(CodePhrase.of(LIST.matcher(question.label()).replaceAll(""), reader));
    return phrases.stream()
        .filter(phrase -> (turned && !turnsItself(phrase, subjects)) != opposites.contains(phrase))
        .collect(Collectors.toSet());
  }

  /**
   * "Disarmament", where the question is about giving up arms: it says in one word what the label
   * says in two. So does a phrase that turns a party: "rein in Norland".
   */
  private static boolean turnsItself(CodePhrase phrase, Set<String> subjects) {
    boolean both =
        phrase
            .head()
            .filter(head -> head.kind() == Term.Kind.BOTH)
            .filter(head -> head.keys().stream().noneMatch(subjects::contains))
            .isPresent();
    return both || phrase.onlyParties() && phrase.turns();
  }

  /** What of a label articles would say, if not all of it at once. */
  private static List<CodePhrase> spoken(String label, TermReader reader) {
    String plain = LIST.matcher(label).replaceAll("");
    return Stream.concat(Stream.of(plain), ALTERNATIVES.splitAsStream(plain))
        .map(words -> CodePhrase.of(words, reader))
        .filter(phrase -> phrase.head().filter(head -> head.kind() != Term.Kind.PLAIN).isPresent())
        // "American or European grain" is not about America
        .filter(phrase -> !phrase.onlyParties() || phrase.words().equals(plain))
        .distinct()
        .toList();
  }

  private static Set<String> keys(CodePhrase phrase) {
    return phrase.terms().stream()
        .filter(Term::asks)
        .flatMap(term -> term.keys().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What a label lists in brackets or after a colon. */
  private static List<String> listed(String label) {
    List<String> items = new ArrayList<>();
    Matcher list = LIST.matcher(label);
    while (list.find()) {
      items.addAll(List.of(list.group(1).strip().split(ALTERNATIVES.pattern())));
    }
    return items;
  }

  /** The parties before the first preposition of goal in the label, or those after it. */
  private static Set<String> sides(String label, TermReader reader, boolean after) {
    Set<String> parties = new TreeSet<>();
    boolean passed = false;
    boolean partner = false;
    boolean place = false;
    for (Term term : reader.read(label)) {
      passed |= term.is(Cue.GOAL);
      // with whom it is done does not say who does it to whom
      partner |= term.is(Cue.PARTNER);
      // where it is done does neither
      if (!partner && !place && term.kind() == Term.Kind.PARTY && passed == after) {
        parties.addAll(term.actors());
      }
      place = term.is(Cue.PLACE) || place && term.kind() == Term.Kind.PLAIN;
    }
    return parties;
  }

  /** Whether an actor can be the one who does what the question is about. */
  boolean canBeDoneBy(Set<String> actor) {
    return doers.isEmpty()
        ? actor.stream().noneMatch(goals::contains)
        : actor.stream().anyMatch(doers::contains);
  }

  private static Set<String> named(List<CodePhrase> phrases) {
    return phrases.stream()
        .flatMap(phrase -> phrase.terms().stream())
        .flatMap(term -> term.actors().stream())
        .collect(Collectors.toSet());
  }

  /** By its label, else by what being for it means. */
  private static boolean turned(CodePhrase label, CodebookQuestion question, TermReader reader) {
    if (leads(label)) {
      return true;
    }
    CodePhrase pro = CodePhrase.of(question.pro(), reader);
    boolean contra = CodePhrase.of(question.contra(), reader).turns();
    return leads(pro) && !contra && ofIt(pro, label);
  }

  /** "Lifting it", "lifting the embargo"; not "giving up arms" where the label says disarmament. */
  private static boolean ofIt(CodePhrase pro, CodePhrase label) {
    Set<String> topics = new TreeSet<>();
    pro.terms().stream()
        .filter(term -> term.kind() == Term.Kind.TOPIC || term.kind() == Term.Kind.BOTH)
        .forEach(term -> topics.addAll(term.keys()));
    return topics.isEmpty() || keys(label).stream().anyMatch(topics::contains);
  }

  private static boolean leads(CodePhrase phrase) {
    for (Term term : phrase.terms()) {
      if (term.kind() == Term.Kind.TURN) {
        return true;
      }
      if (term.kind() == Term.Kind.TOPIC || term.kind() == Term.Kind.BOTH) {
        return false;
      }
    }
    return false;
  }
}
