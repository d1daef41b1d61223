package org.parley.extract.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.article.Span;
import org.parley.text.Sentence;
import org.parley.text.SpanIndex;
import org.parley.text.Token;

/** The stretches of an article that stand in quotation marks, without the marks. */
public final class Quotes {
  private Quotes() {}

  /** The same as {@link #in}, by where they stand. */
  public static SpanIndex<Span> indexed(List<Sentence> sentences) {
    return SpanIndex.of(in(sentences), quote -> quote);
  }

  /**
   * Pairs the marks block by block; a quotation that is still open at the end of its block ends
   * there (the next paragraph opens it anew).
   */
  public static List<Span> in(List<Sentence> sentences) {
    List<Span> quotes = new ArrayList<>();
    int open = -1;
    int block = -1;
    int last = 0;
    for (Sentence sentence : sentences) {
      boolean first = sentence.block() != block;
      if (first) {
        close(quotes, open, last);
        open = -1;
        block = sentence.block();
      }
      for (Token token : sentence.tokens()) {
        String form = token.form();
        // a paragraph that begins with the closing mark was typed so
        if (opens(form, open >= 0) || first && token.index() == 0 && closes(form)) {
          if (open < 0) {
            open = token.span().end();
          }
        } else if (closes(form)) {
          close(quotes, open, token.span().start());
          open = -1;
        }
        last = token.span().end();
      }
    }
    close(quotes, open, last);
    quotes.addAll(SingleQuotes.in(sentences));
    quotes.sort(Comparator.comparingInt(Span::start));
    return quotes;
  }

  /** The part of a span that lies within another; empty where they do not meet. */
  public static Span clip(Span span, Span within) {
    int start = Math.max(span.start(), within.start());
    return new Span(start, Math.max(start, Math.min(span.end(), within.end())));
  }

  private static boolean opens(String form, boolean inside) {
    return form.equals("“")
        || form.equals("«")
        || form.equals("„")
        || form.equals("``")
        || form.equals("''") && !inside
        || form.equals("\"") && !inside;
  }

  private static boolean closes(String form) {
    return form.equals("”") || form.equals("»") || form.equals("''") || form.equals("\"");
  }

  private static void close(List<Span> quotes, int open, int end) {
    if (open >= 0 && end > open) {
      quotes.add(new Span(open, end));
    }
  }
}
