package org.parley.review;

/** What a claim says, whatever number it has and whichever rule made it. */
public sealed interface ClaimKey permits EventKey, StanceKey {
  /** How the parts stand in a cell. */
  String BETWEEN = " | ";

  /** As it stands in the column {@code claim}. */
  String cell();
}
