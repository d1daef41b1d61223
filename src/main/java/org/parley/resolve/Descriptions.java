package org.parley.resolve;

import java.time.LocalDate;
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
  /** Offices that one person holds at a time. */
  private static final Set<String> SINGLE =
      Set.of(
          "president",
          "prime minister",
          "chancellor",
          "foreign minister",
          "defence minister",
          "finance minister",
          "secretary general",
          "monarch",
          "vice president",
          "interior minister",
          "president of the commission",
          "high representative",
          "speaker");

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
  private final Optional<LocalDate> date;

  Descriptions(Gazetteer gazetteer, ArticleClaims claims, Cast cast) {
    this.gazetteer = gazetteer;
    this.claims = claims;
    this.cast = cast;
    this.date = claims.text().article().published();
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
            .or(() -> office(mention, owners))
            .or(() -> leader(mention, state))
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

  private Optional<Cast.Member> office(Mention mention, List<Cast.Member> owners) {
    Optional<String> office = mention.title().flatMap(gazetteer::office);
    if (office.isEmpty() || mention.plural() || former(mention)) {
      return Optional.empty();
    }
    for (Cast.Member owner : owners) {
      if (owner.type != Actor.Type.STATE && owner.type != Actor.Type.ORGANIZATION) {
        continue;
      }
      Optional<Cast.Member> named = inArticle(mention, office.get(), owner.key);
      if (named.isPresent()) {
        return named;
      }
      if (SINGLE.contains(office.get())) {
        Optional<String> holder =
            date.isPresent()
                ? Tenures.holder(gazetteer, office.get(), owner.key, date)
                : Optional.empty();
        if (holder.isPresent()) {
          return holder.flatMap(gazetteer::entry).map(cast::known);
        }
        String key = Slugs.of(office.get() + " of " + owner.key);
        return Optional.of(
            cast.unknown(key, Actor.Type.PERSON, words(mention), Optional.of(owner.key)));
      }
    }
    return definite(mention) && owners.isEmpty() ? byTitle(mention) : Optional.empty();
  }

  private static boolean former(Mention mention) {
    return mention.name().toLowerCase(Locale.ROOT).contains("former")
        || mention.name().toLowerCase(Locale.ROOT).startsWith("ex-");
  }

  private Optional<Cast.Member> inArticle(Mention mention, String office, String of) {
    for (Cast.Member member : cast.members()) {
      if (member.type != Actor.Type.PERSON || member.mentions.isEmpty()) {
        continue;
      }
      boolean titled =
          member.titles.stream()
              .map(gazetteer::office)
              .flatMap(Optional::stream)
              .anyMatch(office::equals);
      boolean holds =
          member.entry.stream()
              .flatMap(e -> e.tenures().stream())
              .anyMatch(
                  t -> t.office().equals(office) && t.of().equals(of) && Tenures.holds(t, date));
      if (holds || titled && member.speaksFor.filter(of::equals).isPresent()) {
        return Optional.of(member);
      }
    }
    return Optional.empty();
  }

  /** "The minister": whom the article last called so. */
  private Optional<Cast.Member> byTitle(Mention mention) {
    Cast.Member best = null;
    int at = -1;
    for (Cast.Member member : cast.members()) {
      boolean titled =
          member.type == Actor.Type.PERSON
              && (member.titles.stream().anyMatch(t -> t.endsWith(mention.head()))
                  || member.entry.stream()
                      .flatMap(e -> e.tenures().stream())
                      .anyMatch(t -> t.office().equals(mention.head()) && Tenures.holds(t, date)));
      Optional<Mention> last = titled ? member.lastBefore(mention) : Optional.empty();
      if (last.isPresent() && last.get().evidence().span().start() > at) {
        at = last.get().evidence().span().start();
        best = member;
      }
    }
    return Optional.ofNullable(best);
  }

  /** "The Ukrainian leader": the head of state or government whom the article names. */
  private Optional<Cast.Member> leader(Mention mention, Optional<Cast.Member> state) {
    if (!mention.head().equals("leader")
        || mention.plural()
        || state.isEmpty()
        || former(mention)) {
      return Optional.empty();
    }
    for (String office : List.of("president", "prime minister", "chancellor", "supreme leader")) {
      Optional<Cast.Member> named = inArticle(mention, office, state.get().key);
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  private static boolean definite(Mention mention) {
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

  private static String words(Mention mention) {
    return Linker.clean(mention.name());
  }
}
