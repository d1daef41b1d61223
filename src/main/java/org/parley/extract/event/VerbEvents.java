package org.parley.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.claim.EventTrigger;
import org.parley.claim.EventType;
import org.parley.claim.Mention;
import org.parley.claim.Role;
import org.parley.claim.Status;
import org.parley.extract.frame.EventFrames;
import org.parley.extract.frame.EventNouns;
import org.parley.extract.frame.Participants;
import org.parley.extract.frame.Particles;
import org.parley.extract.outlook.Finding;
import org.parley.extract.outlook.Outlook;
import org.parley.extract.syntax.Clauses;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.EventFrame;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** Events that a verb tells of by itself: "signed", "deployed", "was shelled". */
final class VerbEvents {
  private final Scan scan;
  private final Outlook outlook;
  private final EventNouns nouns;
  private final Threats threats;
  private final EventTimes times;

  VerbEvents(Scan scan, Outlook outlook, EventNouns nouns, EventTimes times) {
    this.times = times;
    this.scan = scan;
    this.outlook = outlook;
    this.nouns = nouns;
    this.threats = new Threats(scan);
  }

  /** Verbs, and the few adjectives that the table has ("willing"). */
  boolean takesFrame(Token token) {
    return token.isVerb()
        || scan.lexicon.is("takes-frame", token.lemma())
            && token.pos().startsWith("JJ")
            && token.relates("acomp", "oprd");
  }

  Optional<Occasion> event(Scan.View view, Token verb) {
    if (threats.makes(view, verb)) {
      return threats.event(view, verb, VerbLabel.of(scan, view, verb));
    }
    Optional<EventFrame> frame = EventFrames.frame(scan, view, verb);
    if (frame.isEmpty()) {
      return Optional.empty();
    }
    EventFrame row = frame.get();
    if (!verb.isVerb() && hostile(view, verb) || carried(view, verb, row)) {
      return Optional.empty();
    }
    Optional<Token> agent = view.clauses().agent(verb);
    if (EventFrames.verbal(scan, verb, row) && !decided(view, verb, agent)) {
      return Optional.empty();
    }
    Participants roles = participants(view, verb, row, agent);
    if (roles.isEmpty()) {
      return Optional.empty();
    }
    Finding finding = outlook.ofVerb(view, verb);
    if (!particular(view, verb, finding)) {
      return Optional.empty();
    }
    String label = VerbLabel.of(scan, view, verb);
    boolean refusal = finding.negated() && scan.lexicon.is("yielding", row.kind().type().name());
    return Optional.of(
        new Occasion(
            verb,
            refusal ? "Refusal" : row.kind().notation(),
            label,
            finding,
            Optional.empty(),
            verb,
            roles,
            true,
            EventTrigger.VERB,
            "event-verb:" + verb.lemma()));
  }

  private Participants participants(
      Scan.View view, Token verb, EventFrame row, Optional<Token> agent) {
    Participants roles = new Participants();
    Role joined = row.subjectRole().orElse(Role.AGENT);
    Role other =
        Particles.infinitive(view, verb).isPresent()
            ? Role.RECIPIENT
            : row.objectRole().orElse(Role.RECIPIENT);
    Role first = suffers(view, verb, row) ? other : joined;
    agent.ifPresent(a -> roles.add(EventFrames.doers(scan, view, a), first));
    if (view.sentence().headline()) {
      // "Biden, Xi meet": the comma stands for "and"
      view.sentence().children(verb, "vocative").stream()
          .filter(Token::isProper)
          .forEach(name -> roles.add(scan.arguments(view, name), joined));
    }
    List<Draft> affected = EventFrames.affected(scan, view, verb, row);
    // a country that is visited or left is where, and no host
    boolean where =
        other == Role.HOST || row.kind().type() == EventType.RETREAT && row.hasParticle();
    boolean paper = row.hasParticle() || scan.lexicon.is("papers", row.kind().type().name());
    roles.add(
        affected.stream().filter(d -> !(where && !noPlace(d)) && !(paper && isThing(d))).toList(),
        other);
    if (scan.lexicon.is("gives", row.kind().type().name())) {
      roles.addSure(
          EventFrames.receivers(scan, view, verb).stream().filter(d -> !isThing(d)).toList(),
          other);
    }
    around(view, verb, row, joined, other, roles);
    return roles;
  }

