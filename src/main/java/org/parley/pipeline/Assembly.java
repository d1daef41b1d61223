package org.parley.pipeline;

import org.parley.rdf.Iris;
import org.parley.resolve.gazetteer.GazetteerFiles;
import org.parley.review.Application;
import org.parley.weigh.Least;

/** Puts together what works on articles, as the options say. */
record Assembly(BuildOptions options, Parts parts, Progress progress, Iris iris) {
  /** From an article to what it says. */
  Reading reading() {
    Loading loading = new Loading(parts, progress);
    return switch (options.reader()) {
      case Reader.Rules rules -> new RulesReading(loading, options.bounds());
      case Reader.Claims claims -> new SheetReading(loading, claims);
      case Reader.Model model -> new ModelReading(loading, model);
      case Reader.Both both ->
          new JoinedReading(
              new RulesReading(loading, options.bounds()), new ModelReading(loading, both.model()));
    };
  }

  /** From an article to its quads. */
  Work work(Reading reading, ReadersGraphs graphs) {
    return new Work(reading, review(), sifting(), iris, options.keepText(), graphs);
  }

  private Application review() {
    return new Application(
        options.decisions(),
        new GazetteerActors(Suppliers.once(() -> GazetteerFiles.load(options.gazetteers()))));
  }

  private Sifting sifting() {
    return new Sifting(options.least().map(Least::of).orElseGet(this::usualLeast));
  }

  private Least usualLeast() {
    return switch (options.reader()) {
      case Reader.Rules rules -> Least.usual();
      case Reader.Both both -> Least.usual();
      case Reader.Claims claims -> Least.none();
      case Reader.Model model -> Least.none();
    };
  }
}
