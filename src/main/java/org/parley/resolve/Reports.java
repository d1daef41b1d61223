package org.parley.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.claim.Argument;
import org.parley.claim.ArticleClaims;
import org.parley.claim.EventReport;
import org.parley.claim.EventType;
import org.parley.claim.Mention;
import org.parley.claim.Role;
import org.parley.graph.Actor;
import org.parley.graph.EntryKind;
import org.parley.graph.Gazetteer;
import org.parley.graph.GazetteerEntry;
import org.parley.graph.Participation;
import org.parley.graph.Place;
import org.parley.graph.ResolvedReport;
import org.parley.lexicon.ReferenceWords;
import org.parley.resolve.actor.Cast;
import org.parley.resolve.actor.Member;
import org.parley.resolve.actor.Places;
import org.parley.resolve.event.JoinedReport;
import org.parley.resolve.event.NamedReport;
import org.parley.resolve.event.ReportMerger;

/** The event reports of one article, with the actors and places that their mentions mean. */
final class Reports {
  private static final ReferenceWords WORDS = ReferenceWords.builtIn();

  /** Events that reach a country by its name as a place. */
  private static final Set<EventType> REACHING =
      Set.of(EventType.AID, EventType.SANCTION, EventType.CONCEDE);

  private final ArticleClaims claims;
  private final Gazetteer gazetteer;
  private final Cast cast;
  private final Places places;
  private final Map<String, List<EventReport>> grounds = new LinkedHashMap<>();

  /** Nobody changes once names are linked, and a long article asks about each of them often. */
  private final Map<Member, List<Member>> partiesOf = new IdentityHashMap<>();

  Reports(ArticleClaims claims, Gazetteer gazetteer, Cast cast, Places places) {
    this.claims = claims;
    this.gazetteer = gazetteer;
    this.cast = cast;
    this.places = places;
  }

  /** By key, what each was resolved from; once they are resolved. */
  Map<String, List<EventReport>> grounds() {
    return grounds;
  }

  List<ResolvedReport> resolved() {
    List<NamedReport> named = new ArrayList<>();
    for (EventReport report : claims.reports()) {
      Optional<Place> place = report.place().flatMap(p -> places.of(claims.mentions().get(p)));
      Map<String, Role> actors = new LinkedHashMap<>();
      // "sent medicine to Kenya", "a ban on wheat from Kenya": it is more than a place
      boolean gift = EventType.of(report.type()).filter(REACHING::contains).isPresent();
      for (Argument argument : report.arguments()) {
        Mention mention = claims.mentions().get(argument.mention());
        boolean only =
            mention.use() == Mention.Use.LOCATIVE
                && argument.role() != Role.HOST
                && !(argument.role() == Role.RECIPIENT && gift);
        if (!only) {
          parties(argument.mention())
              .forEach(member -> actors.putIfAbsent(member.key, argument.role()));
        }
      }
      bind(report, actors);
      boolean headline = claims.text().sentences().get(report.sentence()).headline();
      named.add(
          new NamedReport(
              named(report),
              actors,
              states(actors),
              named(actors.keySet()),
              place.map(Place::key),
              headline));
    }
    List<JoinedReport> joined = ReportMerger.joined(named);
    joined.forEach(each -> grounds.put(each.report().key(), each.from()));
    List<ResolvedReport> merged =
        joined.stream().map(JoinedReport::report).map(this::withStruck).toList();
    Set<String> kept = new TreeSet<>();
    merged.forEach(r -> r.place().ifPresent(kept::add));
    places.keep(kept);
    return merged;
  }

  /**
   * "The foreign ministers of Egypt and Qatar met": their states did, whatever the ministers say as
   * a group. Those of one state are a group of people.
   */
  List<Member> parties(int mention) {
    return cast.all(mention).stream()
        .flatMap(member -> parties(member).stream())
        .distinct()
        .toList();
  }

  private List<Member> parties(Member member) {
    List<Member> known = partiesOf.get(member);
    if (known == null) {
      known = found(member);
      partiesOf.put(member, known);
    }
    return known;
  }

  private List<Member> found(Member member) {
    Optional<Member> owner = owner(member);
    if (owner.isPresent()) {
      return List.of(owner.get());
    }
    return member.mentions.stream()
        .filter(met -> met.plural() && WORDS.is("state-people", met.head()))
        .map(this::statesNamed)
        .filter(states -> states.size() > 1)
        .findFirst()
        .orElse(List.of(member));
  }