  /** "With", "against" and "to" them. */
  private void around(
      Scan.View view, Token verb, EventFrame row, Role joined, Role other, Participants roles) {
    Clauses clauses = view.clauses();
    boolean moves = scan.lexicon.is("moves", row.kind().notation());
    for (Token with : clauses.prepositional(verb, "with", "alongside")) {
      if (apart(view, with)) {
        continue;
      }
      List<Draft> beside = scan.arguments(view, with);
      // "reinforced its garrison with two hundred soldiers": they are what is moved
      roles.add(
          moves ? beside.stream().filter(d -> d.kind == Mention.Kind.NAMED).toList() : beside,
          joined);
    }
    if (row.kind().type() == EventType.CONSULT) {
      // the parser hangs it on what is talked about: "discuss the dam with the premier"
      view.sentence().children(verb, "dobj").stream()
          .filter(topic -> scan.lexicon.is("talks-over", verb.lemma()))
          .flatMap(topic -> clauses.prepositional(topic, "with").stream())
          .forEach(with -> roles.add(scan.arguments(view, with), joined));
    }
    for (Token to : clauses.prepositional(verb, "to", "against", "from", "for", "on")) {
      if (row.kind().type() == EventType.SANCTION
          && clauses.passive(verb)
          && view.sentence().head(to).filter(p -> p.is("from")).isPresent()) {
        // "was dismissed from her ministry": whence, and nobody's loss
        continue;
      }
      List<Draft> actors = scan.arguments(view, to);
      roles.add(
          actors.stream().filter(d -> d.use != Mention.Use.LOCATIVE && !isThing(d)).toList(),
          other);
    }
  }

  /** "Mayor arrested after raid": headlines leave "was" out. */
  private boolean suffers(Scan.View view, Token verb, EventFrame row) {
    return view.sentence().headline()
        && (verb.pos().equals("VBD") || verb.pos().equals("VBN"))
        && !view.clauses().passive(verb)
        && scan.lexicon.is("suffered-act", row.kind().notation())
        && view.sentence().child(verb, "dobj", "ccomp", "xcomp", "dative").isEmpty();
  }

  /** "With Chile voting against": what somebody else does meanwhile. */
  static boolean apart(Scan.View view, Token with) {
    Sentence sentence = view.sentence();
    Optional<Token> preposition = sentence.head(with);
    boolean set =
        preposition.filter(p -> p.index() > 0 && sentence.token(p.index() - 1).is(",")).isPresent();
    return preposition.filter(p -> sentence.child(p, "pcomp").isPresent()).isPresent()
        || sentence.children(with, "acl").stream()
            .anyMatch(v -> v.pos().equals("VBG") || set && v.pos().equals("VBN"));
  }

  /** "Voted for it", "signed it": a bill sooner than a country. */
  private static boolean isThing(Draft draft) {
    return draft.kind == Mention.Kind.PRONOUN && draft.head.equals("it");
  }

  /** "Prisoners were flown home", "planes landed in Kyiv": who is carried pays no visit. */
  private boolean carried(Scan.View view, Token verb, EventFrame row) {
    boolean flown = scan.lexicon.is("flying", verb.lemma()) && view.clauses().passive(verb);
    boolean vehicle =
        view.clauses()
            .agent(verb)
            .filter(a -> scan.lexicon.is("instrument", a.lemma()))
            .isPresent();
    return row.kind().is("Visit") && (flown || vehicle);
  }

  private static boolean noPlace(Draft draft) {
    return draft.type != Mention.Type.PLACE && draft.type != Mention.Type.STATE;
  }

  /** "Ready to fight": no readiness to yield. */
  private boolean hostile(Scan.View view, Token adjective) {
    return Particles.infinitive(view, adjective)
        .filter(
            v ->
                scan.lexicon.is("fighting", v.lemma())
                    || EventFrames.frame(scan, view, v)
                        .filter(r -> !scan.lexicon.is("yielding", r.kind().type().name()))
                        .isPresent())
        .isPresent();
  }

  /**
   * Whether a verb tells of an occasion: not what might, should or did not happen, nor what is
   * usual.
   */
  private boolean particular(Scan.View view, Token verb, Finding finding) {
    boolean participle = verb.pos().equals("VBG") && !view.clauses().progressive(verb);
    if (participle && !reached(view, verb, finding)) {
      return false;
    }
    if (EventFrames.above(scan, view, verb).isPresent()
        || topic(view, verb)
        || asked(view, verb)
        || namesIt(view, verb)) {
      return false;
    }
    boolean will = view.clauses().hasModal(verb, scan.lexicon.all("intends"));
    if (finding.negated() && !will) {
      return false;
    }
    if (finding.status() == Status.PROPOSED) {
      return false;
    }
    // "it is unlikely that they would pay": nobody said that they will not
    boolean doubted = finding.status() == Status.DENIED && !finding.negated() && will;
    return !doubted && !comment(view, verb) && (!usual(view, verb) || times.scheduled(view, verb));
  }

