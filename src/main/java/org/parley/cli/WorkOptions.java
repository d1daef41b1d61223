package org.parley.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.read.Columns;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How articles are worked on, whoever reads them. */
final class WorkOptions {
  @Option(
      names = "--no-text",
      description = "Leave the articles' texts out of the graph; stats cannot check them then.")
  private boolean noText;

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = "Names of your own, over the built-in ones (see data/gazetteer). Repeatable.")
  private List<Path> gazetteers = new ArrayList<>();

  @Option(
      names = "--all",
      description =
          "Keep unlikely claims, too. Else those of the rules are kept from the confidence on at"
              + " which precision and recall are best together; --min-confidence sets another.")
  private boolean all;

  @Mixin private ColumnOptions columns = new ColumnOptions();

  Columns columns() {
    return columns.columns();
  }

  /** From which confidence on claims are to be kept, where somebody says so. */
  Optional<Double> least(ParleyCommand parley) {
    return all ? Optional.of(0.0) : parley.minConfidence();
  }

  boolean keepsText() {
    return !noText;
  }

  List<Path> gazetteers() {
    return gazetteers;
  }
}
