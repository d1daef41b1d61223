package org.parley.rdf;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.parley.article.Span;
import org.parley.graph.Office;
import org.parley.rdf.vocab.Folders;
import org.parley.rdf.vocab.PathSegment;

/**
 * Mints every IRI of the graph: the same names in, the same IRIs out, and different names never
 * meet in one IRI.
 */
public final class Iris {
  private static final Set<String> WEB = Set.of("http", "https");
  private static final Pattern WIKIDATA_ITEM = Pattern.compile("Q[1-9][0-9]*");

  private static final Pattern OFFICE =
      Pattern.compile(".*/membership/([^/~]*)~([^/~]*)~([^/~]*)~([^/~]*)");

  private final String base;

  /**
   * @param base an absolute http or https IRI that ends in {@code /} or {@code #}
   * @throws IllegalArgumentException if it is not one
   */
  public Iris(String base) {
    if (foreign(base).isEmpty() || !(base.endsWith("/") || base.endsWith("#"))) {
      throw new IllegalArgumentException(
          "not a base for IRIs: " + base + "; it has to be http(s) and to end in / or #");
    }
    this.base = base;
  }

  public String base() {
    return base;
  }

  /** The article, and the graph of all that it says. */
  public Node article(String id) {
    return minted(Folders.ARTICLE + PathSegment.encode(id));
  }

  /** Whether the IRI is an article's. */
  public boolean isArticle(Node node) {
    String prefix = base + Folders.ARTICLE;
    return node.isURI()
        && node.getURI().startsWith(prefix)
        && node.getURI().indexOf('/', prefix.length()) < 0;
  }

  /** Whether the IRI is an article's, or lies below one. */
  public boolean isOfArticle(Node node) {
    return node.isURI() && node.getURI().startsWith(base + Folders.ARTICLE);
  }

  /** The graph of what one of several readers finds in an article. */
  public Node reading(Node article, String reader) {
    return below(article, "reader/" + PathSegment.encode(reader));
  }

  /** A report, statement or stance of an article, by its key there. */
  public Node claim(Node article, String key) {
    return below(article, PathSegment.encode(key));
  }

  /** The {@code number}-th participation, from 1, of a report or event. */
  public Node participation(Node event, int number) {
    return below(event, "participation/" + number);
  }

  /** A stretch of an article's text; equal stretches are one node. */
  public Node evidence(Node article, Span span) {
    return below(article, "evidence/" + span.start() + "-" + span.end());
  }

  /** Where evidence stands, and in which words. */
  static Node selector(Node evidence) {
    return below(evidence, "selector");
  }

  public Node actor(String key) {
    return minted(Folders.ACTOR + PathSegment.encode(key));
  }

  /**
   * An office that an actor holds. It is named by what it is, not by a number: articles name
   * different offices of one actor, and their graphs are read as one.
   */
  Node membership(Node actor, Office office) {
    return below(
        actor,
        "membership/"
            + String.join(
                "~",
                PathSegment.encode(office.title()),
                PathSegment.encode(office.of()),
                PathSegment.encode(office.from().orElse("")),
                PathSegment.encode(office.to().orElse(""))));
  }

  /** The office that a membership's IRI was minted from. */
  static Optional<Office> office(Node membership) {
    Matcher minted = OFFICE.matcher(membership.getURI());
    return minted.matches()
        ? Optional.of(
            new Office(
                PathSegment.decode(minted.group(1)),
                PathSegment.decode(minted.group(2)),
                Optional.of(PathSegment.decode(minted.group(3))).filter(day -> !day.isEmpty()),
                Optional.of(PathSegment.decode(minted.group(4))).filter(day -> !day.isEmpty())))
        : Optional.empty();
  }

  /** An office by its title, whoever's it is. */
  Node office(String title) {
    return minted("office/" + PathSegment.encode(title));
  }

  public Node place(String key) {
    return minted(Folders.PLACE + PathSegment.encode(key));
  }

  public Node issue(String key) {
    return minted(Folders.ISSUE + PathSegment.encode(key));
  }

