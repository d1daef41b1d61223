package org.parley.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.article.Span;
import org.parley.claim.Status;
import org.parley.claim.TimeExpression;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** When an event is: the expression that hangs on its trigger, or on the verb that carries it. */
final class EventTimes {
  /** For how many sentences "the next day" can count from a time named before. */
  private static final int MEMORY = 4;

  private static final int STEPS = 4;

  private final Scan scan;
  private final List<StatementFinder.Cued> statements;
  private final Optional<Issued> issued;
  private final List<List<Times.Found>> bySentence = new ArrayList<>();

  EventTimes(Scan scan, List<StatementFinder.Cued> statements, Optional<Issued> issued) {
    this.scan = scan;
    this.statements = statements;
    this.issued = issued;
    Times times = new Times(issued);
    Optional<Times.Found> latest = Optional.empty();
    int since = 0;
    for (Scan.View view : scan.views) {
      List<Times.Found> found =
          times.in(
              view.phrases().whole().exact(),
              view.sentence().span().start(),
              since > MEMORY ? Optional.empty() : latest);
      bySentence.add(found);
      since++;
      for (Times.Found date : found) {
        if (date.past().value().isPresent()) {
          latest = Optional.of(date);
          since = 1;
        }
      }
    }
  }

  /** The expressions of a sentence, in its order. */
  List<Times.Found> in(Scan.View view) {
    return bySentence.get(view.sentence().index());
  }

  /**
   * The expression that says when an event is, and not when it was proposed or called off.
   * "Suspended the accord of 2018": where the verb makes another event of the noun, the noun's own
   * time is not its.
   */
  Optional<Times.Found> when(Scan.View view, Occasion event) {
    if (event.teller() != event.trigger()) {
      return best(view, event.teller(), Optional.empty());
    }
    Optional<Times.Found> found = best(view, event.trigger(), event.carrier());
    boolean byCarrier =
        found.isPresent() && event.carrier().equals(host(view.sentence(), found.get().span()));
    boolean whenSaid =
        byCarrier
            && switch (event.outlook().status()) {
              case CANCELLED -> !until(view, found.get());
              case PROPOSED, PLANNED -> found.get().shows() == TimeRule.Shows.PAST;
              case OCCURRED, ONGOING, DENIED -> false;
            };
    return whenSaid ? best(view, event.trigger(), Optional.empty()) : found;
  }

  /** An event with its time, which can change its outlook: "they meet on Friday". */
  record Timed(Outlook.Finding outlook, Optional<TimeExpression> time) {}

  Timed of(Scan.View view, Occasion event) {
    Outlook.Finding outlook = event.outlook();
    Optional<Times.Found> best = when(view, event);
    if (best.isEmpty()) {
      return new Timed(outlook, Optional.empty());
    }
    Times.Found found = best.get();
    Token verb = event.carrier().orElse(event.trigger());
    boolean told = present(view, verb) || event.trigger().isNoun() && event.carrier().isEmpty();
    if (Outlook.real(outlook) && (told && toCome(found, present(view, verb)))) {
      outlook = outlook.with(Status.PLANNED);
    }
    return new Timed(outlook, Optional.of(reading(view, verb, outlook, found)));
  }

  /** Whether a verb in the present tells of what is to come: "visits Oslo on Friday". */
  boolean scheduled(Scan.View view, Token verb) {
    return present(view, verb)
        && best(view, verb, Optional.empty()).filter(found -> toCome(found, true)).isPresent();
  }

  private static boolean present(Scan.View view, Token verb) {
    boolean finite = verb.pos().equals("VBZ") || verb.pos().equals("VBP");
    boolean progressive =
        view.clauses().progressive(verb)
            && view.clauses().auxiliaries(verb).stream()
                .allMatch(a -> a.pos().equals("VBZ") || a.pos().equals("VBP"));
    return finite || progressive;
  }

