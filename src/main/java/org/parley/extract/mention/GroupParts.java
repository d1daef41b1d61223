package org.parley.extract.mention;

import java.util.Locale;
import java.util.Optional;
import org.parley.claim.Mention;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.extract.syntax.Uses;
import org.parley.text.Token;

/**
 * GroupParts of a group, and people known by no more than a number: "one of the ministers", "some
 * of its members", "others" who argue, welcome, fear.
 */
final class GroupParts {
  private final Scan scan;
  private final Uses uses;

  GroupParts(Scan scan) {
    this.scan = scan;
    this.uses = new Uses(scan.lexicon);
  }

  /** Adds the part that the token names, once the mentions of its sentence are known. */
  void add(Scan.View view, Token token) {
    if (!scan.at(view, token).isEmpty()) {
      return;
    }
    Optional<Draft> whole = whole(view, token);
    boolean people = whole.isPresent() || alone(view, token);
    if (!people) {
      return;
    }
    int[] full = view.phrases().nounPhrase(token);
    if (whole.isEmpty()) {
      full = new int[] {token.index(), token.index()};
    }
    Draft draft =
        new Draft(
            scan.mentions.size(),
            view.sentence().index(),
            token.index(),
            full[0],
            full[1],
            view.phrases().label(full[0], full[1]),
            Mention.Kind.NOMINAL,
            whole.isPresent() && one(token) ? Mention.Type.PERSON : Mention.Type.GROUP,
            whole.map(w -> w.head).orElse(lower(token)),
            !one(token),
            uses.of(view, token),
            view.phrases().between(full[0], full[1]));
    whole.ifPresent(w -> draft.qualifiers.addAll(w.qualifiers));
    scan.add(draft);
  }

  /** "One of Putin's aides": of whom, where they are people that a description tells. */
  private Optional<Draft> whole(Scan.View view, Token token) {
    if (!scan.lexicon.is("part", token.lemma()) || token.relates("nmod", "det", "nummod")) {
      return Optional.empty();
    }
    return view.clauses().prepositional(token, "of").stream()
        .flatMap(of -> scan.at(view, of).stream())
        .filter(d -> d.plural && d.kind == Mention.Kind.NOMINAL && d.type == Mention.Type.GROUP)
        .findFirst();
  }

  /** "Some argue", "others welcomed": whose verb only people are the subject of. */
  private boolean alone(Scan.View view, Token token) {
    return scan.lexicon.is("some-people", lower(token))
        && token.relates("nsubj")
        && !thingsBefore(view, token)
        && view.sentence().children(token, "prep").isEmpty()
        && view.sentence()
            .head(token)
            .filter(verb -> verb.index() > token.index() && verb.isVerb())
            .filter(
                verb ->
                    !scan.lexicon.cueVerb(verb.lemma()).isEmpty()
                        || !scan.lexicon.stanceVerb(verb.lemma()).isEmpty())
            .isPresent();
  }

  /** "Some talks touched on trade, others on arms": others of these. */
  private boolean thingsBefore(Scan.View view, Token token) {
    return view.sentence().tokens().stream()
        .limit(token.index())
        .filter(t -> scan.lexicon.is("part", t.lemma()) && t.relates("nmod", "det", "nummod"))
        .flatMap(t -> view.sentence().head(t).stream())
        .filter(noun -> !noun.lemma().endsWith("ing"))
        .anyMatch(noun -> scan.lexicon.actorType(noun.lemma()).isEmpty());
  }

  private static boolean one(Token token) {
    return token.is("one", "another");
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
