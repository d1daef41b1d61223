package org.parley.export.network;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.vocabulary.OWL;
import org.parley.export.fact.Days;
import org.parley.export.fact.Thing;
import org.parley.export.plain.PlainText;
import org.parley.rdf.vocab.Parley;

/** What a network says of an actor, an event or an issue by itself. */
final class Vertices {
  private Vertices() {}

  static Vertex of(Thing thing) {
    if (thing.isA(Parley.Event)) {
      return event(thing);
    }
    return thing.isA(Parley.Issue) ? issue(thing) : actor(thing);
  }

  private static Vertex actor(Thing actor) {
    Map<Attribute, Object> attributes = named(actor);
    List<Thing> sides = actor.all(Parley.speaksFor);
    if (!sides.isEmpty()) {
      attributes.put(Attribute.SIDE, PlainText.of(sides.getFirst().label()));
    }
    actor.text(OWL.sameAs.asNode()).ifPresent(same -> attributes.put(Attribute.WIKIDATA, same));
    attributes.put(Attribute.MENTIONS, actor.count(Parley.mention));
    return vertex(actor, "Actor", actor.kind(), Optional.empty(), attributes);
  }

  private static Vertex event(Thing event) {
    Map<Attribute, Object> attributes = new EnumMap<>(Attribute.class);
    event.one(Parley.type).ifPresent(type -> attributes.put(Attribute.TYPE, type.notation()));
    event.one(Parley.status).ifPresent(is -> attributes.put(Attribute.STATUS, is.notation()));
    event.text(Parley.date).ifPresent(date -> attributes.put(Attribute.DATE, date));
    event
        .one(Parley.place)
        .ifPresent(place -> attributes.put(Attribute.PLACE, PlainText.of(place.label())));
    attributes.put(Attribute.REPORTS, event.count(Parley.report));
    return vertex(event, "Event", "Event", Days.of(event), attributes);
  }

  private static Vertex issue(Thing issue) {
    return vertex(issue, "Issue", "Issue", Optional.empty(), named(issue));
  }

  private static Map<Attribute, Object> named(Thing thing) {
    Map<Attribute, Object> attributes = new EnumMap<>(Attribute.class);
    List<String> others =
        thing.otherNames().stream()
            .map(PlainText::of)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    if (!others.isEmpty()) {
      attributes.put(Attribute.NAME, others);
    }
    return attributes;
  }

  private static Vertex vertex(
      Thing thing,
      String family,
      String kind,
      Optional<Days> days,
      Map<Attribute, Object> attributes) {
    String label = PlainText.of(thing.label());
    return new Vertex(
        thing.iri(), label.isEmpty() ? thing.iri() : label, family, kind, days, attributes);
  }
}
