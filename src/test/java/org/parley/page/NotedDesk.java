package org.parley.page;

import java.util.ArrayList;
import java.util.List;
import org.parley.report.Doubt;
import org.parley.report.Doubts;
import org.parley.store.Store;

/** The claims of a store, and what somebody decided on them. */
final class NotedDesk implements ReviewDesk {
  final List<String> decided = new ArrayList<>();
  private final Store store;

  NotedDesk(Store store) {
    this.store = store;
  }

  @Override
  public Found open(Wanted wanted, int most) {
    if (wanted.actor().equals("nobody")) {
      return new Found(List.of(), "the store knows no actor nobody");
    }
    List<Doubt> doubts =
        store.calculateRead(
            data -> {
              Doubts all = new Doubts(data);
              return all.candidates().stream().flatMap(each -> all.doubt(each).stream()).toList();
            });
    return new Found(
        doubts.stream()
            .filter(each -> wanted.claim().isEmpty() || wanted.claim().equals(iri(each)))
            .filter(each -> decided.stream().noneMatch(line -> line.contains(iri(each))))
            .limit(most)
            .toList(),
        "");
  }

  private static String iri(Doubt doubt) {
    return doubt.ground().iri();
  }

  @Override
  public Outcome decide(String claim, Verdict verdict, String correction) {
    if (verdict == Verdict.CORRECT && correction.isEmpty()) {
      return new Outcome(false, "a correction says FIELD=VALUE");
    }
    decided.add(verdict + " " + claim + " " + correction);
    return new Outcome(true, claim);
  }

  @Override
  public String file() {
    return "news.decisions.tsv";
  }
}