  /** After the article's day, by the words or by the calendar. */
  private boolean toCome(Times.Found found, boolean present) {
    String words = found.future().text().toLowerCase(java.util.Locale.ROOT);
    if (found.shows() == TimeRule.Shows.PAST || words.startsWith("since")) {
      return false;
    }
    if (found.shows() == TimeRule.Shows.FUTURE) {
      return true;
    }
    boolean certain = present || found.past().equals(found.future());
    Optional<LocalDate> start = day(found.future());
    return certain && issued.isPresent() && start.filter(issued.get().last()::isBefore).isPresent();
  }

  /**
   * "Flew on Monday for talks", "left on Friday to meet her": the journey was then, and not the
   * next Monday, though what it is for was still to come.
   */
  private boolean journeyDone(Scan.View view, Times.Found found) {
    return host(view.sentence(), found.span())
        .filter(verb -> verb.pos().equals("VBD") && scan.lexicon.is("travel", verb.lemma()))
        .isPresent();
  }

  /** The verb that an expression hangs on, directly or through nouns. */
  static Optional<Token> host(Sentence sentence, Span expression) {
    Optional<Token> at =
        sentence.tokens().stream()
            .filter(t -> expression.overlaps(t.span()))
            .filter(t -> t.head() < 0 || !expression.overlaps(sentence.token(t.head()).span()))
            .findFirst();
    while (at.isPresent() && !at.get().isVerb()) {
      at = sentence.head(at.get());
    }
    return at;
  }

  /** The reading that fits the outlook; of what was called off, the day nearest to the article. */
  private TimeExpression reading(
      Scan.View view, Token verb, Outlook.Finding outlook, Times.Found found) {
    if (outlook.status() != Status.CANCELLED) {
      return found.reading(outlook.ahead() && !journeyDone(view, found));
    }
    return found.reading(until(view, found) || nearer(found));
  }

  /** "Put off until Friday": its new day. */
  private static boolean until(Scan.View view, Times.Found found) {
    String words = view.text(found.span().start()).stripTrailing();
    return found.future().text().toLowerCase(java.util.Locale.ROOT).matches("(until|till) .*")
        || words.endsWith(" until")
        || words.endsWith(" till")
        || words.endsWith(" to");
  }

  private boolean nearer(Times.Found found) {
    Optional<LocalDate> past = day(found.past());
    Optional<LocalDate> future = day(found.future());
    return issued.isPresent()
        && past.isPresent()
        && future.isPresent()
        && ChronoUnit.DAYS.between(issued.get().last(), future.get())
            < ChronoUnit.DAYS.between(past.get(), issued.get().last());
  }

  private static Optional<LocalDate> day(TimeExpression time) {
    return time.value().filter(value -> value.length() == 10).map(LocalDate::parse);
  }

  // Which expression belongs to the event.

  private Optional<Times.Found> best(Scan.View view, Token trigger, Optional<Token> carrier) {
    Optional<Times.Found> best = Optional.empty();
    int bestScore = 0;
    for (Times.Found date : in(view)) {
      int score = attached(view, trigger, carrier, date.span());
      boolean worth =
          score > bestScore
              || score == bestScore && score > 0 && vague(best) && !vague(Optional.of(date));
      if (worth) {
        bestScore = score;
        best = Optional.of(date);
      }
    }
    return best;
  }

  private static boolean vague(Optional<Times.Found> found) {
    return found
        .filter(f -> f.past().value().isEmpty() && f.future().value().isEmpty())
        .isPresent();
  }

