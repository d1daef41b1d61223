package org.parley.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.parley.rdf.vocab.Folders;

/** Actors by questions, and the cells of that table. */
final class PositionsPage {
  private static final int HOLDERS = 30;
  private static final int QUESTIONS = 8;
  private static final int MOST = 500;

  private final Answers answers;
  private final Links links;

  PositionsPage(Answers answers, Links links) {
    this.answers = answers;
    this.links = links;
  }

  View matrix(Request request) {
    Filter filter = Filter.of(request);
    String about = Text.plain(request.get("about"));
    String who = Text.plain(request.get("who"));
    Answer shown = stances(request, filter, Map.of());
    List<Row> rows =
        shown.rows().stream()
            .filter(
                row ->
                    about.isBlank()
                        || Text.has(Text.plain(row.get("issue") + " " + row.get("target")), about))
            .filter(row -> who.isBlank() || Text.has(Text.plain(row.get("holder")), who))
            .toList();
    Matrix matrix =
        Matrix.of(
            Twins.apart(rows),
            request.number("questions", QUESTIONS, MOST),
            request.number("holders", HOLDERS, MOST));
    return View.of(
            "positions",
            "Who stands where",
            Map.of(
                "matrix",
                matrix,
                "filter",
                filter,
                "links",
                links,
                "publishers",
                publishers(),
                "codebooks",
                codebooks(),
                "stances",
                rows.size()),
            new Answer(shown.name(), shown.sparql(), shown.columns(), rows))
        .withScripts("cells.js");
  }

  /** What one holder holds of one question; empty if nobody says so. */
  Optional<View> cell(Request request) {
    String actor = answers.base() + Folders.ACTOR + request.get("actor");
    String issue =
        request.get("issue").contains("://")
            ? request.get("issue")
            : answers.base() + Folders.ISSUE + request.get("issue");
    if (!Links.isIri(actor) || !Links.isIri(issue)) {
      return Optional.empty();
    }
    Answer shown =
        stances(
            request,
            Filter.of(request),
            Map.of("ofActor", Answers.iri(actor), "issues", Answers.iri(issue)));
    List<Row> rows =
        shown.rows().stream()
            .filter(row -> row.get("holderIri").equals(actor) && row.get("on").equals(issue))
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Row first = rows.get(0);
    return Optional.of(
        View.of(
            "cell",
            first.get("holder") + " on " + first.get("issue"),
            Map.of("stances", Standing.of(rows, links), "first", new Standing(first, links)),
            new Answer(shown.name(), shown.sparql(), shown.columns(), rows)));
  }

  /** The positions that the filter leaves, by the store's questions or by those of a codebook. */
  private Answer stances(Request request, Filter filter, Map<String, Node> about) {
    String codebook = request.get("codebook");
    boolean coded = codebooks().contains(codebook);
    Map<String, Node> of = coded ? Map.of("ofCodebook", Answers.text(codebook)) : Map.of();
    String query = coded ? "pages/codebook-stances" : "pages/stances";
    Map<String, Node> values = new LinkedHashMap<>(filter.values());
    values.putAll(of);
    values.putAll(about);
    return answers.whole(query, of).where(Answers.sparql(query, values), filter::keeps);
  }

  private SortedSet<String> publishers() {
    TreeSet<String> publishers = new TreeSet<>();
    answers.whole("pages/articles").rows().forEach(row -> publishers.add(row.get("publisher")));
    publishers.remove("");
    return publishers;
  }

  private List<String> codebooks() {
    return answers.whole("pages/codebooks").rows().stream()
        .map(row -> row.get("codebook"))
        .toList();
  }
}
