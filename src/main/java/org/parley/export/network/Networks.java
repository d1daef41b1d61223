package org.parley.export.network;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.export.fact.Days;
import org.parley.export.fact.Facts;
import org.parley.export.fact.Question;
import org.parley.export.fact.Thing;
import org.parley.rdf.vocab.Parley;

/** Makes networks of what a store says of events, and of stances. */
final class Networks {
  private Networks() {}

  static Network of(Facts facts, NetworkKind kind) {
    NetworkBuilder builder = new NetworkBuilder(kind);
    switch (kind) {
      case ACTORS -> together(facts, builder);
      case EVENTS -> participations(facts, builder);
      case ISSUES -> positions(facts, builder);
      case ALL -> {
        participations(facts, builder);
        positions(facts, builder);
        sides(facts, builder);
      }
    }
    return builder.network();
  }

  /** Two of an event, unless one speaks for the other: they are one side. */
  private static void together(Facts facts, NetworkBuilder builder) {
    for (Thing event : facts.all(Parley.Event)) {
      List<Thing> actors =
          event.all(Parley.participation).stream()
              .flatMap(part -> part.all(Parley.actor).stream())
              .distinct()
              .sorted(Comparator.comparing(Thing::iri))
              .toList();
      Optional<Days> days = Days.of(event);
      Optional<String> type = event.one(Parley.type).map(Thing::notation);
      for (int first = 0; first < actors.size(); first++) {
        for (int second = first + 1; second < actors.size(); second++) {
          Thing one = actors.get(first);
          Thing other = actors.get(second);
          if (!areOneSide(one, other)) {
            NetworkBuilder.Draft edge =
                builder
                    .edge(one, "TOGETHER_WITH", other, false)
                    .weigh(1)
                    .at(days)
                    .with(Attribute.SOURCES, event.iri());
            type.ifPresent(notation -> edge.with(Attribute.TYPES, notation));
          }
        }
      }
    }
  }

  private static boolean areOneSide(Thing one, Thing other) {
    return one.all(Parley.speaksFor).contains(other) || other.all(Parley.speaksFor).contains(one);
  }

  private static void participations(Facts facts, NetworkBuilder builder) {
    for (Thing event : facts.all(Parley.Event)) {
      Optional<Days> days = Days.of(event);
      for (Thing part : event.all(Parley.participation)) {
        for (Thing actor : part.all(Parley.actor)) {
          NetworkBuilder.Draft edge =
              builder
                  .edge(actor, "PARTICIPATES", event, true)
                  .weigh(part.text(Parley.reportCount).map(Integer::parseInt).orElse(1))
                  .at(days);
          part.one(Parley.role).ifPresent(role -> edge.with(Attribute.ROLES, role.notation()));
        }
      }
    }
  }

  private static void positions(Facts facts, NetworkBuilder builder) {
    for (Thing stance : facts.all(Parley.Stance)) {
      Optional<Question> question = Question.of(stance);
      Optional<Thing> holder = stance.one(Parley.holder);
      if (question.isPresent() && holder.isPresent()) {
        builder
            .edge(holder.get(), kind(question.get().position()), question.get().issue(), true)
            .weigh(1)
            .at(Days.of(stance))
            .add(Attribute.SECONDHAND, Question.isOwn(stance) ? 0 : 1)
            .with(Attribute.SOURCES, stance.iri());
      }
    }
  }

  /** SUPPORTS, OPPOSES, CONDITIONAL, OPPOSES_IF or UNDECIDED. */
  private static String kind(String position) {
    return position.toUpperCase(Locale.ROOT).replace(' ', '_');
  }

  private static void sides(Facts facts, NetworkBuilder builder) {
    for (Thing actor : facts.all(Parley.Actor)) {
      for (Thing side : actor.all(Parley.speaksFor)) {
        builder.edge(actor, "SPEAKS_FOR", side, true).weigh(1);
      }
    }
  }
}
