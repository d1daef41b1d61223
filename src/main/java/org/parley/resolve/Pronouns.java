package org.parley.resolve;

import java.util.Optional;
import java.util.Set;
import org.parley.claim.ArticleClaims;
import org.parley.claim.Mention;
import org.parley.graph.Actor;

/**
 * Pronouns to actors: number, gender and kind must fit; the nearest subject is preferred (Hobbs
 * 1978, Lappin and Leass 1994, in small). Where nobody near fits, the pronoun is left alone.
 */
final class Pronouns {
  private static final Set<String> MALE = Set.of("he", "his", "him");
  private static final Set<String> FEMALE = Set.of("she", "her");
  private static final Set<String> FIRST = Set.of("i", "we", "my", "our", "us", "me");
  private static final Set<String> PLURAL = Set.of("they", "their", "them");
  private static final int FARTHEST = 3;

  private final ArticleClaims claims;
  private final Cast cast;

  Pronouns(ArticleClaims claims, Cast cast) {
    this.claims = claims;
    this.cast = cast;
  }

  void link(Mention pronoun) {
    String form = pronoun.name();
    if (FIRST.contains(form)) {
      pronoun.speaker().flatMap(cast::of).ifPresent(speaker -> cast.link(pronoun, speaker));
      return;
    }
    find(pronoun, form).ifPresent(member -> cast.link(pronoun, member));
  }

  private Optional<Cast.Member> find(Mention pronoun, String form) {
    Cast.Member best = null;
    double bestScore = 0;
    for (Mention candidate : claims.mentions()) {
      if (candidate.evidence().span().end() > pronoun.evidence().span().start()) {
        continue;
      }
      int distance = pronoun.sentence() - candidate.sentence();
      if (distance > FARTHEST) {
        continue;
      }
      Optional<Cast.Member> member = cast.of(candidate.id());
      if (member.isEmpty() || !fits(member.get(), candidate, form)) {
        continue;
      }
      double score = score(pronoun, candidate, distance);
      if (score > bestScore) {
        bestScore = score;
        best = member.get();
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean fits(Cast.Member member, Mention candidate, String form) {
    if (candidate.use() == Mention.Use.MODIFIER) {
      return false;
    }
    if (MALE.contains(form) || FEMALE.contains(form)) {
      String gender = MALE.contains(form) ? "m" : "f";
      boolean single =
          member.type == Actor.Type.PERSON || member.type == Actor.Type.GROUP && !member.plural;
      return single && (member.gender.isEmpty() || member.gender.equals(gender));
    }
    if (PLURAL.contains(form)) {
      return member.plural && member.type != Actor.Type.PERSON && member.type != Actor.Type.STATE;
    }
    return !member.plural
        && (member.type == Actor.Type.STATE || member.type == Actor.Type.ORGANIZATION)
        && candidate.use() != Mention.Use.LOCATIVE;
  }

  private static double score(Mention pronoun, Mention candidate, int distance) {
    double score = 10 - 3.0 * distance;
    score += candidate.use() == Mention.Use.SUBJECT ? 4 : 0;
    score += candidate.use() == Mention.Use.POSSESSIVE ? -1 : 0;
    score += candidate.kind() == Mention.Kind.PRONOUN ? 1 : 0;
    // a possessive looks to its own clause, a subject to the sentence before
    boolean possessive = pronoun.use() == Mention.Use.POSSESSIVE;
    if (possessive && distance == 0) {
      score += 2;
    }
    double near = 1.0 / (1 + pronoun.evidence().span().start() - candidate.evidence().span().end());
    return score + near;
  }
}
