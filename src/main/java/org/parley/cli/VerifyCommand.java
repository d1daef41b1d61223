package org.parley.cli;

import java.util.concurrent.Callable;
import org.parley.report.EvidenceCheck;
import org.parley.report.Validation;
import org.parley.store.IndexCheck;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code parley verify}: whether a store is sound, from the disk up. */
@Command(
    name = "verify",
    description = {
      "Checks the store from the disk up: that every quad can be read and stands in all indexes, that"
          + " every quotation stands in its article's text, and that all is of the shapes of the"
          + " ontology.",
      ""
    },
    footer = {"", "Example:", "  parley verify --store news"})
final class VerifyCommand implements Callable<Integer> {
  private final ParleyCommand parley;
  private final Console console;

  @Option(names = "--no-shapes", description = "Leave the shapes out, which take longest.")
  private boolean withoutShapes;

  VerifyCommand(ParleyCommand parley, Console console) {
    this.parley = parley;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store store = Store.openToRead(parley.storeFolder())) {
      boolean sound = indexes(store);
      sound &= evidence(store);
      sound &= withoutShapes || shapes(store);
      return (sound ? ExitCode.DONE : ExitCode.VIOLATIONS).code();
    }
  }

  private boolean indexes(Store store) {
    IndexCheck check = IndexCheck.of(store);
    check.problems().forEach(problem -> console.err().println("parley: error: " + problem));
    console
        .out()
        .printf("quads: %,d, problems of indexes: %,d%n", check.quads(), check.problems().size());
    return check.problems().isEmpty();
  }

  private boolean evidence(Store store) {
    EvidenceCheck check = store.calculateRead(dataset -> EvidenceCheck.of(dataset, articles -> {}));
    check
        .notVerbatim()
        .forEach(node -> console.err().println("parley: error: not verbatim: " + node));
    console
        .out()
        .printf(
            "quotations: %,d checked, %,d not verbatim, %,d without a text%n",
            check.checked(), check.notVerbatim().size(), check.unchecked());
    return check.notVerbatim().isEmpty();
  }

  private boolean shapes(Store store) {
    Validation validation = Validation.of(store);
    int count = validation.violations().stream().mapToInt(each -> each.nodes().size()).sum();
    console.out().printf("violations of shapes: %,d%n", count);
    if (count > 0) {
      console.err().println("parley: see parley validate");
    }
    return validation.conforms();
  }
}
