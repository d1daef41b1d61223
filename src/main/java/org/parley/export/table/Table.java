package org.parley.export.table;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.export.fact.Facts;
import org.parley.export.fact.Thing;
import org.parley.rdf.vocab.Parley;

/** The tables, each with one row layout. */
public enum Table {
  /** A row for each stance. */
  STANCES(Layouts.STANCES, facts -> facts.all(Parley.Stance).stream().map(Row::of)),
  /** A row for each event, across articles. */
  EVENTS(Layouts.EVENTS, facts -> facts.all(Parley.Event).stream().map(Row::of)),
  /** A row for each part that an actor has in an event. */
  PARTICIPATIONS(
      Layouts.PARTICIPATIONS,
      facts ->
          facts.all(Parley.Event).stream()
              .flatMap(
                  event ->
                      event.all(Parley.participation).stream().map(part -> Row.of(event, part)))),
  /** A row for each actor that the resolved graph describes. */
  ACTORS(Layouts.ACTORS, facts -> facts.all(Parley.Actor).stream().map(Row::of)),
  /** A row for each statement. */
  STATEMENTS(Layouts.STATEMENTS, facts -> facts.all(Parley.Statement).stream().map(Row::of)),
  /** A row for each sentence that a stance, statement or event report rests on. */
  EVIDENCE(
      Layouts.EVIDENCE,
      facts ->
          Stream.of(Parley.Stance, Parley.Statement, Parley.EventReport)
              .flatMap(kind -> facts.all(kind).stream())
              .flatMap(Table::sentences)),
  /** Stances as the event list of Discourse Network Analyzer has them. */
  DNA(CodedLayouts.DNA, facts -> facts.all(Parley.Stance).stream().map(Row::of)),
  /** Who did what to whom, in the codes of PLOVER and CAMEO: a row for each source and target. */
  PLOVER(CodedLayouts.PLOVER, facts -> facts.all(Parley.Event).stream().flatMap(Dyads::of));

  private final List<Column> columns;
  private final Function<Facts, Stream<Row>> rows;

  Table(List<Column> columns, Function<Facts, Stream<Row>> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  List<Column> columns() {
    return columns;
  }

  Stream<Row> rows(Facts facts) {
    return rows.apply(facts);
  }

  private static Stream<Row> sentences(Thing claim) {
    return claim.all(Parley.evidence).stream().map(evidence -> Row.of(claim, evidence));
  }

  /** As on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