  /** "The Peruvian embassy was stormed": that was done to Peru. */
  private Optional<Member> owner(Member member) {
    return member.mentions.stream()
        .filter(met -> WORDS.is("state-post", met.head()))
        .map(this::statesNamed)
        .filter(states -> states.size() == 1)
        .map(List::getFirst)
        .findFirst();
  }

  private List<Member> statesNamed(Mention mention) {
    return mention.qualifiers().stream()
        .flatMap(qualifier -> cast.all(qualifier).stream())
        .filter(named -> named.type == Actor.Type.STATE)
        .distinct()
        .toList();
  }

  private Set<String> named(Set<String> actors) {
    Set<String> named = new TreeSet<>(actors);
    named.removeIf(key -> cast.member(key).filter(m -> m.type == Actor.Type.GROUP).isPresent());
    return named;
  }

  /** "He met Trump": the label names whom the pronoun stands for. */
  private EventReport named(EventReport report) {
    for (Argument argument : report.arguments()) {
      Mention mention = claims.mentions().get(argument.mention());
      String words = mention.evidence().exact();
      String label = report.label();
      List<Member> meant = cast.all(argument.mention());
      if (mention.kind() == Mention.Kind.PRONOUN
          && mention.use() != Mention.Use.POSSESSIVE
          && meant.size() == 1
          && label.length() > words.length()
          && label.regionMatches(true, 0, words + " ", 0, words.length() + 1)) {
        return report.labelled(meant.getFirst().label + label.substring(words.length()));
      }
    }
    return report;
  }

  /** Who signs for a state binds the state: it is a party too. */
  private void bind(EventReport report, Map<String, Role> actors) {
    boolean binding = EventType.of(report.type()).equals(Optional.of(EventType.AGREE));
    if (!binding) {
      return;
    }
    for (Map.Entry<String, String> each : states(actors).entrySet()) {
      boolean person =
          cast.member(each.getKey()).filter(m -> m.type == Actor.Type.PERSON).isPresent();
      if (person && actors.get(each.getKey()) == Role.SIGNATORY) {
        gazetteer.entry(each.getValue()).ifPresent(cast::known);
        actors.putIfAbsent(each.getValue(), Role.SIGNATORY);
      }
    }
  }

  /**
   * "Air strikes in Libya", "the annexation of Crimea", of which nothing else says whom they hit:
   * the state where it was, or that owns the part of it, unless it did it itself.
   */
  private ResolvedReport withStruck(ResolvedReport report) {
    boolean hit = report.participations().stream().anyMatch(p -> p.role() == Role.RECIPIENT);
    Optional<GazetteerEntry> where =
        report.place().flatMap(gazetteer::entry).filter(e -> e.kind() == EntryKind.STATE);
    if (hit || where.isEmpty()) {
      return report;
    }
    boolean attack = EventType.of(report.type()).equals(Optional.of(EventType.ASSAULT));
    boolean taken = report.type().equals("Seizure");
    Optional<GazetteerEntry> struck =
        attack
            ? where
            : where.filter(w -> taken).flatMap(GazetteerEntry::state).flatMap(gazetteer::entry);
    return struck
        .filter(state -> report.participations().stream().noneMatch(p -> of(state, p)))
        .map(state -> report.among(with(report, cast.known(state))))
        .orElse(report);
  }

  /** Whether somebody is a state, or speaks for it. */
  private boolean of(GazetteerEntry state, Participation part) {
    return part.actor().equals(state.id())
        || cast.member(part.actor())
            .flatMap(cast::stateOf)
            .filter(of -> of.equals(state.id()))
            .isPresent();
  }

  private static List<Participation> with(ResolvedReport report, Member recipient) {
    List<Participation> parts = new ArrayList<>(report.participations());
    parts.add(new Participation(recipient.key, Role.RECIPIENT));
    parts.sort(Comparator.comparing(Participation::actor).thenComparing(Participation::role));
    return parts;
  }

  /** The states that actors speak for. */
  private Map<String, String> states(Map<String, Role> actors) {
    Map<String, String> states = new LinkedHashMap<>();
    for (String actor : actors.keySet()) {
      cast.member(actor).flatMap(cast::stateOf).ifPresent(of -> states.put(actor, of));
    }
    return states;
  }
}
