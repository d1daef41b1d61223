package org.parley.graph;

import java.util.List;
import java.util.Optional;
import org.parley.claim.Evidence;

/**
 * An act of saying or thinking that the article reports.
 *
 * @param key unique in the article, such as {@code statement-3}
 * @param type notation of the speech act: {@code SAY} unless it is more
 * @param speaker key of the actor; absent where the speaker is nobody that is known
 * @param addressee key of the actor spoken to
 * @param cue the words that report the act, such as {@code told}
 * @param content what is said
 * @param quoted whether the content stands in quotation marks
 * @param speakerMention where the speaker is named; {@code cueMention} likewise
 * @param contentMentions where the content stands: more than one where the cue breaks it
 * @param within key of the statement that this one is part of
 * @param participations who does the speech act to whom, where it is more than saying: accused,
 *     asked, threatened
 * @param evidence the whole sentence
 */
public record ResolvedStatement(
    String key,
    String label,
    String type,
    Optional<String> speaker,
    Optional<String> addressee,
    String cue,
    String content,
    boolean quoted,
    Optional<Evidence> speakerMention,
    Optional<Evidence> cueMention,
    List<Evidence> contentMentions,
    Optional<String> within,
    List<Participation> participations,
    boolean negated,
    double confidence,
    String rule,
    Evidence evidence) {
  public ResolvedStatement {
    contentMentions = List.copyOf(contentMentions);
    participations = List.copyOf(participations);
  }

  /** The same as part of no other. */
  public ResolvedStatement apart() {
    return new ResolvedStatement(
        key,
        label,
        type,
        speaker,
        addressee,
        cue,
        content,
        quoted,
        speakerMention,
        cueMention,
        contentMentions,
        Optional.empty(),
        participations,
        negated,
        confidence,
        rule,
        evidence);
  }
}
