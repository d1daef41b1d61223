package org.parley.export.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.export.fact.Days;
import org.parley.export.fact.Question;
import org.parley.export.fact.Thing;
import org.parley.export.fact.ValueType;
import org.parley.rdf.vocab.Parley;

/** The layouts of other projects. */
final class CodedLayouts {
  private static final String CODES = "https://w3id.org/parley/codes/";

  /**
   * The event list that Discourse Network Analyzer (github.com/leifeld/dna) exports for its usual
   * variables, and that rDNA calls {@code dna_network(networkType = "eventlist")}: agreement is 1
   * for, and 0 against; who has no clear side is left without.
   */
  static final List<Column> DNA =
      List.of(
          Column.text("statement ID", row -> Optional.of(row.main().iri())),
          Column.text(
              "time",
              row ->
                  Days.of(row.main())
                      .map(Days::first)
                      .map(Object::toString)
                      .or(() -> row.ofArticle(SchemaDO.datePublished.asNode()))
                      .map(day -> day.replaceAll("T.*", "") + " 00:00:00")),
          Column.text("document ID", row -> row.ofArticle(DCTerms.identifier.asNode())),
          Column.text("document title", row -> row.ofArticle(SchemaDO.headline.asNode())),
          Column.text("author", row -> row.ofArticle(SchemaDO.author.asNode())),
          Column.text("source", row -> row.ofArticle(SchemaDO.publisher.asNode())),
          Column.text("section", row -> Optional.empty()),
          Column.text("type", row -> Optional.of("Parley stance")),
          Column.text("text", row -> row.ofEvidence(OA.exact.asNode())),
          Column.text("person", row -> holder(row, true)),
          Column.text("organization", row -> holder(row, false)),
          Column.text(
              "concept", row -> Question.of(row.main()).map(Question::issue).map(Thing::label)),
          new Column("agreement", ValueType.INTEGER, CodedLayouts::agreement));

  /**
   * A row for each source and target of an event, with the codes of PLOVER (openeventdata.org) and
   * CAMEO, and names as ICEWS and POLECAT have them.
   */
  static final List<Column> PLOVER =
      Layouts.all(
          Stream.of(
              Column.text("event_id", row -> Optional.of(row.main().iri())),
              new Column("event_date", ValueType.DATE, row -> Days.of(row.main()).map(Days::first)),
              Column.text("event_type", row -> code(row.main(), "plover")),
              Column.text("event_mode", row -> row.notation(Parley.type)),
              Column.text("cameo_code", row -> code(row.main(), "cameo")),
              Column.text("status", row -> row.notation(Parley.status))),
          Layouts.named("source", Row::source),
          Stream.of(Column.text("source_country", row -> country(row.source()))),
          Layouts.named("target", Row::target),
          Stream.of(
              Column.text("target_country", row -> country(row.target())),
              Column.text("event_text", row -> Optional.of(row.main().label()))),
          Layouts.place().stream());

  private CodedLayouts() {}

  private static Optional<String> holder(Row row, boolean person) {
    return row.one(Parley.holder)
        .filter(holder -> holder.isA(Parley.Person) == person)
        .map(Thing::label)
        .or(
            () ->
                person
                    ? Optional.empty()
                    : row.one(Parley.holder)
                        .flatMap(holder -> holder.one(Parley.speaksFor))
                        .map(Thing::label));
  }

  private static Optional<Integer> agreement(Row row) {
    return Question.of(row.main())
        .map(Question::position)
        .flatMap(
            position ->
                switch (position) {
                  case "supports" -> Optional.of(1);
                  case "opposes" -> Optional.of(0);
                  default -> Optional.empty();
                });
  }

  private static Optional<String> country(Optional<Thing> actor) {
    return actor
        .filter(each -> each.isA(Parley.State))
        .or(() -> actor.flatMap(each -> each.one(Parley.speaksFor)))
        .map(Thing::label);
  }

  /** The nearest code of the system, else that of a broader type. */
  private static Optional<String> code(Thing event, String system) {
    Optional<Thing> type = event.one(Parley.type);
    while (type.isPresent()) {
      for (Node match :
          List.of(SKOS.exactMatch.asNode(), SKOS.closeMatch.asNode(), SKOS.broadMatch.asNode())) {
        for (Thing code : type.get().all(match)) {
          if (code.iri().startsWith(CODES + system + "#")) {
            return Optional.of(code.iri().substring((CODES + system + "#").length()));
          }
        }
      }
      type = type.get().one(SKOS.broader.asNode());
    }
    return Optional.empty();
  }
}
