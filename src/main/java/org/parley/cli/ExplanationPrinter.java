package org.parley.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.shared.PrefixMapping;
import org.parley.report.Explanation;
import org.parley.report.Ground;
import org.parley.report.Passage;

/**
 * Prints explanations for people.
 *
 * @param limit of passages for one node
 */
record ExplanationPrinter(PrintWriter out, Terminal terminal, PrefixMapping prefixes, int limit) {
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  void print(List<Explanation> explanations) {
    String gap = "";
    for (Explanation explanation : explanations) {
      out.print(gap);
      print(explanation);
      gap = System.lineSeparator();
    }
  }

  private void print(Explanation explanation) {
    out.println(explanation.kind() + "  " + prefixes.shortForm(explanation.iri()));
    if (!explainsItself(explanation)) {
      out.println("  " + oneLine(explanation.label()));
    }
    if (explanation.grounds().isEmpty()) {
      out.println("  rests on no sentence of an article");
    }
    int left = limit;
    for (Ground ground : explanation.grounds()) {
      if (left <= 0) {
        break;
      }
      print(ground, explanation, left);
      left -= Math.max(1, ground.passages().size());
    }
    int all = explanation.grounds().stream().mapToInt(each -> each.passages().size()).sum();
    if (all > limit) {
      out.println();
      out.println("  … and " + (all - limit) + " more passages; --limit shows them");
    }
  }

  /** A claim is its own ground, which says more than its label. */
  private static boolean explainsItself(Explanation explanation) {
    return explanation.grounds().size() == 1
        && explanation.grounds().getFirst().iri().equals(explanation.iri())
        && explanation.grounds().getFirst().rule().isPresent();
  }

  private void print(Ground ground, Explanation explanation, int left) {
    if (!explainsItself(explanation)) {
      out.println();
    }
    if (!ground.iri().equals(explanation.iri())) {
      out.println("  " + ground.kind() + "  " + prefixes.shortForm(ground.iri()));
    }
    out.println("  " + oneLine(ground.summary()));
    ground
        .rule()
        .ifPresent(
            rule ->
                out.println(
                    "  rule "
                        + rule
                        + ground.confidence().map(each -> ", confidence " + each).orElse("")));
    ground.passages().stream().limit(left).forEach(this::print);
  }

  private void print(Passage passage) {
    out.println(
        "    "
            + passage.article()
            + passage.headline().map(headline -> ": " + oneLine(headline)).orElse("")
            + passage.published().map(date -> " (" + date + ")").orElse("")
            + ", characters "
            + passage.start()
            + "–"
            + passage.end());
    String sentence =
        passage.pieces().stream()
            .map(piece -> piece.marked() ? marked(piece.text()) : piece.text())
            .collect(Collectors.joining());
    out.println("      " + oneLine(sentence));
  }

  private String marked(String text) {
    return terminal.width().isPresent() ? BOLD + text + PLAIN : "»" + text + "«";
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
