package org.parley.extract.stance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.claim.Position;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Lexicon;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** What a predicate says of that which it is said of: good, bad, or neither. */
final class Polarity {
  private final Lexicon lexicon;

  Polarity(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What a predicate says of its subject: for, against, or nothing. */
  Optional<Position> of(Scan.View view, Token predicate) {
    return view.clauses().coordinated(predicate).stream()
        .flatMap(part -> single(view, part).stream())
        .findFirst();
  }

  /** What somebody says of a thing by saying that it brings about or amounts to the noun. */
  Optional<Position> brought(Scan.View view, Token noun) {
    boolean none =
        view.sentence().children(noun, "det", "neg").stream().anyMatch(d -> d.is("no", "any"));
    Optional<Position> value =
        lexicon.is("bad-outcome", noun.lemma())
            ? Optional.of(Position.OPPOSES)
            : lexicon.is("good-outcome", noun.lemma())
                ? Optional.of(Position.SUPPORTS)
                : of(view, noun);
    return none ? Optional.empty() : value;
  }

  private Optional<Position> single(Scan.View view, Token predicate) {
    Sentence sentence = view.sentence();
    boolean turned = !sentence.children(predicate, "neg").isEmpty();
    Optional<Position> value =
        predicate.relates("prep") ? relation(view, predicate) : word(predicate);
    if (lexicon.is("answerable", predicate.lemma())) {
      value = burden(view, predicate, value);
    }
    if (value.isEmpty() && !predicate.relates("prep")) {
      value = idiom(sentence, predicate);
      for (Token modifier : sentence.children(predicate, "nmod", "amod", "compound")) {
        value = value.or(() -> word(modifier)).or(() -> phrase(modifier, predicate));
      }
    }
    if (value.equals(Optional.of(Position.SUPPORTS)) && predicate.isNoun()) {
      // "a step in the wrong direction"
      boolean spoilt =
          sentence.subtree(predicate).stream()
              .anyMatch(
                  t ->
                      t.index() != predicate.index()
                          && t.relates("nmod", "amod", "advmod")
                          && lexicon.is("bad", t.lemma()));
      value = Optional.of(spoilt ? Position.OPPOSES : Position.SUPPORTS);
    }
    return turned ? value.map(Position::turned) : value;
  }

  /** "Responsible for the deaths" is blame, "responsible for the budget" is an office. */
  private Optional<Position> burden(Scan.View view, Token predicate, Optional<Position> bare) {
    List<Token> burdens =
        view.clauses().preposition(predicate, "for").stream()
            .flatMap(p -> view.sentence().children(p, "pobj", "pcomp").stream())
            .toList();
    boolean harm =
        burdens.stream()
            .flatMap(
                deed ->
                    Stream.concat(Stream.of(deed), view.sentence().children(deed, "dobj").stream()))
            .anyMatch(
                noun ->
                    lexicon.is("harm", noun.lemma())
                        || brought(view, noun).equals(Optional.of(Position.OPPOSES)));
    return harm ? Optional.of(Position.OPPOSES) : burdens.isEmpty() ? bare : Optional.empty();
  }

  /** "Out of the question", "in breach of", "of great importance". */
  private Optional<Position> relation(Scan.View view, Token preposition) {
    Sentence sentence = view.sentence();
    boolean placed =
        preposition.is("out", "off", "beyond")
            && sentence.subtree(preposition).stream()
                .anyMatch(t -> lexicon.is("bad-place", t.lemma()));
    if (placed) {
      return Optional.of(Position.OPPOSES);
    }
    return sentence.children(preposition, "pobj").stream()
        .map(noun -> preposition.lemma() + "_" + noun.lemma())
        .flatMap(words -> word(words).stream())
        .findFirst();
  }

  /** "A stab in the back", "a recipe for disaster". */
  private Optional<Position> idiom(Sentence sentence, Token noun) {
    return sentence.children(noun, "prep").stream()
        .flatMap(preposition -> sentence.children(preposition, "pobj").stream())
        .flatMap(object -> word(noun.lemma() + "_" + object.lemma()).stream())
        .findFirst();
  }

  private Optional<Position> word(Token token) {
    return word(token.lemma()).or(() -> word(token.form().toLowerCase(Locale.ROOT)));
  }

  private Optional<Position> word(String lemma) {
    if (lexicon.is("good", lemma)) {
      return Optional.of(Position.SUPPORTS);
    }
    return lexicon.is("bad", lemma) ? Optional.of(Position.OPPOSES) : Optional.empty();
  }

  private Optional<Position> phrase(Token modifier, Token noun) {
    return word(modifier.lemma() + "_" + noun.lemma());
  }
}
