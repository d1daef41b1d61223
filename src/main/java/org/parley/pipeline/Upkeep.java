package org.parley.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.parley.article.Problem;
import org.parley.rdf.Iris;
import org.parley.rdf.Provenance;
import org.parley.store.Store;

/**
 * Brings a store up to date: articles come, are replaced, and go, and what follows from them too.
 */
final class Upkeep {
  private final BuildOptions options;
  private final Parts parts;
  private final Progress progress;
  private final Iris iris;
  private final Instant started = Instant.now();

  Upkeep(BuildOptions options, Parts parts, Progress progress) {
    this.options = options;
    this.parts = parts;
    this.progress = progress;
    this.iris = new Iris(options.base());
  }

  BuildSummary build(Store store) {
    progress.stage("reading the articles");
    Books books = new Books(store, iris, parts);
    renew(store, books.before());
    if (!options.force() && !options.decisions().areGiven()) {
      books.trust(options.reader().name());
    }
    Intake intake =
        new Intake(
            iris,
            books.before().articles(),
            options.reader().name(),
            options.force(),
            new StoredReviews(options.decisions(), iris, Optional.of(store)),
            books::judged);
    ReadingRun run = new ReadingRun(options, parts, progress, iris);
    try (Commits commits = new Commits(store, iris)) {
      run.run(
          intake,
          new ReadersGraphs(iris, Optional.of(store)),
          books,
          books::warmUp,
          written -> {
            books.add(written);
            commits.add(written);
          });
      prune(intake, run.counts(), books, commits);
      if (run.counts().changed() > 0 || books.before().behind()) {
        finish(books, commits, options.reader().description() + "; " + run.counts().description());
      }
    }
    Census census = books.census(run.counts().changed() > 0);
    books.close(census);
    return run.counts().summary(census, Duration.between(started, Instant.now()));
  }

  /** The articles of an older version, as this one writes them. */
  private void renew(Store store, StoredState before) {
    if (!before.behind()) {
      return;
    }
    progress.stage("bringing the articles to this version's ontology");
    int renewed = new Renovation(store, iris).renew(before.articles());
    if ((renewed > 0 || before.older()) && !options.force()) {
      progress.problem(older(store));
    }
  }

  private static Problem older(Store store) {
    String folder = store.folder().map(path -> " --store " + path).orElse("");
    return new Problem(
        Problem.Code.REMARK,
        store.folder().map(Path::toString).orElse("the store"),
        "",
        "it was written by a version of parley with another ontology; its articles are brought to"
            + " this one, what follows from them is made anew, and 'parley build --force"
            + folder
            + "' with the same inputs reads the articles themselves anew");
  }

  /** Takes out what the inputs do not have any more; only if all of them could be read. */
  private void prune(Intake intake, Counts counts, Books books, Commits commits) {
    if (!options.prune()) {
      return;
    }
    if (!counts.isWhole() || progress.isOver()) {
      progress.problem(
          new Problem(
              Problem.Code.NOT_PRUNED,
              "--prune",
              "",
              "nothing was withdrawn, as not all inputs could be read; run it again without what"
                  + " fails"));
      return;
    }
    Set<Node> there = new HashSet<>();
    intake.seen().forEach(id -> there.add(iris.article(id)));
    books.before().articles().keySet().stream()
        .filter(article -> !there.contains(article))
        .sorted(Comparator.comparing(Node::getURI))
        .forEach(
            article -> {
              remove(article, books, commits);
              counts.addWithdrawn();
            });
  }

  private void remove(Node article, Books books, Commits commits) {
    List<Node> graphs = new ArrayList<>(List.of(article));
    Optional.ofNullable(books.before().articles().get(article)).stream()
        .flatMap(stored -> stored.readers().stream())
        .forEach(reader -> graphs.add(iris.reading(article, reader)));
    commits.remove(graphs);
    books.remove(article);
  }

  /** The ids that the store did not have. */
  List<String> withdraw(List<String> ids, Store store) {
    Books books = new Books(store, iris, parts);
    renew(store, books.before());
    List<String> strange = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    try (Commits commits = new Commits(store, iris)) {
      for (String id : new LinkedHashSet<>(ids)) {
        Node article = iris.article(id);
        if (books.before().articles().containsKey(article)) {
          remove(article, books, commits);
          gone.add(id);
        } else {
          strange.add(id);
        }
      }
      if (!gone.isEmpty()) {
        finish(books, commits, "withdrew the articles " + String.join(", ", gone));
      }
    }
    books.close(books.census(!gone.isEmpty()));
    return strange;
  }

  private void finish(Books books, Commits commits, String description) {
    progress.stage("putting together what the articles have in common");
    books.finish(
        commits, new Provenance(ProgramStamp.version(), started, Instant.now(), description));
  }
}
