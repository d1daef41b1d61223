package org.parley.resolve.actor;

import java.util.Locale;
import java.util.Optional;
import org.parley.claim.ArticleClaims;
import org.parley.claim.Mention;
import org.parley.graph.Actor;
import org.parley.graph.Gazetteer;
import org.parley.lexicon.ReferenceWords;
import org.parley.resolve.gazetteer.Names;
import org.parley.resolve.gazetteer.Slugs;

/**
 * Names of bodies to actors: by appositions, the article's own fuller forms, and what they end in.
 */
final class BodyLinker {
  private final Gazetteer gazetteer;
  private final ArticleClaims claims;
  private final Cast cast;
  private final PersonLinker persons;
  private final ReferenceWords reference = ReferenceWords.builtIn();

  BodyLinker(Gazetteer gazetteer, ArticleClaims claims, Cast cast, PersonLinker persons) {
    this.gazetteer = gazetteer;
    this.claims = claims;
    this.cast = cast;
    this.persons = persons;
  }

  void link(Mention mention) {
    String name = Names.clean(mention.name());
    for (int other : mention.same()) {
      Optional<Member> same = cast.of(other);
      if (same.isPresent()) {
        cast.link(mention, same.get());
        return;
      }
    }
    Optional<Member> administration = administration(name);
    if (administration.isPresent()) {
      cast.link(mention, administration.get());
      return;
    }
    Optional<Member> body = withoutKind(name);
    if (body.isPresent()) {
      cast.link(mention, body.get());
      return;
    }
    if (!name.contains(" ")) {
      Optional<Member> person = surname(mention, name);
      if (person.isPresent()) {
        cast.link(mention, person.get());
        return;
      }
    }
    for (Member member : cast.members()) {
      boolean shorter =
          member.type == Actor.Type.ORGANIZATION
              && member.entry.isEmpty()
              && (SameName.endsWithName(member.label, name)
                  || SameName.abbreviates(name, member.label));
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

  /** "YPG militia", "ISIS caliphate": a body that is known without what it is after its name. */
  private Optional<Member> withoutKind(String name) {
    int space = name.lastIndexOf(' ');
    if (space < 0
        || !reference.is("kind-of-body", name.substring(space + 1).toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    String brief = name.substring(0, space);
    return gazetteer.readings(brief).stream()
        .map(Gazetteer.Reading::entry)
        .filter(entry -> entry.kind() == Gazetteer.EntryKind.ORGANIZATION)
        .findFirst()
        .map(cast::known)
        .or(
            () ->
                cast.member(Slugs.of(brief))
                    .filter(member -> member.type == Actor.Type.ORGANIZATION));
  }

  /** "The Biden Administration" is the state that its head governs. */
  private Optional<Member> administration(String name) {
    if (!name.toLowerCase(Locale.ROOT).endsWith(" administration")) {
      return Optional.empty();
    }
    String person = name.substring(0, name.lastIndexOf(' '));
    return persons.persons(person, true).stream()
        .flatMap(e -> e.tenures().stream())
        .filter(t -> t.office().equals("president"))
        .findFirst()
        .flatMap(t -> gazetteer.entry(t.of()))
        .map(cast::known);
  }

  /**
   * A name that the tagger took for a body's: of a person whom the article names in full, or who is
   * known by it.
   */
  private Optional<Member> surname(Mention mention, String name) {
    for (Mention other : claims.mentions()) {
      boolean person =
          Mentions.named(other)
              && Mentions.person(other)
              && (Names.clean(other.name()).endsWith(" " + name)
                  || Names.clean(other.name()).equals(name));
      if (person) {
        persons.link(other);
        return cast.of(other.id());
      }
    }
    return persons.wellKnown(mention, name).map(cast::known);
  }
}
