package org.parley.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.claim.Position;
import org.parley.graph.EntryKind;
import org.parley.graph.FormReading;
import org.parley.graph.Gazetteer;
import org.parley.graph.GazetteerEntry;
import org.parley.lexicon.Attitude;
import org.parley.lexicon.CodeCues;
import org.parley.lexicon.CodeMatch;
import org.parley.lexicon.CodeWordUse;
import org.parley.lexicon.CodeWords;
import org.parley.lexicon.IssueWords;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.WordForms;

/** Reads short texts into terms: names by the gazetteer, words by the lexicon, others by stem. */
public final class TermReader {
  private static final Pattern WORD =
      Pattern.compile("(?:\\p{Lu}\\.){2,}|[\\p{L}\\p{N}]+(?:[’'][\\p{L}]+)?|[,;:—–.!?…]");
  private static final Pattern OWNER = Pattern.compile("[’']s?$");
  private static final int LONGEST_NAME = 4;

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final CodeWords words = new CodeWords(new IssueWords());
  private final CodeCues cues = new CodeCues();
  private final WordForms forms = new WordForms();

  public TermReader(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  private record Word(String form, int start, int end) {}

  List<Term> read(String text) {
    List<Word> found = words(text);
    List<String> lemmas = found.stream().map(word -> forms.lemma(word.form(), words::has)).toList();
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Word word = found.get(i);
      int named = nameLength(text, found, i);
      if (named > 0) {
        String form = text.substring(word.start(), found.get(i + named - 1).end());
        terms.add(
            new Term(
                names(form, lemmas.get(i)),
                Term.Kind.PARTY,
                Term.Value.NONE,
                Set.of(),
                i,
                form,
                named(form).kind() == EntryKind.PLACE));
        i += named - 1;
      } else {
        CodeMatch match = words.at(lemmas, i);
        boolean pause =
            !Character.isLetterOrDigit(word.form().isEmpty() ? 'x' : word.form().charAt(0));
        terms.add(
            new Term(
                Set.of(pause ? Term.PAUSE : match.sense().set()),
                pause ? Term.Kind.PLAIN : kind(match.sense().as()),
                value(match.sense().as(), lemmas.get(i), word.form()),
                cues.of(word.form()),
                i,
                word.form(),
                false));
        i += match.length() - 1;
      }
    }
    return terms;
  }

  /** How the verb, noun or adjective of a rule stands to its object: "stance-verb:warn". */
  Set<CodeCues.Cue> cuesOf(String rule) {
    return cues.of(rule.substring(rule.indexOf(':') + 1));
  }

  /**
   * The position that the verb, noun or adjective of a rule shows on words that stand as its
   * content, where it shows just one: "told them to" asks for something, "told them that" does not.
   */
  Optional<Position> attitudeOf(String rule, String content) {
    String word = rule.substring(rule.indexOf(':') + 1);
    List<Position> shown =
        Stream.of(lexicon.stanceVerb(word), lexicon.stanceNoun(word), lexicon.stanceAdjective(word))
            .flatMap(List::stream)
            .filter(attitude -> attitude.canGovern(content))
            .map(Attitude::position)
            .distinct()
            .toList();
    return shown.size() == 1 ? Optional.of(shown.getFirst()) : Optional.empty();
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String form = OWNER.matcher(matcher.group()).replaceFirst("");
      // "don't" and the like: what is left of it says no
      boolean not = matcher.group().matches("(?i).*n[’']t");
      words.add(
          new Word(
              not ? "not" : form,
              matcher.start(),
              matcher.start() + (form.isEmpty() ? 1 : form.length())));
    }
    return words;
  }

  private int nameLength(String text, List<Word> words, int at) {
    if (!Character.isUpperCase(words.get(at).form().codePointAt(0))) {
      return 0;
    }
    for (int length = Math.min(LONGEST_NAME, words.size() - at); length >= 1; length--) {
      String form = text.substring(words.get(at).start(), words.get(at + length - 1).end());
      if (party(form).isPresent()) {
        return length;
      }
    }
    return 0;
  }

  /** The party, and what it is by a common name: a senate is a senate wherever it sits. */
  private Set<String> names(String form, String lemma) {
    Set<String> keys = new TreeSet<>();
    GazetteerEntry entry = named(form);
    keys.add("@" + entry.id());
    // whoever belongs to a state stands for it where a question names the state
    entry.state().ifPresent(state -> keys.add(Term.OF_STATE + state));
    CodeMatch match = words.at(List.of(lemma), 0);
    if (words.has(lemma) && match.sense().as() == CodeWordUse.TOPIC) {
      keys.add(match.sense().set());
    }
    return keys;
  }

  private GazetteerEntry named(String form) {
    return gazetteer.readings(form).getFirst().entry();
  }

  private Optional<String> party(String form) {
    return gazetteer.readings(form).stream().findFirst().map(TermReader::id);
  }

  private static String id(FormReading reading) {
    return reading.entry().id();
  }

  private static Term.Kind kind(CodeWordUse as) {
    return switch (as) {
      case TOPIC -> Term.Kind.TOPIC;
      case TURN -> Term.Kind.TURN;
      case BOTH -> Term.Kind.BOTH;
      case PLAIN, GOOD, BAD -> Term.Kind.PLAIN;
    };
  }

  private Term.Value value(CodeWordUse as, String lemma, String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    if (as == CodeWordUse.GOOD || good(lemma) || good(lower)) {
      return Term.Value.GOOD;
    }
    return as == CodeWordUse.BAD || bad(lemma) || bad(lower) ? Term.Value.BAD : Term.Value.NONE;
  }

  private boolean good(String word) {
    return lexicon.is("good", word) || lexicon.is("help", word) || lexicon.is("good-outcome", word);
  }

  private boolean bad(String word) {
    return lexicon.is("bad", word) || lexicon.is("harm", word) || lexicon.is("bad-outcome", word);
  }
}
