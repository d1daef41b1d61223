package org.parley.lexicon;

import org.parley.claim.Mention;

/** A line of {@code actor-nouns.tsv}: a common noun for those who can act or hold a position. */
public record ActorNoun(String noun, Kind kind) {
  /** What the noun says of whom it describes. */
  public enum Kind {
    PERSON,
    GROUP,
    ORGANIZATION,
    STATE,
    /** A document, poll or recording: it says something but holds no position. */
    SOURCE;

    Mention.Type type() {
      return switch (this) {
        case PERSON -> Mention.Type.PERSON;
        case GROUP -> Mention.Type.GROUP;
        case ORGANIZATION -> Mention.Type.ORGANIZATION;
        case STATE -> Mention.Type.STATE;
        case SOURCE -> Mention.Type.UNKNOWN;
      };
    }
  }

  static ActorNoun of(TableRow row) {
    return new ActorNoun(row.text("noun"), row.one(Kind.class, "kind"));
  }

  public boolean isSource() {
    return kind == Kind.SOURCE;
  }
}
