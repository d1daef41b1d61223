package org.parley.report;

import java.text.BreakIterator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Reads evidence back from its two selectors.
 *
 * @param articles what is known of those that were asked for before
 */
record Passages(Lookup lookup, Map<Node, Heading> articles) {
  Passages(Lookup lookup) {
    this(lookup, new HashMap<>());
  }

  /** What stands over an article. */
  record Heading(String id, Optional<String> headline, Optional<String> published) {}

  Optional<PassageEvidence> evidence(Node node) {
    Optional<Node> article = lookup.object(node, Terms.HAS_SOURCE);
    List<Node> selectors = lookup.objects(node, Terms.HAS_SELECTOR);
    Optional<Integer> start = selected(selectors, Terms.START).flatMap(Passages::number);
    Optional<Integer> end = selected(selectors, Terms.END).flatMap(Passages::number);
    Optional<String> exact = selected(selectors, Terms.EXACT).map(Node::getLiteralLexicalForm);
    return article.isEmpty() || start.isEmpty() || end.isEmpty() || exact.isEmpty()
        ? Optional.empty()
        : Optional.of(new PassageEvidence(article.get(), start.get(), end.get(), exact.get()));
  }

  /** All evidence that the property leads to, in the order of article and text. */
  List<PassageEvidence> evidence(Node subject, Node property) {
    return lookup.objects(subject, property).stream()
        .flatMap(node -> evidence(node).stream())
        .sorted(
            Comparator.comparing(
                    (PassageEvidence each) -> heading(each.article()).published().orElse(""))
                .thenComparing(each -> each.article().toString())
                .thenComparing(PassageEvidence::start)
                .thenComparing(PassageEvidence::end))
        .toList();
  }

  /** A whole sentence, with the given stretches and words marked in it. */
  Passage sentence(PassageEvidence sentence, List<PassageEvidence> marks, List<String> words) {
    Marking marking = new Marking(sentence.exact(), sentence.start());
    marks.stream()
        .filter(mark -> mark.article().equals(sentence.article()))
        .forEach(mark -> marking.mark(mark.start(), mark.end()));
    words.stream().filter(each -> marking.isEmpty()).forEach(marking::mark);
    return passage(sentence, marking);
  }

  /** A mention, marked in the sentence around it where the store has the article's text. */
  Passage mention(PassageEvidence mention) {
    Marking marking =
        lookup
            .text(mention.article(), Terms.ARTICLE_BODY)
            .flatMap(body -> around(body, mention))
            .orElseGet(() -> new Marking(mention.exact(), mention.start()));
    marking.mark(mention.start(), mention.end());
    return passage(mention, marking);
  }

  /** A mention by itself: to find the sentence around it takes longer than all else. */
  Passage bareMention(PassageEvidence mention) {
    Marking marking = new Marking(mention.exact(), mention.start());
    marking.mark(mention.start(), mention.end());
    return passage(mention, marking);
  }

  private Passage passage(PassageEvidence evidence, Marking marking) {
    Heading heading = heading(evidence.article());
    return new Passage(
        heading.id(),
        heading.headline(),
        heading.published(),
        evidence.start(),
        evidence.end(),
        marking.pieces());
  }

  private Heading heading(Node article) {
    return articles.computeIfAbsent(
        article,
        asked ->
            new Heading(
                lookup.text(asked, Terms.IDENTIFIER).orElseGet(() -> Lookup.localName(asked)),
                lookup.text(asked, Terms.HEADLINE),
                lookup.text(asked, Terms.DATE_PUBLISHED)));
  }

  private static Optional<Marking> around(String body, PassageEvidence mention) {
    if (mention.end() > body.codePointCount(0, body.length())) {
      return Optional.empty();
    }
    int from = body.offsetByCodePoints(0, mention.start());
    int to = body.offsetByCodePoints(0, mention.end());
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(body);
    int start = Math.max(sentences.isBoundary(from) ? from : sentences.preceding(from), 0);
    int next = sentences.following(Math.max(from, to - 1));
    int end = next == BreakIterator.DONE ? body.length() : next;
    // Headlines have no full stop: an empty line ends a sentence, too.
    int line = body.lastIndexOf('\n', Math.max(from - 1, 0)) + 1;
    int lineEnd = body.indexOf('\n', to);
    start = Math.max(start, Math.min(line, from));
    end = lineEnd < 0 ? end : Math.min(end, Math.max(lineEnd, to));
    String sentence = body.substring(start, end).stripTrailing();
    return Optional.of(new Marking(sentence, body.codePointCount(0, start)));
  }

  private Optional<Node> selected(List<Node> selectors, Node property) {
    return selectors.stream()
        .flatMap(selector -> lookup.object(selector, property).stream())
        .filter(Node::isLiteral)
        .findFirst();
  }

  private static Optional<Integer> number(Node literal) {
    return literal.getLiteralValue() instanceof Number value
        ? Optional.of(value.intValue())
        : Optional.empty();
  }
}
