package org.parley.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.article.Span;

/**
 * Things by where they stand in a text, so that an article of thousands of them is not gone through
 * for each. More may be added at any time; not thread-safe.
 */
public final class SpanIndex<T> {
  /** Code points of the text that share a list: about as many as a sentence has. */
  private static final int STRETCH = 256;

  private record Entry<T>(int number, Span span, T thing) {}

  private final Map<Integer, List<Entry<T>>> stretches = new HashMap<>();
  private int size;

  public static <T> SpanIndex<T> of(Collection<? extends T> things, Function<T, Span> where) {
    SpanIndex<T> index = new SpanIndex<>();
    things.forEach(thing -> index.add(where.apply(thing), thing));
    return index;
  }

  public void add(Span span, T thing) {
    Entry<T> entry = new Entry<>(size++, span, thing);
    for (int at = first(span); at <= last(span); at++) {
      stretches.computeIfAbsent(at, none -> new ArrayList<>()).add(entry);
    }
  }

  /** What shares a code point with the span, in the order in which it was added. */
  public List<T> overlapping(Span span) {
    return near(span).filter(entry -> entry.span().overlaps(span)).map(Entry::thing).toList();
  }

  /** What the whole of the span stands in, in the order in which it was added. */
  public List<T> holding(Span span) {
    return near(span).filter(entry -> entry.span().contains(span)).map(Entry::thing).toList();
  }

  /** Whether anything shares a code point with the span. */
  public boolean meets(Span span) {
    return near(span).anyMatch(entry -> entry.span().overlaps(span));
  }

  /** Whether the whole of the span stands in anything. */
  public boolean holds(Span span) {
    return near(span).anyMatch(entry -> entry.span().contains(span));
  }

  private Stream<Entry<T>> near(Span span) {
    if (first(span) == last(span)) {
      return stretches.getOrDefault(first(span), List.of()).stream();
    }
    TreeMap<Integer, Entry<T>> near = new TreeMap<>();
    for (int at = first(span); at <= last(span); at++) {
      stretches.getOrDefault(at, List.of()).forEach(entry -> near.put(entry.number(), entry));
    }
    return near.values().stream();
  }

  private static int first(Span span) {
    return span.start() / STRETCH;
  }

  private static int last(Span span) {
    return span.end() / STRETCH;
  }
}
