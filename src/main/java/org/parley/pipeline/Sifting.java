package org.parley.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedReport;
import org.parley.graph.ResolvedStance;
import org.parley.graph.ResolvedStatement;
import org.parley.graph.ReviewMark;
import org.parley.graph.Reviewed;
import org.parley.review.Pruning;
import org.parley.weigh.Least;

/**
 * Leaves out what is not likely enough, and whom and what nothing names then. What is left is
 * numbered as if nothing else had been there.
 */
record Sifting(Least least) {
  ResolvedArticle sifted(ResolvedArticle read) {
    Map<String, String> keys = new HashMap<>();
    List<ResolvedReport> reports = new ArrayList<>();
    for (ResolvedReport each : read.reports()) {
      if (each.confidence() >= least.events()) {
        String key = numbered(each.key(), reports.size() + 1);
        keys.put(each.key(), key);
        reports.add(each.with(key, each.confidence()));
      }
    }
    List<ResolvedStatement> statements =
        read.statements().stream().filter(s -> s.confidence() >= least.statements()).toList();
    Set<String> said = statements.stream().map(ResolvedStatement::key).collect(Collectors.toSet());
    List<ResolvedStance> stances = new ArrayList<>();
    for (ResolvedStance each : read.stances()) {
      if (least.keeps(each)) {
        String key = numbered(each.key(), stances.size() + 1);
        keys.put(each.key(), key);
        stances.add(each.with(key, each.statement().filter(said::contains)));
      }
    }
    boolean all =
        reports.size() == read.reports().size()
            && statements.size() == read.statements().size()
            && stances.size() == read.stances().size();
    return all
        ? read
        : Pruning.of(read, read.claiming(reports, whole(statements, said), stances))
            .reviewed(renamed(read.reviewed(), keys));
  }

  /** {@code stance-7} as the third is {@code stance-3}. */
  private static String numbered(String key, int place) {
    return key.substring(0, key.lastIndexOf('-') + 1) + place;
  }

  /** What was said within words that are left out stands by itself. */
  private static List<ResolvedStatement> whole(
      List<ResolvedStatement> statements, Set<String> said) {
    return statements.stream()
        .map(each -> each.within().stream().allMatch(said::contains) ? each : each.apart())
        .toList();
  }

  private static Reviewed renamed(Reviewed reviewed, Map<String, String> keys) {
    Map<String, ReviewMark> marks = new HashMap<>();
    reviewed.marks().forEach((key, mark) -> marks.put(keys.getOrDefault(key, key), mark));
    return new Reviewed(marks, reviewed.decisions(), reviewed.unmet());
  }
}
