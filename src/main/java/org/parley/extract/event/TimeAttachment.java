package org.parley.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.article.Span;
import org.parley.extract.statement.Cued;
import org.parley.extract.syntax.Clauses;
import org.parley.extract.syntax.Scan;
import org.parley.extract.time.FoundTime;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Which expression of time belongs to an event: one that hangs on its trigger, or on the verb that
 * carries it.
 */
final class TimeAttachment {
  private static final int STEPS = 4;

  /** To the verb, through a list of names: "seized posts in Quito, Lima and La Paz on Friday". */
  private static final int STEPS_TO_VERB = 8;

  private final Scan scan;
  private final List<Cued> statements;

  TimeAttachment(Scan scan, List<Cued> statements) {
    this.scan = scan;
    this.statements = statements;
  }

  /** The verb that an expression hangs on, directly or through nouns. */
  static Optional<Token> host(Sentence sentence, Span expression) {
    return top(sentence, expression).map(sentence::verbOf).filter(Token::isVerb);
  }

  /** The word of an expression that hangs on a word outside; the year in "the 2016 vote". */
  private static Optional<Token> top(Sentence sentence, Span expression) {
    List<Token> tops =
        sentence.tokens().stream()
            .filter(t -> expression.overlaps(t.span()))
            .filter(t -> t.head() < 0 || !expression.overlaps(sentence.token(t.head()).span()))
            .toList();
    return tops.stream()
        .filter(t -> !t.relates("det"))
        .findFirst()
        .or(() -> tops.stream().findFirst());
  }

  /** The expression of a sentence that hangs on an event most closely. */
  Optional<FoundTime> best(
      Scan.View view, List<FoundTime> times, Token trigger, Optional<Token> carrier) {
    Optional<FoundTime> best = Optional.empty();
    int bestScore = 0;
    for (FoundTime date : times) {
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

  private static boolean vague(Optional<FoundTime> found) {
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
    Optional<Token> inside = top(sentence, span);
    if (inside.isEmpty()) {
      return 0;
    }
    // "his Tuesday talk": the parser may take the talk for what Tuesday is
    if (trigger.relates("appos") && trigger.head() == inside.get().index()) {
      return 5;
    }
    if (sits(sentence, trigger, span)) {
      return 4;
    }
    Token at = inside.get();
    if (ofAnother(sentence, at, trigger) || owned(sentence, at) && trigger.index() < at.index()) {
      return 0;
    }
    int where = at.index();
    at = before(sentence, at, span);
    for (int steps = 0; steps < STEPS_TO_VERB; steps++) {
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

  /**
   * "In a hearing Sunday night, they said": the occasion's own, whatever the parser hangs it on.
   */
  private boolean sits(Sentence sentence, Token trigger, Span span) {
    return trigger.isNoun()
        && trigger.relates("pobj")
        && trigger.index() + 1 < sentence.size()
        && span.overlaps(sentence.token(trigger.index() + 1).span())
        && sentence.head(trigger).filter(in -> scan.lexicon.is("at-event", in.lemma())).isPresent();
  }

  /** "Days after his May 3 announcement", "the 2016 election": the time is that noun's alone. */
  private boolean ofAnother(Sentence sentence, Token time, Token trigger) {
    return modified(sentence, time)
        .filter(noun -> noun.index() != trigger.index() && !trigger.relates("compound"))
        .filter(noun -> scan.lexicon.cueNoun(noun.lemma()).isEmpty() || !noun.relates("dobj"))
        .isPresent();
  }

  /** The noun that a time stands before. */
  private static Optional<Token> modified(Sentence sentence, Token time) {
    return sentence
        .head(time)
        .filter(noun -> noun.isNoun() && noun.index() > time.index())
        .filter(noun -> time.relates("compound", "nmod", "poss", "amod", "nummod"));
  }

  /** Whether an expression says when a noun's thing is, as in "the May 3 attack". */
  static boolean ofNoun(Sentence sentence, Span expression) {
    return top(sentence, expression)
        .filter(time -> modified(sentence, time).isPresent() || owned(sentence, time))
        .isPresent();
  }

  /** "Days after his May 3 announcement": whatever the parser hangs it on, it is a noun's. */
  private static boolean owned(Sentence sentence, Token time) {
    return time.index() > 0 && sentence.token(time.index() - 1).pos().equals("PRP$");
  }

  /** "Closed it Saturday after …": the day that the parser hangs into the clause after it. */
  private static Token before(Sentence sentence, Token time, Span span) {
    return sentence.tokens().stream()
        .filter(token -> token.index() > time.index() && !span.overlaps(token.span()))
        .findFirst()
        .filter(mark -> mark.relates("mark") && time.relates("npadvmod"))
        .flatMap(sentence::head)
        .filter(clause -> clause.relates("advcl") && sentence.dominates(clause, time))
        .flatMap(sentence::head)
        .orElse(time);
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
        && (verb.is("be")
            || scan.lexicon.is("sets-about", verb.lemma())
            || scan.lexicon.is("schedules", verb.lemma()));
  }

  /** Whether the verb over a noun tells when it is, and not only when something is said of it. */
  private boolean carries(Scan.View view, Token verb, Token noun) {
    boolean journey =
        scan.lexicon.is("travel", verb.lemma()) || scan.lexicon.is("gathering", verb.lemma());
    boolean beside =
        view.sentence()
            .head(noun)
            .filter(p -> noun.relates("pobj") && scan.lexicon.is("around-event", p.lemma()))
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
