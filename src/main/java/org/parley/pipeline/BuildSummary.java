package org.parley.pipeline;

import java.time.Duration;
import java.util.List;
import org.parley.article.Problem;

/**
 * What a run did. Every input is counted once: {@code read} articles are added, replaced, unchanged
 * or failed; inputs that gave no article are skipped or failed.
 *
 * @param read articles that could be read
 * @param added articles that the store did not have
 * @param replaced articles that the store had with another text
 * @param unchanged articles that the store has as they are
 * @param withdrawn articles that the inputs did not have any more, and the store has not, either
 * @param skipped inputs left out by rule, such as articles in another language
 * @param failed inputs and articles with a problem that is no such rule
 * @param actors in the store once the run is done (in the output, where there is no store), as are
 *     {@code events}, {@code reports}, {@code statements}, {@code stances} and {@code issues}
 * @param problems everything skipped or failed, by input
 */
public record BuildSummary(
    int read,
    int added,
    int replaced,
    int unchanged,
    int withdrawn,
    int skipped,
    int failed,
    long actors,
    long events,
    long reports,
    long statements,
    long stances,
    long issues,
    Duration took,
    List<Problem> problems) {
  public BuildSummary {
    problems = List.copyOf(problems);
  }
}
