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

  private record Line(WordSense sense, List<String> words) {
    static Line of(TableRow row) {
      return new Line(
          new WordSense(
              row.text("kind"),
              row.one(WordUse.class, "as"),
              row.any(PartyFrame.class, "frame").orElse(PartyFrame.NONE)),
          List.of(row.text("words").split("; ")));
    }
  }

  private final Map<String, WordSense> senses = new HashMap<>();
  private final Map<String, WordUse> kinds = new HashMap<>();
  private final TreeMap<Integer, List<String>> spellings = new TreeMap<>();
  private int longest = 1;

  public IssueWords() {
    for (Line line : Table.read("issue-words", Line::of)) {
      kinds.put(line.sense().kind(), line.sense().as());
      line.words().forEach(word -> add(word, line.sense()));
    }
  }

  private void add(String word, WordSense sense) {
    senses.put(word, sense);
    longest = Math.max(longest, word.split(" ").length);
    if (word.length() >= LONG && word.indexOf(' ') < 0) {
      spellings.computeIfAbsent(word.length(), k -> new ArrayList<>()).add(word);
    }
  }

  /** What words of a kind do; topics, where the table lacks it. */
  public WordUse as(String kind) {
    return kinds.getOrDefault(kind, WordUse.TOPIC);
  }

  public Optional<WordSense> phrase(String words) {
    return Optional.ofNullable(senses.get(words));
  }

  /** The longest entry that begins at {@code at}. */
  public Optional<WordMatch> at(List<String> lemmas, int at) {
    for (int length = Math.min(longest, lemmas.size() - at); length >= 1; length--) {
      WordSense sense = senses.get(String.join(" ", lemmas.subList(at, at + length)));
      if (sense != null) {
        return Optional.of(new WordMatch(sense, length));
      }
    }
    return Optional.empty();
  }

  /** A word that the table lacks: as a relative of one that it has, else as itself. */
  public WordSense unknown(String lemma) {
    for (String verb : Derivation.verbs(lemma)) {
      WordSense sense = senses.get(verb);
      if (sense != null && sense.as().topic()) {
        return sense;
      }
    }
    return nearlySpelt(lemma)
        .orElseGet(() -> new WordSense(Derivation.base(lemma), WordUse.TOPIC, PartyFrame.NONE));
  }

  private Optional<WordSense> nearlySpelt(String lemma) {
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