  /** "After meeting her", "looks forward to welcoming him": as good as a clause of its own. */
  private boolean reached(Scan.View view, Token verb, Finding finding) {
    Optional<Token> preposition = view.sentence().head(verb).filter(p -> verb.relates("pcomp"));
    return switch (finding.status()) {
      case OCCURRED ->
          preposition.filter(p -> scan.lexicon.is("after-doing", p.lemma())).isPresent()
              || preposition.filter(p -> p.is("by") && answers(view, p)).isPresent()
              || besides(view, verb);
      case PLANNED -> preposition.filter(p -> p.is("to", "by")).isPresent();
      case ONGOING, PROPOSED, CANCELLED, DENIED -> false;
    };
  }

  /** "Responded by expelling the consul". */
  private boolean answers(Scan.View view, Token by) {
    return view.sentence()
        .head(by)
        .filter(v -> v.pos().equals("VBD") && scan.lexicon.is("answering", v.lemma()))
        .isPresent();
  }

  /** "Met to discuss the dam": what a meeting is about is no second one. */
  private boolean topic(Scan.View view, Token verb) {
    boolean consult =
        EventFrames.frame(scan, view, verb)
            .filter(r -> r.kind().type() == EventType.CONSULT)
            .isPresent();
    return consult
        && view.clauses().hasTo(verb)
        && view.sentence()
            .head(verb)
            .filter(h -> scan.lexicon.is("gathering", h.lemma()))
            .isPresent();
  }

  /** "Answered in kind, expelling two diplomats": done with what the clause tells as done. */
  private static boolean besides(Scan.View view, Token verb) {
    return verb.relates("advcl")
        && verb.index() > 0
        && view.sentence().token(verb.index() - 1).is(",")
        && view.sentence().head(verb).filter(main -> main.pos().equals("VBD")).isPresent();
  }

  /** "When and how to meet": an open question. */
  static boolean asked(Scan.View view, Token verb) {
    return view.clauses().hasTo(verb)
        && view.sentence().children(verb, "advmod", "mark", "dobj").stream()
            .anyMatch(w -> w.pos().startsWith("W") || w.is("whether"));
  }

  /** What a parliament, a court or a government rejects or approves is decided, not only felt. */
  private boolean decided(Scan.View view, Token verb, Optional<Token> agent) {
    return scan.lexicon.is("decides", verb.lemma())
        && agent
            .flatMap(a -> scan.argument(view, a))
            .filter(
                body ->
                    body.type == Mention.Type.ORGANIZATION
                        && Stream.of(body.name.toLowerCase(Locale.ROOT).split(" "))
                            .anyMatch(word -> scan.lexicon.is("deciding-body", word)))
            .isPresent();
  }

  /** "As the allies have agreed, …": what follows is what they say. */
  private boolean comment(Scan.View view, Token verb) {
    return verb.relates("advcl")
        && view.sentence().child(verb, "dobj", "ccomp", "xcomp").isEmpty()
        && view.sentence().children(verb, "mark", "advmod", "prep").stream()
            .anyMatch(m -> m.is("as"))
        && !scan.lexicon.cueVerb(verb.lemma()).isEmpty();
  }

  /** "Is banned", "recognises": what holds all the time. */
  private boolean usual(Scan.View view, Token verb) {
    boolean present =
        view.clauses().passive(verb)
            ? view.sentence().children(verb, "auxpass").stream().anyMatch(Token::isPresent)
            : verb.isPresent();
    return present
        && view.clauses().auxiliaries(verb).stream().noneMatch(a -> a.is("have", "get"))
        && !view.sentence().headline()
        && view.sentence().size() > 0
        && scan.views.size() > 1;
  }

  /**
   * "The agreements that Ukraine has signed", "a deal brokered by Oman": the noun tells of the
   * event already.
   */
  private boolean namesIt(Scan.View view, Token verb) {
    Optional<EventType> type = EventFrames.frame(scan, view, verb).map(r -> r.kind().type());
    if (verb.relates("acl", "relcl") && scan.lexicon.is("about-occasion", verb.lemma())) {
      return view.clauses().patient(verb).flatMap(p -> nouns.entry(view, p)).isPresent();
    }
    return view.clauses()
        .patient(verb)
        .filter(Token::isNoun)
        .filter(p -> p.index() != verb.index())
        .flatMap(p -> nouns.entry(view, p))
        .filter(r -> !r.isLoose() && type.filter(r.kind().type()::equals).isPresent())
        .isPresent();
  }
}
