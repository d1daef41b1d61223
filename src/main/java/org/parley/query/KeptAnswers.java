package org.parley.query;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.parley.store.Sha256;

/**
 * What the program's own questions of a store were answered, for as long as that stays as it is: to
 * ask one again costs no more than to read the answer. Only what took its time is kept.
 *
 * @param folder which may be missing, or not to be written to: then nothing is kept
 * @param version of the store
 * @param worthIt how long a question has to take for its answer to be kept
 */
public record KeptAnswers(Path folder, String version, Duration worthIt) {
  private static final Duration WORTH_IT = Duration.ofMillis(500);

  /** Rows; what is larger costs as much to be read as to be asked. */
  private static final int MOST = 200_000;

  public KeptAnswers(Path folder, String version) {
    this(folder, version, WORTH_IT);
  }

  /** The answer as it was kept, or else as it is asked now. */
  public RowSet answer(Question question, Supplier<RowSet> asked) {
    Path file = file(question);
    Optional<RowSet> kept = read(file);
    if (kept.isPresent()) {
      return kept.get();
    }
    long start = System.nanoTime();
    RowSet answer = asked.get();
    List<Binding> rows = new ArrayList<>();
    answer.forEachRemaining(rows::add);
    if (System.nanoTime() - start > worthIt.toNanos() && rows.size() <= MOST) {
      write(file, RowSetStream.create(answer.getResultVars(), rows.iterator()));
    }
    return RowSetStream.create(answer.getResultVars(), rows.iterator());
  }

  private Path file(Question question) {
    String asked = question.query() + "\n" + bindings(question);
    byte[] digest = Sha256.digest().digest(asked.getBytes(StandardCharsets.UTF_8));
    return folder.resolve(version).resolve(HexFormat.of().formatHex(digest) + ".rows");
  }

  /** In an order that is the same the next time. */
  private static Map<String, Node> bindings(Question question) {
    Map<String, Node> sorted = new TreeMap<>();
    question.bindings().forEach((variable, value) -> sorted.put(variable.getVarName(), value));
    return sorted;
  }

  private static Optional<RowSet> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      RowSet rows =
          RowSetReaderRegistry.getFactory(ResultSetLang.RS_Thrift)
              .create(ResultSetLang.RS_Thrift)
              .read(in, ARQ.getContext());
      return Optional.of(rows.materialize());
    } catch (IOException | RuntimeException e) {
      // It is not whole, or cannot be read: the store can.
      return Optional.empty();
    }
  }

  private void write(Path file, RowSet rows) {
    try {
      forgetOlder();
      Files.createDirectories(file.getParent());
      Path draft = Files.createTempFile(file.getParent(), "answer", ".draft");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
        RowSetWriterRegistry.getFactory(ResultSetLang.RS_Thrift)
            .create(ResultSetLang.RS_Thrift)
            .write(out, rows, ARQ.getContext());
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeIOException e) {
      // Then it is asked again the next time.
    }
  }

  /** Answers of the store as it was before: they may quote what was taken out of it. */
  private void forgetOlder() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        if (!each.equals(folder) && !each.startsWith(folder.resolve(version))) {
          Files.deleteIfExists(each);
        }
      }
    }
  }
}
