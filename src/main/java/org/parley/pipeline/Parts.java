package org.parley.pipeline;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.parley.annotate.Annotator;
import org.parley.annotate.nlp4j.Nlp4jAnnotator;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.extract.Extractor;
import org.parley.graph.DatedReport;
import org.parley.graph.Event;
import org.parley.read.ArticleReader;
import org.parley.resolve.Resolver;
import org.parley.resolve.event.EventMerger;
import org.parley.resolve.gazetteer.GazetteerFiles;
import org.parley.resolve.gazetteer.TsvGazetteer;

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
        ArticleReader.read(options.inputs(), options.stdin()),
        () -> Nlp4jAnnotator.open(Nlp4jAnnotator.defaultCache(), progress::stage),
        () -> understanding(options),
        EventMerger::merge);
  }

  /** Gazetteer and lexicons, then extraction and resolution over them. */
  private static Understanding understanding(BuildOptions options) {
    TsvGazetteer gazetteer = GazetteerFiles.load(options.gazetteers());
    Extractor extractor = new Extractor(new GazetteerNames(gazetteer));
    Resolver resolver = new Resolver(gazetteer);
    return text -> resolver.resolve(extractor.extract(text));
  }
}
