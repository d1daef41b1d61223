package org.parley.resolve.gazetteer;

/** A user's own gazetteer for the benchmarks: people whom nobody else knows. */
public final class OwnRows {
  private OwnRows() {}

  /** In the layout of {@code data/gazetteer/people.tsv}. */
  public static String people(int count) {
    StringBuilder rows = new StringBuilder("id\tname\tgiven\tfamily\tgender\trank\n");
    for (int i = 0; i < count; i++) {
      rows.append(
          "own-person-%1$d\tGiven%1$d Family%1$d\tGiven%1$d\tFamily%1$d\tf\t90\n".formatted(i));
    }
    return rows.toString();
  }
}
