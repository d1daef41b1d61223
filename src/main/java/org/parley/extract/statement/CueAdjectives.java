package org.parley.extract.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.syntax.Content;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Cue;
import org.parley.text.Token;

/**
 * "Is confident that", "has been critical of", "was frustrated with": the subject is the source.
 */
final class CueAdjectives {
  private final Scan scan;
  private final Attributions attributions;

  CueAdjectives(Scan scan, Attributions attributions) {
    this.scan = scan;
    this.attributions = attributions;
  }

  void find(Scan.View view, Token adjective) {
    Optional<Cue> cue = scan.lexicon.cueAdjective(adjective.form().toLowerCase(Locale.ROOT));
    if (cue.isEmpty() || !predicate(view, adjective)) {
      return;
    }
    Optional<Token> source =
        view.clauses()
            .subject(adjective)
            .filter(s -> !scan.arguments(view, s).isEmpty() || pronoun(s));
    if (source.isEmpty()) {
      return;
    }
    Set<String> frames = cue.get().frames();
    Content content = new Content(view);
    for (Token child : view.sentence().children(adjective)) {
      addComplement(view, adjective, child, frames, content);
    }
    if (adjective.relates("acomp") && content.isEmpty()) {
      // the parser may hang the clause on the copula
      view.sentence()
          .head(adjective)
          .ifPresent(
              copula ->
                  view.sentence().children(copula, "xcomp", "prep").stream()
                      .filter(c -> c.index() > adjective.index())
                      .forEach(c -> addComplement(view, adjective, c, frames, content)));
    }
    if (!content.isEmpty()) {
      attributions.add(
          view,
          adjective,
          source,
          content.parts(),
          cue.get().act(),
          CueRule.of("cue-adjective:" + adjective.form().toLowerCase(Locale.ROOT)));
    }
  }

  /** "The minister is furious", also with a participle that the parser takes for a passive. */
  private static boolean predicate(Scan.View view, Token adjective) {
    return adjective.isVerb()
        ? view.clauses().passive(adjective)
            && view.sentence().child(adjective, "agent").isEmpty()
            && !adjective.relates("nmod", "amod")
        : adjective.pos().startsWith("JJ") && adjective.relates("acomp", "oprd", "conj", "root");
  }

  private boolean pronoun(Token source) {
    return scan.lexicon.is("somebody", source.form().toLowerCase(Locale.ROOT));
  }

  private static void addComplement(
      Scan.View view, Token adjective, Token child, Set<String> frames, Content content) {
    boolean to = view.clauses().hasTo(child);
    boolean fits =
        child.relates("ccomp") && !to && (frames.contains("that") || frames.contains("whether"))
            || child.relates("xcomp", "ccomp") && to && frames.contains("to")
            || child.relates("prep") && frames.contains(child.lemma());
    if (fits && child.index() > adjective.index()) {
      content.range(view.phrases().clause(child), adjective);
    }
  }
}
