package org.parley.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.parley.report.ActorNames;
import org.parley.report.Meant;
import org.parley.report.NamedActor;
import org.parley.store.Store;

/** An actor as it is named on the command line. */
final class ActorArgument {
  private static final int SHOWN = 8;

  private ActorArgument() {}

  /**
   * The one actor of the store that the name means.
   *
   * @param name an IRI, a key, a label, another name, or words of one
   * @throws Failure if nobody is called so, with names that are near; or several, with their IRIs
   */
  static Node find(String name, Store store, ParleyCommand parley) {
    return named(name, store, parley).node();
  }

  /** The same with its label. */
  static NamedActor named(String name, Store store, ParleyCommand parley) {
    return switch (meant(name, store, parley)) {
      case Meant.One one -> one.actor();
      case Meant.Several several ->
          throw new Failure(
              ExitCode.FAILED,
              name
                  + ": "
                  + several.actors().size()
                  + " actors can be meant: "
                  + listed(several.actors(), parley)
                  + "; name one by what stands in brackets");
      case Meant.Nobody nobody ->
          throw new Failure(
              ExitCode.FAILED,
              "the store "
                  + parley.storeFolder()
                  + " knows no actor "
                  + name
                  + (nobody.near().isEmpty()
                      ? ""
                      : "; did you mean " + String.join(", or ", nobody.near()) + "?")
                  + "; 'parley actors' lists them");
    };
  }

  private static Meant meant(String name, Store store, ParleyCommand parley) {
    return store.calculateRead(
        dataset -> new ActorNames(dataset, parley.base(), parley.prefixes()).find(name));
  }

  private static String listed(List<NamedActor> actors, ParleyCommand parley) {
    String first =
        actors.stream()
            .limit(SHOWN)
            .map(
                actor ->
                    actor.label() + " (" + parley.prefixes().shortForm(actor.node().getURI()) + ")")
            .collect(Collectors.joining(", "));
    int more = actors.size() - SHOWN;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
