package org.parley.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.parley.report.IssueNames;
import org.parley.store.Store;

/** Issues as words on the command line name them. */
final class IssueArgument {
  private IssueArgument() {}

  /**
   * The questions of the store that the words mean, as queries take them: IRIs in {@code <>}.
   *
   * @throws Failure if there is none, with labels that are near
   */
  static Node find(String words, Store store, ParleyCommand parley) {
    return NodeFactory.createLiteralString(
        nodes(words, store, parley).stream()
            .map(node -> "<" + node.getURI() + ">")
            .collect(Collectors.joining(" ")));
  }

  /**
   * The same as nodes, in the order of their IRIs.
   *
   * @throws Failure as {@link #find} does
   */
  static Set<Node> nodes(String words, Store store, ParleyCommand parley) {
    return store.calculateRead(
        dataset -> {
          IssueNames names = new IssueNames(dataset, parley.base(), parley.prefixes());
          List<Node> found = names.find(words);
          if (found.isEmpty()) {
            List<String> near = names.near(words);
            throw new Failure(
                ExitCode.FAILED,
                "the store "
                    + parley.storeFolder()
                    + " knows no issue with the words "
                    + words
                    + (near.isEmpty() ? "" : "; did you mean " + String.join(", or ", near) + "?")
                    + "; 'parley positions' shows the main ones");
          }
          return new LinkedHashSet<>(found);
        });
  }
}
