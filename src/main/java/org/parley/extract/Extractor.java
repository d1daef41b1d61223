package org.parley.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.article.Span;
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
import org.parley.text.Sentence;
import org.parley.text.Token;

/** Annotated text in, claims out. Thread-safe; the same text gives the same claims. */
public final class Extractor {
  private static final int SENTENCES_THAT_NAME_THE_ISSUER = 2;
  private static final int WE_OF_A_STATEMENT = 3;

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
    Optional<Integer> issuer = issuer(scan).or(() -> committed(scan, statementFinder.quotes()));
    issuer.ifPresent(id -> speakFor(scan, id));
    var reports = EventFinder.find(scan, statements);
    var stances = new StanceFinder(scan, statements, statementFinder.quotes(), issuer).find();
    return new ArticleClaims(
        text,
        scan.mentions.stream().map(Draft::finished).toList(),
        reports,
        statements.stream().map(Cued::statement).toList(),
        stances);
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
        new ArticleClaims(text, mentions, List.of(), List.of(), List.of()), targets);
  }

  private static Optional<Target> phrase(Scan scan, int block) {
    return scan.views.stream()
        .filter(view -> view.sentence().block() == block)
        .findFirst()
        .flatMap(
            view ->
                view.sentence()
                    .root()
                    .map(head -> Targets.of(scan, view, head, 0, view.sentence().size() - 1)));
  }

  private boolean isMedium(Draft draft) {
    String last = draft.name.substring(draft.name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean body = draft.kind == Mention.Kind.NAMED && draft.type != Mention.Type.PERSON;
    return body && (lexicon.is("masthead", last) || names.isMedium(draft.name))
        || draft.kind == Mention.Kind.NOMINAL && lexicon.is("medium", draft.head);
  }

  /**
   * Whose statement the whole text is: "Statement by X", "X's statement" in the headline, or "We,
   * the leaders of X" at its start.
   */
  private static Optional<Integer> issuer(Scan scan) {
    for (Scan.View view :
        scan.views.subList(0, Math.min(SENTENCES_THAT_NAME_THE_ISSUER, scan.views.size()))) {
      Sentence sentence = view.sentence();
      for (Token token : sentence.tokens()) {
        boolean document = sentence.headline() && scan.lexicon.is("document", token.lemma());
        if (document) {
          Optional<Draft> by =
              view.clauses().prepositional(token, "by", "from", "of").stream()
                  .flatMap(t -> scan.arguments(view, t).stream())
                  .findFirst();
          Optional<Draft> owner =
              sentence.children(token, "poss", "nmod", "compound").stream()
                  .flatMap(t -> scan.at(view, t).stream())
                  .findFirst();
          Optional<Draft> issuer = by.or(() -> owner);
          if (issuer.isPresent()) {
            return issuer.map(d -> d.id);
          }
        }
        if (token.index() == 0 && token.form().equalsIgnoreCase("we")) {
          Optional<Draft> named =
              sentence
                  .child(token, "appos")
                  .or(() -> secondSubject(sentence, token))
                  .flatMap(t -> scan.argument(view, t));
          if (named.isPresent()) {
            return named.map(d -> d.id);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "We, the ministers of Peru, state": the parser may take both for subjects. */
  private static Optional<Token> secondSubject(Sentence sentence, Token we) {
    return sentence
        .head(we)
        .filter(verb -> sentence.size() > 1 && sentence.token(1).is(","))
        .flatMap(
            verb ->
                sentence.children(verb, "nsubj").stream()
                    .filter(subject -> subject.index() > we.index())
                    .findFirst());
  }

  /**
   * A text that says "we" without saying who: the state or body of which it says most often what it
   * will do.
   */
  private static Optional<Integer> committed(Scan scan, List<Span> quotes) {
    int we = 0;
    Map<String, Integer> commitments = new TreeMap<>();
    Map<String, Integer> first = new HashMap<>();
    for (Scan.View view : scan.views) {
      for (Token verb : view.sentence().tokens()) {
        Optional<Token> subject =
            verb.isVerb() && quotes.stream().noneMatch(q -> q.contains(verb.span()))
                ? view.clauses().subject(verb)
                : Optional.empty();
        if (subject.filter(s -> s.form().equalsIgnoreCase("we")).isPresent()) {
          we++;
        }
        if (subject.isPresent() && view.clauses().hasModal(verb, Set.of("will", "shall"))) {
          for (Draft draft : scan.arguments(view, subject.get())) {
            if (draft.kind == Mention.Kind.NAMED && draft.type != Mention.Type.PERSON) {
              commitments.merge(draft.name, 1, Integer::sum);
              first.putIfAbsent(draft.name, draft.id);
            }
          }
        }
      }
    }
    return we < WE_OF_A_STATEMENT
        ? Optional.empty()
        : commitments.entrySet().stream()
            .filter(e -> e.getValue() >= 2)
            .max(Map.Entry.comparingByValue())
            .map(e -> first.get(e.getKey()));
  }

  /** Outside quotations, "I" and "we" of such a text are its issuer. */
  private static void speakFor(Scan scan, int issuer) {
    for (Draft draft : scan.mentions) {
      String form = draft.name.toLowerCase(Locale.ROOT);
      if (draft.speaker.isEmpty() && List.of("i", "we", "my", "our", "us", "me").contains(form)) {
        draft.speaker = Optional.of(issuer);
      }
    }
  }
}
