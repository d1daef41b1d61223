package org.parley.extract.event;

import java.util.Optional;
import java.util.Set;
import org.parley.claim.EventTrigger;
import org.parley.claim.EventType;
import org.parley.claim.Role;
import org.parley.claim.Status;
import org.parley.extract.frame.EventFrames;
import org.parley.extract.frame.EventNouns;
import org.parley.extract.frame.Participants;
import org.parley.extract.outlook.Finding;
import org.parley.extract.outlook.Outlook;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.EventFrame;
import org.parley.lexicon.EventKind;
import org.parley.lexicon.EventNoun;
import org.parley.lexicon.LightVerb;
import org.parley.text.Token;

/** Events that a noun tells of, by itself or with the verb that carries it. */
final class NounEvents {
  private static final int LONGEST_LABEL = 14;

  private final Scan scan;
  private final Outlook outlook;
  private final EventNouns nouns;
  private final LightVerbs lights;
  private final NounArguments arguments;
  private final NounTriggers triggers;
  private final Endings endings;

  NounEvents(Scan scan, Outlook outlook, EventNouns nouns) {
    this.scan = scan;
    this.outlook = outlook;
    this.nouns = nouns;
    this.lights = new LightVerbs(scan);
    this.arguments = new NounArguments(scan, nouns, lights);
    this.triggers = new NounTriggers(scan, nouns);
    this.endings = new Endings(scan, outlook);
  }

  /**
   * @param carriers receives the verbs that carry the noun: they tell of no event of their own
   */
  Optional<Occasion> event(Scan.View view, Token noun, Set<Integer> carriers) {
    Optional<EventNoun> entry = nouns.entry(view, noun);
    if (entry.isEmpty() || !triggers.tells(view, noun)) {
      return Optional.empty();
    }
    EventNoun row = entry.get();
    Participants roles = new Participants();
    Optional<Carrier> light = lights.carrying(view, noun, row);
    boolean described = takePart(view, noun, row, light, roles);
    Optional<Carrier> done = light.filter(l -> does(view, noun, row, l));
    String type =
        done.flatMap(l -> l.row().type().map(t -> narrowest(view, l.verb(), t)))
            .orElse(row.kind().notation());
    if (!enough(view, noun, row, light, described, roles)
        || light.filter(l -> VerbEvents.asked(view, l.verb())).isPresent()
        || light.filter(l -> toldAbove(view, l.verb(), row)).isPresent()) {
      return Optional.empty();
    }
    light.filter(l -> !wished(l)).ifPresent(l -> carriers.add(l.verb().index()));
    Finding finding = finding(view, noun, light, type, done.flatMap(l -> l.row().status()));
    if (endings.over(view, noun, row)) {
      finding = finding.with(Status.CANCELLED);
    }
    if (endings.ceases(view, noun, row)) {
      type = EventType.CONCEDE.name();
    }
    if (light.isEmpty() && general(view, noun, roles, finding)
        || roles.isEmpty() && supposed(view, noun)
        || averted(view, noun)) {
      return Optional.empty();
    }
    if (light.isEmpty() && finding.equals(Finding.DONE) && goesOn(noun)
        || finding.status() == Status.OCCURRED && underWay(view, light)) {
      finding = finding.with(Status.ONGOING);
    }
    if (refused(view, finding, light, type)) {
      type = "Refusal";
    }
    return Optional.of(occasion(view, noun, light, roles, type, finding));
  }

  private static Occasion occasion(
      Scan.View view,
      Token noun,
      Optional<Carrier> light,
      Participants roles,
      String type,
      Finding finding) {
    int[] phrase = view.phrases().nounPhrase(noun);
    int last = Math.max(noun.index(), Math.min(phrase[1], noun.index() + LONGEST_LABEL));
    return new Occasion(
        noun,
        type,
        view.phrases().label(phrase[0], last),
        finding,
        light.map(Carrier::verb),
        light.filter(l -> l.row().type().isPresent()).map(Carrier::verb).orElse(noun),
        roles,
        EventNouns.definite(view, noun),
        light.isPresent() ? EventTrigger.CARRIED_NOUN : EventTrigger.NOUN,
        "event-noun:" + noun.lemma());
  }

  /** Adds who takes part; whether the noun's own words say so. */
  private boolean takePart(
      Scan.View view, Token noun, EventNoun row, Optional<Carrier> light, Participants roles) {
    boolean consult =
        light.filter(l -> l.row().type().equals(Optional.of(EventType.CONSULT))).isPresent();
    Role owner = consult ? Role.PARTICIPANT : row.ownerRole().orElse(Role.PARTICIPANT);
    Role partner = consult ? Role.PARTICIPANT : row.otherRole().orElse(Role.RECIPIENT);
    Role other = asked(row, light) ? Role.RECIPIENT : partner;
    boolean answered = light.filter(l -> answers(row, l.row())).isPresent();
    boolean described =
        arguments.add(view, noun, row, answered ? Role.RECIPIENT : owner, other, roles);
    light
        .filter(l -> does(view, noun, row, l) && !aloof(view, noun, l))
        .filter(l -> !lights.othersAct(view, noun, l, owner))
        .ifPresent(
            l -> lights.arguments(view, noun, row, l, answered ? Role.AGENT : owner, other, roles));
    return described;
  }

