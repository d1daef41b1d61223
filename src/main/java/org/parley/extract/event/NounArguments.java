package org.parley.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.claim.EventType;
import org.parley.claim.Mention;
import org.parley.claim.Role;
import org.parley.extract.frame.EventFrames;
import org.parley.extract.frame.EventNouns;
import org.parley.extract.frame.Participants;
import org.parley.extract.syntax.Clauses;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.EventNoun;
import org.parley.lexicon.LightVerb;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** The participants that a noun's own phrase and the clauses about it name. */
final class NounArguments {
  private static final List<String> TOWARDS =
      List.of("on", "against", "to", "for", "at", "toward", "towards", "over");

  private final Scan scan;
  private final EventNouns nouns;
  private final LightVerbs lights;
  private final Attendance attendance;

  NounArguments(Scan scan, EventNouns nouns, LightVerbs lights) {
    this.scan = scan;
    this.nouns = nouns;
    this.lights = lights;
    this.attendance = new Attendance(scan);
  }

  /** Adds them; whether there are any. */
  boolean add(
      Scan.View view, Token noun, EventNoun row, Role owner, Role other, Participants roles) {
    boolean owned = owned(view, noun);
    boolean described = modifiers(view, noun, row, owner, other, roles);
    described |= arranged(view, noun, row, owner, roles);
    for (Token head : sharing(view, noun)) {
      phrases(view, head, row, owned, owner, other, roles);
    }
    if (scan.lexicon.is("has-addressee", row.kind().type().name())) {
      addressed(view, noun, row, owner, roles);
    }
    for (Token clause : detached(view, noun)) {
      view.clauses()
          .coordinated(clause)
          .forEach(verb -> apart(view, noun, verb, row, owner, roles));
    }
    roles.add(attendance.of(view, noun, row), owner);
    roles.add(attendance.met(view, noun, row), Role.RECIPIENT);
    List<Token> tokens = view.sentence().tokens();
    tokens.subList(noun.index(), tokens.size()).forEach(later -> invited(view, noun, later, roles));
    return described || !roles.isEmpty();
  }

  private boolean owned(Scan.View view, Token noun) {
    return view.sentence().children(noun, "poss").stream()
        .anyMatch(owner -> !scan.arguments(view, owner).isEmpty());
  }

  /** "US sanctions", "Niger's boycott"; whether any of them is an actor. */
  private boolean modifiers(
      Scan.View view, Token noun, EventNoun row, Role owner, Role other, Participants roles) {
    boolean described = false;
    for (Token modifier : view.sentence().children(noun, "poss", "nmod", "compound")) {
      List<Draft> actors =
          modifier.relates("poss") ? scan.arguments(view, modifier) : compounded(view, modifier);
      described |= !actors.isEmpty();
      for (Draft actor : actors) {
        boolean topic =
            row.kind().type() == EventType.CONSULT
                && actors.size() == 1
                && !modifier.relates("poss")
                && actor.type != Mention.Type.PEOPLE
                && actor.type != Mention.Type.ORGANIZATION;
        if (!topic && !(actor.type == Mention.Type.PLACE && !modifier.relates("poss"))) {
          boolean hit =
              suffers(view, noun, modifier, actor) || aimedAt(view, noun, row, modifier, actor);
          roles.add(List.of(actor), hit ? other : ownersRole(row, modifier, actor, owner, other));
        }
      }
    }
    return described;
  }

  /** "His arrest", "the mayor's trial", but "Chad's arrest of the mayor". */
  private boolean suffers(Scan.View view, Token noun, Token modifier, Draft actor) {
    boolean somebody = actor.type != Mention.Type.STATE && actor.type != Mention.Type.ORGANIZATION;
    return modifier.relates("poss")
        && somebody
        && scan.lexicon.is("suffered", noun.lemma())
        && scan.acting(view, noun, "of").isEmpty();
  }

  /**
   * "Chad sanctions", "the Chad inquiry", "a Chad strike"; "Chadian sanctions" and "US sanctions"
   * are imposed by them, and so is "the Chad attack on the port".
   */
  private boolean aimedAt(Scan.View view, Token noun, EventNoun row, Token modifier, Draft actor) {
    boolean named = modifier.isProper() && actor.type == Mention.Type.STATE;
    return !modifier.relates("poss")
        && named
        && !modifier.form().equals(modifier.form().toUpperCase(Locale.ROOT))
        && scan.lexicon.is("aimed-at", row.kind().notation())
        && view.clauses().prepositional(noun, "on", "against", "at").isEmpty();
  }

