package org.parley.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.VOID;
import org.jspecify.annotations.Nullable;
import org.parley.export.ExportForm;
import org.parley.export.ExportFormat;
import org.parley.export.Exporter;
import org.parley.export.Frame;
import org.parley.export.Selection;
import org.parley.export.Shards;
import org.parley.query.DatasetDescription;
import org.parley.rdf.Iris;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley export}: the store as a file for other tools. */
@Command(
    name = "export",
    description = {
      "Writes the store, or a part of it with all that it needs, in a syntax that other tools read;",
      "also networks, tables and coded articles for programs that read no RDF.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley export > news.trig",
      "  parley export --format nquads | sort > news.nq",
      "  parley export --output news.nq.gz",
      "  parley export --actor Ukraine --since 2025 --flat --output ukraine.ttl",
      "  parley export --canonical | sha256sum",
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
      converter = ChosenFormat.Named.class,
      completionCandidates = ChosenFormat.Names.class,
      description =
          "With named graphs: trig, nquads, jsonld, trix, thrift, protobuf. Their union: turtle,"
              + " ntriples, rdfxml. Networks: graphml, gexf, cyjs, dot, cypher, neo4j. Tables: csv, parquet."
              + " Coded articles (REFI-QDA): qdpx. (Default: what the ending of FILE says, else"
              + " trig.)")
  private @Nullable ChosenFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Where to; the file appears whole or not at all, and is compressed if its name ends in"
              + " .gz, .bz2, .xz or .zst (default: standard output).")
  private @Nullable Path output;

  @Option(
      names = "--frame",
      paramLabel = "KIND",
      description =
          "JSON-LD to be read as plain JSON, with short names: a tree for each article (its"
              + " passages, and with each what is claimed in it) or each event (its reports).")
  private @Nullable Frame frame;

  @Option(names = "--flat", description = "As one graph, without the names of graphs.")
  private boolean flat;

  @Option(
      names = "--canonical",
      description =
          "Sorted canonical N-Quads (RDFC-1.0): the same content gives the same bytes, to compare,"
              + " hash or sign; with --flat, N-Triples.")
  private boolean canonical;

  @Option(
      names = "--triple-terms",
      description =
          "Also what each stance comes to, as a triple term of RDF 1.2: rdf:reifies <<( holder"
              + " position target )>>.")
  private boolean tripleTerms;

  @Option(
      names = "--shard",
      paramLabel = "N",
      description =
          "Many files with at most N statements each instead of one: news.nq.gz becomes"
              + " news-00001.nq.gz and so on.")
  private long shard;

  @Option(
      names = "--provenance",
      description =
          "Also when and with what the articles were read. It differs from run to run, so it is"
              + " left out otherwise.")
  private boolean provenance;

  @Option(
      names = "--describe",
      description =
          "Instead of the data what they are, as Turtle in VoID and DCAT: counts by class and"
              + " property, the days of the articles, the runs that made them.")
  private boolean describe;

  @Option(
      names = "--license",
      paramLabel = "IRI",
      description = "With --describe: what the data may be used under.")
  private @Nullable String license;

  @Mixin private PartOptions part = new PartOptions();
  @Mixin private FlatExport flatExport = new FlatExport();

  ExportCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ChosenFormat chosen = chosen();
    flatExport.check(chosen);
    checkDescription();
    if (!(chosen instanceof ChosenFormat.Rdf rdf)) {
      return flat(chosen);
    }
    ExportForm form = form(rdf.format());
    try (Store store = parley.openToRead()) {
      Selection wanted = part.of(store, parley);
      if (describe) {
        if (!wanted.equals(Selection.all())) {
          throw new Failure(ExitCode.USAGE, "--describe is of the whole store, not of a part");
        }
        describe(store);
      } else {
        Exporter exporter = exporter(store, wanted);
        tellIfEmpty(exporter);
        write(exporter, form);
      }
    }
    return ExitCode.DONE.code();
  }

  /** A description is Turtle, and says of data what they are, however they are written. */
  private void checkDescription() {
    if (license != null && !describe) {
      throw new Failure(ExitCode.USAGE, "--license goes with --describe");
    }
    ChosenFormat.Rdf turtle = new ChosenFormat.Rdf(ExportFormat.TURTLE);
    Optional<ChosenFormat> named =
        Optional.ofNullable(format).or(() -> Optional.ofNullable(output).flatMap(ChosenFormat::of));
    boolean other = flat || canonical || tripleTerms || provenance || shard > 0 || frame != null;
    if (describe && (other || !named.orElse(turtle).equals(turtle))) {
      throw new Failure(
          ExitCode.USAGE,
          "--describe writes Turtle (.ttl); of the others, --output and --license go with it");
    }
  }

  private int flat(ChosenFormat chosen) throws IOException {
    if (flat || canonical || tripleTerms || describe || provenance || shard > 0 || frame != null) {
      throw new Failure(ExitCode.USAGE, chosen + " is no RDF: it goes without options of RDF");
    }
    try (Store store = parley.openToRead()) {
      Selection wanted = part.of(store, parley);
      tellIfEmpty(exporter(store, wanted));
      if (wanted.equals(Selection.all())) {
        flatExport.write(store, chosen, output, console);
      } else {
        try (Store some = exporter(store, wanted).inMemory()) {
          flatExport.write(some, chosen, output, console);
        }
      }
    }
    return ExitCode.DONE.code();
  }

  /** A file without an article looks like any other. */
  private void tellIfEmpty(Exporter exporter) {
    if (!parley.quiet() && exporter.isEmpty()) {
      String whole = "the store holds no article";
      String part = "no article of the store has what was asked for";
      boolean all = exporter.wanted().equals(Selection.all());
      console.err().println("parley: nothing to export: " + (all ? whole : part));
    }
  }

  private void describe(Store store) throws IOException {
    if (license != null && Iris.foreign(license).isEmpty()) {
      throw new Failure(ExitCode.USAGE, "--license " + license + ": not an http(s) IRI");
    }
    Graph graph = new DatasetDescription(store, parley.base()).graph(Optional.ofNullable(license));
    graph.getPrefixMapping().setNsPrefixes(parley.prefixes());
    graph.getPrefixMapping().setNsPrefix("void", VOID.NS).setNsPrefix("dcat", DCAT.NS);
    RDFWriter writer = RDFWriter.source(graph).lang(Lang.TURTLE).build();
    Output.write(output, console, writer::output);
  }

  private ExportForm form(ExportFormat chosen) {
    if (canonical && chosen != ExportFormat.NQUADS && chosen != ExportFormat.NTRIPLES) {
      throw new Failure(ExitCode.USAGE, "--canonical is for nquads and ntriples, not " + chosen);
    }
    if (tripleTerms && !chosen.tripleTerms()) {
      throw new Failure(ExitCode.USAGE, chosen + " has no triple terms; trig and nquads have them");
    }
    if (shard > 0 && (output == null || canonical || !chosen.streams())) {
      throw new Failure(
          ExitCode.USAGE,
          "--shard needs --output and a format that is written as it is read, such as nquads");
    }
    if (frame != null && (chosen != ExportFormat.JSONLD || flat)) {
      throw new Failure(ExitCode.USAGE, "--frame is for jsonld, and of one graph as it is");
    }
    return new ExportForm(chosen, flat, canonical, tripleTerms);
  }

  /** What was asked for, else what the file's name says. */
  private ChosenFormat chosen() {
    if (format != null) {
      return format;
    }
    if (canonical) {
      return new ChosenFormat.Rdf(flat ? ExportFormat.NTRIPLES : ExportFormat.NQUADS);
    }
    ChosenFormat usual =
        new ChosenFormat.Rdf(frame == null ? ExportFormat.TRIG : ExportFormat.JSONLD);
    return Optional.ofNullable(output).flatMap(ChosenFormat::of).orElse(usual);
  }

  private void write(Exporter exporter, ExportForm form) throws IOException {
    Path file = output;
    if (file != null && shard > 0) {
      Output.guarded(file, () -> shards(exporter, form, file));
      return;
    }
    Output.write(
        file,
        console,
        out -> {
          if (frame == null) {
            exporter.export(form, out);
          } else {
            exporter.frame(frame, out);
          }
        });
  }

  private void shards(Exporter exporter, ExportForm form, Path file) throws IOException {
    try (Shards shards = new Shards(file, shard)) {
      shards.write(exporter, form);
    }
  }

  private Exporter exporter(Store store, Selection wanted) {
    return new Exporter(store, without(), parley.prefixes(), parley.base(), wanted);
  }

  /** The mark of a build that is not through says nothing of the news, and is never wanted. */
  private Set<Node> without() {
    Iris iris = new Iris(parley.base());
    return provenance
        ? Set.of(iris.pendingGraph())
        : Set.of(iris.pendingGraph(), iris.provenanceGraph());
  }
}
