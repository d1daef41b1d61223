package org.parley.resolve.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.claim.ArticleClaims;
import org.parley.claim.Mention;
import org.parley.graph.Actor;
import org.parley.graph.EntryKind;
import org.parley.graph.FormReading;
import org.parley.graph.Gazetteer;
import org.parley.graph.GazetteerEntry;
import org.parley.lexicon.ReferenceWords;
import org.parley.resolve.gazetteer.Names;
import org.parley.resolve.gazetteer.Slugs;

/**
 * Names of bodies to actors: by appositions, the article's own fuller forms, and what they end in.
 */
final class BodyLinker {
  private final Gazetteer gazetteer;
  private final Cast cast;
  private final PersonLinker persons;
  private final Map<String, Mention> bearers;
  private final ReferenceWords reference = ReferenceWords.builtIn();

  BodyLinker(Gazetteer gazetteer, ArticleClaims claims, Cast cast, PersonLinker persons) {
    this.gazetteer = gazetteer;
    this.bearers = bearers(claims.mentions());
    this.cast = cast;
    this.persons = persons;
  }

  void link(Mention mention) {
    String name = Names.clean(mention.name());
    Member member =
        same(mention)
            .or(() -> administration(name))
            .or(() -> withoutKind(name))
            .or(() -> name.contains(" ") ? Optional.empty() : surname(mention, name))
            .or(() -> cast.index().bodies().called(name))
            .orElseGet(
                () -> cast.unknown(Slugs.of(name), Actor.Type.ORGANIZATION, name, state(mention)));
    cast.link(mention, member);
  }

  private Optional<Member> same(Mention mention) {
    return mention.same().stream().flatMap(other -> cast.of(other).stream()).findFirst();
  }

  private Optional<String> state(Mention mention) {
    return owner(mention).map(state -> state.key);
  }

  /** The state whose body it is said to be: "Chad's Senate". */
  Optional<Member> owner(Mention mention) {
    return mention.qualifiers().stream()
        .map(cast::of)
        .flatMap(Optional::stream)
        .filter(m -> m.type == Actor.Type.STATE)
        .findFirst();
  }

  /** Every state has a parliament of its own, but not a company or a league. */
  boolean isOneStates(GazetteerEntry body) {
    return reference.is("body-of-state", body.category());
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
        .map(FormReading::entry)
        .filter(entry -> entry.kind() == EntryKind.ORGANIZATION)
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
    Mention other = bearers.get(name);
    if (other != null) {
      persons.link(other);
      return cast.of(other.id());
    }
    return persons.wellKnown(mention, name).map(cast::known);
  }

  /** Who first bears a name in the article, by the whole name and by what may be a surname. */
  private static Map<String, Mention> bearers(List<Mention> mentions) {
    Map<String, Mention> bearers = new HashMap<>();
    for (Mention mention : mentions) {
      if (Mentions.named(mention) && Mentions.person(mention)) {
        String name = Names.clean(mention.name());
        bearers.putIfAbsent(name, mention);
        bearers.putIfAbsent(name.substring(name.lastIndexOf(' ') + 1), mention);
      }
    }
    return bearers;
  }
}