  /** "The boycott of Chad by Niger", "talks with the court". */
  private void phrases(
      Scan.View view,
      Token head,
      EventNoun row,
      boolean owned,
      Role owner,
      Role other,
      Participants roles) {
    // "the march of the miners", but "the boycott of Chad by Niger", "Niger's boycott of Chad";
    // Niger's deployment of troops is nothing that is done to them
    boolean doneTo =
        scan.lexicon.is("done-to", row.kind().type().name())
            || scan.lexicon.is("done-to", row.kind().notation());
    boolean byOthers = owned || !scan.acting(view, head, "by").isEmpty();
    boolean suffers = doneTo || byOthers && owner == Role.AGENT && named(view, head);
    of(view, head, row, suffers ? other : owner, roles);
    for (String preposition : List.of("by", "between", "among")) {
      roles.add(scan.acting(view, head, preposition), owner);
    }
    // "a complaint with the court", but "talks with the court"
    Role partner = owner == Role.AGENT ? other : owner;
    for (Draft with : scan.acting(view, head, "with")) {
      roles.add(List.of(with), hosts(row, with) ? Role.HOST : partner);
    }
    if (scan.lexicon.is("hosted-by-bodies", row.noun())) {
      roles.add(scan.acting(view, head, "before"), Role.HOST);
    }
    // "the withdrawal from Chad": whence, not whose
    if (row.kind().type() != EventType.RETREAT) {
      roles.add(scan.acting(view, head, "from"), owner);
    }
    for (String preposition : TOWARDS) {
      roles.add(lights.beside(view, head, preposition, row), other);
    }
    if (scan.lexicon.is("into", row.kind().notation())) {
      roles.add(scan.acting(view, head, "into"), other);
    }
    if (scan.lexicon.is("hits-goods", row.kind().type().name())) {
      for (Token goods : view.clauses().prepositional(head, "on", "for")) {
        roles.add(EventFrames.related(scan, view, goods, 1), other);
      }
    }
  }

  private boolean named(Scan.View view, Token head) {
    return scan.acting(view, head, "of").stream().anyMatch(d -> d.kind == Mention.Kind.NAMED);
  }

  private void of(Scan.View view, Token head, EventNoun row, Role role, Participants roles) {
    List<Draft> of = scan.acting(view, head, "of");
    boolean where = row.kind().is("Visit");
    // "the treaty of Tartu" has its name from where it was signed
    boolean place =
        row.kind().type() == EventType.AGREE && of.size() == 1 && !people(of.getFirst());
    roles.add(
        of.stream()
            .filter(d -> !place && (!where || people(d)))
            .flatMap(d -> EventFrames.senders(scan, d, row.kind()).stream())
            .filter(d -> !hosts(row, d))
            .toList(),
        role);
    roles.add(of.stream().filter(d -> hosts(row, d)).toList(), Role.HOST);
  }

  /** Who does what a clause says of the noun: "the talks, held by Niger". */
  private void apart(
      Scan.View view, Token noun, Token verb, EventNoun row, Role owner, Participants roles) {
    Clauses clauses = view.clauses();
    Optional<LightVerb> light = lights.row(view, verb, "", row);
    Optional<Token> doer =
        clauses.passive(verb)
            ? clauses.agent(verb)
            : clauses.subject(verb).filter(s -> s.index() != noun.index());
    if (doer.isPresent() && (light.isPresent() && !clauses.hasTo(verb) || clauses.passive(verb))) {
      roles.add(scan.arguments(view, doer.get()), light.flatMap(LightVerb::role).orElse(owner));
    }
    for (Token with : clauses.prepositional(verb, "with", "between")) {
      roles.add(scan.arguments(view, with), owner);
    }
  }

  /** "At the invitation of Niger", "with the participation of Chad": after the noun itself. */
  private void invited(Scan.View view, Token noun, Token later, Participants roles) {
    boolean invitation =
        later.is("invitation")
            && view.sentence().head(later).filter(p -> p.is("at", "on", "upon")).isPresent();
    boolean part = scan.lexicon.is("taking-part", later.lemma()) && later.isNoun();
    if (!invitation && !part || nouns.nearest(view, later.index()) != noun.index()) {
      return;
    }
    if (invitation) {
      roles.add(scan.acting(view, later, "of"), Role.HOST);
      roles.add(scan.acting(view, later, "from"), Role.HOST);
    }
    if (part) {
      for (String preposition : List.of("of", "from", "by")) {
        roles.add(scan.acting(view, later, preposition), Role.PARTICIPANT);
      }
    }
  }

  /** "The visit of the premier", but "a tour of the Gulf". */
  private static boolean people(Draft draft) {
    return draft.type == Mention.Type.PERSON || draft.type == Mention.Type.GROUP;
  }

