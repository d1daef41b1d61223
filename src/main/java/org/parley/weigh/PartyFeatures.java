package org.parley.weigh;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.parley.claim.ArticleClaims;
import org.parley.claim.EventReport;
import org.parley.claim.EventType;
import org.parley.claim.Mention;
import org.parley.claim.Role;
import org.parley.graph.Actor;
import org.parley.graph.Participation;
import org.parley.graph.ResolvedReport;

/** What is known of an actor who is named near an event, as one who may take part in it. */
final class PartyFeatures {
  private final Setting setting;
  private final Map<Integer, List<Actor>> meant;
  private final Map<String, Long> often;
  private final Set<String> inHeadlines;
  private final PartyPlaces places;

  PartyFeatures(Setting setting, Map<Integer, List<Actor>> meant) {
    ArticleClaims claims = setting.claims();
    this.setting = setting;
    this.meant = meant;
    this.often =
        claims.mentions().stream()
            .flatMap(mention -> keys(mention).stream())
            .collect(Collectors.groupingBy(key -> key, Collectors.counting()));
    this.inHeadlines =
        claims.mentions().stream()
            .filter(mention -> setting.sentence(mention.sentence()).headline())
            .flatMap(mention -> keys(mention).stream())
            .collect(Collectors.toSet());
    this.places = new PartyPlaces(setting);
  }

  private List<String> keys(Mention mention) {
    return actors(mention).stream().map(Actor::key).toList();
  }

  private List<Actor> actors(Mention mention) {
    return meant.getOrDefault(mention.id(), List.of());
  }

  /**
   * @param taken the role that the rules give
   * @param named where the actor is named near the event, at least once
   */
  SortedSet<String> of(
      ResolvedReport report,
      List<EventReport> from,
      Actor actor,
      Optional<Role> taken,
      List<Named> named) {
    Features features = new Features();
    String role = taken.map(Role::name).orElse("none");
    String type = EventType.of(report.type()).map(Enum::name).orElse(report.type());
    List<Named> beside = named.stream().filter(Named::sameSentence).toList();
    Named nearest = (beside.isEmpty() ? named : beside).stream().min(Named.nearest()).orElseThrow();
    features.add("rules", role);
    features.add("rules-type", role + "-" + type);
    features.add("rules-actor", role + "-" + actor.type());
    String side = taken.isPresent() ? "in" : "out";
    String lacking = side + "-" + roles(report);
    report.participations().forEach(part -> features.add(role + "-beside", part.role()));
    features.add("beside-type", type + "-" + lacking);
    features.count(side + "-taken", report.participations().size(), 0, 1, 2, 3, 4);
    features.count("mentions-" + side, beside.size(), 0, 1, 2, 3, 4);
    long grounds = beside.stream().map(Named::ground).distinct().count();
    features.add("grounds", Math.min(3, grounds) + "/" + Math.min(3, from.size()));
    actor(actor, type, nearest.mention(), features);
    around(nearest, report, actor, side, features);
    places.of(nearest, type, role, lacking, features);
    return features.names();
  }

  private static String roles(ResolvedReport report) {
    return report.participations().stream()
        .map(part -> part.role().name())
        .distinct()
        .sorted()
        .collect(Collectors.joining("+"));
  }

  private void actor(Actor actor, String type, Mention mention, Features features) {
    String kind = ActorFeatures.kind(actor);
    features.add("actor", kind);
    features.add("actor-type", kind + "-" + type);
    features.add("use", mention.use());
    features.add("use-type", mention.use() + "-" + type);
    features.add("kind", mention.kind());
    features.add("mention-type", mention.type());
    features.count("often", often.getOrDefault(actor.key(), 0L), 1, 2, 4, 8, 16);
    features.flag("in-headline", inHeadlines.contains(actor.key()));
  }

  /** Who else is there, and who of them takes part. */
  private void around(
      Named named, ResolvedReport report, Actor actor, String side, Features features) {
    Set<String> takenKeys =
        report.participations().stream().map(Participation::actor).collect(Collectors.toSet());
    List<Actor> near = named.near().stream().flatMap(m -> actors(m).stream()).toList();
    features.count(side + "-near", named.near().size(), 1, 2, 4, 7, 11);
    actor
        .speaksFor()
        .ifPresent(
            of -> {
              features.flag(side + "-state-taken", takenKeys.contains(of));
              features.flag(side + "-state-near", near.stream().anyMatch(a -> a.key().equals(of)));
            });
    List<Actor> voices =
        near.stream().filter(a -> a.speaksFor().equals(Optional.of(actor.key()))).toList();
    features.flag(side + "-voice-near", !voices.isEmpty());
    features.flag(
        side + "-voice-taken", voices.stream().anyMatch(a -> takenKeys.contains(a.key())));
    for (Mention other : named.near()) {
      if (other.id() != named.mention().id()) {
        boolean in = keys(other).stream().anyMatch(takenKeys::contains);
        beside(named.mention(), other, (in ? "taken-" : "left-") + side, features);
      }
    }
    setting
        .around(named.ground().trigger().span())
        .flatMap(statement -> statement.speaker())
        .ifPresent(
            speaker ->
                features.flag(
                    "speaks-" + side,
                    meant.getOrDefault(speaker, List.of()).stream()
                        .anyMatch(a -> a.key().equals(actor.key()))));
  }

  /** How two mentions hang together. */
  private static void beside(Mention mention, Mention other, String in, Features features) {
    if (other.qualifiers().contains(mention.id())) {
      features.add("qualifies", other.kind() + "-" + in);
    }
    if (mention.qualifiers().contains(other.id())) {
      features.add("qualified-by", other.type() + "-" + in);
    }
    if (other.same().contains(mention.id()) || mention.same().contains(other.id())) {
      features.add("same", in);
    }
    if (other.with().contains(mention.id()) || mention.with().contains(other.id())) {
      features.add("with", in);
    }
    if (!other.evidence().span().equals(mention.evidence().span())
        && other.evidence().span().contains(mention.evidence().span())) {
      features.add("inside", other.kind() + "-" + in);
    }
  }
}
