package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.claim.Mention;
import org.parley.claim.Role;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** The participants that a noun's own phrase and the clauses about it name. */
final class NounArguments {
  private final Scan scan;
  private final EventNouns nouns;
  private final LightVerbs lights;

  NounArguments(Scan scan, EventNouns nouns, LightVerbs lights) {
    this.scan = scan;
    this.nouns = nouns;
    this.lights = lights;
  }

  /** Adds them; whether there are any. */
  boolean add(
      Scan.View view, Token noun, Table.Row row, Role owner, Role other, Participants roles) {
    Clauses clauses = view.clauses();
    Sentence sentence = view.sentence();
    boolean described = false;
    for (Token modifier : sentence.children(noun, "poss", "nmod", "compound")) {
      List<Draft> actors =
          modifier.relates("poss") ? scan.arguments(view, modifier) : compounded(view, modifier);
      described |= !actors.isEmpty();
      for (Draft actor : actors) {
        boolean topic =
            row.get("type").equals("CONSULT")
                && actors.size() == 1
                && !modifier.relates("poss")
                && actor.type != Mention.Type.PEOPLE
                && actor.type != Mention.Type.ORGANIZATION;
        if (!topic && !(actor.type == Mention.Type.PLACE && !modifier.relates("poss"))) {
          roles.add(List.of(actor), owner);
        }
      }
    }
    Role ofRole = scan.lexicon.is("done-to", row.get("type")) ? other : owner;
    roles.add(scan.acting(view, noun, "of"), ofRole);
    for (String preposition : List.of("by", "between", "among", "with", "from")) {
      roles.add(scan.acting(view, noun, preposition), owner);
    }
    for (String preposition :
        List.of("on", "against", "to", "for", "at", "toward", "towards", "over")) {
      roles.add(scan.acting(view, noun, preposition), other);
    }
    for (Token clause : detached(view, noun)) {
      for (Token verb : clauses.coordinated(clause)) {
        Optional<Table.Row> light = lights.row(view, verb, "", row);
        Optional<Token> doer =
            clauses.passive(verb)
                ? clauses.agent(verb)
                : clauses.subject(verb).filter(s -> s.index() != noun.index());
        if (doer.isPresent() && (light.isPresent() || clauses.passive(verb))) {
          roles.add(
              scan.arguments(view, doer.get()),
              light.map(r -> Participants.role(r, "role", owner)).orElse(owner));
        }
        for (Token with : clauses.prepositional(verb, "with", "between")) {
          roles.add(scan.arguments(view, with), owner);
        }
      }
    }
    if (row.get("type").equals("CONSULT")) {
      roles.add(attending(view, noun), owner);
    }
    for (Token later : sentence.tokens().subList(noun.index(), sentence.size())) {
      if (later.is("invitation")
          && sentence.head(later).filter(p -> p.is("at", "on", "upon")).isPresent()
          && nouns.nearest(view, later.index()) == noun.index()) {
        roles.add(scan.acting(view, later, "of"), Role.HOST);
        roles.add(scan.acting(view, later, "from"), Role.HOST);
      }
      if (scan.lexicon.is("taking-part", later.lemma())
          && later.isNoun()
          && nouns.nearest(view, later.index()) == noun.index()) {
        for (String preposition : List.of("of", "from", "by")) {
          roles.add(scan.acting(view, later, preposition), Role.PARTICIPANT);
        }
      }
    }
    return described || !roles.isEmpty();
  }

  /**
   * The clauses that describe the noun, and those that stand apart from it but can only mean it:
   * "talks in Berlin, hosted by X, with participation from Y".
   */
  private List<Token> detached(Scan.View view, Token noun) {
    Sentence sentence = view.sentence();
    List<Token> clauses = new ArrayList<>(sentence.children(noun, "acl", "relcl"));
    for (Token later : sentence.tokens().subList(noun.index(), sentence.size())) {
      boolean apart =
          later.pos().equals("VBN")
              && later.relates("advcl", "acl", "conj", "dep")
              && !clauses.contains(later);
      if (apart
          && scan.lexicon.is("about-occasion", later.lemma())
          && view.clauses().passive(later)
          && nouns.nearest(view, later.index()) == noun.index()) {
        clauses.add(later);
      }
    }
    return clauses;
  }

  /** The parties before a noun: both of "US-China talks". */
  private List<Draft> compounded(Scan.View view, Token modifier) {
    List<Draft> found = new ArrayList<>();
    for (Token before : view.sentence().children(modifier, "compound", "nmod", "conj")) {
      scan.at(view, before).stream().filter(d -> d.kind == Mention.Kind.NAMED).forEach(found::add);
    }
    found.addAll(scan.at(view, modifier));
    return found;
  }

  /** "In a press conference with X, Y said": Y was there. */
  private List<Draft> attending(Scan.View view, Token noun) {
    Sentence sentence = view.sentence();
    return sentence
        .head(noun)
        .filter(p -> noun.relates("pobj") && p.is("in", "at", "during"))
        .flatMap(sentence::head)
        .filter(Token::isVerb)
        .flatMap(verb -> view.clauses().agent(verb))
        .map(subject -> scan.arguments(view, subject))
        .orElse(List.of());
  }
}
