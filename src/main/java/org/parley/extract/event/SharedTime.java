package org.parley.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.claim.EventType;
import org.parley.extract.syntax.Scan;
import org.parley.extract.time.FoundTime;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * The one time of a sentence, which is that of what its clauses tell, too, where nothing says
 * otherwise: "took the pass on 2 May to cut off the army". What is only taken as known ("the
 * sanctions") has no time of it, nor has what somebody said on that day, unless it is what he
 * decided or where he said it.
 */
final class SharedTime {
  private final Scan scan;

  SharedTime(Scan scan) {
    this.scan = scan;
  }

  /**
   * @param times of the sentence
   */
  Optional<FoundTime> of(Scan.View view, List<FoundTime> times, Occasion event) {
    if (view.sentence().headline()) {
      return Optional.empty();
    }
    List<FoundTime> valued =
        times.stream()
            .filter(this::tellsWhen)
            .filter(time -> !TimeAttachment.ofNoun(view.sentence(), time.span()))
            .toList();
    if (valued.size() != 1) {
      return whereSaid(view, valued, event);
    }
    FoundTime only = valued.getFirst();
    return TimeAttachment.host(view.sentence(), only.span())
        .filter(host -> lends(view, host, event))
        .map(host -> only);
  }

  /**
   * "What he did on Friday was wrong, she said at a hearing on Monday": of several, that of the
   * saying.
   */
  private Optional<FoundTime> whereSaid(Scan.View view, List<FoundTime> valued, Occasion event) {
    List<FoundTime> then =
        valued.stream()
            .filter(
                time ->
                    TimeAttachment.host(view.sentence(), time.span())
                        .filter(host -> !scan.lexicon.cueVerb(host.lemma()).isEmpty())
                        .filter(host -> saidThere(view, host, event))
                        .isPresent())
            .toList();
    return then.size() == 1 ? Optional.of(then.getFirst()) : Optional.empty();
  }

  private boolean lends(Scan.View view, Token host, Occasion event) {
    Sentence sentence = view.sentence();
    Token own = event.carrier().orElse(event.trigger());
    if (!sentence.dominates(host, own) || before(view, host, own)) {
      return false;
    }
    if (scan.lexicon.cueVerb(host.lemma()).isEmpty()) {
      return event.trigger().isVerb() || !event.definite();
    }
    return decided(view, host, own) || saidThere(view, host, event);
  }

  /** "Drove on Monday to the camp where they had trained": that was earlier. */
  private static boolean before(Scan.View view, Token host, Token own) {
    return own.isVerb()
        && host.index() != own.index()
        && view.clauses().perfect(own)
        && !view.clauses().perfect(host);
  }

  /** "Said on Monday that it would expel the consul": who says so decides it then. */
  private static boolean decided(Scan.View view, Token host, Token own) {
    if (!own.isVerb() || !own.relates("ccomp") || own.head() != host.index()) {
      return false;
    }
    Optional<Token> speaker = view.clauses().subject(host);
    Optional<Token> doer = view.clauses().agent(own);
    boolean would =
        view.clauses().auxiliaries(own).stream().anyMatch(aux -> aux.is("would", "will"));
    return would
        && doer.filter(d -> d.isPronoun() || speaker.filter(s -> s.is(d.lemma())).isPresent())
            .isPresent();
  }

  /** "Said at a press conference on Monday". */
  private static boolean saidThere(Scan.View view, Token host, Occasion event) {
    return EventType.of(event.type()).equals(Optional.of(EventType.CONSULT))
        && event.trigger().relates("pobj")
        && view.sentence()
            .head(event.trigger())
            .filter(at -> at.is("in", "at", "during") && at.head() == host.index())
            .isPresent();
  }

  /** Neither "until Friday" nor "since May". */
  private boolean tellsWhen(FoundTime found) {
    String[] words = found.past().text().toLowerCase(Locale.ROOT).split(" ", 2);
    return found.past().value().or(found.future()::value).isPresent()
        && !(words.length > 1 && scan.lexicon.is("bounds-time", words[0]));
  }
}
