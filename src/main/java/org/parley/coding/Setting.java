package org.parley.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.claim.Position;
import org.parley.graph.ArticlePassages;
import org.parley.graph.Passage;
import org.parley.lexicon.CodeCues.Cue;

/**
 * What a passage is read against.
 *
 * @param target the terms of its words
 * @param sentence keys of the terms of its sentences
 * @param article keys that its article's headline has, or that come up again and again
 * @param holder keys of the actor and of whom it speaks for
 * @param rule how the word that the passage was found by stands to its object
 * @param attitude the position that this word shows
 */
record Setting(
    List<Term> target,
    Set<String> sentence,
    Set<String> article,
    Set<String> anywhere,
    Set<String> holder,
    Set<Cue> rule,
    Optional<Position> attitude) {
  private static final int OFTEN = 3;

  Setting {
    target = List.copyOf(target);
    sentence = Set.copyOf(sentence);
    article = Set.copyOf(article);
    anywhere = Set.copyOf(anywhere);
    holder = Set.copyOf(holder);
    rule = Set.copyOf(rule);
  }

  static Setting of(Passage passage, Set<String> article, Set<String> anywhere, TermReader reader) {
    return new Setting(
        reader.read(passage.words()),
        passage.sentences().stream()
            .flatMap(s -> reader.read(s).stream())
            .filter(Term::asks)
            .flatMap(term -> term.keys().stream())
            .collect(Collectors.toSet()),
        article,
        anywhere,
        passage.allies(),
        reader.cuesOf(passage.rule()),
        reader.attitudeOf(passage.rule(), passage.words()));
  }

  /** The same with its whole sentence for a target. */
  Setting inSentence(Passage passage, TermReader reader) {
    return new Setting(
        reader.read(String.join(" … ", passage.sentences())),
        sentence,
        article,
        anywhere,
        holder,
        rule,
        attitude);
  }

  /** How often the article names each term; those of its headline count as often. */
  static Map<String, Integer> counts(ArticlePassages article, TermReader reader) {
    Map<String, Integer> counts = new HashMap<>();
    count(reader.read(article.headline()), OFTEN, counts);
    count(reader.read(article.text()), 1, counts);
    return counts;
  }

  private static void count(List<Term> terms, int times, Map<String, Integer> counts) {
    terms.stream()
        .filter(Term::asks)
        .flatMap(term -> term.keys().stream())
        .forEach(key -> counts.merge(key, times, Integer::sum));
  }

  /** What the article is about. */
  static Set<String> topics(Map<String, Integer> counts) {
    return counts.keySet().stream()
        .filter(key -> counts.getOrDefault(key, 0) >= OFTEN)
        .collect(Collectors.toSet());
  }
}
