package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.claim.ArticleClaims;
import org.parley.claim.Mention;
import org.parley.claim.ReadPhrases;
import org.parley.claim.Target;
import org.parley.extract.event.EventFinder;
import org.parley.extract.mention.MentionFinder;
import org.parley.extract.mention.NameLookup;
import org.parley.extract.stance.StanceFinder;
import org.parley.extract.stance.Targets;
import org.parley.extract.statement.Cued;
import org.parley.extract.statement.StatementFinder;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Lexicon;
import org.parley.text.AnnotatedText;

/** Annotated text in, claims out. Thread-safe; the same text gives the same claims. */
public final class Extractor {
  private final Lexicon lexicon = new Lexicon();
  private final NameLookup names;

  public Extractor(NameLookup names) {
    this.names = names;
  }

  public ArticleClaims extract(AnnotatedText text) {
    Scan scan = new Scan(text, lexicon);
    new MentionFinder(scan, names).find();
    scan.mentions.forEach(draft -> draft.medium = isMedium(draft));
    StatementFinder statementFinder = new StatementFinder(scan);
    List<Cued> statements = statementFinder.find();
    Optional<Integer> issuer = Issuer.of(scan, statementFinder.quotes());
    issuer.ifPresent(id -> Issuer.speakFor(scan, id));
    EventFinder events = EventFinder.of(scan, statements);
    var reports = events.reports();
    var stances = new StanceFinder(scan, statements, statementFinder.quotes(), issuer).find();
    return new ArticleClaims(
        scan.text,
        scan.mentions.stream().map(Draft::finished).toList(),
        reports,
        statements.stream().map(Cued::statement).toList(),
        stances.stream().map(events::dated).toList());
  }

  /** Takes each block of a text as a target, such as "the lifting of sanctions on Cuba". */
  public ReadPhrases phrases(AnnotatedText text) {
    Scan scan = new Scan(text, lexicon);
    new MentionFinder(scan, names).find();
    List<Optional<Target>> targets = new ArrayList<>();
    for (int block = 0; block < text.article().blocks().size(); block++) {
      targets.add(phrase(scan, block));
    }
    List<Mention> mentions = scan.mentions.stream().map(Draft::finished).toList();
    return new ReadPhrases(
        new ArticleClaims(scan.text, mentions, List.of(), List.of(), List.of()), targets);
  }

  private static Optional<Target> phrase(Scan scan, int block) {
    return scan.views.stream()
        .filter(view -> view.sentence().block() == block)
        .findFirst()
        .flatMap(
            view ->
                view.sentence()
                    .root()
                    .map(head -> new Targets(scan).of(view, head, 0, view.sentence().size() - 1)));
  }

  private boolean isMedium(Draft draft) {
    String last = draft.name.substring(draft.name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean body = draft.kind == Mention.Kind.NAMED && draft.type != Mention.Type.PERSON;
    return body && (lexicon.is("masthead", last) || names.isMedium(draft.name))
        || draft.kind == Mention.Kind.NOMINAL && lexicon.is("medium", draft.head);
  }
}
