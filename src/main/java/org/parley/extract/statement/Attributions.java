package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.article.Span;
import org.parley.claim.Argument;
import org.parley.claim.Evidence;
import org.parley.claim.Statement;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Quotes;
import org.parley.extract.syntax.Scan;
import org.parley.extract.syntax.Sureness;
import org.parley.text.SpanIndex;
import org.parley.text.Token;

/** The statements of an article, as far as they are found: how one is made, and made longer. */
final class Attributions {
  private final Scan scan;
  private final SpanIndex<Span> quotes;
  private final SpeechActs acts;
  private final List<Cued> found = new ArrayList<>();
  private final Map<Integer, List<Integer>> bySentence = new HashMap<>();

  /** Where contents stand or stood, each with the place in the list of the statement it is of. */
  private final SpanIndex<Integer> contents = new SpanIndex<>();

  Attributions(Scan scan, SpanIndex<Span> quotes) {
    this.scan = scan;
    this.quotes = quotes;
    this.acts = new SpeechActs(scan);
  }

  /** Those with their cues in a sentence. */
  List<Cued> in(int sentence) {
    return bySentence.getOrDefault(sentence, List.of()).stream().map(found::get).toList();
  }

  /** Those with contents that meet the span, in the order in which they were found. */
  List<Cued> about(Span span) {
    return contents.overlapping(span).stream()
        .distinct()
        .sorted()
        .map(found::get)
        .filter(c -> c.statement().content().stream().anyMatch(e -> e.span().overlaps(span)))
        .toList();
  }

  /** All found so far; a copy, so that more may be added while one goes through them. */
  List<Cued> found() {
    return List.copyOf(found);
  }

  void add(
      Scan.View view,
      Token cue,
      Optional<Token> speaker,
      List<Evidence> content,
      String act,
      CueRule rule) {
    add(view, cue, speaker, content, act, rule, view.phrases().of(cue));
  }

  void add(
      Scan.View view,
      Token cue,
      Optional<Token> speaker,
      List<Evidence> content,
      String act,
      CueRule rule,
      Evidence cueWords) {
    Optional<Draft> mention =
        speaker
            .flatMap(s -> scan.argument(view, s))
            .flatMap(d -> scan.behind(view, d).stream().findFirst());
    Optional<Evidence> words =
        speaker.map(
            s -> {
              // with its apposition, as the field marks sources
              int[] phrase = view.phrases().clause(s);
              return view.phrases().between(phrase[0], phrase[1]);
            });
    SpeechAct said = acts.of(view, cue, speaker, act);
    addStatement(
        view,
        mention.map(d -> d.id),
        words,
        Optional.of(cueWords),
        content,
        said.type(),
        rule,
        cue,
        acts.addressee(view, cue, speaker),
        said.arguments());
  }

  private void addStatement(
      Scan.View view,
      Optional<Integer> speaker,
      Optional<Evidence> words,
      Optional<Evidence> cue,
      List<Evidence> content,
      String type,
      CueRule rule,
      Token cueToken,
      Optional<Integer> addressee,
      List<Argument> arguments) {
    content.forEach(part -> contents.add(part.span(), found.size()));
    bySentence
        .computeIfAbsent(view.sentence().index(), none -> new ArrayList<>())
        .add(found.size());
    found.add(
        new Cued(
            view.sentence().index(),
            cueToken.index(),
            new Statement(
                found.size(),
                speaker,
                words,
                addressee,
                cue,
                content,
                quoted(content),
                type,
                Optional.empty(),
                arguments,
                view.negation().of(cueToken),
                quoted(content) ? Sureness.QUOTED : rule.confidence(),
                rule.name(),
                view.sentence().index(),
                view.phrases().whole())));
  }

  /** The same statement with other content. */
  void replace(Cued old, List<Evidence> content) {
    content.sort(Comparator.naturalOrder());
    int place = old.statement().id();
    content.forEach(part -> contents.add(part.span(), place));
    found.set(
        place, new Cued(old.sentence(), old.cueToken(), old.statement().withContent(content)));
  }

  boolean quoted(List<Evidence> content) {
    int inside = 0;
    int all = 0;
    for (Evidence part : content) {
      all += part.span().length();
      for (Span quote : quotes.overlapping(part.span())) {
        inside +=
            Quotes.clip(quote, part.span()).overlaps(part.span())
                ? Quotes.clip(quote, part.span()).length()
                : 0;
      }
    }
    return inside * 10 >= all * 6;
  }
}
