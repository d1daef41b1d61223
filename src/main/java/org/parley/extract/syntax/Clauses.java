package org.parley.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.lexicon.Lexicon;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Who does what to whom in one sentence: grammatical relations made logical, over passives,
 * control, raising, relative clauses and coordination.
 */
public final class Clauses {
  private final Sentence sentence;
  private final Lexicon lexicon;
  private final Relatives relatives;

  Clauses(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.relatives = new Relatives(sentence, lexicon);
  }

  Sentence sentence() {
    return sentence;
  }

  public boolean passive(Token verb) {
    if (sentence.child(verb, "auxpass", "nsubjpass").isPresent()) {
      return true;
    }
    if (!verb.pos().equals("VBN")) {
      return false;
    }
    if (verb.relates("acl", "nmod", "advcl") && sentence.child(verb, "aux").isEmpty()) {
      return sentence.child(verb, "dobj").isEmpty();
    }
    return verb.relates("conj")
        && sentence.child(verb, "nsubj", "aux", "dobj").isEmpty()
        && sentence.head(verb).filter(Token::isVerb).filter(this::passive).isPresent();
  }

  /** The grammatical subject, also where another clause lends it. */
  public Optional<Token> subject(Token verb) {
    return subject(verb, 0);
  }

  private Optional<Token> subject(Token verb, int depth) {
    if (depth > 8) {
      return Optional.empty();
    }
    Optional<Token> own = sentence.child(verb, "nsubj", "nsubjpass", "csubj", "csubjpass");
    if (own.filter(this::excepted).isPresent()) {
      return Optional.empty();
    }
    if (own.isPresent()) {
      Token subject = own.get();
      if (Relatives.isRelative(subject)) {
        return relatives.antecedent(verb).or(() -> Optional.of(subject));
      }
      return own;
    }
    return sentence.head(verb).flatMap(governor -> inherited(verb, governor, depth));
  }

  /** Of a verb without a subject of its own: that of what it hangs on, or what it is said of. */
  private Optional<Token> inherited(Token verb, Token governor, int depth) {
    return switch (verb.relation()) {
      case "conj" ->
          governor.isVerb() || governor.relates("acomp", "attr")
              ? subject(joinedTo(verb, governor), depth + 1)
              : Optional.empty();
      case "xcomp", "oprd" -> controller(governor, depth);
      case "advcl" ->
          verb.pos().equals("VBG") || verb.pos().equals("VBN") || hasTo(verb)
              ? subject(governor, depth + 1)
              : Optional.empty();
      case "relcl" -> Optional.empty();
      case "acl" -> hasTo(verb) ? owner(governor, depth) : Optional.of(governor);
      case "pcomp" ->
          sentence
              .head(governor)
              .flatMap(
                  above ->
                      above.isNoun()
                          ? owner(above, depth)
                          : doer(sentence.verbOf(above), governor, depth));
      case "acomp", "attr" -> subject(governor, depth + 1);
      default -> Optional.empty();
    };
  }

  /** "Accused Chad of breaking it", "kept Chad from voting": the object; else the subject. */
  private Optional<Token> doer(Token verb, Token preposition, int depth) {
    boolean object = !passive(verb) && preposition.is("of", "from");
    return sentence
        .child(verb, "dobj")
        .filter(o -> object && o.index() < preposition.index())
        .or(() -> subject(verb, depth + 1));
  }

  /**
   * A finite verb joined to an infinitive or a verb with a modal goes with the finite verb above
   * it.
   */
  private Token joinedTo(Token verb, Token first) {
    Token at = first;
    for (int i = 0; verb.isFinite() && at.isNonFinite() && i < 5; i++) {
      Optional<Token> above = sentence.head(at).filter(Token::isVerb);
      if (above.isEmpty()) {
        break;
      }
      at = above.get();
    }
    return at;
  }

  private Optional<Token> controller(Token governor, int depth) {
    if (governor.isVerb()) {
      Optional<Token> object = sentence.child(governor, "dobj", "dative");
      if (object.isPresent() && lexicon.is("object-control", governor.lemma())) {
        return object;
      }
      if (lexicon.is("calls-on", governor.lemma())) {
        Optional<Token> called = prepositional(governor, "on", "upon", "to").stream().findFirst();
        if (called.isPresent()) {
          return called;
        }
      }
      return subject(governor, depth + 1);
    }
    if (governor.relates("acomp", "attr", "oprd")) {
      return sentence.head(governor).flatMap(copula -> subject(copula, depth + 1));
    }
    return owner(governor, depth);
  }

  /** Whose noun it is: "Kyiv's decision to", or the subject of "made a decision to". */
  private Optional<Token> owner(Token noun, int depth) {
    Optional<Token> owner = sentence.child(noun, "poss");
    if (owner.isPresent()) {
      return owner;
    }
    return sentence
        .head(noun)
        .filter(
            governor ->
                governor.isVerb()
                    && noun.relates("dobj", "attr")
                    && lexicon.is("lends-owner", governor.lemma()))
        .flatMap(governor -> subject(governor, depth + 1));
  }

  public Optional<Token> owner(Token noun) {
    return owner(noun, 0);
  }

  /** The verb that the token's clause is built on, or the token itself at the top. */
  public Token clauseOf(Token token) {
    return sentence.verbOf(sentence.head(token).orElse(token));
  }

