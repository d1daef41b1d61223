package org.parley.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Places: the map, and one with what happens there. */
final class PlacePages {
  private static final int EVENTS = 100;

  private final Answers answers;
  private final Links links;

  PlacePages(Answers answers, Links links) {
    this.answers = answers;
    this.links = links;
  }

  View map(Request request) {
    Answer places = answers.whole("pages/places");
    List<Row> placed =
        places.rows().stream()
            .filter(row -> row.has("latitude") && row.number("events") > 0)
            .sorted(
                Comparator.comparing((Row row) -> -row.number("events"))
                    .thenComparing(row -> row.get("place")))
            .toList();
    WorldMap map = WorldMap.of(placed, request.get("region"), links);
    return View.of(
            "map",
            "Where it happens",
            Map.of(
                "map",
                map,
                "places",
                places.rows().stream()
                    .filter(row -> row.number("events") > 0)
                    .filter(map::holds)
                    .limit(EVENTS)
                    .toList(),
                "unplaced",
                (int)
                    places.rows().stream()
                        .filter(row -> !row.has("latitude") && row.number("events") > 0)
                        .count(),
                "links",
                links),
            places)
        .withPicture(() -> Pictures.of("mapPicture", Map.of("map", map)));
  }

  Optional<View> one(String iri) {
    var me = Map.of("ofPlace", Answers.iri(iri));
    Answer about = answers.ask("pages/place", me);
    if (about.rows().isEmpty()) {
      return Optional.empty();
    }
    Answer events = answers.ask("pages/place-events", me);
    Facts facts = new Facts(about, links);
    return Optional.of(
        View.of(
            "place",
            facts.first("name").orElse(Links.key(iri)),
            Map.of(
                "iri",
                iri,
                "facts",
                facts,
                "events",
                events.rows().stream().limit(EVENTS).toList(),
                "all",
                events.rows().size(),
                "bars",
                Bars.of(events.rows().stream().map(row -> row.get("date")).toList()),
                "links",
                links),
            events,
            about));
  }
}
