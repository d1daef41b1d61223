package org.parley.review;

import java.util.Optional;

/** One line of a file of decisions. */
sealed interface Decision {
  Origin origin();

  /** What is decided on a claim. */
  enum Kind {
    ACCEPT,
    REJECT,
    CORRECT
  }

  /**
   * On a claim of one article.
   *
   * @param correction where the kind is {@link Kind#CORRECT}
   */
  record OnClaim(
      Origin origin,
      String article,
      SentenceKey sentence,
      ClaimKey claim,
      Kind kind,
      Optional<Correction> correction)
      implements Decision {
    public OnClaim {
      if ((kind == Kind.CORRECT) != correction.isPresent()) {
        throw new IllegalArgumentException("a correction, and nothing else, corrects");
      }
    }
  }

  /**
   * That two actors are one, in all articles.
   *
   * @param actor key or name
   * @param whom the actor that both are
   */
  record Same(Origin origin, String actor, ActorRef whom) implements Decision {}

  /**
   * That an actor of an article is somebody else.
   *
   * @param article absent: in all articles
   * @param sentence absent: in all sentences
   * @param actor key, or the name that is meant
   * @param whom who it is
   */
  record Apart(
      Origin origin,
      Optional<String> article,
      Optional<SentenceKey> sentence,
      String actor,
      ActorRef whom)
      implements Decision {}

  /**
   * That an issue is another one, in all articles.
   *
   * @param issue key or label
   */
  record Question(Origin origin, String issue, IssueRef question) implements Decision {}
}
