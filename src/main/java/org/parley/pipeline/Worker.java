package org.parley.pipeline;

import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.rdf.Iris;

/**
 * What a build does with one article, for whoever brings articles together elsewhere than in a
 * store. Loads the models when the first article comes, and keeps them. Thread-safe.
 */
public final class Worker {
  private final Work work;
  private final Iris iris;

  Worker(BuildOptions options, Parts parts, Progress progress) {
    this.iris = new Iris(options.base());
    Assembly assembly = new Assembly(options, parts, progress, iris);
    this.work = assembly.work(assembly.reading(), new ReadersGraphs(iris, Optional.empty()));
  }

  /** With the real parts; inputs and threads do not matter. */
  public static Worker of(BuildOptions options, Progress progress) {
    Progress serial = new SerialProgress(progress);
    return new Worker(options, Parts.standard(options, serial), serial);
  }

  /** The program that works, so that what another one made can be told from it. */
  public static String program() {
    return ProgramStamp.text();
  }

  /**
   * The article's quads, or why there are none. What is thrown is what no article is to blame for.
   */
  public Outcome<Worked> on(Article article) {
    return switch (work.on(new Step.Fresh(article, Optional.empty()))) {
      case Step.Written written -> new Outcome.Ok<>(worked(article, written));
      case Step.Refused refused -> new Outcome.Failed<>(refused.problem());
      case Step.Fresh fresh -> throw new IllegalStateException("left undone: " + fresh);
      case Step.Unchanged unchanged -> throw new IllegalStateException("there is no store");
      case Step.Left left -> throw new IllegalStateException("nobody ended the run");
    };
  }

  private Worked worked(Article article, Step.Written written) {
    List<Quad> quads = written.graphs().getOrDefault(iris.article(article.id()), List.of());
    return new Worked(quads, written.digest(), written.remarks());
  }
}
