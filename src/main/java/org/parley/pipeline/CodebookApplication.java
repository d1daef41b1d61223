package org.parley.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.codebook.Codebook;
import org.parley.coding.Coder;
import org.parley.coding.TermReader;
import org.parley.graph.ArticlePassages;
import org.parley.graph.CodedPassage;
import org.parley.graph.Gazetteer;
import org.parley.lexicon.Lexicon;
import org.parley.rdf.CodebookGraph;
import org.parley.rdf.Iris;
import org.parley.rdf.PassageReader;
import org.parley.store.Store;

/** Applies a codebook to what a store holds, without reading articles again. */
public final class CodebookApplication {
  private final Iris iris;
  private final Store store;

  public CodebookApplication(Store store, String base) {
    this.store = store;
    this.iris = new Iris(base);
  }

  /** Codes the store anew into the codebook's graph; what was there before goes. */
  public List<CodedPassage> apply(Codebook codebook, Gazetteer gazetteer) {
    Coder coder = new Coder(codebook, new TermReader(gazetteer, new Lexicon()));
    List<CodedPassage> coded =
        store.calculateRead(
            dataset -> {
              List<ArticlePassages> all = new ArrayList<>();
              for (Node article : articles(dataset)) {
                all.addAll(
                    PassageReader.read(
                        Iter.toList(dataset.find(article, Node.ANY, Node.ANY, Node.ANY))));
              }
              return coder.code(all);
            });
    Map<Node, List<org.apache.jena.sparql.core.Quad>> graphs = new LinkedHashMap<>();
    graphs.put(
        iris.codebookGraph(codebook.name()), CodebookGraph.quads(iris, codebook, coded));
    store.replaceGraphs(graphs);
    return coded;
  }

  private List<Node> articles(DatasetGraph dataset) {
    List<Node> articles = new ArrayList<>();
    dataset
        .find(Node.ANY, Node.ANY, RDF.type.asNode(), SchemaDO.NewsArticle.asNode())
        .forEachRemaining(quad -> articles.add(quad.getGraph()));
    articles.removeIf(article -> !iris.isArticle(article));
    articles.sort((left, right) -> left.getURI().compareTo(right.getURI()));
    return articles;
  }
}
