package org.parley.serve;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.parley.query.DatasetDescription;
import org.parley.store.Store;

/** All that the server answers beside the two protocols of SPARQL: a function of the request. */
final class Site {
  private final Store store;
  private final ServeOptions options;
  private final PageSource pages;
  private final Paths paths;
  private final DatasetDescription dataset;
  private final Running running;
  private final Optional<ReviewGate> gate;

  /** The version of the store that pages were last made of. */
  private final AtomicReference<String> shown;

  Site(Store store, ServeOptions options, PageSource pages, Running running) {
    this.store = store;
    this.options = options;
    this.pages = pages;
    this.paths = new Paths(options.base());
    this.dataset = new DatasetDescription(store, options.base());
    this.running = running;
    this.gate = options.reviewToken().map(ReviewGate::new);
    this.shown = new AtomicReference<>(store.version());
  }

  Reply answer(Ask ask) {
    return switch (ask.path()) {
      case "/health" -> health();
      case "/.well-known/void" -> Reply.see("/void");
      case "/void" -> RdfReply.of(dataset.at(ask.root()), options.base(), ask.accept());
      default -> resource(ask);
    };
  }

  /** What comes of a form with a decision; empty where none are taken. */
  Optional<Reply> decide(Ask ask) {
    if (!ask.path().equals(ReviewGate.PATH) || gate.isEmpty()) {
      return Optional.empty();
    }
    boolean allowed = gate.get().isAllowed(ask.parameters());
    return pages.review(ask.parameters(), allowed).map(Site::review);
  }

  /** Changes with each decision; and browsers tell its forms' origin, but to this server alone. */
  private static Reply review(PageSource.Html page) {
    return new Reply(
        page.status(),
        page.mediaType(),
        page.body(),
        Map.of("Cache-Control", "no-store", "Referrer-Policy", "same-origin"));
  }

  /** What can be asked at the SPARQL endpoint. */
  Reply service(Ask ask) {
    return Negotiation.prefersRdf(ask.accept()) || !ask.accept().contains("text/html")
        ? RdfReply.of(
            ServiceDescription.at(ask.root(), options.base()), options.base(), ask.accept())
        : Reply.see("/editor");
  }

  private Reply resource(Ask ask) {
    String path = ask.path();
    if (path.startsWith(Paths.RDF)) {
      return describe(paths.iri(Paths.RDF, path), ask);
    }
    if (path.startsWith(Paths.ID)) {
      return name(paths.iri(Paths.ID, path), ask);
    }
    String own = paths.folder();
    if (own.length() > 1 && path.startsWith(own) && path.length() > own.length()) {
      return name(paths.iri(own, path), ask);
    }
    return page(ask);
  }

  /** A page, or the RDF of what it is about. */
  private Reply page(Ask ask) {
    forgetOldPages();
    String decoded = Paths.decoded(ask.path());
    String iri = paths.iri("/", decoded);
    boolean wantsRdf = Negotiation.prefersRdf(ask.accept()) && ask.parameters().isEmpty();
    if (wantsRdf && paths.isOurs(iri) && isThere(iri)) {
      return Reply.see(paths.rdf(iri));
    }
    return pages
        .answer(decoded, ask.parameters())
        .map(page -> decoded.equals(ReviewGate.PATH) ? review(page) : reply(page))
        .orElseGet(() -> elsewhere(ask, decoded));
  }

  /** Pages keep what is asked of the store as a whole; after a commit it is to be asked again. */
  private void forgetOldPages() {
    String now = store.version();
    if (!now.equals(shown.getAndSet(now))) {
      pages.forget();
    }
  }

  /** The path may be the IRI's own, or that of a node that is shown on another page. */
  private Reply elsewhere(Ask ask, String decoded) {
    String iri = paths.iri("/", ask.path());
    if (paths.isOurs(iri) && isThere(iri)) {
      return name(iri, ask);
    }
    return reply(pages.missing(decoded));
  }

  /** Where to read about a thing, which is itself no document: 303, as linked data has it. */
  private Reply name(String iri, Ask ask) {
    if (!isThere(iri)) {
      return reply(pages.missing(Paths.decoded(ask.path())));
    }
    String page = paths.page(iri);
    boolean rdf = Negotiation.prefersRdf(ask.accept()) || !isPage(page);
    return Reply.see(rdf ? paths.rdf(iri) : page);
  }

  private boolean isPage(String address) {
    String path = address.contains("#") ? address.substring(0, address.indexOf('#')) : address;
    return pages.has(Paths.decoded(path));
  }

  private Reply describe(String iri, Ask ask) {
    Node node = NodeFactory.createURI(iri);
    return store.calculateRead(
        data ->
            Description.isThere(node, data)
                ? RdfReply.of(
                    Description.of(node, data, options.maxRows()), options.base(), ask.accept())
                : Reply.text(404, "this store says nothing of " + iri));
  }

  private boolean isThere(String iri) {
    return store.calculateRead(data -> Description.isThere(NodeFactory.createURI(iri), data));
  }

  private Reply health() {
    String version = store.calculateRead(data -> store.version());
    String json =
        "{\"status\": \"ok\", \"store\": \"%s\", \"queries\": %d}%n"
            .formatted(version, running.count());
    return new Reply(
        200,
        Reply.JSON,
        json.getBytes(StandardCharsets.UTF_8),
        Map.of("Cache-Control", "no-store"));
  }

  private static Reply reply(PageSource.Html page) {
    return new Reply(page.status(), page.mediaType(), page.body(), Map.of("Vary", "Accept"));
  }
}
