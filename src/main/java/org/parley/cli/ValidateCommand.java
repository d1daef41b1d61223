package org.parley.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.parley.report.Validation;
import org.parley.report.Violations;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code parley validate}: what is not of the ontology's shapes. */
@Command(
    name = "validate",
    description = {
      "Holds the store against the shapes of the ontology (SHACL): what is violated, how often, and"
          + " at which node. Exit code 4 if anything is.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley validate",
      "  parley validate --format turtle > report.ttl"
    })
final class ValidateCommand implements Callable<Integer> {
  /** How the result is written. */
  enum Format {
    TABLE,
    JSON,
    TURTLE
  }

  private final ParleyCommand parley;
  private final Console console;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TABLE;

  ValidateCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Validation validation;
    try (Store store = parley.openToRead()) {
      validation = Validation.of(store);
    }
    try (OutputStream out = Output.to(console.out())) {
      switch (format) {
        case TABLE -> table(validation, out);
        case JSON -> json(validation, out);
        case TURTLE -> RDFWriter.source(validation.report()).lang(Lang.TURTLE).output(out);
      }
    }
    return (validation.conforms() ? ExitCode.DONE : ExitCode.VIOLATIONS).code();
  }

  private void table(Validation validation, OutputStream out) {
    if (validation.conforms()) {
      console.err().println("parley: all is of the shapes");
      return;
    }
    ViolationTable.write(validation, parley, console, out);
  }

  private static void json(Validation validation, OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
      json.writeStartArray();
      for (Violations each : validation.violations()) {
        json.writeStartObject();
        json.writeStringField("shape", each.shape());
        json.writeStringField("message", each.message());
        json.writeNumberField("count", each.nodes().size());
        json.writeArrayFieldStart("nodes");
        for (String node : each.nodes()) {
          json.writeString(node);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }
}
