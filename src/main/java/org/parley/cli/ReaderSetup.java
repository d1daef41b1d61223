package org.parley.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import org.parley.llm.LlmReader;
import org.parley.pipeline.Reader;
import org.parley.pipeline.RefusalLog;

/**
 * Who reads, and what there is to be told of it.
 *
 * @param parallel how many articles are worth being read at once, whatever the processors
 */
record ReaderSetup(Reader reader, int parallel, Optional<LlmReader> model, RefusalLog log)
    implements Closeable {

  /** The rules, of whom there is nothing to tell. */
  static ReaderSetup rules() {
    return new ReaderSetup(new Reader.Rules(), 1, Optional.empty(), new RefusalLog());
  }

  /** What a model has used so far; empty where none reads. */
  Optional<String> usage() {
    return model.map(reader -> reader.usage().line());
  }

  /** What a model used, and what of its claims was refused. */
  void report(PrintStream err, ParleyCommand parley) {
    model.ifPresent(
        reader -> {
          err.println("parley: " + reader.usage().line());
          RefusalPrinter.print(log, parley.verbosity() > 0, err);
        });
  }

  @Override
  public void close() throws IOException {
    if (model.isPresent()) {
      model.get().close();
    }
  }
}
