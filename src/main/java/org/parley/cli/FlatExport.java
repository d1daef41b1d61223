package org.parley.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.export.network.NetworkFormat;
import org.parley.export.network.NetworkKind;
import org.parley.export.qda.QdaProject;
import org.parley.export.table.Table;
import org.parley.export.table.TableForm;
import org.parley.export.table.Tables;
import org.parley.store.Store;
import picocli.CommandLine.Option;

/** The exports that are no RDF: networks, tables and coded projects, with their options. */
final class FlatExport {
  @Option(
      names = "--network",
      paramLabel = "KIND",
      description =
          "Of networks: actors (who takes part in the same events), events (who takes part in"
              + " which), issues (who is for or against what), all (the last two, and who speaks"
              + " for whom). (Default: actors; of cypher and neo4j: all.)")
  private @Nullable NetworkKind network;

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      split = ",",
      description =
          "Of tables: stances, events, participations, actors, statements, evidence; dna (the"
              + " event list of Discourse Network Analyzer), plover (who did what to whom, with"
              + " codes of PLOVER and CAMEO). (Default: all, into the folder that --output names.)")
  private List<Table> tables = List.of();

  @Option(
      names = "--csv-safe",
      description =
          "Words that a spreadsheet would take for a formula (= + - @ in front) begin with an"
              + " apostrophe. News text comes from anybody.")
  private boolean csvSafe;

  @Option(
      names = "--bom",
      description = "CSV begins with a byte order mark, by which Excel knows that it is UTF-8.")
  private boolean bom;

  /**
   * @throws Failure if an option was given that says nothing of the format
   */
  void check(ChosenFormat format) {
    if (network != null && !(format instanceof ChosenFormat.OfNetwork)) {
      throw new Failure(ExitCode.USAGE, "--network is for networks, such as gexf, not " + format);
    }
    if (!tables.isEmpty() && !(format instanceof ChosenFormat.OfTables)) {
      throw new Failure(ExitCode.USAGE, "--table is for csv and parquet, not " + format);
    }
    if ((csvSafe || bom) && format != ChosenFormat.OfTables.CSV) {
      throw new Failure(ExitCode.USAGE, "--csv-safe and --bom are for csv, not " + format);
    }
  }

  /**
   * @param output a file, or a folder where the format is several files; else standard output
   */
  void write(Store store, ChosenFormat format, @Nullable Path output, Console console)
      throws IOException {
    switch (format) {
      case ChosenFormat.Rdf rdf -> throw new IllegalArgumentException(rdf + " is RDF");
      case ChosenFormat.OfNetwork chosen -> network(store, chosen.format(), output, console);
      case ChosenFormat.OfTables chosen -> tables(store, chosen, output, console);
      case ChosenFormat.OfProject chosen ->
          Output.write(
              output, console, out -> tellOfLeftOut(QdaProject.write(store, out), console));
    }
  }

  private static void tellOfLeftOut(int articles, Console console) {
    if (articles > 0) {
      console.err().println("parley: articles without a text left out: " + articles);
    }
  }

  private void network(Store store, NetworkFormat format, @Nullable Path output, Console console)
      throws IOException {
    NetworkKind kind = network == null ? format.usual() : network;
    if (format.isFolder()) {
      Path folder = folder(output, format.toString());
      Output.guarded(folder, () -> format.write(store, kind, folder));
    } else {
      Output.write(output, console, out -> format.write(store, kind, out));
    }
  }

  private void tables(
      Store store, ChosenFormat.OfTables format, @Nullable Path output, Console console)
      throws IOException {
    TableForm form = form(format);
    if (tables.size() == 1) {
      Output.write(output, console, out -> Tables.write(store, tables.getFirst(), form, out));
    } else {
      Path folder = folder(output, format.toString());
      List<Table> wanted = tables.isEmpty() ? Arrays.asList(Table.values()) : tables;
      Output.guarded(folder, () -> Tables.write(store, wanted, form, folder));
    }
  }

  private TableForm form(ChosenFormat.OfTables format) {
    return switch (format) {
      case CSV -> new TableForm.Csv(csvSafe, bom);
      case PARQUET -> new TableForm.Parquet();
    };
  }

  private static Path folder(@Nullable Path output, String format) {
    if (output == null) {
      throw new Failure(
          ExitCode.USAGE, format + " is several files; name the folder for them with --output");
    }
    return output;
  }
}