  /**
   * The clauses that describe the noun, and those that stand apart from it but can only mean it:
   * "talks in Berlin, hosted by X, with participation from Y".
   */
  private List<Token> detached(Scan.View view, Token noun) {
    Sentence sentence = view.sentence();
    List<Token> clauses = new ArrayList<>();
    for (Token head : sharing(view, noun)) {
      clauses.addAll(sentence.children(head, "acl", "relcl"));
    }
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
    List<Token> parties =
        new ArrayList<>(view.sentence().children(modifier, "compound", "nmod", "conj"));
    // "French-German talks"
    view.sentence().children(modifier, "advmod", "amod").stream()
        .filter(before -> before.index() == modifier.index() - 2)
        .forEach(parties::add);
    for (Token before : parties) {
      scan.at(view, before).stream().filter(d -> d.kind == Mention.Kind.NAMED).forEach(found::add);
    }
    found.addAll(scan.at(view, modifier));
    return found;
  }

  /** "US-brokered talks", "Saudi-led strikes": who did it to or for the event. */
  private boolean arranged(
      Scan.View view, Token noun, EventNoun row, Role owner, Participants roles) {
    boolean found = false;
    for (Token verb : view.sentence().children(noun, "nmod", "amod", "compound")) {
      Optional<LightVerb> light =
          verb.pos().equals("VBN") ? lights.row(view, verb, "", row) : Optional.empty();
      if (light.isEmpty()) {
        continue;
      }
      Role lent = light.get().role().orElse(owner);
      boolean occasion = scan.lexicon.is("occasion-type", row.kind().type().name());
      Role role = lent == Role.MEDIATOR || lent == Role.HOST && occasion ? lent : owner;
      for (Token who : view.sentence().children(verb, "npadvmod", "compound", "nmod")) {
        List<Draft> actors = scan.at(view, who);
        roles.add(actors, role);
        found |= !actors.isEmpty();
      }
    }
    return found;
  }

  /** "An interview with the Tribune", "a hearing of the committee". */
  private boolean hosts(EventNoun row, Draft actor) {
    return actor.type == Mention.Type.ORGANIZATION
        && scan.lexicon.is("hosted-by-bodies", row.noun());
  }

  /** "NATO summit": whoever's body it is invites; "NATO applications" go to it. */
  private Role ownersRole(EventNoun row, Token modifier, Draft actor, Role owner, Role other) {
    boolean body = actor.type == Mention.Type.ORGANIZATION && !modifier.relates("poss");
    if (body && scan.lexicon.is("hosted-by-bodies", row.noun())) {
      return Role.HOST;
    }
    return switch (row.kind().concept().orElse("")) {
      case "Summit" -> body ? Role.HOST : owner;
      case "Application" -> body ? other : owner;
      default -> owner;
    };
  }

  /** The noun, and the one joined to it that has the parties of both: "talks and visits with". */
  private List<Token> sharing(Scan.View view, Token noun) {
    List<Token> heads = new ArrayList<>(List.of(noun));
    if (scan.lexicon.is("signing", noun.lemma())) {
      // "the signing of the treaty with Peru": the treaty's parties
      heads.addAll(view.clauses().prepositional(noun, "of"));
    }
    if (view.sentence().children(noun, "prep", "acl", "relcl").isEmpty()) {
      List<Token> joined = view.clauses().coordinated(noun);
      Token last = joined.getLast();
      if (last.isNoun() && !last.isProper()) {
        heads.add(last);
      }
    }
    return heads;
  }

  /**
   * Whom an application, letter or declaration is for, where more words stand between: "bid to join
   * NATO", "a letter of support for Kenya", "a letter of intent on selling gas to Kenya".
   */
  private void addressed(
      Scan.View view, Token noun, EventNoun row, Role owner, Participants roles) {
    Clauses clauses = view.clauses();
    for (Token verb : view.sentence().children(noun, "acl")) {
      if (clauses.hasTo(verb) && row.kind().type() != EventType.AGREE) {
        clauses.object(verb).ifPresent(o -> roles.add(scan.arguments(view, o), Role.RECIPIENT));
      }
    }
    for (Token content : clauses.prepositional(noun, "of")) {
      if (!scan.arguments(view, content).isEmpty()) {
        continue;
      }
      for (String preposition : List.of("between", "by", "with")) {
        roles.add(scan.acting(view, content, preposition), owner);
      }
      for (String preposition : TOWARDS) {
        roles.add(scan.acting(view, content, preposition), Role.RECIPIENT);
      }
      for (Token preposition : view.sentence().children(content, "prep")) {
        for (Token verb : view.sentence().children(preposition, "pcomp")) {
          roles.add(scan.acting(view, verb, "to"), Role.RECIPIENT);
        }
      }
    }
  }
}
