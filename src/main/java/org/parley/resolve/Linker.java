package org.parley.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.parley.claim.ArticleClaims;
import org.parley.claim.Mention;
import org.parley.graph.Actor;
import org.parley.graph.Gazetteer;
import org.parley.graph.Gazetteer.Entry;
import org.parley.graph.Gazetteer.EntryKind;
import org.parley.graph.Gazetteer.FormKind;
import org.parley.graph.Gazetteer.Reading;

/**
 * Names and descriptions to actors, by the gazetteer, the article's own fuller forms and its date.
 * Where that does not decide, a name gets an actor of its own and a description is left alone.
 */
final class Linker {
  /** How like two family names must be to be one person's: spellings, not relatives. */
  private static final double SAME_SPELLING = 0.93;

  private static final Set<String> TOP_OFFICES =
      Set.of(
          "president",
          "prime minister",
          "chancellor",
          "foreign minister",
          "defence minister",
          "secretary general",
          "monarch",
          "vice president",
          "finance minister");

  private final Gazetteer gazetteer;
  private final ArticleClaims claims;
  private final Cast cast;
  private final Optional<LocalDate> date;
  private final Descriptions descriptions;
  private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();

  Linker(Gazetteer gazetteer, ArticleClaims claims, Cast cast) {
    this.gazetteer = gazetteer;
    this.claims = claims;
    this.cast = cast;
    this.date = claims.text().article().published();
    this.descriptions = new Descriptions(gazetteer, claims, cast);
  }

  /**
   * Full names first, then short ones, then descriptions, in the order of the text; pronouns last.
   */
  void link() {
    List<Mention> mentions = claims.mentions();
    mentions.stream().filter(m -> named(m) && !person(m)).forEach(this::linkName);
    mentions.stream()
        .filter(m -> named(m) && person(m) && m.name().contains(" "))
        .forEach(this::linkPerson);
    mentions.stream()
        .filter(m -> named(m) && person(m) && !m.name().contains(" "))
        .forEach(this::linkPerson);
    Pronouns pronouns = new Pronouns(claims, cast);
    for (Mention mention : mentions) {
      if (mention.kind() == Mention.Kind.NOMINAL) {
        descriptions.link(mention);
      } else if (mention.kind() == Mention.Kind.PRONOUN) {
        pronouns.link(mention);
      }
    }
    // "we" whose speaker was only found later
    mentions.stream()
        .filter(m -> m.kind() == Mention.Kind.PRONOUN && cast.of(m.id()).isEmpty())
        .forEach(pronouns::link);
  }

  private static boolean named(Mention mention) {
    return mention.kind() == Mention.Kind.NAMED;
  }

  private static boolean person(Mention mention) {
    return mention.type() == Mention.Type.PERSON;
  }

  static String clean(String words) {
    return words.replaceAll("\\s+", " ").replaceAll("['’]s?$", "").strip();
  }

  // Names of states, peoples, organisations, places.

  private void linkName(Mention mention) {
    if (mention.type() == Mention.Type.PLACE || mention.type() == Mention.Type.STATE) {
      linkPlace(mention);
      return;
    }
    List<Reading> readings = gazetteer.readings(mention.name());
    if (mention.type() == Mention.Type.PEOPLE) {
      linkPeople(mention, readings);
      return;
    }
    Optional<Reading> known =
        readings.stream().filter(r -> r.kind() != FormKind.SHORT_NAME).findFirst();
    if (known.isPresent()) {
      if (known.get().entry().kind() != EntryKind.PLACE) {
        cast.link(mention, cast.known(known.get().entry()));
      }
      return;
    }
    linkOrganization(mention);
  }

  private void linkPeople(Mention mention, List<Reading> readings) {
    Optional<Entry> state =
        readings.stream()
            .filter(
                r ->
                    r.kind() == FormKind.ADJECTIVE
                        || r.kind() == FormKind.PEOPLE
                        || r.kind() == FormKind.NAME)
            .map(Reading::entry)
            .findFirst();
    if (state.isPresent()) {
      boolean people =
          mention.plural()
              && mention.use() != Mention.Use.MODIFIER
              && state.get().kind() == EntryKind.STATE;
      if (people) {
        cast.link(
            mention,
            cast.unknown(
                Slugs.of(mention.name()),
                Actor.Type.GROUP,
                clean(mention.name()),
                Optional.of(state.get().id())));
      } else {
        cast.link(mention, cast.known(state.get()));
      }
      return;
    }
    cast.link(
        mention,
        cast.unknown(
            Slugs.of(mention.name()), Actor.Type.GROUP, clean(mention.name()), Optional.empty()));
  }

