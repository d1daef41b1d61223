package org.parley.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.parley.pipeline.Adoption;
import org.parley.report.Validation;
import org.parley.store.Compression;
import org.parley.store.Store;

/** Takes RDF of the model into a store. All of it is read and checked before any is written. */
final class GraphImport {
  private final ParleyCommand parley;
  private final Console console;

  GraphImport(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  /** Whether the names of all files say that they are RDF. */
  boolean areGraphs(List<String> files) {
    return files.stream().allMatch(file -> syntax(Path.of(file)).isPresent());
  }

  private static Optional<Lang> syntax(Path file) {
    Lang lang = RDFLanguages.filenameToLang(Compression.of(file).plainName(file));
    return Optional.ofNullable(lang).filter(GraphImport::isRdf);
  }

  private static boolean isRdf(Lang lang) {
    return RDFLanguages.isTriples(lang) || RDFLanguages.isQuads(lang);
  }

  /**
   * @throws Failure if a file cannot be read, or is no RDF of a store
   */
  ExitCode run(List<String> files) throws IOException {
    DatasetGraph data = DatasetGraphFactory.create();
    for (String file : files) {
      read(Path.of(file), data);
    }
    Validation validation = Validation.of(data.getUnionGraph());
    if (!validation.conforms()) {
      try (OutputStream out = Output.to(console.out())) {
        ViolationTable.write(validation, parley, console, out);
      }
      console.err().println("parley: error: not of the shapes of the ontology; nothing was taken");
      return ExitCode.VIOLATIONS;
    }
    Adoption adoption;
    try (Store store = parley.openToWrite()) {
      adoption = Adoption.adopt(data, parley.base(), store);
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.FAILED, "nothing was taken: " + e.getMessage());
    }
    return told(adoption);
  }

  private ExitCode told(Adoption adoption) {
    adoption
        .kept()
        .forEach(
            graph ->
                console
                    .err()
                    .println(
                        "parley: "
                            + graph
                            + ": the store has it otherwise, and it stays as it is"));
    if (!parley.quiet()) {
      console
          .err()
          .printf(
              "parley: graphs of articles: %,d taken, %,d there already, %,d left out%n",
              adoption.taken(), adoption.known(), adoption.kept().size());
    }
    return adoption.kept().isEmpty() ? ExitCode.DONE : ExitCode.SOME_INPUTS_FAILED;
  }

  private static void read(Path file, DatasetGraph data) throws IOException {
    try (InputStream in =
        Compression.of(file).from(new BufferedInputStream(Files.newInputStream(file)))) {
      RDFParser.source(in)
          .lang(syntax(file).orElseThrow())
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(data);
    } catch (NoSuchFileException e) {
      throw new Failure(ExitCode.FAILED, file + ": there is no such file");
    } catch (IOException | RiotException e) {
      throw new Failure(ExitCode.FAILED, file + " cannot be read: " + e.getMessage());
    }
  }
}
