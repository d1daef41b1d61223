package org.parley.report;

import java.text.BreakIterator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Reads evidence back from its two selectors. */
record Passages(Lookup lookup) {

  Optional<PassageEvidence> evidence(Node node) {
    Optional<Node> article = lookup.object(node, Terms.HAS_SOURCE);
    Optional<Integer> start = selected(node, Terms.START).flatMap(Passages::number);
    Optional<Integer> end = selected(node, Terms.END).flatMap(Passages::number);
    Optional<String> exact = selected(node, Terms.EXACT).map(Node::getLiteralLexicalForm);
    return article.isEmpty() || start.isEmpty() || end.isEmpty() || exact.isEmpty()
        ? Optional.empty()
        : Optional.of(new PassageEvidence(article.get(), start.get(), end.get(), exact.get()));
  }

  /** All evidence that the property leads to, in the order of article and text. */
  List<PassageEvidence> evidence(Node subject, Node property) {
    return lookup.objects(subject, property).stream()
        .flatMap(node -> evidence(node).stream())
        .sorted(
            Comparator.comparing((PassageEvidence each) -> published(each.article()).orElse(""))
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

  private Passage passage(PassageEvidence evidence, Marking marking) {
    Node article = evidence.article();
    return new Passage(
        lookup.text(article, Terms.IDENTIFIER).orElseGet(() -> Lookup.localName(article)),
        lookup.text(article, Terms.HEADLINE),
        published(article),
        evidence.start(),
        evidence.end(),
        marking.pieces());
  }

  private Optional<String> published(Node article) {
    return lookup.text(article, Terms.DATE_PUBLISHED);
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

  private Optional<Node> selected(Node evidence, Node property) {
    return lookup.objects(evidence, Terms.HAS_SELECTOR).stream()
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
