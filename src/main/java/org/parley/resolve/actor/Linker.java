package org.parley.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.claim.ArticleClaims;
import org.parley.claim.Mention;
import org.parley.graph.Actor;
import org.parley.graph.EntryKind;
import org.parley.graph.FormKind;
import org.parley.graph.FormReading;
import org.parley.graph.Gazetteer;
import org.parley.graph.GazetteerEntry;
import org.parley.resolve.gazetteer.Names;
import org.parley.resolve.gazetteer.Slugs;

/**
 * Names and descriptions to actors, by the gazetteer, the article's own fuller forms and its date.
 * Where that does not decide, a name gets an actor of its own and a description is left alone.
 */
public final class Linker {
  private final Gazetteer gazetteer;
  private final ArticleClaims claims;
  private final Cast cast;
  private final PersonLinker persons;
  private final BodyLinker bodies;
  private final Descriptions descriptions;
  private final Company company;
  private final Set<String> surnames;
  private final Map<String, Boolean> otherwise = new HashMap<>();
  private final Map<String, Member> owned = new HashMap<>();

  public Linker(Gazetteer gazetteer, ArticleClaims claims, Cast cast) {
    this.gazetteer = gazetteer;
    this.claims = claims;
    this.cast = cast;
    this.company = new Company(gazetteer, claims);
    this.persons = new PersonLinker(gazetteer, claims, cast);
    this.bodies = new BodyLinker(gazetteer, claims, cast, persons);
    this.descriptions = new Descriptions(gazetteer, claims, cast);
    this.surnames =
        claims.mentions().stream()
            .filter(m -> Mentions.named(m) && Mentions.person(m) && m.name().contains(" "))
            .map(m -> m.name().substring(m.name().lastIndexOf(' ') + 1))
            .collect(Collectors.toSet());
  }

