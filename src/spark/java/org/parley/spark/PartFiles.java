package org.parley.spark;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the parts of a graph stand: {@code *.nq} is the graph, the rest is kept for later runs. */
record PartFiles(Path folder) {
  /** What the folder was begun with. */
  Path begun() {
    return folder.resolve("corpus.properties");
  }

  /** The articles' graphs. */
  Path articles(int part) {
    return named("articles", part, "nq");
  }

  /** What the articles add to what follows from all. */
  Path digests(int part) {
    return named("articles", part, "digests");
  }

  /** What was wrong with inputs and articles: code, input, place, message, with tabs between. */
  Path problems(int part) {
    return named("articles", part, "problems.tsv");
  }

  /** That the part is whole, and what it was made from. */
  Path done(int part) {
    return named("articles", part, "done");
  }

  /** What follows from many articles. */
  Path resolved(int share) {
    return named("resolved", share, "nq");
  }

  Path resolvedDone() {
    return folder.resolve("resolved.done");
  }

  Path schemes() {
    return folder.resolve("schemes.nq");
  }

  private Path named(String what, int number, String ending) {
    return folder.resolve("%s-%05d.%s".formatted(what, number, ending));
  }

  /** Takes away what machines that died were writing; for when nobody writes any more. */
  void sweep() throws IOException {
    try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, ".*.part")) {
      for (Path draft : drafts) {
        Files.deleteIfExists(draft);
      }
    }
  }
}
