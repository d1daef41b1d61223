package org.parley.page;

/** What joins two actors, for the most part. */
enum Tone {
  TOGETHER,
  MIXED,
  AGAINST
}
