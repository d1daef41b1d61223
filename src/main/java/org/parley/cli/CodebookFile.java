package org.parley.cli;

import java.nio.file.Path;
import java.util.Arrays;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.parley.codebook.BadCodebookException;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookFormat;
import org.parley.codebook.CodebookText;
import org.parley.rdf.Iris;
import org.parley.rdf.SkosCodebook;

/** Codebooks in all of their formats. */
final class CodebookFile {
  private CodebookFile() {}

  /**
   * @param name what its codes are kept under; empty for the file's name without its ending
   * @throws Failure if the file is no codebook; the message names file, place and remedy
   */
  static Codebook read(Path file, String name) {
    CodebookFormat format =
        CodebookFormat.of(file.toString())
            .orElseThrow(
                () ->
                    new Failure(
                        ExitCode.USAGE,
                        file
                            + ": not the ending of a codebook; known are "
                            + CodebookFormat.endings()));
    String kept = name.isEmpty() ? CodebookText.name(file) : name;
    try {
      String text = CodebookText.read(file);
      return switch (format) {
        case TSV, CSV, QDC -> CodebookText.parse(format, kept, text, file.toString());
        case SKOS -> SkosCodebook.parse(kept, text, file.toString());
      };
    } catch (BadCodebookException | IllegalArgumentException e) {
      throw new Failure(ExitCode.FAILED, String.valueOf(e.getMessage()));
    }
  }

  static String write(CodebookFormat format, Codebook codebook, ParleyCommand parley) {
    return switch (format) {
      case TSV, CSV, QDC -> CodebookText.write(format, codebook);
      case SKOS -> {
        Graph graph = GraphFactory.createDefaultGraph();
        SkosCodebook.triples(new Iris(parley.base()), codebook).forEach(graph::add);
        parley.prefixes().getNsPrefixMap().entrySet().stream()
            .filter(prefix -> Arrays.asList("skos", "").contains(prefix.getKey()))
            .forEach(
                prefix -> graph.getPrefixMapping().setNsPrefix(prefix.getKey(), prefix.getValue()));
        yield RDFWriter.create().source(graph).lang(Lang.TURTLE).asString();
      }
    };
  }
}
