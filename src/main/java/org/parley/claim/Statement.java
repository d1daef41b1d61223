package org.parley.claim;

import java.util.List;
import java.util.Optional;

/**
 * An act of saying or thinking.
 *
 * @param id its place among the article's statements, from 0
 * @param speaker id of the speaker's mention
 * @param speakerWords where the speaker is named, also when no mention is made of it
 * @param type notation of the speech act
 * @param within id of the statement that this one is part of
 * @param evidence the whole sentence
 */
public record Statement(
    int id,
    Optional<Integer> speaker,
    Optional<Evidence> speakerWords,
    Optional<Integer> addressee,
    Optional<Evidence> cue,
    List<Evidence> content,
    boolean quoted,
    String type,
    Optional<Integer> within,
    List<Argument> arguments,
    boolean negated,
    double confidence,
    String rule,
    int sentence,
    Evidence evidence)
    implements Claim {
  public Statement {
    content = List.copyOf(content);
    arguments = List.copyOf(arguments);
  }

  /** Of all that is said, in code points. */
  public int length() {
    return content.stream().mapToInt(part -> part.span().length()).sum();
  }

  /** The same statement with other content. */
  public Statement withContent(List<Evidence> longer) {
    return new Statement(
        id,
        speaker,
        speakerWords,
        addressee,
        cue,
        longer,
        quoted,
        type,
        within,
        arguments,
        negated,
        confidence,
        rule,
        sentence,
        evidence);
  }

  /** The same statement at its place among those of the article, as part of another or of none. */
  public Statement placed(int place, Optional<Integer> outer) {
    return new Statement(
        place,
        speaker,
        speakerWords,
        addressee,
        cue,
        content,
        quoted,
        type,
        outer,
        arguments,
        negated,
        confidence,
        rule,
        sentence,
        evidence);
  }
}
