package org.parley.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Those who stand on one side of a question, each by its latest position.
 *
 * @param members one stance for each holder, the latest first
 */
record Camp(Side side, List<Standing> members) {
  /**
   * @param rows in the order of time
   */
  static List<Camp> of(List<Row> rows, Links links) {
    Map<String, Row> latest = new LinkedHashMap<>();
    for (Row row : rows) {
      latest.remove(row.get("holderIri"));
      latest.put(row.get("holderIri"), row);
    }
    List<Standing> all = Standing.of(List.copyOf(latest.values()).reversed(), links);
    return Arrays.stream(Side.values())
        .map(side -> new Camp(side, all.stream().filter(each -> each.side() == side).toList()))
        .filter(camp -> !camp.members().isEmpty())
        .toList();
  }
}
