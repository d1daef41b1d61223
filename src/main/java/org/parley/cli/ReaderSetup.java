package org.parley.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import org.parley.llm.LlmReader;
import org.parley.pipeline.Reader;
import org.parley.pipeline.RefusalLog;

/** Who reads, and what there is to be told of it once the articles are read. */
record ReaderSetup(Reader reader, Optional<LlmReader> model, RefusalLog log) implements Closeable {

  /** The rules, of whom there is nothing to tell. */
  static ReaderSetup rules() {
    return new ReaderSetup(new Reader.Rules(), Optional.empty(), new RefusalLog());
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
