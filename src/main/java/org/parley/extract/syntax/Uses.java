package org.parley.extract.syntax;

import java.util.Optional;
import org.parley.claim.Mention;
import org.parley.lexicon.Lexicon;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** The part that a mention plays in its clause. */
public final class Uses {
  private final Lexicon lexicon;

  public Uses(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  public Mention.Use of(Scan.View view, Token head) {
    Sentence sentence = view.sentence();
    return switch (head.relation()) {
      case "nsubj", "nsubjpass", "csubj" -> Mention.Use.SUBJECT;
      case "dobj", "dative" -> Mention.Use.OBJECT;
      case "poss" -> Mention.Use.POSSESSIVE;
      case "compound", "nmod" -> Mention.Use.MODIFIER;
      case "pobj" -> {
        Optional<Token> preposition = sentence.head(head);
        if (preposition.isEmpty()) {
          yield Mention.Use.OTHER;
        }
        String lemma = preposition.get().lemma();
        if (preposition.get().relates("agent")) {
          yield Mention.Use.SUBJECT;
        }
        if (lexicon.is("locative", lemma)) {
          yield Mention.Use.LOCATIVE;
        }
        boolean movement =
            lexicon.is("directional", lemma)
                && sentence
                    .head(preposition.get())
                    .filter(g -> lexicon.is("movement", g.lemma()))
                    .isPresent();
        yield movement ? Mention.Use.LOCATIVE : Mention.Use.OTHER;
      }
      case "conj", "appos" ->
          sentence.head(head).map(first -> of(view, first)).orElse(Mention.Use.OTHER);
      default -> Mention.Use.OTHER;
    };
  }
}
