package org.parley.extract.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.claim.Mention;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.TreeEdge;
import org.parley.lexicon.TreeFact;
import org.parley.lexicon.TreePattern;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** Finds the words of a sentence that hang on one another as a pattern says. */
final class TreeMatcher {
  private final Sentence sentence;
  private final Lexicon lexicon;

  TreeMatcher(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
  }

  /** The first such words, by the names that the pattern gives them. */
  Optional<Map<String, Token>> first(TreePattern pattern) {
    return sentence.tokens().stream().flatMap(top -> below(pattern, top).stream()).findFirst();
  }

  /** The first such words where the pattern begins at that one. */
  Optional<Map<String, Token>> below(TreePattern pattern, Token top) {
    if (sentence.children(top).isEmpty()) {
      return Optional.empty();
    }
    Map<String, Token> found = new HashMap<>(Map.of(pattern.edges().getFirst().above(), top));
    return follow(pattern, 0, found) ? Optional.of(found) : Optional.empty();
  }

  private boolean follow(TreePattern pattern, int step, Map<String, Token> found) {
    if (step == pattern.edges().size()) {
      return pattern.facts().stream().allMatch(fact -> holds(fact, found) != fact.negated());
    }
    TreeEdge edge = pattern.edges().get(step);
    Token above = word(found, edge.above());
    for (Token child : sentence.children(above)) {
      boolean related = edge.relations().isEmpty() || edge.relations().contains(child.relation());
      if (related && !found.containsValue(child)) {
        found.put(edge.below(), child);
        if (follow(pattern, step + 1, found)) {
          return true;
        }
        found.remove(edge.below());
      }
    }
    return false;
  }

  private boolean holds(TreeFact fact, Map<String, Token> found) {
    Token token = word(found, fact.word());
    List<String> values = fact.values();
    return switch (fact.test()) {
      case IS -> values.stream().anyMatch(kind -> is(token, kind));
      case WORD -> values.contains(token.lemma());
      case CLASS -> values.stream().anyMatch(name -> lexicon.is(name, token.lemma()));
      case NAMED ->
          sentence.names().stream()
              .anyMatch(name -> name.covers(token) && values.contains(name.type()));
      case RELATES -> values.contains(token.relation());
      case HAS ->
          sentence.children(token).stream().anyMatch(child -> values.contains(child.relation()));
      case BEFORE -> values.stream().allMatch(v -> token.index() < word(found, v).index());
      case ENDS_BEFORE ->
          values.stream()
              .allMatch(
                  v -> sentence.subtree(token).getLast().index() == word(found, v).index() - 1);
    };
  }

  private boolean is(Token token, String kind) {
    return switch (kind) {
      case "verb" -> token.isVerb();
      case "finite" -> token.isFinite();
      case "past" -> token.pos().equals("VBD");
      case "present" -> token.isPresent();
      case "noun" -> token.isNoun();
      case "proper" -> token.isProper();
      case "pronoun" -> token.isPronoun();
      case "person" ->
          token.isNoun()
              && lexicon.actorType(token.lemma()).filter(Mention.Type.PERSON::equals).isPresent();
      case "headline" -> sentence.headline();
      case "time" -> sentence.inTime(token);
      case "relative" -> Relatives.isRelative(token);
      default -> throw new IllegalArgumentException("no kind of words: " + kind);
    };
  }

  /** The reader of patterns made sure that it is there. */
  private static Token word(Map<String, Token> found, String name) {
    return java.util.Objects.requireNonNull(found.get(name));
  }
}
