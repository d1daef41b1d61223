package org.parley.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.parley.annotate.Annotator;
import org.parley.annotate.nlp4j.Nlp4jAnnotator;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.extract.Extractor;
import org.parley.graph.DatedReport;
import org.parley.graph.Event;
import org.parley.read.ArticleReader;
import org.parley.read.Recognition;
import org.parley.resolve.Resolver;
import org.parley.resolve.event.EventMerger;
import org.parley.resolve.event.EventReach;
import org.parley.resolve.gazetteer.GazetteerFiles;
import org.parley.resolve.gazetteer.TsvGazetteer;
import org.parley.resolve.sheet.SheetResolver;
import org.parley.weigh.Parties;
import org.parley.weigh.Weigher;

/**
 * What the pipeline is put together from.
 *
 * @param articles asked for once a run
 * @param annotator asked for once, when the first article needs it, as is {@code understanding}
 * @param sheets asked for once, when the first sheet needs it; its annotator loads when it is used
 * @param merger which reports, of all articles, are of one event
 * @param reach the reports, of those that changed and all others, that the merger has to see
 */
record Parts(
    Function<Recognition, Iterable<Outcome<Article>>> articles,
    Supplier<Annotator> annotator,
    Supplier<Understanding> understanding,
    Function<Supplier<Annotator>, SheetResolver> sheets,
    Function<List<DatedReport>, List<Event>> merger,
    BinaryOperator<Collection<DatedReport>> reach) {

  /** Parts for the rules alone; nothing is recognised, and any report can be of any event. */
  Parts(
      Iterable<Outcome<Article>> articles,
      Supplier<Annotator> annotator,
      Supplier<Understanding> understanding,
      Function<List<DatedReport>, List<Event>> merger) {
    this(
        recognition -> articles,
        annotator,
        understanding,
        none -> {
          throw new IllegalStateException("no sheets are read");
        },
        merger,
        (changed, others) -> Stream.concat(changed.stream(), others.stream()).toList());
  }

  /** The real ones. */
  static Parts standard(BuildOptions options, Progress progress) {
    return new Parts(
        recognition ->
            ArticleReader.read(
                options.inputs(),
                options.stdin(),
                options.bounds().characters(),
                options.columns(),
                recognition),
        () -> Nlp4jAnnotator.open(Nlp4jAnnotator.defaultCache(), progress::stage),
        () -> understanding(options),
        annotator -> sheets(options, annotator),
        EventMerger::merge,
        EventReach::of);
  }

  /** The gazetteer, and the extractor's eyes for what targets are made of. */
  private static SheetResolver sheets(BuildOptions options, Supplier<Annotator> annotator) {
    TsvGazetteer gazetteer = GazetteerFiles.load(options.gazetteers());
    Supplier<Extractor> extractor = Suppliers.once(() -> extractor(gazetteer));
    return new SheetResolver(
        gazetteer,
        (phrases, context) ->
            extractor.get().phrases(annotator.get().annotate(PhraseText.of(phrases, context))));
  }

  /** An extractor that knows the gazetteer's names. */
  static Extractor extractor(TsvGazetteer gazetteer) {
    return new Extractor(new GazetteerNames(gazetteer));
  }

  /** Gazetteer and lexicons, then extraction, resolution and weighing over them. */
  private static Understanding understanding(BuildOptions options) {
    TsvGazetteer gazetteer = GazetteerFiles.load(options.gazetteers());
    Extractor extractor = extractor(gazetteer);
    Resolver resolver = new Resolver(gazetteer, Parties.standard());
    Weigher weigher = new Weigher();
    return text -> weigher.weighed(resolver.grounded(extractor.extract(text)));
  }
}