  /** How closely an expression hangs on the event; 0 where it does not. */
  private int attached(Scan.View view, Token trigger, Optional<Token> carrier, Span span) {
    Sentence sentence = view.sentence();
    if (explains(view, carrier.orElse(trigger), span)) {
      return 5;
    }
    Optional<Token> inside =
        sentence.tokens().stream()
            .filter(t -> span.overlaps(t.span()))
            .filter(t -> t.head() < 0 || !span.overlaps(sentence.token(t.head()).span()))
            .findFirst();
    if (inside.isEmpty()) {
      return 0;
    }
    // "his Tuesday talk": the parser may take the talk for what Tuesday is
    if (trigger.relates("appos") && trigger.head() == inside.get().index()) {
      return 5;
    }
    Token at = inside.get();
    int where = at.index();
    for (int steps = 0; steps < STEPS; steps++) {
      if (at.index() != where && at.index() == trigger.index()) {
        return 5;
      }
      if (carrier.isPresent() && carrier.get().index() == at.index()) {
        return 4;
      }
      if (at.isVerb()) {
        break;
      }
      if (saidAt(view, at, trigger)) {
        return 3;
      }
      Optional<Token> up = sentence.head(at);
      if (up.isEmpty()) {
        return 0;
      }
      at = up.get();
    }
    return at.isVerb() ? byVerb(view, trigger, carrier, at, where) : 0;
  }

  /** "On Monday, when they spoke": the clause tells what happened then. */
  private static boolean explains(Scan.View view, Token verb, Span span) {
    Sentence sentence = view.sentence();
    for (Token when : sentence.children(verb, "advmod", "mark")) {
      int before = when.index() - 1;
      if (when.is("when") && before > 0) {
        Token last = sentence.token(sentence.token(before).is(",") ? before - 1 : before);
        return span.overlaps(last.span());
      }
    }
    return false;
  }

  private int byVerb(
      Scan.View view, Token trigger, Optional<Token> carrier, Token verb, int where) {
    Sentence sentence = view.sentence();
    if (verb.index() == trigger.index()) {
      return 5;
    }
    if (carrier.isPresent() && carrier.get().index() == verb.index()) {
      return 4;
    }
    if (said(view, verb)) {
      return 0;
    }
    Token own = carrier.orElse(trigger);
    boolean clause = verb.index() == view.clauses().clauseOf(trigger).index();
    if (clause && (trigger.isVerb() ? raises(view, verb, trigger) : carries(view, verb, trigger))) {
      return 3;
    }
    // a clause that the parser hangs on a lower noun: "the pact on wheat that they signed in May"
    boolean describes =
        describes(sentence, trigger, clauseTop(sentence, verb)) && !view.clauses().hasTo(verb);
    if (describes) {
      return 3;
    }
    return first(sentence, verb, where) && shares(sentence, own, verb)
            || purpose(view, own, verb)
            || ending(view, own, verb)
        ? 2
        : 0;
  }

  /** "Met on Monday to sign a pact": what a gathering is for happens there. */
  private boolean purpose(Scan.View view, Token own, Token verb) {
    return scan.lexicon.is("gathering", verb.lemma())
        && own.relates("advcl", "xcomp", "acl")
        && own.head() == verb.index()
        && view.clauses().hasTo(own);
  }

  /** "Agreed on Thursday, ending talks": what a participle carries is at the time of its clause. */
  private boolean ending(Scan.View view, Token own, Token verb) {
    return own.pos().equals("VBG")
        && own.relates("advcl")
        && own.head() == verb.index()
        && view.sentence().children(own, "mark", "prep").isEmpty()
        && scan.lexicon.is("finishing", own.lemma());
  }

  /**
   * A clause about the trigger, not about a name below it: "in Sudan, a country that they left".
   */
  private static boolean describes(Sentence sentence, Token trigger, Token clause) {
    Token at = clause;
    for (int i = 0; i < STEPS + STEPS && at.head() >= 0; i++) {
      at = sentence.token(at.head());
      if (at.index() == trigger.index()) {
        return clause.relates("acl", "relcl");
      }
      if (at.isProper() || at.relates("appos")) {
        return false;
      }
    }
    return false;
  }

