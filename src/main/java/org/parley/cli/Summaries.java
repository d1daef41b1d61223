package org.parley.cli;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.parley.page.Pages;
import org.parley.query.KeptAnswers;
import org.parley.query.QueryCatalogue;
import org.parley.query.Question;
import org.parley.store.Store;

/**
 * What pages and commands ask of a whole store, asked at the end of a build that brought much: who
 * looks first then waits no longer than who comes after.
 */
final class Summaries {
  /** Commands that are asked of all that there is. */
  private static final List<String> COMMANDS =
      List.of("positions", "changes", "issues", "actors", "events");

  /** What takes less of a program that runs for long takes a second of one that has just begun. */
  private static final Duration WORTH_IT = Duration.ofMillis(50);

  private Summaries() {}

  /**
   * Puts the answers to what commands ask aside in the store, unless it is told to stop. The
   * catalogue's take a build as long again, and as much memory; whoever asks first waits for those.
   */
  static void keep(Store store, String base, BooleanSupplier stop) {
    keep(store, base, WORTH_IT, stop);
  }

  static void keep(Store store, String base, Duration worthIt, BooleanSupplier stop) {
    KeptAnswers kept = new KeptAnswers(store, worthIt);
    List<Callable<Boolean>> tasks =
        questions(base)
            .map(
                question ->
                    (Callable<Boolean>) () -> !stop.getAsBoolean() && answer(question, store, kept))
            .toList();
    try (ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      for (Future<Boolean> each : workers.invokeAll(tasks)) {
        each.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot summarise the store", e.getCause());
    }
  }

  /** Each in the words in which it is asked later. */
  static Stream<Question> questions(String base) {
    Stream<Question> commands =
        COMMANDS.stream().map(name -> QueryCatalogue.ofCommand(name).asked(Map.of(), base));
    return Stream.concat(Pages.wholeQuestions(base), commands);
  }

  private static boolean answer(Question question, Store store, KeptAnswers kept) {
    return store.calculateRead(
        dataset -> {
          QueryExecBuilder asked = QueryExec.dataset(dataset).query(question.query());
          question.bindings().forEach(asked::substitution);
          try (QueryExec execution = asked.build()) {
            kept.answer(question, execution::select);
            return true;
          }
        });
  }
}
