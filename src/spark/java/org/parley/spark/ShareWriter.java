package org.parley.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.VoidFunction;
import org.parley.store.AtomicFile;

/** Writes sorted lines into the file of the share, each once. */
record ShareWriter(Job job) implements VoidFunction<Iterator<String>> {
  @Override
  public void call(Iterator<String> sorted) throws IOException {
    Path file = job.files().resolved(TaskContext.getPartitionId());
    AtomicFile.write(
        file,
        out -> {
          String last = "";
          while (sorted.hasNext()) {
            String line = sorted.next();
            if (!line.equals(last)) {
              out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
              last = line;
            }
          }
        });
  }
}
