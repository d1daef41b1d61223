package org.parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.parley.export.ExportFormat;
import org.parley.export.Exporter;
import org.parley.rdf.Iris;
import org.parley.store.AtomicFile;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley export}: the store as a file for other tools. */
@Command(
    name = "export",
    description = {"Writes the whole store, or networks and tables of it, for other tools.", ""},
    footer = {
      "",
      "Examples:",
      "  parley export > news.trig",
      "  parley export --format nquads | sort > news.nq",
      "  parley export --format rdfxml --output news.rdf",
      "  parley export --format gexf --network issues --output issues.gexf",
      "  parley export --format csv --table stances --csv-safe > stances.csv",
      "  parley export --format neo4j --output news-neo4j"
    })
final class ExportCommand implements Callable<Integer> {
  private final ParleyCommand parley;
  private final Console console;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "trig",
      converter = ChosenFormat.Named.class,
      completionCandidates = ChosenFormat.Names.class,
      description =
          "With named graphs: trig, nquads, jsonld, trix, thrift, protobuf. Their union: turtle,"
              + " ntriples, rdfxml. Networks: graphml, gexf, cyjs, dot, cypher, neo4j. Tables: csv."
              + " Coded articles (REFI-QDA): qdpx."
              + " (Default: ${DEFAULT-VALUE}.)")
  private ChosenFormat format = new ChosenFormat.Rdf(ExportFormat.TRIG);

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to; the file appears whole or not at all (default: standard output).")
  private @Nullable Path output;

  @Option(
      names = "--provenance",
      description =
          "Also when and with what the articles were read. It differs from run to run, so it is"
              + " left out otherwise.")
  private boolean provenance;

  @Mixin private FlatExport flatExport = new FlatExport();

  ExportCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Store store = parley.openToRead()) {
      if (!(format instanceof ChosenFormat.Rdf rdf)) {
        flatExport.write(store, format, output, console);
        return ExitCode.DONE.code();
      }
      Exporter exporter = new Exporter(store, without(), parley.prefixes());
      if (output == null) {
        try (OutputStream out = Output.to(console.out())) {
          exporter.export(rdf.format(), out);
        }
      } else {
        write(exporter, rdf.format(), output);
      }
    }
    return ExitCode.DONE.code();
  }

  private void write(Exporter exporter, ExportFormat syntax, Path file) {
    try {
      AtomicFile.write(file, out -> exporter.export(syntax, out));
    } catch (IOException e) {
      throw new Failure("cannot write " + file + ": " + e, e);
    }
  }

  /** The mark of a build that is not through says nothing of the news, and is never wanted. */
  private Set<Node> without() {
    Iris iris = new Iris(parley.base());
    return provenance
        ? Set.of(iris.pendingGraph())
        : Set.of(iris.pendingGraph(), iris.provenanceGraph());
  }
}
