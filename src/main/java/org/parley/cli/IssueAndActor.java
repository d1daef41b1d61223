package org.parley.cli;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.parley.store.Store;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The issue and the actor that a question about positions is narrowed to. */
final class IssueAndActor {
  @Parameters(
      arity = "0..1",
      paramLabel = "ISSUE",
      description =
          "Words of the issue, in any order; narrower issues count too. None: all issues.")
  private @Nullable String issue;

  @Option(
      names = "--actor",
      paramLabel = "ACTOR",
      description = "Only its positions, and those of whoever speaks for it.")
  private @Nullable String actor;

  boolean open() {
    return issue == null && actor == null;
  }

  /**
   * The same for the questions of a codebook: its code, or words of its label.
   *
   * @throws Failure if the store was not coded with it, or the actor is not in the store
   */
  Map<String, Node> valuesBy(String codebook, Store store, ParleyCommand parley) {
    Map<String, Node> values = new HashMap<>(CodebookName.values(codebook, store));
    if (issue != null) {
      values.put("asked", NodeFactory.createLiteralString(issue));
    }
    if (actor != null) {
      values.put("ofActor", ActorArgument.find(actor, store, parley));
    }
    return values;
  }

  /**
   * What the names stand for in the store, by variable of the query.
   *
   * @throws Failure if one of them is not in the store
   */
  Map<String, Node> values(Store store, ParleyCommand parley) {
    Map<String, Node> values = new HashMap<>();
    if (issue != null) {
      values.put("issues", IssueArgument.find(issue, store, parley));
    }
    if (actor != null) {
      values.put("ofActor", ActorArgument.find(actor, store, parley));
    }
    return values;
  }
}
