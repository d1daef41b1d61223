package org.parley.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.parley.export.Selection;
import org.parley.rdf.Iris;
import org.parley.store.Store;
import picocli.CommandLine.Option;

/** Which part of a store is to be taken out. */
final class PartOptions {
  @Option(
      names = "--graph",
      paramLabel = "GRAPH",
      description =
          "Only this graph, as it is: an article's id, resolved, schemes, codebook/NAME, or an IRI."
              + " May be given several times.")
  private List<String> graphs = new ArrayList<>();

  @Option(
      names = "--article",
      paramLabel = "ID",
      description =
          "Only this article, with what the store knows of those it names. May be given several"
              + " times.")
  private List<String> articles = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Only articles of this day, month or year on, with what they need.")
  private @Nullable String since;

  @Option(
      names = "--issue",
      paramLabel = "WORDS",
      description =
          "Only stances on this issue, each with its evidence, statement, article and actors.")
  private @Nullable String issue;

  @Option(
      names = "--actor",
      paramLabel = "ACTOR",
      description =
          "Only claims that name this actor as holder, voice, speaker, addressee or participant.")
  private @Nullable String actor;

  @Option(
      names = "--codebook",
      paramLabel = "NAME",
      description = "Only stances that this codebook has a code for, with the codes.")
  private @Nullable String codebook;

  /**
   * @throws Failure if the store has no such article, issue, actor, codebook or graph
   */
  Selection of(Store store, ParleyCommand parley) {
    if (since != null) {
      Period.checked("--since", since);
    }
    if (codebook != null) {
      CodebookName.values(codebook, store);
    }
    return new Selection(
        graphs(store, parley),
        articles(store, parley),
        Optional.ofNullable(since),
        issue == null ? Set.of() : IssueArgument.nodes(issue, store, parley),
        Optional.ofNullable(actor).map(name -> ActorArgument.find(name, store, parley)),
        Optional.ofNullable(codebook));
  }

  private Set<Node> articles(Store store, ParleyCommand parley) {
    Iris iris = new Iris(parley.base());
    Set<Node> found = new HashSet<>();
    for (String id : articles) {
      Node article = id.startsWith(parley.base()) ? NodeFactory.createURI(id) : iris.article(id);
      requireGraph(article, "--article " + id, store);
      found.add(article);
    }
    return found;
  }

  private Set<Node> graphs(Store store, ParleyCommand parley) {
    Iris iris = new Iris(parley.base());
    Set<Node> found = new HashSet<>();
    for (String name : graphs) {
      Node graph =
          switch (name) {
            case "resolved" -> iris.resolvedGraph();
            case "schemes" -> iris.schemesGraph();
            case "provenance" -> iris.provenanceGraph();
            default -> {
              if (name.startsWith("codebook/")) {
                yield iris.codebookGraph(name.substring("codebook/".length()));
              }
              yield name.matches("https?://.*") ? NodeFactory.createURI(name) : iris.article(name);
            }
          };
      requireGraph(graph, "--graph " + name, store);
      found.add(graph);
    }
    return found;
  }

  private static void requireGraph(Node graph, String option, Store store) {
    boolean there = store.calculateRead(dataset -> dataset.containsGraph(graph));
    if (!there) {
      throw new Failure(ExitCode.FAILED, option + ": the store has no graph " + graph.getURI());
    }
  }
}
