package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.article.Span;
import org.parley.claim.Mention;
import org.parley.claim.Status;
import org.parley.claim.TimeExpression;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** Where and when an event is: the place and the time expression that hang on its trigger. */
final class EventSetting {
  private final Scan scan;
  private final List<StatementFinder.Cued> statements;

  EventSetting(Scan scan, List<StatementFinder.Cued> statements) {
    this.scan = scan;
    this.statements = statements;
  }

  Optional<Integer> place(Scan.View view, Token trigger, Optional<Token> lightVerb) {
    for (Token modifier : view.sentence().children(trigger, "compound", "nmod", "poss")) {
      Optional<Draft> place =
          scan.at(view, modifier).stream()
              .filter(d -> d.type == Mention.Type.PLACE && !modifier.relates("poss"))
              .findFirst();
      if (place.isPresent()) {
        return place.map(d -> d.id);
      }
    }
    List<Token> heads = new ArrayList<>(List.of(trigger));
    heads.addAll(view.sentence().children(trigger, "acl", "relcl"));
    lightVerb.ifPresent(heads::add);
    if (trigger.isNoun() && lightVerb.isEmpty() && trigger.relates("nsubj", "nsubjpass", "dobj")) {
      view.sentence().head(trigger).ifPresent(heads::add);
    }
    for (Token head : heads) {
      for (Token object :
          view.clauses().prepositional(head, "in", "at", "near", "outside", "inside", "across")) {
        Optional<Draft> place =
            scan.at(view, object).stream()
                .filter(
                    d ->
                        d.kind == Mention.Kind.NAMED
                            && d.type != Mention.Type.PERSON
                            && d.type != Mention.Type.PEOPLE)
                .findFirst();
        if (place.isPresent()) {
          return place.map(d -> d.id);
        }
      }
      if (head.is("visit", "trip", "tour", "travel", "fly", "arrive", "go")) {
        for (Token object : view.clauses().prepositional(head, "to")) {
          Optional<Draft> place =
              scan.at(view, object).stream()
                  .filter(d -> d.type == Mention.Type.PLACE || d.type == Mention.Type.STATE)
                  .findFirst();
          if (place.isPresent()) {
            return place.map(d -> d.id);
          }
        }
      }
    }
    return onlyPlace(view, trigger);
  }

  /** The one place of the sentence, where it names one alone. */
  private Optional<Integer> onlyPlace(Scan.View view, Token trigger) {
    List<Draft> places =
        scan.within(view, 0, view.sentence().size() - 1).stream()
            .filter(
                d ->
                    d.use == Mention.Use.LOCATIVE
                        && d.kind == Mention.Kind.NAMED
                        && (d.type == Mention.Type.PLACE || d.type == Mention.Type.STATE))
            .toList();
    boolean near =
        places.size() == 1 && Math.abs(places.getFirst().headToken - trigger.index()) <= 15;
    return near ? Optional.of(places.getFirst().id) : Optional.empty();
  }

  /** The expression that hangs on the trigger, or on the verb that carries it. */
  Optional<TimeExpression> time(
      Scan.View view,
      Token trigger,
      Optional<Token> lightVerb,
      List<Times.Found> dates,
      Outlook.Finding finding) {
    Optional<Times.Found> best = Optional.empty();
    int bestScore = 0;
    for (Times.Found date : dates) {
      int score = attached(view, trigger, lightVerb, date.span());
      if (score > bestScore) {
        bestScore = score;
        best = Optional.of(date);
      }
    }
    boolean future = finding.status() == Status.PLANNED || finding.status() == Status.PROPOSED;
    return best.map(found -> future ? found.future() : found.past());
  }

  private int attached(Scan.View view, Token trigger, Optional<Token> lightVerb, Span span) {
    Sentence sentence = view.sentence();
    Optional<Token> inside =
        sentence.tokens().stream()
            .filter(t -> span.overlaps(t.span()))
            .filter(t -> t.head() < 0 || !span.overlaps(sentence.token(t.head()).span()))
            .findFirst();
    if (inside.isEmpty()) {
      return 0;
    }
    Token at = inside.get();
    for (int steps = 0; steps < 4; steps++) {
      Optional<Token> up = sentence.head(at);
      if (up.isEmpty()) {
        return 0;
      }
      at = up.get();
      if (at.index() == trigger.index()) {
        return 5;
      }
      if (lightVerb.isPresent() && lightVerb.get().index() == at.index()) {
        return 4;
      }
      if (at.isVerb()) {
        break;
      }
    }
    Token verb = view.clauses().clauseOf(trigger);
    boolean saying = !scan.lexicon.cueVerb(at.lemma()).isEmpty() && cue(view, at);
    if (at.isVerb() && at.index() == verb.index() && !saying) {
      return 3;
    }
    if (at.isVerb() && sentence.dominates(trigger, at)) {
      return 2;
    }
    return 0;
  }

  private boolean cue(Scan.View view, Token token) {
    return statements.stream()
        .anyMatch(c -> c.sentence() == view.sentence().index() && c.cueToken() == token.index());
  }
}
