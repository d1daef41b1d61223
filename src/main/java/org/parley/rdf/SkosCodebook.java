package org.parley.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.parley.codebook.CodeNames;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookQuestion;

/**
 * Codebooks as SKOS: each question is a concept with the code as {@code skos:notation}, the label
 * as {@code skos:prefLabel}, a {@code skos:altLabel} for each of its words, and {@code
 * skos:scopeNote}s that begin with "For:" and "Against:".
 */
public final class SkosCodebook {
  private static final String FOR = "For: ";
  private static final String AGAINST = "Against: ";

  private SkosCodebook() {}

  /**
   * Reads Turtle. A concept without notation is coded by its name; labels in English or without a
   * language come before others. Nothing that the text names is fetched.
   *
   * @param source how to name the text in errors
   * @throws IllegalArgumentException if it is no Turtle or has no concept; the message names place
   *     and remedy
   */
  public static Codebook parse(String name, String turtle, String source) {
    Graph graph = GraphFactory.createDefaultGraph();
    try {
      RDFParser.fromString(turtle, Lang.TURTLE)
          .base("http://localhost/")
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(graph);
    } catch (RiotException e) {
      throw new IllegalArgumentException(source + ": no Turtle: " + e.getMessage(), e);
    }
    List<Quad> quads = new ArrayList<>();
    graph.find().forEachRemaining(triple -> quads.add(new Quad(Quad.defaultGraphIRI, triple)));
    Codebook codebook = of(name, quads);
    if (codebook.questions().isEmpty()) {
      throw new IllegalArgumentException(
          source + ": holds no skos:Concept with a skos:prefLabel; add one for each question");
    }
    return codebook;
  }

  /** The questions that the quads describe, by code. */
  public static Codebook of(String name, Collection<Quad> quads) {
    Described graph = new Described(named(quads));
    CodeNames names = new CodeNames();
    List<CodebookQuestion> questions = new ArrayList<>();
    for (Node concept : graph.instances(SKOS.Concept.asNode())) {
      List<String> labels = texts(graph, concept, SKOS.prefLabel.asNode());
      if (labels.isEmpty()) {
        continue;
      }
      String label = labels.getFirst();
      String code = graph.text(concept, SKOS.notation.asNode()).orElse(label);
      List<String> words =
          Stream.of(SKOS.altLabel, SKOS.hiddenLabel)
              .flatMap(property -> texts(graph, concept, property.asNode()).stream())
              .toList();
      List<String> notes = texts(graph, concept, SKOS.scopeNote.asNode());
      questions.add(
          new CodebookQuestion(
              names.of(code),
              label,
              note(notes, FOR),
              note(notes, AGAINST),
              words.isEmpty() ? List.of(label) : words));
    }
    questions.sort(Comparator.comparing(CodebookQuestion::code));
    return new Codebook(name, questions);
  }

  /** Concepts without IRIs are numbered, so that they can be put in order. */
  private static List<Quad> named(Collection<Quad> quads) {
    return quads.stream()
        .map(q -> new Quad(q.getGraph(), iri(q.getSubject()), q.getPredicate(), iri(q.getObject())))
        .toList();
  }

  private static Node iri(Node node) {
    return node.isBlank() ? NodeFactory.createURI("urn:blank:" + node.getBlankNodeLabel()) : node;
  }

  private static List<String> texts(Described graph, Node concept, Node property) {
    return graph.objects(concept, property).stream()
        .filter(Node::isLiteral)
        .sorted(
            Comparator.comparing((Node text) -> !text.getLiteralLanguage().matches("|en.*"))
                .thenComparing(Node::getLiteralLexicalForm))
        .map(text -> text.getLiteralLexicalForm().strip())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static String note(List<String> notes, String name) {
    return notes.stream()
        .filter(note -> note.regionMatches(true, 0, name, 0, name.length()))
        .map(note -> note.substring(name.length()).strip())
        .findFirst()
        .orElse("");
  }

  /** Describes the questions in a graph. */
  static void describe(Iris iris, Codebook codebook, GraphQuads quads) {
    for (CodebookQuestion question : codebook.questions()) {
      Node code = iris.code(codebook.name(), question.code());
      quads.add(code, RDF.type.asNode(), SKOS.Concept.asNode());
      quads.text(code, SKOS.notation.asNode(), question.code());
      quads.text(code, SKOS.prefLabel.asNode(), question.label());
      question.words().forEach(words -> quads.text(code, SKOS.altLabel.asNode(), words));
      if (!question.pro().isBlank()) {
        quads.text(code, SKOS.scopeNote.asNode(), FOR + question.pro());
      }
      if (!question.contra().isBlank()) {
        quads.text(code, SKOS.scopeNote.asNode(), AGAINST + question.contra());
      }
    }
  }

  /** The codebook as triples. */
  public static List<Triple> triples(Iris iris, Codebook codebook) {
    GraphQuads quads = new GraphQuads(iris.codebookGraph(codebook.name()));
    describe(iris, codebook, quads);
    return Iter.toList(Iter.map(quads.list().iterator(), Quad::asTriple));
  }
}
