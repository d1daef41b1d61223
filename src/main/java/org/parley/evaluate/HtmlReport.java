package org.parley.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A report as one page that needs no network and no scripts: the figures, then every miss and every
 * extra beside its sentence, by article.
 */
public final class HtmlReport {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; --line: #8884; --missed: #a15c00; --extra: #7a3ea8; --wrong: #b3261e; }
      @media (prefers-color-scheme: dark) { :root { --missed: #f0b35c; --extra: #cfa3f2; --wrong: #f2a7a1; } }
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
      table { border-collapse: collapse; margin: 1rem 0; font-variant-numeric: tabular-nums; }
      th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line); }
      td + td, th + th { text-align: right; }
      details { border-bottom: 1px solid var(--line); padding: .5rem 0; }
      summary { cursor: pointer; }
      li { margin: .5rem 0; }
      .missed { color: var(--missed); } .extra { color: var(--extra); } .wrong { color: var(--wrong); }
      blockquote { margin: .25rem 0 .25rem 1rem; opacity: .8; }
      """;

  private final Report report;
  private final StringBuilder page = new StringBuilder();

  private HtmlReport(Report report) {
    this.report = report;
  }

  /** The whole page. */
  public static String of(Report report) {
    return new HtmlReport(report).build();
  }

  private String build() {
    Evaluation evaluation = report.evaluation();
    page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>Evaluation: " + escape(report.gold()) + "</title>\n")
        .append("<style>\n" + STYLE + "</style>\n</head>\n<body>\n")
        .append("<h1>Evaluation</h1>\n<p>" + escape(report.reading()))
        .append(" against the " + escape(evaluation.kind().word()) + " of ")
        .append(escape(report.gold()) + ": " + evaluation.units().size() + " ")
        .append(escape(evaluation.unit()) + "s.</p>\n");
    table("Figures", FigureTable.HEADS, report.figures());
    table("Calibration", FigureTable.CALIBRATED, FigureTable.calibrated(evaluation.calibrations()));
    report
        .comparison()
        .ifPresent(
            other ->
                table(
                    "Compared with " + other.reading(),
                    FigureTable.COMPARED,
                    FigureTable.compared(other.comparison())));
    findings();
    return page.append("</body>\n</html>\n").toString();
  }

  private void table(String title, List<String> heads, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    page.append("<h2>" + escape(title) + "</h2>\n<table>\n<thead><tr>")
        .append(
            heads.stream()
                .map(h -> "<th scope=\"col\">" + escape(h) + "</th>")
                .collect(Collectors.joining()))
        .append("</tr></thead>\n<tbody>\n");
    for (List<String> row : rows) {
      page.append("<tr>")
          .append(row.stream().map(c -> "<td>" + escape(c) + "</td>").collect(Collectors.joining()))
          .append("</tr>\n");
    }
    page.append("</tbody>\n</table>\n");
  }

  private void findings() {
    Map<String, List<Finding>> byArticle = new TreeMap<>(IriOrder.BY_IRI);
    report
        .evaluation()
        .findings()
        .forEach(f -> byArticle.computeIfAbsent(f.article(), a -> new ArrayList<>()).add(f));
    page.append("<h2>What differs</h2>\n");
    byArticle.forEach(this::article);
  }

  private void article(String article, List<Finding> findings) {
    page.append("<details open>\n<summary>" + escape(article) + " (" + findings.size())
        .append(")</summary>\n<ul>\n");
    for (Finding finding : findings) {
      String word = finding.kind().word();
      String sentence = report.sentence(finding);
      page.append("<li><strong class=\"" + word + "\">" + word + "</strong> ")
          .append(escape(finding.item()) + ": " + escape(finding.what()));
      if (!sentence.isEmpty()) {
        page.append("\n<blockquote>" + escape(sentence) + "</blockquote>");
      }
      page.append("</li>\n");
    }
    page.append("</ul>\n</details>\n");
  }

  /** Text as text, whatever it holds; characters that HTML does not allow are shown as unknown. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;")
        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "\uFFFD");
  }
}
