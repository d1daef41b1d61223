package org.parley.pipeline;

/**
 * Builds a corpus over many machines: articles in, N-Quads in parts out, which together are the
 * graph that one machine would build. Found as a service, as not every build of the program has
 * one.
 */
public interface CorpusRun {
  /**
   * Goes on where an earlier run into the same folder ended.
   *
   * @throws CorpusException if the folder is another run's, or the machines give up; what is
   *     finished stays for the next run
   */
  CorpusSummary run(CorpusOptions options, Progress progress);
}
