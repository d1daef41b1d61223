package org.parley.pipeline;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.parley.annotate.Annotator;
import org.parley.annotate.nlp4j.Nlp4jAnnotator;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.graph.DatedReport;
import org.parley.graph.Event;

/**
 * What the pipeline is put together from.
 *
 * @param articles asked for once a run
 * @param annotator asked for once, when the first article needs it, as is {@code understanding}
 * @param merger which reports, of all articles, are of one event
 */
record Parts(
    Iterable<Outcome<Article>> articles,
    Supplier<Annotator> annotator,
    Supplier<Understanding> understanding,
    Function<List<DatedReport>, List<Event>> merger) {

  /** The real ones. */
  static Parts standard(BuildOptions options, Progress progress) {
    return new Parts(
        articles(options),
        () -> Nlp4jAnnotator.open(Nlp4jAnnotator.defaultCache(), progress::stage),
        () -> understanding(options),
        Parts::merge);
  }

  private static Iterable<Outcome<Article>> articles(BuildOptions options) {
    throw new UnsupportedOperationException(
        "reading is not wired in yet, inputs: " + options.inputs());
  }

  /** Gazetteer and lexicons, then extraction and resolution over them. */
  private static Understanding understanding(BuildOptions options) {
    throw new UnsupportedOperationException(
        "extraction is not wired in yet, gazetteers: " + options.gazetteers());
  }

  private static List<Event> merge(List<DatedReport> reports) {
    throw new UnsupportedOperationException(
        "merging is not wired in yet, reports: " + reports.size());
  }
}
