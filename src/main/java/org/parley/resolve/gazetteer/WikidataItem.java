package org.parley.resolve.gazetteer;

import java.util.Optional;

/** Ids of Wikidata's items, as {@code Q212} and inside the IRIs that its query service writes. */
final class WikidataItem {
  private WikidataItem() {}

  static boolean isId(String text) {
    boolean ok = text.length() > 1 && text.charAt(0) == 'Q' && text.charAt(1) != '0';
    for (int i = 1; ok && i < text.length(); i++) {
      ok = '0' <= text.charAt(i) && text.charAt(i) <= '9';
    }
    return ok;
  }

  /** {@code http://www.wikidata.org/entity/Q212}, {@code wd:Q212} or {@code Q212} → Q212. */
  static Optional<String> idOf(String iriOrId) {
    int cut = Math.max(iriOrId.lastIndexOf('/'), iriOrId.lastIndexOf(':'));
    String id = iriOrId.substring(cut + 1);
    return isId(id) ? Optional.of(id) : Optional.empty();
  }
}