  /** "Sent the treaty to the senate": who is asked for it has signed nothing. */
  private static boolean asked(EventNoun row, Optional<Carrier> light) {
    return row.kind().type() == EventType.AGREE
        && light.filter(l -> l.row().type().equals(Optional.of(EventType.REQUEST))).isPresent();
  }

  /** Whether the verb says that the noun's event is done, or that somebody wishes to meet. */
  private static boolean does(Scan.View view, Token noun, EventNoun row, Carrier light) {
    return !wished(light)
        || light.row().role().equals(Optional.of(Role.AGENT))
        || row.kind().type() == EventType.CONSULT
            && !view.clauses().prepositional(noun, "with").isEmpty();
  }

  /** "Has not joined the sanctions": they are imposed, but not by the subject. */
  private boolean aloof(Scan.View view, Token noun, Carrier light) {
    return light.row().type().isEmpty()
        && EventNouns.definite(view, noun)
        && view.negation().of(light.verb());
  }

  /** "Lifted the sanctions": the verb's own row knows which kind of event it is. */
  private String narrowest(Scan.View view, Token verb, EventType type) {
    return EventFrames.frame(scan, view, verb)
        .map(EventFrame::kind)
        .filter(kind -> kind.type() == type)
        .map(EventKind::notation)
        .orElse(type.name());
  }

  /** "The inquiry into the blast": of such things no more is said while they last. */
  private boolean goesOn(Token noun) {
    return scan.lexicon.is("goes-on", noun.lemma());
  }

  /** "Is leading the inquiry", "has been paying tariffs": what is being done goes on. */
  private boolean underWay(Scan.View view, Optional<Carrier> light) {
    return light
        .filter(l -> !wished(l) && l.row().type().isEmpty())
        .map(Carrier::verb)
        .filter(verb -> view.clauses().progressive(verb))
        .map(verb -> outlook.ofVerb(view, verb))
        .filter(f -> f.status() == Status.ONGOING && !f.negated())
        .isPresent();
  }

  /** Whether what stands with the noun makes it an event. */
  private boolean enough(
      Scan.View view,
      Token noun,
      EventNoun row,
      Optional<Carrier> light,
      boolean described,
      Participants roles) {
    return switch (row.telling()) {
      case OCCASION -> true;
      case ACT -> described || light.isPresent() || EventNouns.definite(view, noun);
      case LOOSE ->
          light.filter(l -> happens(view, l.verb()) && !merelySaid(row, l)).isPresent()
              && !roles.isEmpty();
      case NONE -> false;
    };
  }

  /**
   * "Will not lift the ban": where the verb makes another event of it, the verb's own outlook
   * counts.
   */
  private Finding finding(
      Scan.View view, Token noun, Optional<Carrier> light, String type, Optional<Status> decided) {
    Finding finding =
        light
            .filter(l -> l.row().type().isPresent() && !wished(l))
            .map(l -> outlook.ofVerb(view, l.verb()))
            .orElseGet(() -> outlook.ofNoun(view, noun, light.map(Carrier::verb)));
    if (finding.equals(Finding.DONE)) {
      finding = light.flatMap(l -> ahead(view, l)).orElse(finding);
    }
    if (type.equals("Invitation") && accepted(view, noun)) {
      finding = Finding.DONE;
    }
    if (decided.equals(Optional.of(Status.OCCURRED)) && done(view, light)) {
      return finding.with(Status.OCCURRED);
    }
    return decided.isPresent() && finding.status() != Status.DENIED
        ? decideBy(decided.get(), finding)
        : finding;
  }

  /** "Will approve the sanctions": whoever does it has yet to, however the noun is put. */
  private Optional<Finding> ahead(Scan.View view, Carrier light) {
    return Optional.of(light)
        .filter(l -> l.row().type().isEmpty() && !wished(l))
        .filter(l -> l.row().role().filter(r -> r == Role.AGENT || r == Role.SIGNATORY).isPresent())
        .map(l -> outlook.ofVerb(view, l.verb()))
        .filter(f -> f.status() == Status.PLANNED || f.status() == Status.PROPOSED);
  }

