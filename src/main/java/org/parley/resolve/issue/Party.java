package org.parley.resolve.issue;

import java.util.List;
import org.parley.claim.Mention;

/**
 * A party.
 *
 * @param names slugs: one, but for "both countries"
 * @param last its last token
 */
record Party(List<String> names, Mention mention, int last) {
  Party {
    names = List.copyOf(names);
  }
}
