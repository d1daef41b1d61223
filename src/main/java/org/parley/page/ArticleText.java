package org.parley.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.page.ArticleClaim.Span;

/**
 * An article's text, cut where something begins or ends that is marked in it. All offsets are code
 * points, as in the graph.
 */
record ArticleText(List<Paragraph> paragraphs) {
  /** A line of the text, with the claims whose sentence begins in it. */
  record Paragraph(List<Segment> segments, List<ArticleClaim> claims) {}

  static ArticleText of(String text, List<ArticleClaim> claims) {
    int[] points = text.codePoints().toArray();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int from = 0; from < points.length; ) {
      int to = from;
      while (to < points.length && points[to] != '\n') {
        to++;
      }
      if (!new String(points, from, to - from).isBlank()) {
        int start = from;
        int end = to;
        paragraphs.add(
            new Paragraph(
                segments(points, new Span(from, to), claims),
                claims.stream()
                    .filter(
                        each -> each.sentence().start() >= start && each.sentence().start() < end)
                    .toList()));
      }
      from = to + 1;
    }
    return new ArticleText(paragraphs);
  }

  private static List<Segment> segments(int[] points, Span line, List<ArticleClaim> claims) {
    List<ArticleClaim> here = claims.stream().filter(each -> meet(each.sentence(), line)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(line.start(), line.end()));
    for (ArticleClaim claim : here) {
      cut(claim.sentence(), line, cuts);
      claim.parts().forEach(part -> cut(part.span(), line, cuts));
    }
    List<Segment> segments = new ArrayList<>();
    int from = line.start();
    for (int to : cuts.tailSet(from + 1)) {
      segments.add(segment(points, new Span(from, to), here));
      from = to;
    }
    return segments;
  }

  private static Segment segment(int[] points, Span span, List<ArticleClaim> claims) {
    String ids =
        claims.stream()
            .filter(each -> meet(each.sentence(), span))
            .map(ArticleClaim::id)
            .distinct()
            .collect(Collectors.joining(" "));
    String parts =
        claims.stream()
            .flatMap(
                each ->
                    each.parts().stream()
                        .filter(part -> meet(part.span(), span))
                        .map(part -> each.id() + ":" + part.name()))
            .distinct()
            .collect(Collectors.joining(" "));
    boolean begins = claims.stream().anyMatch(each -> each.sentence().start() == span.start());
    return new Segment(
        new String(points, span.start(), span.end() - span.start()),
        ids,
        parts,
        begins ? "s" + span.start() : "");
  }

  private static void cut(Span span, Span line, TreeSet<Integer> cuts) {
    cuts.add(Math.clamp(span.start(), line.start(), line.end()));
    cuts.add(Math.clamp(span.end(), line.start(), line.end()));
  }

  private static boolean meet(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
