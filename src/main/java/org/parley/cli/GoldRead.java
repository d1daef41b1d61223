package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.parley.evaluate.AnnotationGold;
import org.parley.evaluate.GoldReader;
import org.parley.evaluate.Verdicts;
import org.parley.graph.PartyChoice;
import org.parley.pipeline.BuildOptions;
import org.parley.pipeline.KnownClaims;
import org.parley.pipeline.Proposing;
import org.parley.store.Store;

/** Annotated articles, parsed once. */
record GoldRead(AnnotationGold gold, Proposing proposing) {
  static GoldRead of(Path folder, ParleyCommand parley, Console console) {
    if (!(GoldReader.open(folder) instanceof AnnotationGold gold)) {
      throw new Failure(ExitCode.USAGE, folder + ": a folder of annotated articles is needed");
    }
    BuildOptions options =
        new BuildOptions(
            gold.articles().stream().map(Path::toString).toList(),
            console.in(),
            parley.base(),
            false,
            Runtime.getRuntime().availableProcessors(),
            List.of(),
            true);
    try (ConsoleProgress progress =
        new ConsoleProgress(console, parley, () -> false, Optional::empty)) {
      return new GoldRead(gold, Proposing.of(options, progress));
    }
  }

  /** Who may take part in events, as the rules have them. */
  ProposedParties parties() {
    return proposed(
        PartyChoice.byRules(),
        (known, verdicts) -> ProposedParties.of(verdicts.parties(), known.parties()));
  }

  /** Stances, and events with those who are chosen to take part. */
  Proposed claims(PartyChoice choice) {
    return proposed(choice, (known, verdicts) -> Proposed.of(known.claims(), verdicts));
  }

  private <T> T proposed(PartyChoice choice, BiFunction<KnownClaims, Verdicts, T> examples) {
    try (Store store = Store.inMemory()) {
      KnownClaims known = proposing.into(store, choice);
      return examples.apply(known, store.calculateRead(dataset -> Verdicts.of(gold, dataset)));
    }
  }
}
