package org.parley.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.Mention;
import org.parley.graph.Actor;
import org.parley.graph.Gazetteer;

/** Descriptions by office: "the Turkish president", "the minister", "the Ukrainian leader". */
final class Offices {
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

  private final Gazetteer gazetteer;
  private final Cast cast;
  private final Optional<LocalDate> date;

  Offices(Gazetteer gazetteer, Cast cast, Optional<LocalDate> date) {
    this.gazetteer = gazetteer;
    this.cast = cast;
    this.date = date;
  }

  Optional<Cast.Member> holder(Mention mention, List<Cast.Member> owners) {
    Optional<String> office = mention.title().flatMap(gazetteer::office);
    if (office.isEmpty() || mention.plural() || former(mention)) {
      return Optional.empty();
    }
    for (Cast.Member owner : owners) {
      if (owner.type != Actor.Type.STATE && owner.type != Actor.Type.ORGANIZATION) {
        continue;
      }
      Optional<Cast.Member> named = inArticle(office.get(), owner.key);
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
            cast.unknown(
                key, Actor.Type.PERSON, Descriptions.words(mention), Optional.of(owner.key)));
      }
    }
    return Descriptions.definite(mention) && owners.isEmpty() ? byTitle(mention) : Optional.empty();
  }

  private static boolean former(Mention mention) {
    return mention.name().toLowerCase(Locale.ROOT).contains("former")
        || mention.name().toLowerCase(Locale.ROOT).startsWith("ex-");
  }

  private Optional<Cast.Member> inArticle(String office, String of) {
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
  Optional<Cast.Member> leader(Mention mention, Optional<Cast.Member> state) {
    if (!mention.head().equals("leader")
        || mention.plural()
        || state.isEmpty()
        || former(mention)) {
      return Optional.empty();
    }
    for (String office : List.of("president", "prime minister", "chancellor", "supreme leader")) {
      Optional<Cast.Member> named = inArticle(office, state.get().key);
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }
}
