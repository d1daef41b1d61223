package org.parley.resolve.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.claim.ArticleClaims;
import org.parley.claim.Mention;
import org.parley.graph.Actor;
import org.parley.graph.EntryKind;
import org.parley.graph.FormKind;
import org.parley.graph.FormReading;
import org.parley.graph.Gazetteer;
import org.parley.graph.GazetteerEntry;
import org.parley.graph.Tenure;
import org.parley.lexicon.ReferenceWords;
import org.parley.resolve.gazetteer.Names;
import org.parley.resolve.gazetteer.Slugs;
import org.parley.resolve.gazetteer.Tenures;

/**
 * Names of persons to actors: by the article's own fuller forms, the gazetteer, office and date.
 */
final class PersonLinker {
  private final Gazetteer gazetteer;
  private final Cast cast;
  private final Optional<LocalDate> date;
  private final ReferenceWords words = ReferenceWords.builtIn();

  PersonLinker(Gazetteer gazetteer, ArticleClaims claims, Cast cast) {
    this.gazetteer = gazetteer;
    this.cast = cast;
    this.date = claims.text().article().published();
  }

  void link(Mention mention) {
    String name = Names.clean(mention.name());
    Optional<Member> present = inArticle(mention, name);
    if (present.isPresent()) {
      cast.link(mention, present.get());
      return;
    }
    Optional<GazetteerEntry> known =
        name.contains(" ") ? byFullName(mention, name) : byShortName(mention, name);
    boolean namesake = known.filter(entry -> contradicts(mention, entry)).isPresent();
    if (known.isPresent() && !namesake) {
      cast.link(mention, cast.known(known.get()));
      return;
    }
    List<FormReading> others =
        gazetteer.readings(name).stream()
            .filter(
                r ->
                    r.entry().kind() == EntryKind.ORGANIZATION
                        || r.entry().kind() == EntryKind.STATE)
            .filter(r -> r.kind() == FormKind.NAME)
            .toList();
    if (!others.isEmpty() && mention.title().isEmpty()) {
      cast.link(mention, cast.known(others.getFirst().entry()));
      return;
    }
    Optional<String> of = qualifierKey(mention);
    boolean apart = namesake || !name.contains(" ");
    String key = Slugs.of(name) + of.filter(o -> apart).map(o -> "-" + o).orElse("");
    cast.link(mention, cast.unknown(key, Actor.Type.PERSON, name, of));
  }

  /** Whether the mention gives a known name an office and a country that its bearer never had. */
  private boolean contradicts(Mention mention, GazetteerEntry entry) {
    Optional<String> office = mention.title().flatMap(this::officeIn);
    Optional<String> of = qualifierKey(mention);
    return office.isPresent()
        && of.isPresent()
        && entry.state().filter(of.get()::equals).isEmpty()
        && entry.tenures().stream()
            .noneMatch(t -> t.office().equals(office.get()) || t.of().equals(of.get()));
  }

  private Optional<String> qualifierKey(Mention mention) {
    return mention.qualifiers().stream()
        .map(cast::of)
        .flatMap(Optional::stream)
        .filter(m -> m.type == Actor.Type.STATE || m.type == Actor.Type.ORGANIZATION)
        .map(m -> m.key)
        .findFirst();
  }

  /**
   * A person whom the article has already named more fully, or spelled otherwise; of several the
   * one of the gender that a title tells ("Ms Novak"), then whom it named last.
   */
  private Optional<Member> inArticle(Mention mention, String name) {
    String gender = cast.genderOf(mention);
    List<Member> namesakes = new ArrayList<>();
    for (Member member : cast.index().namesakes(name)) {
      boolean other =
          !gender.isEmpty() && !member.gender.isEmpty() && !gender.equals(member.gender);
      if (!other) {
        namesakes.add(member);
      }
    }
    boolean told = namesakes.stream().anyMatch(member -> member.gender.equals(gender));
    return namesakes.stream()
        .filter(member -> gender.isEmpty() || !told || member.gender.equals(gender))
        .max(Comparator.comparingInt(member -> lastBefore(member, mention)));
  }

  private static int lastBefore(Member member, Mention mention) {
    return member.lastBefore(mention).map(last -> last.evidence().span().start()).orElse(-1);
  }

