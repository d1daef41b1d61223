package org.parley.cli;

import java.util.Map;
import java.util.SortedSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.parley.report.Codebooks;
import org.parley.store.Store;

/** The codebook that a user means, and the rows of its codes. */
final class CodebookName {
  private CodebookName() {}

  /**
   * The values for the query of codes.
   *
   * @param name empty for all codebooks
   * @throws Failure if the store has none of that name
   */
  static Map<String, Node> values(String name, Store store) {
    SortedSet<String> known = store.calculateRead(Codebooks::names);
    if (!name.isEmpty() && !known.contains(name)) {
      throw new Failure(ExitCode.FAILED, "--codebook " + name + ": " + known(known));
    }
    return name.isEmpty() ? Map.of() : Map.of("ofCodebook", NodeFactory.createLiteralString(name));
  }

  /**
   * The same where one codebook is needed.
   *
   * @throws Failure if the store has none, or several and none is named
   */
  static Map<String, Node> one(String name, Store store) {
    SortedSet<String> known = store.calculateRead(Codebooks::names);
    if (known.isEmpty()) {
      throw new Failure(
          ExitCode.FAILED,
          known(known) + "; name a table of codes with --predicted, or code the store first");
    }
    if (name.isEmpty() && known.size() > 1) {
      throw new Failure(ExitCode.USAGE, known(known) + "; name one with --codebook");
    }
    return values(name, store);
  }

  private static String known(SortedSet<String> known) {
    return known.isEmpty()
        ? "no claim of the store carries a code"
        : "the store has codes of " + String.join(", ", known);
  }
}