  /**
   * "The terms of negotiations with Moscow", "advancing talks": bare plurals that are no clause's
   * subject mean any such event, where no two parties and no time make it one.
   */
  private boolean general(Scan.View view, Token noun, Participants roles, Finding finding) {
    boolean below = noun.relates("pobj", "dobj", "conj") && noun.pos().equals("NNS");
    boolean bare =
        view.sentence().children(noun, "det", "poss", "nummod").isEmpty()
            && view.sentence().children(noun, "compound", "nmod", "amod").stream()
                .allMatch(m -> scan.at(view, m).isEmpty() && !m.pos().equals("CD"));
    Token clause = finite(view, view.clauses().clauseOf(noun));
    boolean told = clause.pos().equals("VBD") || view.clauses().perfect(clause);
    return below
        && bare
        && !told
        && finding.status() == Status.OCCURRED
        && roles.size() < 2
        && !view.sentence().headline();
  }

  /** The verb that an infinitive or participle hangs on, or the verb itself. */
  private static Token finite(Scan.View view, Token verb) {
    Token at = verb;
    while (at.relates("xcomp") && view.sentence().head(at).filter(Token::isVerb).isPresent()) {
      at = view.sentence().head(at).orElse(at);
    }
    return at;
  }

  /** "At the invitation of": who is to come has been invited. */
  private static boolean accepted(Scan.View view, Token noun) {
    return noun.relates("pobj")
        && view.sentence().head(noun).filter(p -> p.is("at", "on", "upon")).isPresent();
  }

  /** "Expressed support": words, and no formal backing. */
  private boolean merelySaid(EventNoun noun, Carrier light) {
    return noun.kind().type() == EventType.SUPPORT
        && scan.lexicon.is("merely-says", light.verb().lemma());
  }

  private static boolean wished(Carrier light) {
    return light.row().wishes();
  }

  /** "To prevent the seizure of goods": nothing that was, or is to be. */
  private boolean averted(Scan.View view, Token noun) {
    return noun.relates("dobj")
        && view.sentence()
            .head(noun)
            .filter(v -> scan.lexicon.is("averts", v.lemma()))
            .filter(v -> view.clauses().hasTo(v) || v.pos().equals("VBG") || v.pos().equals("VB"))
            .isPresent();
  }

  /** "If talks fail": no more than supposed. */
  private static boolean supposed(Scan.View view, Token noun) {
    Token clause = view.clauses().clauseOf(noun);
    return view.clauses().opens(clause, "supposing") || view.clauses().opens(clause, "asking-if");
  }

  /** "Accepted the demands of the rebels": who asked gets the answer. */
  private static boolean answers(EventNoun noun, LightVerb verb) {
    return noun.kind().type() == EventType.REQUEST && verb.type().isPresent();
  }

  private boolean done(Scan.View view, Optional<Carrier> light) {
    return light
        .map(l -> outlook.ofVerb(view, l.verb()))
        .filter(f -> f.status() == Status.OCCURRED && !f.negated())
        .isPresent();
  }

  /** "Will not lift the ban", "will not begin talks". */
  private boolean refused(Scan.View view, Finding finding, Optional<Carrier> light, String type) {
    return finding.negated()
        && EventType.of(type).filter(t -> scan.lexicon.is("yielding", t.name())).isPresent()
        && light
            .filter(l -> view.clauses().hasModal(l.verb(), scan.lexicon.all("intends")))
            .isPresent();
  }

  /**
   * "Refused to lift the ban", "agreed to end the strike": the refusal, the agreement is the event.
   * Talks and exercises that are agreed on are occasions all the same, and so is what failed.
   */
  private boolean toldAbove(Scan.View view, Token carrier, EventNoun row) {
    return EventFrames.above(scan, view, carrier)
        .filter(above -> !scan.lexicon.is("keeps-event", above.verb()))
        .filter(
            above ->
                above.kind().type() != EventType.AGREE
                    || !scan.lexicon.is("occasion-type", row.kind().type().name()))
        .isPresent();
  }

  /** Whether a verb tells of something done or to be done, not of a state or a wish. */
  private boolean happens(Scan.View view, Token verb) {
    boolean past = verb.pos().equals("VBD") || verb.pos().equals("VBN");
    return past
        || view.clauses().hasModal(verb, scan.lexicon.all("foretells"))
        || view.clauses().progressive(verb)
        || verb.pos().equals("VBG") && outlook.ofVerb(view, verb).status() == Status.PLANNED;
  }

  /**
   * The row decides what really happened: "plans to cancel" leaves the visit planned, and what goes
   * on is not over because such verbs mostly tell of what is.
   */
  private static Finding decideBy(Status decided, Finding verb) {
    return switch (verb.status()) {
      case OCCURRED -> verb.with(decided);
      case ONGOING -> decided == Status.OCCURRED ? verb : verb.with(decided);
      case PLANNED, PROPOSED, CANCELLED, DENIED -> verb;
    };
  }
}
