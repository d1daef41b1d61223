package org.parley.review;

import java.util.List;
import java.util.Optional;
import org.parley.claim.Evidence;
import org.parley.claim.Position;
import org.parley.graph.Participation;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedReport;
import org.parley.graph.ResolvedStance;
import org.parley.graph.ResolvedStatement;

/** Claims that say something else than they did; all the rest of them stays. */
final class Changed {
  private Changed() {}

  static ResolvedReport participations(ResolvedReport report, List<Participation> parts) {
    return new ResolvedReport(
        report.key(),
        report.label(),
        report.type(),
        report.status(),
        report.time(),
        report.place(),
        parts,
        report.certainty(),
        report.negated(),
        report.confidence(),
        report.rule(),
        report.evidence());
  }

  static ResolvedStatement people(
      ResolvedStatement said,
      Optional<String> speaker,
      Optional<String> addressee,
      List<Participation> parts) {
    return new ResolvedStatement(
        said.key(),
        said.label(),
        said.type(),
        speaker,
        addressee,
        said.cue(),
        said.content(),
        said.quoted(),
        said.speakerMention(),
        said.cueMention(),
        said.contentMentions(),
        said.within(),
        parts,
        said.negated(),
        said.confidence(),
        said.rule(),
        said.evidence());
  }

  static ResolvedStance people(
      ResolvedStance stance, String holder, List<String> about, Optional<String> voice) {
    return stance(
        stance,
        stance.label(),
        holder,
        stance.target(),
        about,
        stance.position(),
        stance.condition(),
        voice,
        stance.confidence(),
        stance.evidence());
  }

  static ResolvedStance issues(ResolvedStance stance, String target, Optional<String> condition) {
    return stance(
        stance,
        stance.label(),
        stance.holder(),
        target,
        stance.about(),
        stance.position(),
        condition,
        stance.voice(),
        stance.confidence(),
        stance.evidence());
  }

  static ResolvedStance evidence(ResolvedStance stance, List<Evidence> evidence) {
    return stance(
        stance,
        stance.label(),
        stance.holder(),
        stance.target(),
        stance.about(),
        stance.position(),
        stance.condition(),
        stance.voice(),
        stance.confidence(),
        evidence);
  }

  static ResolvedStance stance(
      ResolvedStance stance,
      String label,
      String holder,
      String target,
      List<String> about,
      Position position,
      Optional<String> condition,
      Optional<String> voice,
      double confidence,
      List<Evidence> evidence) {
    return new ResolvedStance(
        stance.key(),
        label,
        holder,
        target,
        about,
        position,
        condition,
        voice,
        stance.statement(),
        stance.date(),
        stance.certainty(),
        stance.negated(),
        confidence,
        stance.rule(),
        stance.codings(),
        evidence);
  }

  /** The article with other claims. */
  static ResolvedArticle claims(
      ResolvedArticle article, List<ResolvedReport> reports, List<ResolvedStance> stances) {
    return new ResolvedArticle(
        article.article(),
        article.reader(),
        article.actors(),
        article.places(),
        article.issues(),
        reports,
        article.statements(),
        stances,
        article.mentions(),
        article.reviewed());
  }
}
