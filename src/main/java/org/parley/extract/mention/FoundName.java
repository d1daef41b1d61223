package org.parley.extract.mention;

import org.parley.claim.Mention;

/** A name from its first to its last token, both inclusive. */
record FoundName(int first, int last, Mention.Type type, boolean known) {
  int length() {
    return last - first;
  }
}
