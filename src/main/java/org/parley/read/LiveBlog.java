package org.parley.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/**
 * A live blog → an article for each of its days, since "today" means another day in each report.
 * What stands above the reports goes with the day of the page.
 */
final class LiveBlog {
  private LiveBlog() {}

  /**
   * The days, the first one first; none if all reports are of one.
   *
   * @param fields what the page says
   */
  static List<ArticleDraft> days(HtmlBody body, Map<String, String> fields) {
    Map<LocalDate, List<String>> lines = new TreeMap<>();
    Set<Element> reports = new LinkedHashSet<>();
    for (Element place : body.places()) {
      for (Element time : place.select("time[datetime]")) {
        Optional<LocalDate> day = Dates.parse(time.attr("datetime"));
        Element report = reportOf(time, place);
        if (day.isPresent() && report != place && reports.add(report)) {
          lines.computeIfAbsent(day.get(), key -> new ArrayList<>()).addAll(body.lines(report));
        }
      }
    }
    lines.values().removeIf(List::isEmpty);
    if (lines.size() < 2) {
      return List.of();
    }
    Optional<LocalDate> pageDay =
        Field.DATE.in(fields).flatMap(Dates::parse).filter(lines::containsKey);
    Set<Element> beside = new HashSet<>(body.beside());
    beside.addAll(reports);
    HtmlBody rest = new HtmlBody(body.places(), beside, body.headline());
    pageDay.ifPresent(
        day ->
            lines.computeIfPresent(day, (key, own) -> joined(rest.text().lines().toList(), own)));
    List<ArticleDraft> drafts = new ArrayList<>();
    lines.forEach((day, own) -> drafts.add(draft(fields, day, own)));
    return drafts;
  }

  private static List<String> joined(List<String> before, List<String> behind) {
    List<String> all = new ArrayList<>(before);
    all.addAll(behind);
    return all;
  }

  /** The largest element around a time that holds no time of another report. */
  private static Element reportOf(Element time, Element place) {
    Element report = time;
    for (Element around = time.parent(); around != null; around = around.parent()) {
      if (around == place || around.select("time[datetime]").size() > 1) {
        return around == place && report == time ? place : report;
      }
      report = around;
    }
    return report;
  }

  private static ArticleDraft draft(Map<String, String> fields, LocalDate day, List<String> lines) {
    Map<String, String> own = new HashMap<>(fields);
    own.keySet().removeIf(Field.DATE::isCalled);
    own.put(Field.DATE.best(), day.toString());
    return new ArticleDraft(own, String.join("\n", lines));
  }
}
