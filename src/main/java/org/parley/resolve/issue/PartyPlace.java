package org.parley.resolve.issue;

/** Where the reading stands: what an actor met there is. */
enum PartyPlace {
  /** Before the topic, or after "by": its owner or doer. */
  OWNER,
  /** After "of" or the topic's verb. */
  OBJECT,
  /** After "to", "on", "against", "for", "in". */
  GOAL,
  /** After "from". */
  SOURCE
}
