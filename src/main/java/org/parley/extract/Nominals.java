package org.parley.extract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.parley.claim.Mention;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** Descriptions: "the Ukrainian leader", "anonymous diplomats", "the bloc's top diplomat". */
final class Nominals {
  private final Scan scan;
  private final NameLookup names;
  private final Uses uses;

  Nominals(Scan scan, NameLookup names) {
    this.scan = scan;
    this.names = names;
    this.uses = new Uses(scan.lexicon);
  }

  void add(Scan.View view, Token token) {
    Sentence sentence = view.sentence();
    Optional<Mention.Type> type = scan.lexicon.actorType(token.lemma());
    if (type.isEmpty() && token.lemma().startsWith("ex-")) {
      type = scan.lexicon.actorType(token.lemma().substring(3));
    }
    if (type.isEmpty() && names.isTitle(token.lemma())) {
      type = Optional.of(Mention.Type.PERSON);
    }
    if (type.isEmpty()
        || token.relates("compound", "nmod")
            && sentence.head(token).filter(Token::isNoun).isPresent()) {
      return;
    }
    int[] core = elliptical(view, token, view.phrases().core(token));
    int[] full = view.phrases().nounPhrase(token);
    boolean plural = token.pos().endsWith("S");
    Draft draft =
        new Draft(
            scan.mentions.size(),
            sentence.index(),
            token.index(),
            core[0],
            core[1],
            view.phrases().label(core[0], core[1]),
            Mention.Kind.NOMINAL,
            plural && type.get() == Mention.Type.PERSON ? Mention.Type.GROUP : type.get(),
            token.lemma(),
            plural,
            uses.of(view, token),
            view.phrases().between(full[0], full[1]));
    scan.add(draft);
    for (Draft other : scan.within(view, core[0], core[1])) {
      if (other.kind == Mention.Kind.NAMED || other.use == Mention.Use.POSSESSIVE) {
        if (other.id != draft.id) {
          draft.qualifiers.add(other.id);
        }
      }
    }
    for (Token of : view.clauses().prepositional(token, "of", "from", "for", "at", "in", "with")) {
      scan.arguments(view, of).forEach(other -> draft.qualifiers.add(other.id));
    }
    String words = draft.name.toLowerCase(Locale.ROOT);
    draft.title = Optional.of(titleIn(words)).filter(t -> !t.isEmpty());
  }

  /** "U.S. and European officials": the first name is of officials too. */
  private int[] elliptical(Scan.View view, Token noun, int[] core) {
    Sentence sentence = view.sentence();
    Optional<Token> first =
        sentence.head(noun).filter(h -> noun.relates("conj") && noun.pos().equals("NNS"));
    boolean adjacent =
        first.isPresent()
            && first.get().index() == core[0] - 2
            && sentence.token(core[0] - 1).is("and", "or");
    boolean states =
        adjacent
            && scan.at(view, first.get()).stream()
                .anyMatch(d -> d.type == Mention.Type.STATE || d.type == Mention.Type.PEOPLE)
            && sentence.token(core[0]).pos().startsWith("JJ");
    if (!states) {
      return core;
    }
    scan.at(view, first.get()).forEach(d -> d.modifies = true);
    return new int[] {first.get().index(), core[1]};
  }

  /**
   * The longest title at the end of a description: "Ukrainian prime minister" → "prime minister".
   */
  private String titleIn(String words) {
    String[] parts = words.split(" ");
    for (int from = 0; from < parts.length; from++) {
      String candidate = String.join(" ", Arrays.asList(parts).subList(from, parts.length));
      if (names.isTitle(candidate)) {
        return candidate;
      }
    }
    return "";
  }
}
