package org.parley.resolve.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.article.Article;
import org.parley.article.Span;
import org.parley.claim.Evidence;
import org.parley.exchange.Quote;
import org.parley.exchange.QuoteFinder;
import org.parley.exchange.RefusalReason;

/** Holds quotations to the article's text. */
final class Proofs {
  private final Article article;
  private final List<Span> sentences;
  private final QuoteFinder finder;
  private final Refusals refusals;

  /**
   * @param sentences where the article's sentences stand
   */
  Proofs(Article article, List<Span> sentences, Refusals refusals) {
    this.article = article;
    this.sentences = sentences;
    this.finder = new QuoteFinder(article.text());
    this.refusals = refusals;
  }

  /** The sentences that hold the quotations; what does not stand in the text is refused. */
  List<Evidence> sentences(String claim, List<Quote> quotes) {
    TreeSet<Evidence> evidence = new TreeSet<>();
    for (Span span : spans(claim, quotes, List.of())) {
      whole(span).forEach(sentence -> evidence.add(at(sentence)));
    }
    if (evidence.isEmpty()) {
      refusals.add(claim, RefusalReason.NO_EVIDENCE, quotes.isEmpty() ? "none is given" : "");
    }
    return List.copyOf(evidence);
  }

  /** The words themselves. */
  List<Evidence> words(String claim, List<Quote> quotes, List<Span> near) {
    return spans(claim, quotes, near).stream().map(this::at).toList();
  }

  Optional<Evidence> words(String claim, Optional<Quote> quote, List<Span> near) {
    return words(claim, quote.stream().toList(), near).stream().findFirst();
  }

  /** Quotations that stand once say where those that stand often are meant. */
  private List<Span> spans(String claim, List<Quote> quotes, List<Span> near) {
    List<Span> anchors = new ArrayList<>(near);
    quotes.stream().map(finder::all).filter(all -> all.size() == 1).forEach(anchors::addAll);
    List<Span> spans = new ArrayList<>();
    for (Quote quote : quotes) {
      Optional<Span> span = finder.find(quote, anchors);
      span.ifPresentOrElse(
          spans::add,
          () -> refusals.add(claim, RefusalReason.NOT_VERBATIM, shortened(quote.exact())));
    }
    return spans;
  }

  /** The sentences that a span reaches into; the span itself where no sentence is. */
  private List<Span> whole(Span span) {
    List<Span> whole = sentences.stream().filter(sentence -> sentence.overlaps(span)).toList();
    return whole.isEmpty() ? List.of(span) : whole;
  }

  /** Wherever one of the names stands as a word of its own, the longest first. */
  List<Evidence> named(Stream<String> names) {
    List<Span> found = new ArrayList<>();
    names
        .flatMap(name -> finder.all(new Quote(name)).stream())
        .filter(this::standsAlone)
        .sorted((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b))
        .filter(span -> found.stream().noneMatch(span::overlaps))
        .forEach(found::add);
    return found.stream().sorted().map(this::at).toList();
  }

  private boolean standsAlone(Span span) {
    String text = article.text();
    int from = text.offsetByCodePoints(0, span.start());
    int to = text.offsetByCodePoints(from, span.length());
    boolean before = from > 0 && Character.isLetterOrDigit(text.codePointBefore(from));
    boolean after = to < text.length() && Character.isLetterOrDigit(text.codePointAt(to));
    return !before && !after;
  }

  private Evidence at(Span span) {
    return new Evidence(span, article.slice(span));
  }

  private static String shortened(String words) {
    int longest = 100;
    return words.codePointCount(0, words.length()) <= longest
        ? words
        : words.substring(0, words.offsetByCodePoints(0, longest)) + "…";
  }
}
