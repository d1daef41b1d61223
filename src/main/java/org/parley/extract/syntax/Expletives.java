package org.parley.extract.syntax;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.lexicon.Lexicon;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * "It" that stands for nobody: "it is clear that", "it rains", "make it hard to", "it was X who".
 */
public final class Expletives {
  private static final String[] CLAUSES = {"ccomp", "xcomp", "csubj", "advcl", "acl", "relcl"};

  private final Lexicon lexicon;

  public Expletives(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  public boolean is(Sentence sentence, Token token) {
    if (!token.is("it") && !token.form().equalsIgnoreCase("it")) {
      return false;
    }
    Optional<Token> verb = sentence.head(token);
    if (verb.isEmpty() || token.relates("poss", "pobj")) {
      return false;
    }
    String lemma = verb.get().lemma();
    if (token.relates("nsubj", "nsubjpass", "expl")) {
      return lexicon.is("expletive", lemma)
          || lemma.equals("be") && announces(sentence, verb.get(), token)
          || found(sentence, verb.get(), token)
          || token.relates("expl");
    }
    return lexicon.is("expletive-object", lemma) && hasClause(sentence, verb.get(), token);
  }

  /** "It is worth noting that", "it was X who": what it announces comes later. */
  private boolean announces(Sentence sentence, Token be, Token it) {
    List<Token> predicates = sentence.children(be, "acomp", "attr", "oprd");
    return predicates.stream().noneMatch(this::isSomebodys)
        && (hasClause(sentence, be, it)
            || predicates.stream().anyMatch(predicate -> hasClause(sentence, predicate, it)));
  }

  /** "Chile said it was ready to sign": only somebody is ready. */
  private boolean isSomebodys(Token adjective) {
    return lexicon.stanceAdjective(adjective.lemma()).stream()
        .anyMatch(attitude -> attitude.frame().equals("to"));
  }

  /** "Made it hard to", where the parser takes "it" for the subject of "hard". */
  private boolean found(Sentence sentence, Token predicate, Token it) {
    return !predicate.isVerb()
        && sentence
            .head(predicate)
            .filter(verb -> lexicon.is("expletive-object", verb.lemma()))
            .isPresent()
        && hasClause(sentence, predicate, it);
  }

  private static boolean hasClause(Sentence sentence, Token above, Token it) {
    return Stream.of(CLAUSES)
        .flatMap(relation -> sentence.children(above, relation).stream())
        .anyMatch(clause -> clause.index() > it.index());
  }
}
