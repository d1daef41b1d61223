package org.parley.extract.statement;

import java.util.Optional;
import org.parley.extract.frame.Owners;
import org.parley.extract.syntax.Content;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Cue;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** "The announcement that", "calls for", "a warning about": the noun's owner is the source. */
final class CueNouns {
  private final Scan scan;
  private final Attributions attributions;

  CueNouns(Scan scan, Attributions attributions) {
    this.scan = scan;
    this.attributions = attributions;
  }

  /** "the announcement that", "calls for", "a warning about": the noun's owner is the source. */
  void find(Scan.View view, Token noun) {
    Optional<Cue> cue = scan.lexicon.cueNoun(noun.lemma());
    if (cue.isEmpty()) {
      return;
    }
    Sentence sentence = view.sentence();
    Optional<Token> owner = owner(view, noun);
    Content content = new Content(view);
    for (Token child : sentence.children(noun)) {
      boolean clause =
          child.relates("ccomp")
              || child.relates("acl") && view.clauses().hasTo(child) && owner.isPresent()
              || child.relates("acl", "relcl")
                  && sentence.children(child, "mark").stream().anyMatch(m -> m.is("that"));
      boolean prepositional =
          child.relates("prep")
              && owner.isPresent()
              && cue.get().takes(child.lemma())
              && child.index() > noun.index();
      if (clause || prepositional) {
        content.range(view.phrases().clause(child), noun);
      }
    }
    if (!content.isEmpty()) {
      attributions.add(
          view,
          noun,
          owner,
          content.parts(),
          cue.get().act(),
          CueRule.ofNoun("cue-noun:" + noun.lemma()));
    }
  }

  /** Whose the words are: "Peru's call", "calls by Peru", "a Peruvian call". */
  private Optional<Token> owner(Scan.View view, Token noun) {
    return view.clauses()
        .owner(noun)
        .or(
            () ->
                view.clauses().prepositional(noun, "by", "from", "among", "within").stream()
                    .findFirst())
        .or(() -> Owners.apart(scan, view, noun))
        .or(
            () ->
                view.sentence().children(noun, "nmod", "compound").stream()
                    .filter(m -> !scan.at(view, m).isEmpty())
                    .findFirst());
  }
}
