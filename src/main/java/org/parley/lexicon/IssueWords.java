package org.parley.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * The thesaurus of {@code data/lexicon/issue-words.tsv}: near-synonyms, and what they do in a
 * target. Words that it lacks meet by derivation ("legalization", "legalise") or, if long, by
 * nearly equal spelling ("normalisaton").
 */
public final class IssueWords {
  /** Shorter words that differ by a letter are mostly two words. */
  private static final int LONG = 9;

  /** Of Jaro and Winkler: one letter in ten or so. */
  private static final double ALIKE = 0.965;

  /** What a word does in a target; the comments of the table explain each. */
  public enum As {
    TOPIC,
    GENERIC,
    NAMED,
    PLAN,
    ASPIRE,
    LIGHT,
    NO,
    LESS,
    MORE,
    KEEP,
    PARTY,
    DROP;

    public boolean operator() {
      return this == NO || this == LESS || this == MORE || this == KEEP;
    }

    public boolean topic() {
      return this == TOPIC || this == GENERIC || this == NAMED;
    }
  }

  /** What the actors beside a word are. */
  public enum Frame {
    DEED,
    YIELD,
    MOTION,
    FLOW,
    INFLOW,
    JOIN,
    EVEN,
    NONE;

    /** Whether it does not matter who does it to whom. */
    public boolean undirected() {
      return this == JOIN || this == EVEN;
    }

    /** Whether "refuses to do it" is about the refuser's doing it. */
    public boolean ownDoing() {
      return this == YIELD || this == MOTION || this == JOIN;
    }
  }

  /** A set of the table. */
  public record Sense(String kind, As as, Frame frame) {}

  /** A phrase found at a place, and how many words it has. */
  public record Match(Sense sense, int length) {}

  private record Line(Sense sense, List<String> words) {
    static Line of(Table.Row row) {
      return new Line(
          new Sense(
              row.text("kind"),
              row.one(As.class, "as"),
              row.any(Frame.class, "frame").orElse(Frame.NONE)),
          List.of(row.text("words").split("; ")));
    }
  }

  private final Map<String, Sense> senses = new HashMap<>();
  private final Map<String, As> kinds = new HashMap<>();
  private final TreeMap<Integer, List<String>> spellings = new TreeMap<>();
  private int longest = 1;

  public IssueWords() {
    for (Line line : Table.read("issue-words", Line::of)) {
      kinds.put(line.sense().kind(), line.sense().as());
      line.words().forEach(word -> add(word, line.sense()));
    }
  }

  private void add(String word, Sense sense) {
    senses.put(word, sense);
    longest = Math.max(longest, word.split(" ").length);
    if (word.length() >= LONG && word.indexOf(' ') < 0) {
      spellings.computeIfAbsent(word.length(), k -> new ArrayList<>()).add(word);
    }
  }

  /** What words of a kind do; topics, where the table lacks it. */
  public As as(String kind) {
    return kinds.getOrDefault(kind, As.TOPIC);
  }

  public Optional<Sense> phrase(String words) {
    return Optional.ofNullable(senses.get(words));
  }

  /** The longest entry that begins at {@code at}. */
  public Optional<Match> at(List<String> lemmas, int at) {
    for (int length = Math.min(longest, lemmas.size() - at); length >= 1; length--) {
      Sense sense = senses.get(String.join(" ", lemmas.subList(at, at + length)));
      if (sense != null) {
        return Optional.of(new Match(sense, length));
      }
    }
    return Optional.empty();
  }

  /** A word that the table lacks: as a relative of one that it has, else as itself. */
  public Sense unknown(String lemma) {
    for (String verb : Derivation.verbs(lemma)) {
      Sense sense = senses.get(verb);
      if (sense != null && sense.as().topic()) {
        return sense;
      }
    }
    return nearlySpelt(lemma)
        .orElseGet(() -> new Sense(Derivation.base(lemma), As.TOPIC, Frame.NONE));
  }

  private Optional<Sense> nearlySpelt(String lemma) {
    if (lemma.length() < LONG) {
      return Optional.empty();
    }
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    return spellings.subMap(lemma.length() - 1, true, lemma.length() + 1, true).values().stream()
        .flatMap(List::stream)
        .filter(word -> similarity.apply(word, lemma) >= ALIKE)
        .sorted()
        .findFirst()
        .map(senses::get);
  }
}