  /** Who does it. */
  public Optional<Token> agent(Token verb) {
    return passive(verb) ? byAgent(verb) : subject(verb);
  }

  private Optional<Token> byAgent(Token verb) {
    return sentence
        .child(verb, "agent")
        .flatMap(by -> sentence.child(by, "pobj"))
        .or(() -> prepositional(verb, "by").stream().findFirst());
  }

  /** To whom or what it is done. */
  public Optional<Token> patient(Token verb) {
    if (passive(verb)) {
      return subject(verb);
    }
    Optional<Token> object = object(verb);
    if (object.isPresent() && Relatives.isRelative(object.get())) {
      return relatives.antecedent(verb);
    }
    if (object.isEmpty()
        && verb.relates("relcl")
        && sentence.child(verb, "nsubj").isPresent()
        && sentence.children(verb, "advmod").stream().noneMatch(where -> where.is("where", "when"))
        && sentence.children(verb, "nsubj").stream().noneMatch(Relatives::isRelative)) {
      return sentence.head(verb);
    }
    return object;
  }

  public Optional<Token> object(Token verb) {
    return sentence.child(verb, "dobj");
  }

  /** Whether a comma is between: "speaks Dutch, a habit straight out of …". */
  public boolean parted(Token word, Token other) {
    return other.index() > word.index()
        && sentence.tokens().subList(word.index(), other.index()).stream().anyMatch(t -> t.is(","));
  }

  /**
   * The nouns after any of these prepositions, below the verb or noun; coordination left to the
   * caller.
   */
  public List<Token> prepositional(Token head, String... prepositions) {
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.children(head)) {
      if (child.relates("prep", "agent", "dative", "prt") && child.is(prepositions)) {
        sentence.children(child, "pobj").forEach(found::add);
        // "ahead of", "because of": the noun is below the second preposition
        sentence
            .children(child, "prep")
            .forEach(next -> found.addAll(sentence.children(next, "pobj")));
      }
    }
    return found;
  }

  public Optional<Token> preposition(Token head, String lemma) {
    return sentence.children(head).stream()
        .filter(
            child -> child.relates("prep", "agent", "dative", "prt", "advmod") && child.is(lemma))
        .findFirst();
  }

  /** The token and all that is joined to it: "A, B and C" by "A". */
  public List<Token> coordinated(Token first) {
    List<Token> all = new ArrayList<>();
    collect(first, all, 0);
    return all;
  }

  private void collect(Token token, List<Token> all, int depth) {
    all.add(token);
    if (depth > 20) {
      return;
    }
    sentence.children(token, "conj").stream()
        .filter(next -> !excepted(next))
        .forEach(next -> collect(next, all, depth + 1));
    if (sentence.headline() && token.isProper()) {
      // headlines join with commas what text joins with "and"
      sentence.children(token, "appos").stream()
          .filter(Token::isProper)
          .forEach(next -> collect(next, all, depth + 1));
    }
  }

  private boolean excepted(Token token) {
    return token.isNoun() && new Exceptions(sentence, lexicon).joined(phraseStart(token));
  }

  private int phraseStart(Token noun) {
    int first = noun.index();
    for (Token child : sentence.children(noun)) {
      if (child.relates("det", "amod", "compound", "nmod", "nummod") && child.index() < first) {
        first = child.index();
      }
    }
    return first;
  }

  /** Whether a conjunction of that class of {@code words.tsv} opens the verb's clause. */
  public boolean opens(Token verb, String conjunctions) {
    return sentence.children(verb, "mark").stream()
        .anyMatch(mark -> lexicon.is(conjunctions, mark.lemma()));
  }

  /** "Asked how many came": a question, and nothing that is claimed or wished for. */
  public boolean asks(Token clause) {
    return sentence.subtree(clause).stream()
        .filter(t -> t.index() < clause.index())
        .findFirst()
        .filter(t -> t.pos().startsWith("W") && !t.is("that") || lexicon.is("asking-if", t.lemma()))
        .isPresent();
  }

  public boolean hasTo(Token verb) {
    return sentence.children(verb, "aux").stream().anyMatch(aux -> aux.pos().equals("TO"));
  }

  public List<Token> auxiliaries(Token verb) {
    List<Token> own = sentence.children(verb, "aux", "auxpass");
    if (own.isEmpty() && verb.relates("conj")) {
      Optional<Token> first = sentence.head(verb).filter(Token::isVerb);
      if (first.isPresent()
          && first.get().pos().equals(verb.pos())
          && sentence.child(verb, "nsubj", "nsubjpass").isEmpty()) {
        return auxiliaries(first.get());
      }
    }
    return own;
  }

  public boolean hasModal(Token verb, Set<String> lemmas) {
    return auxiliaries(verb).stream()
        .anyMatch(
            aux ->
                lemmas.contains(aux.lemma())
                    || lemmas.contains(aux.form().toLowerCase(java.util.Locale.ROOT)));
  }

  public boolean progressive(Token verb) {
    return verb.pos().equals("VBG") && auxiliaries(verb).stream().anyMatch(aux -> aux.is("be"));
  }

  public boolean perfect(Token verb) {
    return auxiliaries(verb).stream().anyMatch(aux -> aux.is("have"));
  }

  /** The noun that a relative clause hangs on, by the verb of the clause or one joined to it. */
  public Optional<Token> antecedent(Token verb) {
    return relatives.antecedent(verb);
  }
}
