package org.parley.export.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.export.fact.Days;
import org.parley.export.fact.Question;
import org.parley.export.fact.Thing;
import org.parley.export.fact.ValueType;
import org.parley.rdf.vocab.Parley;
import org.parley.rdf.vocab.Wgs84;

/** The columns of the tables, as docs/r-duckdb-pandas.md explains them. */
final class Layouts {
  private static final List<Column> WHEN =
      List.of(
          Column.text("date", row -> row.main().text(Parley.date)),
          new Column("date_from", ValueType.DATE, row -> Days.of(row.main()).map(Days::first)),
          new Column("date_to", ValueType.DATE, row -> Days.of(row.main()).map(Days::last)));

  private static final List<Column> ARTICLE =
      List.of(
          Column.text("article", row -> row.ofArticle(DCTerms.identifier.asNode())),
          Column.text("published", row -> row.ofArticle(SchemaDO.datePublished.asNode())),
          Column.text("publisher", row -> row.ofArticle(SchemaDO.publisher.asNode())),
          Column.text("headline", row -> row.ofArticle(SchemaDO.headline.asNode())));

  private static final List<Column> PASSAGE =
      List.of(
          new Column("start", ValueType.INTEGER, row -> number(row, OA.start.asNode())),
          new Column("end", ValueType.INTEGER, row -> number(row, OA.end.asNode())),
          Column.text("sentence", row -> row.ofEvidence(OA.exact.asNode())));

  private static final List<Column> TRUST =
      List.of(
          Column.text("certainty", row -> row.one(Parley.certainty).map(Thing::label)),
          new Column(
              "confidence",
              ValueType.DECIMAL,
              row -> row.main().text(Parley.confidence).map(Double::valueOf)),
          Column.text("rule", row -> row.main().text(Parley.rule)),
          Column.text(
              "reader", row -> row.main().text(Parley.reader).or(() -> Optional.of(Parley.RULES))));

  static final List<Column> STANCES =
      all(
          Stream.of(Column.iri("iri", row -> Optional.of(row.main()))),
          named("holder", row -> row.one(Parley.holder)),
          Stream.of(
              Column.text("position", row -> row.notation(Parley.position)),
              Column.text("target", row -> row.label(Parley.target)),
              Column.iri("target_iri", row -> row.one(Parley.target))),
          named("question", row -> Question.of(row.main()).map(Question::issue)),
          Stream.of(
              Column.text(
                  "position_on_question", row -> Question.of(row.main()).map(Question::position)),
              Column.text("condition", row -> row.label(Parley.condition))),
          named("voice", row -> row.one(Parley.voice)),
          Stream.of(
              new Column("own", ValueType.BOOLEAN, row -> Optional.of(Question.isOwn(row.main()))),
              Column.iri("statement_iri", row -> row.one(Parley.statement))),
          WHEN.stream(),
          ARTICLE.stream(),
          PASSAGE.stream(),
          TRUST.stream());

  static final List<Column> EVENTS =
      all(
          Stream.of(
              Column.iri("iri", row -> Optional.of(row.main())),
              Column.text("label", row -> Optional.of(row.main().label())),
              Column.text("type", row -> row.notation(Parley.type)),
              Column.text("status", row -> row.notation(Parley.status))),
          WHEN.stream(),
          place().stream(),
          Stream.of(count("participants", Parley.participation), count("reports", Parley.report)));

  static final List<Column> PARTICIPATIONS =
      all(
          Stream.of(
              Column.iri("event_iri", row -> Optional.of(row.main())),
              Column.text("event", row -> Optional.of(row.main().label())),
              Column.text("type", row -> row.notation(Parley.type))),
          WHEN.stream(),
          named("actor", row -> row.part().one(Parley.actor)),
          Stream.of(
              Column.text("role", row -> row.part().one(Parley.role).map(Thing::notation)),
              new Column(
                  "reports",
                  ValueType.INTEGER,
                  row -> row.part().text(Parley.reportCount).map(Integer::valueOf))));

  static final List<Column> ACTORS =
      all(
          Stream.of(
              Column.iri("iri", row -> Optional.of(row.main())),
              Column.text("label", row -> Optional.of(row.main().label())),
              Column.text("kind", row -> Optional.of(row.main().kind())),
              new Column("other_names", ValueType.TEXTS, row -> list(row.main().otherNames()))),
          named("speaks_for", row -> row.one(Parley.speaksFor)),
          Stream.of(
              Column.text("wikidata", row -> row.main().text(OWL.sameAs.asNode())),
              count("mentions", Parley.mention)));

  static final List<Column> STATEMENTS =
      all(
          Stream.of(Column.iri("iri", row -> Optional.of(row.main()))),
          named("speaker", row -> row.one(Parley.speaker)),
          named("addressee", row -> row.one(Parley.addressee)),
          Stream.of(
              Column.text("type", row -> row.notation(Parley.type)),
              Column.text("cue", row -> row.main().text(Parley.cue)),
              Column.text("content", row -> row.main().text(Parley.content)),
              new Column(
                  "quoted",
                  ValueType.BOOLEAN,
                  row ->
                      Optional.of(
                          row.main().text(Parley.quoted).map(Boolean::valueOf).orElse(false))),
              Column.iri("within_iri", row -> row.one(Parley.within))),
          WHEN.stream(),
          ARTICLE.stream(),
          PASSAGE.stream(),
          TRUST.stream());

  static final List<Column> EVIDENCE =
      all(
          Stream.of(
              Column.iri("claim_iri", row -> Optional.of(row.main())),
              Column.text("claim", row -> Optional.of(claim(row.main()))),
              Column.text("label", row -> row.main().text(RDFS.label.asNode())),
              Column.iri("evidence_iri", row -> Optional.of(row.part()))),
          ARTICLE.stream(),
          PASSAGE.stream());

  private Layouts() {}

  /** A name, and the IRI that tells it from others of that name. */
  static Stream<Column> named(String name, Function<Row, Optional<Thing>> value) {
    return Stream.of(
        Column.text(name, row -> value.apply(row).map(Thing::label)),
        Column.iri(name + "_iri", value));
  }

  @SafeVarargs
  static List<Column> all(Stream<Column>... parts) {
    return Stream.of(parts).flatMap(part -> part).toList();
  }

  static List<Column> place() {
    return List.of(
        Column.text("place", row -> row.label(Parley.place)),
        Column.iri("place_iri", row -> row.one(Parley.place)),
        degrees("latitude", Wgs84.lat),
        degrees("longitude", Wgs84.long_));
  }

  private static Column degrees(String name, Node property) {
    return new Column(
        name,
        ValueType.DECIMAL,
        row -> row.one(Parley.place).flatMap(place -> place.text(property)).map(Double::valueOf));
  }

  private static Column count(String name, Node property) {
    return new Column(name, ValueType.INTEGER, row -> Optional.of(row.main().count(property)));
  }

  private static Optional<Integer> number(Row row, Node property) {
    return row.ofEvidence(property).map(Integer::valueOf);
  }

  private static Optional<List<String>> list(List<String> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(values);
  }

  private static String claim(Thing claim) {
    if (claim.isA(Parley.Stance)) {
      return "stance";
    }
    return claim.isA(Parley.Statement) ? "statement" : "event";
  }
}
