package org.parley.resolve.actor;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.claim.Mention;
import org.parley.graph.Actor;
import org.parley.graph.Gazetteer;
import org.parley.graph.Tenure;
import org.parley.lexicon.ReferenceWords;
import org.parley.resolve.gazetteer.Slugs;
import org.parley.resolve.gazetteer.Tenures;

/** Descriptions by office: "the Turkish president", "the minister", "the Ukrainian leader". */
final class Offices {
  private final Gazetteer gazetteer;
  private final Cast cast;
  private final Optional<LocalDate> date;
  private final ReferenceWords words = ReferenceWords.builtIn();

  Offices(Gazetteer gazetteer, Cast cast, Optional<LocalDate> date) {
    this.gazetteer = gazetteer;
    this.cast = cast;
    this.date = date;
  }

  Optional<Member> holder(Mention mention, List<Member> owners) {
    Optional<String> office = mention.title().flatMap(gazetteer::office);
    if (office.isEmpty() || mention.plural() || notYet(mention)) {
      return Optional.empty();
    }
    if (former(mention)) {
      return Mentions.definite(mention) || !owners.isEmpty()
          ? formerHolder(mention, office.get(), owners)
          : Optional.empty();
    }
    for (Member owner : owners) {
      if (owner.type != Actor.Type.STATE && owner.type != Actor.Type.ORGANIZATION) {
        continue;
      }
      Optional<Member> known = holder(mention, office.get(), owner);
      if (known.isPresent()) {
        return known;
      }
    }
    return Mentions.definite(mention) && owners.isEmpty()
        ? byTitle(mention, office.get())
        : Optional.empty();
  }

  private Optional<Member> holder(Mention mention, String office, Member of) {
    String actual =
        of.key.equals("european-union") && isTopDiplomat(mention, office)
            ? "high representative"
            : office;
    Optional<Member> named = inArticle(actual, of.key);
    if (named.isPresent() || !words.is("single-office", actual)) {
      return named;
    }
    Optional<String> holder =
        date.isPresent() ? Tenures.holder(gazetteer, actual, of.key, date) : Optional.empty();
    if (holder.isPresent()) {
      return holder.flatMap(gazetteer::entry).map(cast::known);
    }
    String key = Slugs.of(actual + " of " + of.key);
    return Optional.of(
        cast.unknown(key, Actor.Type.PERSON, Mentions.words(mention), Optional.of(of.key)));
  }

  /** "The next president", "any president of Chad": whoever that will be. */
  private boolean notYet(Mention mention) {
    return Arrays.stream(mention.name().toLowerCase(Locale.ROOT).split(" "))
        .anyMatch(word -> words.is("not-in-office", word));
  }

  /** The Union has no foreign minister: its top diplomat is the High Representative. */
  private static boolean isTopDiplomat(Mention mention, String office) {
    return office.equals("foreign minister") && mention.head().equals("diplomat");
  }

  static boolean former(Mention mention) {
    String name = mention.name().toLowerCase(Locale.ROOT);
    return name.contains("former") || name.startsWith("ex-") || name.startsWith("then-");
  }

  /** "The former president": whom the article names, and who held the office before its day. */
  private Optional<Member> formerHolder(Mention mention, String office, List<Member> owners) {
    Predicate<Tenure> ofOwner =
        t -> owners.isEmpty() || owners.stream().anyMatch(o -> o.key.equals(t.of()));
    return mostPresent(
        mention,
        member ->
            member.titles.stream().anyMatch(t -> t.startsWith("former ") && sameOffice(t, office))
                || member.entry.stream()
                    .flatMap(e -> e.tenures().stream())
                    .anyMatch(
                        t ->
                            t.office().equals(office)
                                && ofOwner.test(t)
                                && !Tenures.holds(t, date)));
  }

  private boolean sameOffice(String title, String office) {
    return gazetteer.office(title).filter(office::equals).isPresent();
  }

  private Optional<Member> inArticle(String office, String of) {
    for (Member member : cast.index().persons()) {
      if (member.mentions.isEmpty()) {
        continue;
      }
      boolean titled = member.titles.stream().anyMatch(title -> sameOffice(title, office));
      boolean holds = holds(member, t -> t.office().equals(office) && t.of().equals(of));
      if (holds || titled && member.speaksFor.filter(of::equals).isPresent()) {
        return Optional.of(member);
      }
    }
    return Optional.empty();
  }

  private boolean holds(Member member, Predicate<Tenure> which) {
    return member.entry.stream()
        .flatMap(e -> e.tenures().stream())
        .anyMatch(t -> which.test(t) && Tenures.holds(t, date));
  }

  /**
   * "The minister", "the president": of those whom the article calls so, whom it speaks of most;
   * beside one who is in office on the article's day, nobody who no longer is.
   */
  private Optional<Member> byTitle(Mention mention, String office) {
    boolean exact = mention.title().filter(t -> t.contains(" ")).isPresent();
    Predicate<Member> inOffice = member -> holds(member, t -> t.office().equals(office));
    Predicate<Member> called =
        member ->
            member.titles.stream()
                    .anyMatch(t -> exact ? sameOffice(t, office) : t.endsWith(mention.head()))
                || inOffice.test(member);
    boolean known = date.isPresent() && mostPresent(mention, inOffice).isPresent();
    return mostPresent(
        mention, known ? called.and(m -> inOffice.test(m) || !everHeld(m, office)) : called);
  }

  private static boolean everHeld(Member member, String office) {
    return member.entry.stream()
        .flatMap(e -> e.tenures().stream())
        .anyMatch(t -> t.office().equals(office));
  }

  /** Of the persons named before, the one met most often; the nearer one where they are even. */
  private Optional<Member> mostPresent(Mention mention, Predicate<Member> which) {
    Member best = null;
    long most = 0;
    int nearest = -1;
    for (Member member : cast.index().persons()) {
      Optional<Mention> last = which.test(member) ? member.lastBefore(mention) : Optional.empty();
      if (last.isEmpty()) {
        continue;
      }
      int at = last.get().evidence().span().start();
      long count = member.names + (mention.sentence() - last.get().sentence() <= 1 ? 1 : 0);
      if (count > most || count == most && at > nearest) {
        most = count;
        nearest = at;
        best = member;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * "The Ukrainian leader": the head of state or government whom the article names, else the one
   * who leads that state by the gazetteer, on the article's day.
   */
  Optional<Member> leader(Mention mention, Optional<Member> state) {
    if (!mention.head().equals("leader")
        || mention.plural()
        || state.isEmpty()
        || former(mention)
        || !simple(mention)) {
      return Optional.empty();
    }
    String of = state.get().key;
    Optional<String> leading = gazetteer.office("leader of " + state.get().label);
    if (leading.isEmpty()) {
      return words.all("leading-office").stream()
          .flatMap(office -> inArticle(office, of).stream())
          .findFirst();
    }
    return inArticle(leading.get(), of)
        .or(
            () ->
                date.isEmpty() || Mentions.indefinite(mention)
                    ? Optional.empty()
                    : Tenures.holder(gazetteer, leading.get(), of, date)
                        .flatMap(gazetteer::entry)
                        .map(cast::known));
  }

  /** "The Libyan leader", and not "the Libyan rebel leader". */
  private boolean simple(Mention mention) {
    String before = mention.name().replaceFirst("(?i)\\s*leader\\b.*$", "");
    String last = before.substring(before.lastIndexOf(' ') + 1);
    return last.isEmpty()
        || Character.isUpperCase(last.codePointAt(0))
        || last.matches(".*['’]s?")
        || words.is("passing", last);
  }
}
