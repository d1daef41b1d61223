package org.parley.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who takes part in events with whom, and over what; or who agrees with whom. */
final class NetworkPage {
  private static final int ACTORS = 40;
  private static final int MOST = 80;

  private final Answers answers;
  private final Links links;

  NetworkPage(Answers answers, Links links) {
    this.answers = answers;
    this.links = links;
  }

  View view(Request request) {
    boolean byPositions = request.get("by").equals("positions");
    int most = request.number("actors", ACTORS, MOST);
    Network all = byPositions ? agreement(request) : company(request);
    Network network = all.most(most, Text.plain(request.get("who")));
    Layout layout = Layout.of(network);
    return View.of(
            "network",
            byPositions ? "Who agrees with whom" : "Who acts with whom",
            Map.of(
                "network", network, "layout", layout, "byPositions", byPositions, "links", links),
            edges(network),
            nodes(network, layout))
        .withScripts("cytoscape.js", "network.js")
        .withPicture(() -> Pictures.of("networkPicture", Map.of("layout", layout, "links", links)));
  }

  private Network company(Request request) {
    Filter dates = Filter.of(request);
    Map<String, Row> events = new LinkedHashMap<>();
    answers.whole("pages/events").rows().stream()
        .filter(row -> Filter.within(row.get("date"), dates.from(), dates.to()))
        .forEach(row -> events.put(row.get("iri"), row));
    return Network.ofEvents(
        answers.whole("pages/parts").rows(), events, kinds(), answers.whole("pages/types").rows());
  }

  private Network agreement(Request request) {
    Filter filter = Filter.of(request);
    String about = Text.plain(request.get("about"));
    List<Row> rows =
        answers.whole("pages/stances").rows().stream()
            .filter(filter::keeps)
            .filter(row -> about.isBlank() || Text.has(Text.plain(row.get("issue")), about))
            .toList();
    return Network.ofPositions(rows, kinds());
  }

  private Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    answers.whole("pages/names").rows().stream()
        .filter(row -> ActorPages.isActor(row.get("kind")))
        .forEach(row -> kinds.put(row.get("iri"), row.get("kind")));
    return kinds;
  }

  private Answer edges(Network network) {
    return new Answer(
        "edges",
        Answers.sparql("pages/parts", Map.of()),
        List.of("one", "other", "weight", "tone", "over", "oneIri", "otherIri"),
        network.edges().stream()
            .sorted(Comparator.comparing((NetworkEdge each) -> -each.weight()))
            .map(
                each ->
                    new Row(
                        Map.of(
                            "one",
                            network.name(each.one()),
                            "other",
                            network.name(each.other()),
                            "weight",
                            Integer.toString(each.weight()),
                            "tone",
                            each.tone().name(),
                            "over",
                            each.over(),
                            "oneIri",
                            each.one(),
                            "otherIri",
                            each.other())))
            .toList());
  }

  private Answer nodes(Network network, Layout layout) {
    return new Answer(
        "nodes",
        Answers.sparql("pages/names", Map.of()),
        List.of("name", "kind", "weight", "x", "y", "size", "page", "iri"),
        layout.dots().stream()
            .map(
                each ->
                    new Row(
                        Map.of(
                            "name",
                            each.node().name(),
                            "kind",
                            each.node().kind(),
                            "weight",
                            Integer.toString(each.node().weight()),
                            "x",
                            Integer.toString(each.x()),
                            "y",
                            Integer.toString(each.y()),
                            "size",
                            Integer.toString(each.radius()),
                            "page",
                            links.of(each.node().iri()),
                            "iri",
                            each.node().iri())))
            .toList());
  }
}