  private Optional<GazetteerEntry> byFullName(Mention mention, String name) {
    List<GazetteerEntry> found = persons(name, false);
    if (found.isEmpty()) {
      found = persons(name.replaceAll(" \\p{Lu}\\.? ", " "), false);
    }
    return found.size() < 2 ? found.stream().findFirst() : best(mention, found);
  }

  List<GazetteerEntry> persons(String name, boolean shortName) {
    return gazetteer.readings(name).stream()
        .filter(
            r ->
                r.entry().kind() == EntryKind.PERSON
                    && (r.kind() == FormKind.SHORT_NAME) == shortName)
        .map(FormReading::entry)
        .distinct()
        .toList();
  }

  /**
   * "President Trump": the office and whose it is decide; without them, who alone is so well known.
   */
  private Optional<GazetteerEntry> byShortName(Mention mention, String name) {
    List<GazetteerEntry> candidates = new ArrayList<>(persons(name, false));
    candidates.addAll(persons(name, true));
    if (mention.title().isPresent() || !mention.qualifiers().isEmpty()) {
      Optional<GazetteerEntry> fitting = best(mention, candidates);
      if (fitting.isPresent()) {
        return fitting;
      }
    }
    return wellKnown(mention, candidates);
  }

  /** "Modi", "Obama": a family name that an article can use without more. */
  Optional<GazetteerEntry> wellKnown(Mention mention, String familyName) {
    return wellKnown(mention, persons(familyName, true));
  }

  /**
   * The only one in a high office on the article's day; else the only one who ever led a state, if
   * no namesake heads a parliament or a body of the United Nations on that day.
   */
  private Optional<GazetteerEntry> wellKnown(Mention mention, List<GazetteerEntry> candidates) {
    List<GazetteerEntry> inOffice = having(candidates, t -> top(t) && inOffice(t));
    if (inOffice.size() == 1) {
      return Optional.of(inOffice.getFirst());
    }
    List<GazetteerEntry> leaders = having(candidates, t -> words.is("leading-office", t.office()));
    boolean newer =
        having(candidates, this::heads).stream().anyMatch(person -> !leaders.contains(person));
    boolean alone =
        inOffice.isEmpty() && leaders.size() == 1 && mention.title().isEmpty() && !newer;
    return alone ? Optional.of(leaders.getFirst()) : Optional.empty();
  }

  private boolean heads(Tenure tenure) {
    return words.is("heading-office", tenure.office()) && inOffice(tenure);
  }

  private static List<GazetteerEntry> having(
      List<GazetteerEntry> persons, Predicate<Tenure> tenure) {
    return persons.stream()
        .filter(person -> person.tenures().stream().anyMatch(tenure))
        .distinct()
        .toList();
  }

  private boolean top(Tenure tenure) {
    return words.is("top-office", tenure.office());
  }

  /** The candidate whose office, country and time fit best; none when nothing fits. */
  private Optional<GazetteerEntry> best(Mention mention, List<GazetteerEntry> candidates) {
    Optional<String> office = mention.title().flatMap(this::officeIn);
    Set<String> of = new HashSet<>();
    mention.qualifiers().forEach(q -> cast.of(q).ifPresent(m -> of.add(m.key)));
    Comparator<GazetteerEntry> byScore = Comparator.comparingInt(e -> score(e, office, of));
    Optional<GazetteerEntry> best =
        candidates.stream()
            .max(byScore.thenComparing(GazetteerEntry::id, Comparator.reverseOrder()));
    return best.filter(e -> score(e, office, of) > 1);
  }

  private int score(GazetteerEntry entry, Optional<String> office, Set<String> of) {
    int best = 0;
    for (Tenure tenure : entry.tenures()) {
      int score = 0;
      if (office.isPresent() && office.get().equals(tenure.office())) {
        score += 3;
      }
      if (of.contains(tenure.of())) {
        score += 3;
      } else if (!of.isEmpty()) {
        score -= 2;
      }
      if (score > 0) {
        score += inOffice(tenure) ? 2 : 0;
        score += top(tenure) ? 1 : 0;
      }
      best = Math.max(best, score);
    }
    return best;
  }

  private Optional<String> officeIn(String title) {
    Optional<String> office = gazetteer.office(title);
    if (office.isPresent()) {
      return office;
    }
    int space = title.indexOf(' ');
    return space < 0 ? Optional.empty() : officeIn(title.substring(space + 1));
  }

  boolean inOffice(Tenure tenure) {
    return Tenures.holds(tenure, date);
  }
}
