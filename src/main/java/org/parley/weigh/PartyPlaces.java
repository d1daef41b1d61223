package org.parley.weigh;

import java.util.Optional;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** Where in its sentence somebody stands who may take part in an event. */
final class PartyPlaces {
  private static final int LONGEST = 5;
  private static final int LONGEST_FROM_VERB = 4;

  private final Setting setting;

  PartyPlaces(Setting setting) {
    this.setting = setting;
  }

  /**
   * @param role the one that the rules give, or none
   * @param lacking whether it is in or out, and the roles that are taken already
   */
  void of(Named named, String type, String role, String lacking, Features features) {
    features.add("zone", named.sameSentence() ? "same" : "before");
    if (!named.sameSentence()) {
      features.add("zone-use", named.mention().use());
      features.add("zone-type", type);
      features.flag("zone-definite", named.ground().definite());
      return;
    }
    Sentence sentence = setting.sentence(named.ground().sentence());
    Optional<Token> word = Setting.token(sentence, named.ground().trigger().span());
    Optional<Token> head = Setting.top(sentence, named.mention().evidence().span());
    if (word.isPresent() && head.isPresent()) {
      way(named, sentence, word.get(), head.get(), type, role, lacking, features);
      between(named, word.get(), features);
    }
  }

  private static void way(
      Named named,
      Sentence sentence,
      Token word,
      Token head,
      String type,
      String role,
      String lacking,
      Features features) {
    String by = named.ground().by().isNoun() ? "noun" : "verb";
    String path = TreePath.worded(sentence, word, head, LONGEST);
    features.add("path", by + path);
    features.add("path-type", type + path);
    features.add("path-rules", role + path);
    features.add("lack-path", lacking + path);
    features.add("lack-use", lacking + "-" + named.mention().use() + "-" + by);
    features.add("relation", head.relation());
    features.flag("below", sentence.dominates(word, head));
    Token verb = sentence.verbOf(word);
    features.flag("same-clause", sentence.verbOf(head).equals(verb));
    if (!verb.equals(word)) {
      String above = TreePath.worded(sentence, verb, head, LONGEST_FROM_VERB);
      String hangs =
          sentence
              .head(word)
              .filter(over -> over.relates("prep"))
              .map(Token::lemma)
              .orElse(word.relation());
      features.add("verb-path", above);
      features.add("verb-path-type", type + above);
      features.add("verb-path-rules", role + above);
      features.add("verb-path-by", hangs + above);
      features.add("lack-verb-path", lacking + above);
      features.add("verb-word", verb.lemma() + above);
    }
  }

  /** How many others stand between the two. */
  private static void between(Named named, Token word, Features features) {
    int one = word.span().start();
    int other = named.mention().evidence().span().start();
    long others =
        named.near().stream()
            .filter(m -> m.id() != named.mention().id())
            .mapToInt(m -> m.evidence().span().start())
            .filter(at -> at > Math.min(one, other) && at < Math.max(one, other))
            .count();
    features.count(other < one ? "between-before" : "between-after", others, 0, 1, 2, 4);
  }
}
