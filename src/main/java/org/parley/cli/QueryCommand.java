package org.parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.parley.query.AnswerFormat;
import org.parley.query.Asker;
import org.parley.query.CatalogueQuery;
import org.parley.query.KeptAnswers;
import org.parley.query.QueryException;
import org.parley.query.Question;
import org.parley.query.TableWriter;
import org.parley.query.Value;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley query}: SPARQL in, an answer out. */
@Command(
    name = "query",
    description = {
      "Asks the store in SPARQL. The default graph is the union of all graphs; common prefixes"
          + " (parley: kg: schema: skos: prov: sem: org: foaf: oa: dct: rdf: rdfs: xsd: owl: time:"
          + " wgs84:) need no declaring.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley query planned-events",
      "  parley query positions --bind issue=NATO --format csv",
      "  parley query -q 'SELECT ?who WHERE { ?who a parley:Person }'",
      "  parley query - --format json < question.rq"
    })
final class QueryCommand implements Callable<Integer> {
  private final ParleyCommand parley;
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE|NAME",
      description =
          "A file of SPARQL, - for standard input, or a name that 'parley queries' lists.")
  private @Nullable String source;

  @Option(
      names = {"-q", "--query"},
      paramLabel = "TEXT",
      description = "The SPARQL itself.")
  private @Nullable String text;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "SELECT and ASK: table, csv, tsv, json, xml (default: table). CONSTRUCT and DESCRIBE:"
              + " turtle, ntriples, jsonld, rdfxml (default: turtle). csv is for R, pandas and"
              + " spreadsheets: UTF-8 without a mark, cells verbatim, so that a headline may begin"
              + " with = + - or @, which spreadsheets take for a formula: have them import the"
              + " columns as text. tsv is SPARQL's own form, with ?names, quotes and types.")
  private @Nullable AnswerFormat format;

  @Option(
      names = "--bind",
      paramLabel = "NAME=VALUE",
      description =
          "Binds a variable: an IRI in <>, a number or day (2025-12-14) as such, anything else as a"
              + " string; \"double quotes\" make a string of anything. Repeatable.")
  private Map<String, String> values = new LinkedHashMap<>();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Give up after so long (default: never).")
  private @Nullable Integer timeout;

  QueryCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Question question = question();
    AnswerFormat chosen = chosenFormat(question);
    TableWriter tables = new TableWriter(console.terminal().width(), parley.prefixes());
    try (Store store = parley.openToRead();
        OutputStream out = Output.to(console.out())) {
      Optional<KeptAnswers> kept =
          isCatalogued() ? Optional.of(new KeptAnswers(store)) : Optional.empty();
      new Asker(store, patience(), tables, kept).answer(question, Optional.of(chosen), out);
    }
    return ExitCode.DONE.code();
  }

  private AnswerFormat chosenFormat(Question question) {
    try {
      return question.formatFor(Optional.ofNullable(format));
    } catch (QueryException e) {
      throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
  }

  private Optional<Duration> patience() {
    if (timeout != null && timeout < 1) {
      throw new Failure(ExitCode.USAGE, "--timeout " + timeout + ": at least 1 second is needed");
    }
    return Optional.ofNullable(timeout).map(Duration::ofSeconds);
  }

  private Question question() throws IOException {
    if (text != null && source != null) {
      throw new Failure(
          ExitCode.USAGE, "-q TEXT and " + source + ": only one query at a time; leave one out");
    }
    if (text != null) {
      return parse("-q", text, bindings());
    }
    if (source == null) {
      throw new Failure(
          ExitCode.USAGE, "no query; name a FILE, a NAME from 'parley queries', or -q TEXT");
    }
    if (source.equals("-")) {
      return parse("standard input", read(), bindings());
    }
    return isCatalogued()
        ? fromCatalogue(source).bound(bindings(), parley.base())
        : fromFile(Path.of(source)).bound(bindings(), parley.base());
  }

  /** Whether it is one of the program's own, whose answers depend on the store alone. */
  private boolean isCatalogued() {
    return source != null && !source.equals("-") && !Files.isRegularFile(Path.of(source));
  }

  private String read() throws IOException {
    return new String(console.in().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static CatalogueQuery fromFile(Path file) {
    try {
      return CatalogueQuery.parse(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new Failure("cannot read the query " + file + ": " + e, e);
    }
  }

  private static CatalogueQuery fromCatalogue(String name) {
    return Catalogue.find(name, "no file and no query of that name");
  }

  private Question parse(String name, String sparql, Map<String, Node> bindings) {
    return Question.parse(name, sparql, parley.base(), bindings);
  }

  private Map<String, Node> bindings() {
    Map<String, Node> bindings = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> bindings.put(name.replaceFirst("^[?$]", ""), Value.parse(value)));
    return bindings;
  }
}
