package org.parley.pipeline;

import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How a corpus is built over many machines.
 *
 * @param build what from, and how; who reads are the rules, and threads do not matter
 * @param output the folder that the parts of the graph go to, which all machines see
 * @param parts how many parts the articles are divided into, where somebody says
 * @param master where the machines are found, as Spark names it
 * @param settings of Spark, over those that the run needs
 */
public record CorpusOptions(
    BuildOptions build,
    Path output,
    OptionalInt parts,
    String master,
    Map<String, String> settings) {
  public CorpusOptions {
    settings = Map.copyOf(settings);
  }
}
