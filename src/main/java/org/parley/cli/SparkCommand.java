package org.parley.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley spark}: a corpus that outgrows one machine. */
@Command(
    name = "spark",
    description = {
      "Builds a corpus on Apache Spark: articles in, the graph out as N-Quads in parts, which"
          + " together are what 'parley build' and 'parley export --format nquads' give. Needs a build"
          + " with Spark: mvn -Pspark -Dquick -Dmaven.test.skip=true package. docs/spark.md says more.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  parley spark local corpus/ --output corpus-graph",
      "  parley spark submit --master spark://head:7077 /shared/corpus --output /shared/graph"
    },
    synopsisSubcommandLabel = "COMMAND")
final class SparkCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  /** With its own commands below it. */
  static CommandLine of(ParleyCommand parley, Console console) {
    return new CommandLine(new SparkCommand())
        .addSubcommand(new SparkLocalCommand(parley, console))
        .addSubcommand(new SparkSubmitCommand(parley, console));
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "name a command: local or submit");
    }
  }
}