  /** A capital or site is its government where it acts, and a place where things are in it. */
  private void linkPlace(Mention mention) {
    List<Reading> readings = gazetteer.readings(mention.name());
    boolean acts = mention.use() != Mention.Use.LOCATIVE && mention.use() != Mention.Use.MODIFIER;
    for (Reading reading : readings) {
      if (reading.entry().category().equals("region")) {
        return;
      }
      boolean government = reading.kind() == FormKind.CAPITAL || reading.kind() == FormKind.METONYM;
      if (government && acts
          || !government
              && reading.kind() == FormKind.NAME
              && reading.entry().kind() != EntryKind.PLACE
              && reading.entry().kind() != EntryKind.PERSON) {
        cast.link(mention, cast.known(reading.entry()));
        return;
      }
    }
    if (readings.isEmpty() && mention.use() == Mention.Use.SUBJECT) {
      cast.link(
          mention,
          cast.unknown(
              Slugs.of(mention.name()),
              Actor.Type.ORGANIZATION,
              clean(mention.name()),
              Optional.empty()));
    }
  }

  private void linkOrganization(Mention mention) {
    String name = clean(mention.name());
    for (int other : mention.same()) {
      Optional<Cast.Member> same = cast.of(other);
      if (same.isPresent()) {
        cast.link(mention, same.get());
        return;
      }
    }
    Optional<Cast.Member> administration = administration(name);
    if (administration.isPresent()) {
      cast.link(mention, administration.get());
      return;
    }
    if (!name.contains(" ")) {
      Optional<Cast.Member> surname = surnameInArticle(name);
      if (surname.isPresent()) {
        cast.link(mention, surname.get());
        return;
      }
    }
    for (Cast.Member member : cast.members()) {
      boolean shorter =
          member.type == Actor.Type.ORGANIZATION
              && member.entry.isEmpty()
              && (endsWithName(member.label, name) || abbreviates(name, member.label));
      if (shorter) {
        cast.link(mention, member);
        return;
      }
    }
    Optional<String> state =
        mention.qualifiers().stream()
            .map(cast::of)
            .flatMap(Optional::stream)
            .filter(m -> m.type == Actor.Type.STATE)
            .map(m -> m.key)
            .findFirst();
    cast.link(mention, cast.unknown(Slugs.of(name), Actor.Type.ORGANIZATION, name, state));
  }

  /** "The Biden Administration" is the state that its head governs. */
  private Optional<Cast.Member> administration(String name) {
    if (!name.toLowerCase(Locale.ROOT).endsWith(" administration")) {
      return Optional.empty();
    }
    String person = name.substring(0, name.lastIndexOf(' '));
    return persons(person, true).stream()
        .flatMap(e -> e.tenures().stream())
        .filter(t -> t.office().equals("president"))
        .findFirst()
        .flatMap(t -> gazetteer.entry(t.of()))
        .map(cast::known);
  }

  /** A name that the tagger took for a body's, of a person whom the article names in full. */
  private Optional<Cast.Member> surnameInArticle(String name) {
    boolean person =
        claims.mentions().stream()
            .anyMatch(m -> named(m) && person(m) && clean(m.name()).endsWith(" " + name));
    List<Entry> known =
        persons(name, true).stream()
            .filter(
                e ->
                    e.tenures().stream()
                        .anyMatch(t -> t.office().equals("president") && inOffice(t)))
            .toList();
    if (person || known.size() == 1) {
      for (Mention mention : claims.mentions()) {
        if (named(mention)
            && person(mention)
            && (clean(mention.name()).endsWith(" " + name) || clean(mention.name()).equals(name))) {
          linkPerson(mention);
          return cast.of(mention.id());
        }
      }
      if (!known.isEmpty()) {
        return Optional.of(cast.known(known.getFirst()));
      }
    }
    return Optional.empty();
  }

  private static boolean endsWithName(String longer, String shorter) {
    return longer.equals(shorter)
        || shorter.length() > 5
            && (longer.endsWith(" " + shorter) || longer.startsWith(shorter + " "));
  }

  private static boolean abbreviates(String acronym, String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return acronym.length() >= 2 && initials.toString().equals(acronym.replace(".", ""));
  }

  // Persons.

  private void linkPerson(Mention mention) {
    String name = clean(mention.name());
    Optional<Cast.Member> present = inArticle(mention, name);
    if (present.isPresent()) {
      cast.link(mention, present.get());
      return;
    }
    Optional<Entry> known =
        name.contains(" ") ? byFullName(mention, name) : byShortName(mention, name);
    if (known.isPresent()) {
      cast.link(mention, cast.known(known.get()));
      return;
    }
    List<Reading> others =
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
    String key = Slugs.of(name) + of.filter(o -> !name.contains(" ")).map(o -> "-" + o).orElse("");
    cast.link(mention, cast.unknown(key, Actor.Type.PERSON, name, of));
  }

  private Optional<String> qualifierKey(Mention mention) {
    return mention.qualifiers().stream()
        .map(cast::of)
        .flatMap(Optional::stream)
        .filter(m -> m.type == Actor.Type.STATE || m.type == Actor.Type.ORGANIZATION)
        .map(m -> m.key)
        .findFirst();
  }