  /** That somebody has reviewed a claim. */
  Node review(Node claim) {
    return below(claim, "review");
  }

  /** A code of a user's codebook. */
  public Node code(String codebook, String code) {
    return minted("codebook/" + codePath(codebook, code));
  }

  /** That a stance has a code. */
  public Node coding(Node stance, String codebook, String code) {
    return below(stance, "code/" + codePath(codebook, code));
  }

  private static String codePath(String codebook, String code) {
    return PathSegment.encode(codebook) + "/" + PathSegment.encode(code);
  }

  public Node event(String key) {
    return minted(Folders.EVENT + PathSegment.encode(key));
  }

  /** When the node is, or held. */
  static Node time(Node node) {
    return below(node, "time");
  }

  static Node beginning(Node interval) {
    return below(interval, "beginning");
  }

  static Node end(Node interval) {
    return below(interval, "end");
  }

  /** The {@code number}-th entry, from 1, of an event's history. */
  Node statusRecord(Node event, int number) {
    return below(event, "status/" + number);
  }

  /** What follows from many articles. */
  public Node resolvedGraph() {
    return minted(Folders.RESOLVED);
  }

  /** The runs. */
  public Node provenanceGraph() {
    return minted(Folders.GRAPH + "provenance");
  }

  /** The SKOS schemes of the ontology. */
  public Node schemesGraph() {
    return minted(Folders.GRAPH + "schemes");
  }

  /** The codes that a codebook gave to the stances of the store. */
  public Node codebookGraph(String name) {
    return minted(Folders.CODEBOOKS + PathSegment.encode(name));
  }

  /** Whether the IRI is that of a codebook's graph. */
  public boolean isCodebookGraph(Node graph) {
    return graph.isURI() && graph.getURI().startsWith(base + Folders.CODEBOOKS);
  }

  /**
   * There only while article graphs are ahead of the resolved graph: between the transactions of a
   * large build, and after one that was killed.
   */
  public Node pendingGraph() {
    return minted(Folders.GRAPH + "pending");
  }

  /** A run, by the moment it began. */
  Node run(Instant started) {
    return minted("run/" + started.toString().replaceAll("[-:]", ""));
  }

  /** The program that a run was made with. */
  Node software(String version) {
    return minted("software/" + PathSegment.encode(version));
  }

  /** The key that an actor's, place's or issue's IRI was minted from. */
  public static String key(Node minted) {
    return key(minted.getURI());
  }

  /** The same of an IRI. */
  public static String key(String iri) {
    return PathSegment.decode(iri.substring(iri.lastIndexOf('/') + 1));
  }

  /**
   * An IRI from outside, if it is a proper one of the web; Jena by itself would take {@code
   * javascript:} ones too. It stays as it was given: what RFC 3986 allows but would write otherwise
   * (a scheme in capitals, a default port, {@code %2f}) is somebody's address all the same.
   */
  public static Optional<Node> foreign(String iri) {
    try {
      IRIx parsed = IRIx.create(iri);
      String scheme = parsed.scheme();
      boolean web = scheme != null && WEB.contains(scheme.toLowerCase(Locale.ROOT));
      return web && !hasErrors(parsed) ? Optional.of(NodeFactory.createURI(iri)) : Optional.empty();
    } catch (IRIException e) {
      return Optional.empty();
    }
  }

  private static boolean hasErrors(IRIx iri) {
    boolean[] found = new boolean[1];
    iri.handleViolations((isError, message) -> found[0] |= isError);
    return found[0];
  }

  /** A Wikidata item's entity, if the id is an item's. */
  static Optional<Node> wikidata(String id) {
    return WIKIDATA_ITEM.matcher(id).matches()
        ? Optional.of(NodeFactory.createURI("http://www.wikidata.org/entity/" + id))
        : Optional.empty();
  }

  private Node minted(String path) {
    return NodeFactory.createURI(base + path);
  }

  private static Node below(Node parent, String path) {
    return NodeFactory.createURI(parent.getURI() + "/" + path);
  }
}
