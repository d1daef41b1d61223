package org.parley.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.parley.pipeline.BuildOptions;
import org.parley.query.QueryCatalogue;
import org.parley.store.Store;

/**
 * Goes once through the commands that should start fast, over a tiny store of its own, so that Java
 * can note which classes they need. The launcher runs it after a build.
 */
public final class Rehearsal {
  private static final String SELECT =
      "SELECT ?who (COUNT(?stance) AS ?stances) WHERE { ?stance a parley:Stance ; parley:holder ?h ."
          + " ?h skos:prefLabel ?who OPTIONAL { ?stance parley:condition ?c }"
          + " FILTER (CONTAINS(LCASE(?who), \"a\")) } GROUP BY ?who ORDER BY ?who LIMIT 5";

  /** So many look-ups that they are remembered. */
  private static final String LOOKUPS =
      "SELECT * WHERE { ?a ?p ?o . ?b ?q ?r OPTIONAL { ?a a ?type } OPTIONAL { ?like a ?type } }"
          + " LIMIT 500";

  private static final String GOLD =
      "{\"actors\": [{\"id\": \"a\", \"name\": \"Anna Arden\", \"type\": \"Person\"}],"
          + " \"events\": [], \"stances\": []}";

  /** An article that is read, but for no models. */
  private static final String NO_NEWS =
      "{\"id\": \"river-talks\", \"title\": \"River talks\", \"text\": \"[Removed]\"}\n";

  private Rehearsal() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("parley-rehearsal");
    try {
      fill(folder.resolve("store"));
      Path gold = Files.createDirectory(folder.resolve("gold"));
      Files.writeString(gold.resolve("river-talks.json"), GOLD);
      Path store = folder.resolve("store");
      commands(store.toString(), gold.toString()).forEach(Rehearsal::run);
      build(folder);
      new QueryCatalogue(folder)
          .names()
          .forEach(name -> run(List.of("query", "--store", store.toString(), name, "-f", "csv")));
      // What took long is read the next time, as here what took no time.
      try (Store kept = Store.openToRead(store)) {
        Summaries.keep(kept, BuildOptions.DEFAULT_BASE, Duration.ZERO, () -> false);
      }
      run(List.of("positions", "--store", store.toString()));
    } finally {
      delete(folder);
    }
  }

  /** A few articles' worth of quads in every class of the model. */
  static void fill(Path store) throws IOException {
    DatasetGraph sample = DatasetGraphFactory.create();
    try (InputStream in = Rehearsal.class.getResourceAsStream("rehearsal.trig")) {
      if (in == null) {
        throw new IOException("rehearsal.trig is missing from the jar");
      }
      RDFParser.source(in).lang(Lang.TRIG).parse(StreamRDFLib.dataset(sample));
    }
    Map<Node, List<Quad>> graphs =
        Iter.toList(sample.find()).stream().collect(Collectors.groupingBy(Quad::getGraph));
    try (Store target = Store.open(store)) {
      target.replaceGraphs(graphs);
    }
  }

  /** Reading without anything new, first in a new store and then in one that it knows. */
  private static void build(Path folder) throws IOException {
    Path articles = Files.writeString(folder.resolve("articles.jsonl"), NO_NEWS);
    for (int i = 0; i < 2; i++) {
      run(List.of("build", "--store", folder.resolve("other").toString(), articles.toString()));
    }
  }

  private static List<List<String>> commands(String store, String gold) {
    List<List<String>> commands = new ArrayList<>();
    for (String format : List.of("table", "json", "csv")) {
      commands.add(List.of("query", "--store", store, "--format", format, "-q", SELECT));
    }
    commands.add(List.of("query", "--store", store, "-q", "DESCRIBE <actor/anna-arden>"));
    commands.add(List.of("query", "--store", store, "-q", "ASK { ?s ?p ?o }"));
    commands.add(List.of("query", "--store", store, "-q", LOOKUPS));
    commands.add(List.of("queries"));
    commands.add(List.of("why", "--store", store, "river-talks/stance-1"));
    commands.add(List.of("why", "--store", store, "anna-arden"));
    commands.add(List.of("actors", "--store", store, "--name", "a"));
    commands.add(List.of("events", "--store", store, "--actor", "Norland"));
    commands.add(List.of("timeline", "--store", store, "Anna Arden"));
    for (String whole : List.of("actors", "events", "issues", "positions", "changes")) {
      commands.add(List.of(whole, "--store", store, "--format", "csv"));
    }
    commands.add(List.of("positions", "--store", store, "--actor", "Norland"));
    commands.add(List.of("compare", "--store", store, "Norland", "Anna Arden"));
    commands.add(List.of("codes", "--store", store));
    commands.add(List.of("evaluate", "--store", store, gold));
    commands.add(List.of("evaluate", "--store", store, "--format", "json", gold));
    commands.add(List.of("stats", "--store", store));
    commands.add(List.of("export", "--store", store, "--format", "nquads"));
    commands.add(List.of("export", "--store", store));
    commands.add(List.of("query", "--help"));
    return commands;
  }

  private static void run(List<String> command) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    InputStream nothing = new ByteArrayInputStream(new byte[0]);
    Main.run(command.toArray(String[]::new), nothing, nowhere, nowhere);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