  /** A person whom the article has already named more fully, or spelled otherwise. */
  private Optional<Cast.Member> inArticle(Mention mention, String name) {
    Cast.Member best = null;
    for (Cast.Member member : cast.members()) {
      if (member.type == Actor.Type.PERSON && sameName(member, name)) {
        Optional<Mention> last = member.lastBefore(mention);
        Optional<Mention> bestLast = best == null ? Optional.empty() : best.lastBefore(mention);
        boolean nearer =
            best == null
                || last.isPresent()
                    && (bestLast.isEmpty()
                        || bestLast.get().evidence().span().start()
                            < last.get().evidence().span().start());
        if (nearer) {
          best = member;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean sameName(Cast.Member member, String name) {
    for (String form : namesOf(member)) {
      String a = Slugs.of(form);
      String b = Slugs.of(name);
      if (a.equals(b)) {
        return true;
      }
      String[] aWords = a.split("-");
      String[] bWords = b.split("-");
      boolean single = aWords.length == 1 || bWords.length == 1;
      String aLast = aWords[aWords.length - 1];
      String bLast = bWords[bWords.length - 1];
      boolean spelled =
          aLast.equals(bLast)
              || aLast.length() > 4
                  && aLast.charAt(0) == bLast.charAt(0)
                  && similarity.apply(aLast, bLast) >= SAME_SPELLING
                  && Math.abs(aLast.length() - bLast.length()) <= 2;
      if (single && spelled) {
        return true;
      }
      if (single
          && bWords.length == 1
          && aWords[0].equals(bLast)
          && aWords.length > 1
          && member.entry.isEmpty()) {
        return true;
      }
      if (!single
          && spelled
          && aWords[0].charAt(0) == bWords[0].charAt(0)
          && (aWords[0].equals(bWords[0]) || similarity.apply(aWords[0], bWords[0]) >= 0.85)) {
        return true;
      }
      // "el-Sisi" after "Abdel Fattah el-Sisi"
      if (bWords.length < aWords.length && a.endsWith("-" + b)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> namesOf(Cast.Member member) {
    List<String> names = new ArrayList<>(List.of(member.label));
    for (Mention mention : member.mentions) {
      if (mention.kind() == Mention.Kind.NAMED) {
        names.add(clean(mention.name()));
      }
    }
    return names;
  }

  private Optional<Entry> byFullName(Mention mention, String name) {
    List<Entry> found = persons(name, false);
    if (found.isEmpty()) {
      found = persons(name.replaceAll(" \\p{Lu}\\.? ", " "), false);
    }
    return found.size() < 2 ? found.stream().findFirst() : best(mention, found);
  }

  private List<Entry> persons(String name, boolean shortName) {
    return gazetteer.readings(name).stream()
        .filter(
            r ->
                r.entry().kind() == EntryKind.PERSON
                    && (r.kind() == FormKind.SHORT_NAME) == shortName)
        .map(Reading::entry)
        .distinct()
        .toList();
  }

  /**
   * "President Trump": the office and whose it is decide; without them, only who is alone in
   * office.
   */
  private Optional<Entry> byShortName(Mention mention, String name) {
    List<Entry> candidates = new ArrayList<>(persons(name, false));
    candidates.addAll(persons(name, true));
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    if (mention.title().isPresent() || !mention.qualifiers().isEmpty()) {
      Optional<Entry> fitting = best(mention, candidates);
      if (fitting.isPresent()) {
        return fitting;
      }
    }
    List<Entry> inTop =
        candidates.stream()
            .filter(
                c ->
                    c.tenures().stream()
                        .anyMatch(t -> TOP_OFFICES.contains(t.office()) && inOffice(t)))
            .toList();
    return inTop.size() == 1 ? Optional.of(inTop.getFirst()) : Optional.empty();
  }

  /** The candidate whose office, country and time fit best; none when nothing fits. */
  private Optional<Entry> best(Mention mention, List<Entry> candidates) {
    Optional<String> office = mention.title().flatMap(this::officeIn);
    Set<String> of = new java.util.HashSet<>();
    mention.qualifiers().forEach(q -> cast.of(q).ifPresent(m -> of.add(m.key)));
    Comparator<Entry> byScore = Comparator.comparingInt(e -> score(e, office, of));
    Optional<Entry> best =
        candidates.stream().max(byScore.thenComparing(Entry::id, Comparator.reverseOrder()));
    return best.filter(e -> score(e, office, of) > 1);
  }

  private int score(Entry entry, Optional<String> office, Set<String> of) {
    int best = 0;
    for (Gazetteer.Tenure tenure : entry.tenures()) {
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
        score += TOP_OFFICES.contains(tenure.office()) ? 1 : 0;
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

  private boolean inOffice(Gazetteer.Tenure tenure) {
    return Tenures.holds(tenure, date);
  }
}
