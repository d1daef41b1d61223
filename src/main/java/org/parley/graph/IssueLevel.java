package org.parley.graph;

/** How general an issue is; each has one of the next level above it. */
public enum IssueLevel {
  /** A question as somebody words it, with how, why and when; or the opposite of a question. */
  ASPECT,
  /** What is asked of whom: "sanctions on Russia". */
  QUESTION,
  /** What all questions of the kind are about: "sanctions". */
  TOPIC
}
