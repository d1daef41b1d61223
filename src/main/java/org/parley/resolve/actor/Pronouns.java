package org.parley.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.claim.ArticleClaims;
import org.parley.claim.Mention;
import org.parley.graph.Actor;
import org.parley.lexicon.Pronoun;

/**
 * Pronouns to actors: the first in the order of syntax ({@link Mention#antecedents}) whose number,
 * gender and kind fit. "I" and "we" are who speaks. Where nobody fits, the pronoun is left alone.
 */
final class Pronouns {
  private final ArticleClaims claims;
  private final Cast cast;
  private final Pairs pairs;

  Pronouns(ArticleClaims claims, Cast cast) {
    this.claims = claims;
    this.cast = cast;
    this.pairs = new Pairs(claims, cast);
  }

  void link(Mention pronoun) {
    Optional<Pronoun> known = Pronoun.of(pronoun.name());
    if (known.isEmpty()) {
      return;
    }
    Pronoun form = known.get();
    if (form.speaks()) {
      List<Member> speakers = pronoun.speaker().map(cast::all).orElse(List.of());
      link(pronoun, speakers);
      return;
    }
    link(pronoun, antecedent(pronoun, form));
  }

  private void link(Mention pronoun, List<Member> members) {
    if (members.size() == 1) {
      cast.link(pronoun, members.getFirst());
    } else if (members.size() > 1) {
      cast.linkAll(pronoun, members);
    }
  }

  private List<Member> antecedent(Mention pronoun, Pronoun form) {
    Set<String> others =
        pronoun.apart().stream()
            .flatMap(id -> cast.all(id).stream())
            .map(member -> member.key)
            .collect(Collectors.toSet());
    pronoun.speaker().map(cast::all).orElse(List.of()).forEach(m -> others.add(m.key));
    for (int id : inOrder(pronoun)) {
      Mention candidate = claims.mentions().get(id);
      List<Member> members = meant(candidate, form);
      boolean free = members.stream().noneMatch(m -> others.contains(m.key));
      if (!members.isEmpty() && free && fits(members, candidate, pronoun, form)) {
        return members;
      }
      if (members.isEmpty() && form.isNeuter() && unknownBody(candidate)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** Outside a quotation, those named inside one come last. */
  private List<Integer> inOrder(Mention pronoun) {
    if (pronoun.speaker().isPresent()) {
      return pronoun.antecedents();
    }
    List<Integer> ordered = new ArrayList<>();
    List<Integer> quoted = new ArrayList<>();
    for (int id : pronoun.antecedents()) {
      boolean inside = claims.mentions().get(id).speaker().isPresent();
      (inside ? quoted : ordered).add(id);
    }
    ordered.addAll(quoted);
    return ordered;
  }

  /** A pronoun in the plural takes up all that are joined. */
  private List<Member> meant(Mention candidate, Pronoun form) {
    List<Member> together =
        form.plural() && !candidate.with().isEmpty() ? pairs.together(candidate) : List.of();
    return together.isEmpty() ? cast.all(candidate.id()) : together;
  }

  /** A report, or a country that nobody knows: somebody is meant, and not the next best. */
  private static boolean unknownBody(Mention candidate) {
    return candidate.kind() == Mention.Kind.NOMINAL
        && !candidate.plural()
        && candidate.type() != Mention.Type.PERSON;
  }

  private static boolean fits(
      List<Member> members, Mention candidate, Mention pronoun, Pronoun form) {
    if (form.plural()) {
      return members.size() > 1
          || candidate.plural()
          || members.getFirst().plural && members.getFirst().type != Actor.Type.PERSON
          || ownBody(members.getFirst(), candidate, pronoun);
    }
    Member member = members.getFirst();
    if (members.size() > 1) {
      return false;
    }
    if (form.isNeuter()) {
      return !member.plural
          && (member.type == Actor.Type.STATE || member.type == Actor.Type.ORGANIZATION);
    }
    boolean single =
        member.type == Actor.Type.PERSON || member.type == Actor.Type.GROUP && !member.plural;
    return single && (member.gender.isEmpty() || member.gender.equals(form.gender()));
  }

  /** "Iran and its allies defend their …", "the party changed their mind": within one sentence. */
  private static boolean ownBody(Member member, Mention candidate, Mention pronoun) {
    return pronoun.use() == Mention.Use.POSSESSIVE
        && candidate.use() == Mention.Use.SUBJECT
        && candidate.sentence() == pronoun.sentence()
        && (member.type == Actor.Type.STATE || member.type == Actor.Type.ORGANIZATION);
  }
}
