package org.parley.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.claim.ArticleClaims;
import org.parley.claim.Mention;
import org.parley.graph.Actor;
import org.parley.graph.Gazetteer;

/**
 * Descriptions to actors: "the Ukrainian president", "the alliance", "Turkish officials", "the
 * chancellor".
 */
final class Descriptions {
  /** Kinds of the gazetteer's organisations that a common noun can mean. */
  private static final Map<String, Set<String>> KINDS =
      Map.of(
          "alliance", Set.of("alliance"),
          "bloc", Set.of("union"),
          "union", Set.of("union"),
          "ministry", Set.of("ministry"),
          "parliament", Set.of("parliament"),
          "court", Set.of("court"),
          "company", Set.of("company"),
          "party", Set.of("party"));

  /** Nouns that take up somebody named before, and tell nothing where that is not known. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "country",
          "side",
          "party",
          "leadership",
          "nation",
          "bloc",
          "group",
          "government",
          "actor",
          "state",
          "capital",
          "alliance",
          "union",
          "member",
          "partner",
          "company",
          "region");

  private static final Set<String> GOVERNMENT =
      Set.of(
          "government",
          "administration",
          "leadership",
          "regime",
          "authority",
          "delegation",
          "side");

  private final Gazetteer gazetteer;
  private final ArticleClaims claims;
  private final Cast cast;
  private final Offices offices;

  Descriptions(Gazetteer gazetteer, ArticleClaims claims, Cast cast) {
    this.gazetteer = gazetteer;
    this.claims = claims;
    this.cast = cast;
    this.offices = new Offices(gazetteer, cast, claims.text().article().published());
  }

  void link(Mention mention) {
    if (mention.type() == Mention.Type.UNKNOWN) {
      return;
    }
    for (int other : mention.same()) {
      Optional<Cast.Member> same = cast.of(other);
      if (same.isPresent()) {
        cast.link(mention, same.get());
        return;
      }
    }
    List<Cast.Member> owners =
        mention.qualifiers().stream().map(cast::of).flatMap(Optional::stream).toList();
    Optional<Cast.Member> state =
        owners.stream().filter(o -> o.type == Actor.Type.STATE).findFirst();
    Optional<Cast.Member> found =
        government(mention, owners)
            .or(() -> offices.holder(mention, owners))
            .or(() -> offices.leader(mention, state))
            .or(() -> earlier(mention, owners))
            .or(() -> organization(mention, state));
    if (found.isEmpty() && anaphoric(mention, owners)) {
      return;
    }
    cast.link(mention, found.orElseGet(() -> described(mention, owners, state)));
  }

  /**
   * "The country", "both sides", "all parties": somebody named elsewhere, and nobody knows whom.
   */
  private static boolean anaphoric(Mention mention, List<Cast.Member> owners) {
    String words = mention.evidence().exact().toLowerCase(Locale.ROOT);
    boolean bare = owners.isEmpty() && words.split(" ").length == 2;
    boolean elsewhere = words.startsWith("the ") && ELSEWHERE.contains(mention.head());
    boolean refers =
        elsewhere
            || Stream.of("both ", "its ", "their ", "each ", "any ", "no ", "our ", "his ", "her ")
                .anyMatch(words::startsWith);
    return bare && refers;
  }

  /** "The Ukrainian government", "Kyiv's leadership", "the Biden administration" are the state. */
  private Optional<Cast.Member> government(Mention mention, List<Cast.Member> owners) {
    if (!GOVERNMENT.contains(mention.head()) || mention.plural()) {
      return Optional.empty();
    }
    for (Cast.Member owner : owners) {
      if (owner.type == Actor.Type.STATE) {
        return Optional.of(owner);
      }
      if (owner.type == Actor.Type.PERSON && mention.head().equals("administration")) {
        return owner.speaksFor.flatMap(gazetteer::entry).map(cast::known);
      }
    }
    return Optional.empty();
  }

  static boolean definite(Mention mention) {
    String words = mention.evidence().exact().toLowerCase(Locale.ROOT);
    return words.startsWith("the ")
        || words.startsWith("this ")
        || words.startsWith("these ")
        || words.startsWith("those ")
        || words.startsWith("that ");
  }

  /** "The officials" after "Ukrainian officials": the last group with the same head. */
  private Optional<Cast.Member> earlier(Mention mention, List<Cast.Member> owners) {
    boolean owned =
        owners.stream()
            .anyMatch(o -> o.type == Actor.Type.STATE || o.type == Actor.Type.ORGANIZATION);
    if (!definite(mention) || owned) {
      return Optional.empty();
    }
    Cast.Member best = null;
    int at = -1;
    for (Cast.Member member : cast.members()) {
      boolean sameHead =
          member.plural == mention.plural()
              && member.mentions.stream()
                  .anyMatch(
                      m -> m.kind() == Mention.Kind.NOMINAL && m.head().equals(mention.head()));
      boolean kind =
          !mention.plural()
              && KINDS
                  .getOrDefault(mention.head(), Set.of())
                  .contains(member.entry.map(Gazetteer.Entry::category).orElse("-"));
      Optional<Mention> last = sameHead || kind ? member.lastBefore(mention) : Optional.empty();
      if (last.isPresent() && last.get().evidence().span().start() > at) {
        at = last.get().evidence().span().start();
        best = member;
      }
    }
    return Optional.ofNullable(best);
  }

  /** "The Libyan parliament": a body of the state, known or not. */
  private Optional<Cast.Member> organization(Mention mention, Optional<Cast.Member> state) {
    if (mention.type() != Mention.Type.ORGANIZATION || mention.plural()) {
      return Optional.empty();
    }
    Optional<Gazetteer.Entry> known =
        gazetteer.readings(mention.name()).stream()
            .map(Gazetteer.Reading::entry)
            .filter(e -> e.kind() == Gazetteer.EntryKind.ORGANIZATION)
            .findFirst();
    if (known.isPresent()) {
      return Optional.of(cast.known(known.get()));
    }
    return state.map(
        s ->
            cast.unknown(
                Slugs.of(mention.name()),
                Actor.Type.ORGANIZATION,
                words(mention),
                Optional.of(s.key)));
  }

  private Cast.Member described(
      Mention mention, List<Cast.Member> owners, Optional<Cast.Member> state) {
    Optional<String> of =
        state
            .map(s -> s.key)
            .or(
                () ->
                    owners.stream()
                        .filter(
                            o -> o.type == Actor.Type.PERSON || o.type == Actor.Type.ORGANIZATION)
                        .findFirst()
                        .flatMap(o -> o.speaksFor));
    boolean single = !mention.plural() && mention.type() != Mention.Type.ORGANIZATION;
    String name = words(mention);
    String key =
        Slugs.of(single || state.isEmpty() ? claims.text().article().id() + " " + name : name);
    return cast.unknown(
        key,
        mention.type() == Mention.Type.ORGANIZATION && !mention.plural()
            ? Actor.Type.ORGANIZATION
            : Actor.Type.GROUP,
        name,
        of);
  }

  static String words(Mention mention) {
    return Linker.clean(mention.name());
  }
}
