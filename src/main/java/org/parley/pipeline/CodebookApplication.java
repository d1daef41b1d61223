package org.parley.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
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
import org.parley.lexicon.Lexicon;
import org.parley.rdf.CodebookGraph;
import org.parley.rdf.Iris;
import org.parley.rdf.PassageReader;
import org.parley.rdf.SkosCodebook;
import org.parley.resolve.gazetteer.GazetteerFiles;
import org.parley.store.Store;

/** Applies a codebook to what a store holds, without reading articles again. */
public final class CodebookApplication {
  private final Iris iris;
  private final Store store;

  /**
   * @param base the IRI that instances live under
   */
  public CodebookApplication(Store store, String base) {
    this.store = store;
    this.iris = new Iris(base);
  }

  /**
   * Codes the store into the codebook's graph; what stood there before goes.
   *
   * @param gazetteers users' files of names
   * @return what was coded, in the order of the articles
   */
  public List<CodedPassage> apply(Codebook codebook, List<Path> gazetteers) {
    TermReader reader = new TermReader(GazetteerFiles.load(gazetteers), new Lexicon());
    List<CodedPassage> coded = new Coder(codebook, reader).code(passages(codebook.name()));
    Ledger.keep(
        store,
        () ->
            store.replaceGraphs(
                Map.of(
                    iris.codebookGraph(codebook.name()),
                    CodebookGraph.quads(iris, codebook, coded))));
    return coded;
  }

  /**
   * The codebook of that name that the store was coded with; without questions if there is none.
   */
  public Codebook stored(String name) {
    return store.calculateRead(
        dataset ->
            SkosCodebook.of(
                name,
                Iter.toList(dataset.find(iris.codebookGraph(name), Node.ANY, Node.ANY, Node.ANY))));
  }

  private List<ArticlePassages> passages(String codebook) {
    return store.calculateRead(
        dataset -> {
          List<ArticlePassages> all = new ArrayList<>();
          for (Node article : articles(dataset)) {
            all.addAll(
                PassageReader.read(
                    Iter.toList(dataset.find(article, Node.ANY, Node.ANY, Node.ANY)), codebook));
          }
          return all;
        });
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