  /** The first of joined clauses: "called at his request and held on Monday". */
  private static Token clauseTop(Sentence sentence, Token verb) {
    Token at = verb;
    for (int i = 0; i < STEPS && at.relates("conj") && at.head() >= 0; i++) {
      at = sentence.token(at.head());
    }
    return at;
  }

  /** "His June 3 remarks at the signing": what is said at an occasion has its day. */
  private boolean saidAt(Scan.View view, Token noun, Token trigger) {
    if (scan.lexicon.cueNoun(noun.lemma()).isEmpty() || !noun.isNoun()) {
      return false;
    }
    Clauses clauses = view.clauses();
    String[] at = scan.lexicon.all("at-event").toArray(String[]::new);
    Stream<Token> heads =
        Stream.concat(Stream.of(noun), view.sentence().children(noun, "acl").stream());
    // the parser may hang the words after the noun on the verb before it
    Stream<Token> verb =
        view.sentence().head(noun).stream()
            .filter(v -> noun.relates("dobj") && noun.index() + 1 < view.sentence().size())
            .filter(v -> view.sentence().token(noun.index() + 1).is(at));
    return Stream.concat(heads, verb)
        .flatMap(head -> clauses.prepositional(head, at).stream())
        .anyMatch(occasion -> occasion.index() == trigger.index());
  }

  private boolean said(Scan.View view, Token verb) {
    return statements.stream()
            .anyMatch(c -> c.sentence() == view.sentence().index() && c.cueToken() == verb.index())
        && !scan.lexicon.cueVerb(verb.lemma()).isEmpty();
  }

  /** "Is on Friday to meet", "is expected on Friday to sign". */
  private boolean raises(Scan.View view, Token verb, Token trigger) {
    return trigger.relates("xcomp", "oprd")
        && (verb.is("be", "go", "begin", "start", "continue")
            || scan.lexicon.is("schedules", verb.lemma()));
  }

  /** Whether the verb over a noun tells when it is, and not only when something is said of it. */
  private boolean carries(Scan.View view, Token verb, Token noun) {
    boolean journey =
        scan.lexicon.is("travel", verb.lemma()) || scan.lexicon.is("gathering", verb.lemma());
    boolean beside =
        view.sentence()
            .head(noun)
            .filter(p -> noun.relates("pobj") && p.is("after", "before", "since", "following"))
            .isPresent();
    if (beside) {
      return false;
    }
    boolean aim =
        view.sentence()
            .head(noun)
            .filter(p -> noun.relates("pobj") && p.is("for", "at", "in", "during", "on"))
            .isPresent();
    return subject(view, verb, noun)
        || scan.lexicon.is("takes-place", verb.lemma())
        || scan.lexicon.is("holds-occasion", verb.lemma())
        || scan.lexicon.is("schedules", verb.lemma())
        || verb.is("be")
        || aim && (journey || !scan.lexicon.eventVerb(verb.lemma()).isEmpty());
  }

  /** "The sanctions came into force", "the treaty was extended": what befalls the event itself. */
  private boolean subject(Scan.View view, Token verb, Token noun) {
    boolean attitude =
        !scan.lexicon.cueVerb(verb.lemma()).isEmpty()
            || !scan.lexicon.stanceVerb(verb.lemma()).isEmpty();
    return noun.relates("nsubjpass") && !attitude
        || noun.relates("nsubj") && view.clauses().object(verb).isEmpty();
  }

  /** An expression before the subject holds for all verbs that share the clause. */
  private static boolean first(Sentence sentence, Token verb, int where) {
    return sentence
        .child(verb, "nsubj", "nsubjpass")
        .filter(subject -> where < subject.index())
        .isPresent();
  }

  private static boolean shares(Sentence sentence, Token own, Token verb) {
    Token at = own;
    for (int i = 0; i < STEPS && at.relates("conj"); i++) {
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty()) {
        return false;
      }
      at = head.get();
      if (at.index() == verb.index()) {
        return true;
      }
    }
    return false;
  }
}