  /**
   * Full names first, then short ones, then descriptions, in the order of the text; pronouns last.
   */
  public void link() {
    List<Mention> mentions = claims.mentions();
    mentions.stream().filter(m -> Mentions.named(m) && !Mentions.person(m)).forEach(this::linkName);
    mentions.stream()
        .filter(m -> Mentions.named(m) && Mentions.person(m) && m.name().contains(" "))
        .forEach(persons::link);
    mentions.stream()
        .filter(m -> Mentions.named(m) && Mentions.person(m) && !m.name().contains(" "))
        .forEach(persons::link);
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

  private void linkName(Mention mention) {
    if (mention.type() == Mention.Type.PLACE || mention.type() == Mention.Type.STATE) {
      linkPlace(mention);
      return;
    }
    List<FormReading> readings = company.readings(mention.name());
    if (mention.type() == Mention.Type.PEOPLE) {
      linkPeople(mention, readings);
      return;
    }
    Optional<Member> owner = bodies.owner(mention);
    if (owner.isEmpty() && owned.containsKey(mention.name())) {
      cast.link(mention, owned.get(mention.name()));
      return;
    }
    Optional<FormReading> known =
        readings.stream()
            .filter(r -> r.kind() != FormKind.SHORT_NAME)
            .filter(r -> owner.isEmpty() || !ofAnother(r.entry(), owner.get()))
            .findFirst();
    if (known.isPresent()) {
      if (known.get().entry().kind() != EntryKind.PLACE) {
        cast.link(mention, cast.known(known.get().entry()));
      }
      return;
    }
    if (owner.isPresent() && !readings.isEmpty()) {
      Member body = bodyOf(owner.get(), Names.clean(mention.name()));
      owned.put(mention.name(), body);
      cast.link(mention, body);
      return;
    }
    bodies.link(mention);
  }

  private Member bodyOf(Member state, String name) {
    String whole = name + " of " + state.label;
    return cast.unknown(Slugs.of(whole), Actor.Type.ORGANIZATION, whole, Optional.of(state.key));
  }

  /** "Chad's Senate" is no Senate of Italy: such bodies are one state's alone. */
  private boolean ofAnother(GazetteerEntry body, Member owner) {
    return bodies.isOneStates(body)
        && body.state().filter(state -> !state.equals(owner.key)).isPresent();
  }

  private void linkPeople(Mention mention, List<FormReading> readings) {
    Optional<GazetteerEntry> state =
        readings.stream()
            .filter(
                r ->
                    r.kind() == FormKind.ADJECTIVE
                        || r.kind() == FormKind.PEOPLE
                        || r.kind() == FormKind.NAME)
            .map(FormReading::entry)
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
                Names.clean(mention.name()),
                Optional.of(state.get().id())));
      } else {
        cast.link(mention, cast.known(state.get()));
      }
      return;
    }
    // "European" alone says of what kind somebody is, and names nobody
    if (mention.plural()) {
      cast.link(
          mention,
          cast.unknown(
              Slugs.of(mention.name()),
              Actor.Type.GROUP,
              Names.clean(mention.name()),
              Optional.empty()));
    }
  }

  /** A capital or site is its government where it acts, and a place where things are in it. */
  private void linkPlace(Mention mention) {
    if (surnameOfSomebody(mention)) {
      return;
    }
    List<FormReading> readings = seatFirst(company.readings(mention.name()));
    boolean acts = mention.use() != Mention.Use.LOCATIVE && mention.use() != Mention.Use.MODIFIER;
    boolean place = !readings.isEmpty() && readings.getFirst().entry().kind() == EntryKind.PLACE;
    if (place && acts && !readings.equals(gazetteer.readings(mention.name()))) {
      cast.link(mention, cast.known(readings.getFirst().entry()));
      return;
    }
    if (place && mention.use() == Mention.Use.SUBJECT && isRegion(readings.getFirst().entry())) {
      cast.link(mention, cast.known(readings.getFirst().entry()));
      return;
    }
    for (FormReading reading : readings) {
      if (reading.entry().category().equals("region")
          || reading.entry().kind() == EntryKind.PLACE && place) {
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
              Names.clean(mention.name()),
              Optional.empty()));
    }
  }

  /** "Bavaria", "Ohio": a part of a state that can act; seas, cities and continents do not. */
  private static boolean isRegion(GazetteerEntry place) {
    return place.category().equals("region") && place.state().isPresent();
  }

  /** A name tagged as a place's that is the surname of somebody whom the article names in full. */
  private boolean surnameOfSomebody(Mention mention) {
    if (mention.use() == Mention.Use.LOCATIVE || mention.name().contains(" ")) {
      return false;
    }
    boolean namesake = surnames.contains(mention.name());
    boolean place =
        gazetteer.readings(mention.name()).stream()
            .anyMatch(r -> r.entry().kind() == EntryKind.STATE && r.kind() != FormKind.CAPITAL);
    if (namesake && !place) {
      persons.link(mention);
      return true;
    }
    return false;
  }

  /**
   * "Brussels" is rather the Union that sits there than the state whose capital it is, unless the
   * article names that state.
   */
  private List<FormReading> seatFirst(List<FormReading> readings) {
    boolean seat =
        readings.size() > 1
            && readings.getFirst().kind() == FormKind.CAPITAL
            && !namesOtherwise(readings.getFirst().entry());
    Optional<FormReading> body =
        readings.stream()
            .filter(r -> r.kind() == FormKind.METONYM && r.entry().kind() == EntryKind.ORGANIZATION)
            .findFirst();
    if (!seat || body.isEmpty()) {
      return readings;
    }
    List<FormReading> sorted = new ArrayList<>(readings);
    sorted.remove(body.get());
    sorted.addFirst(body.get());
    return sorted;
  }

  private boolean namesOtherwise(GazetteerEntry state) {
    return otherwise.computeIfAbsent(
        state.id(),
        id ->
            claims.mentions().stream()
                .filter(m -> Mentions.named(m) && m.type() != Mention.Type.PLACE)
                .flatMap(m -> gazetteer.readings(m.name()).stream().limit(1))
                .anyMatch(r -> r.entry().equals(state)));
  }
}
