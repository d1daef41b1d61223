package org.parley.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.parley.store.Store;

/** A small store, served at a port of its own, and a client that asks it. */
final class Served implements AutoCloseable {
  static final String BASE = "https://w3id.org/parley/kg/";

  /** A line for each request; it can be read while the server still writes. */
  final List<String> log = new CopyOnWriteArrayList<>();

  final Store store;
  private final ParleyServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private Served(ServeOptions options, PageSource pages) {
    this.store = store();
    this.server = ParleyServer.start(store, options, pages, log::add);
  }

  static Served asUsual() {
    return with(usual());
  }

  static Served with(ServeOptions options) {
    return new Served(options, PageSource.none());
  }

  static Served with(PageSource pages) {
    return new Served(usual(), pages);
  }

  static ServeOptions usual() {
    return options(Duration.ofSeconds(30), 10_000, false, List.of());
  }

  static ServeOptions options(
      Duration patience, int maxRows, boolean allowDump, List<String> origins) {
    return new ServeOptions(
        "localhost",
        0,
        BASE,
        patience,
        maxRows,
        4,
        allowDump,
        List.of("news.example"),
        origins,
        Optional.empty());
  }

  /** Served to somebody who decides on claims. */
  static Served withReview(PageSource pages, String token) {
    return new Served(
        new ServeOptions(
            "localhost",
            0,
            BASE,
            Duration.ofSeconds(30),
            10_000,
            4,
            false,
            List.of(),
            List.of(),
            Optional.of(token)),
        pages);
  }

  static Node iri(String rest) {
    return NodeFactory.createURI(BASE + rest);
  }

  String url(String path) {
    return server.url() + path.substring(1);
  }

  int port() {
    return URI.create(server.url()).getPort();
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path).GET(), headers);
  }

  HttpResponse<String> ask(String sparql, String... headers) {
    return get("/sparql?query=" + encoded(sparql), headers);
  }

  HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url(path)));
  }

  HttpClient client() {
    return client;
  }

  /** Sends what no proper client would; gives the first line of the answer. */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.lines().findFirst().orElse("");
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }

  /** The store of the rehearsal, and an actor whose name needs encoding. */
  private static Store store() {
    DatasetGraph sample = DatasetGraphFactory.create();
    try (InputStream in =
        Objects.requireNonNull(
            Served.class.getResourceAsStream("/org/parley/cli/rehearsal.trig"))) {
      RDFParser.source(in).lang(Lang.TRIG).parse(sample);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sample.add(
        iri("graph/resolved"),
        iri("actor/a%2Fb%20c%25"),
        RDFS.label.asNode(),
        NodeFactory.createLiteralString("<script>a/b c%</script>"));
    Map<Node, List<Quad>> graphs =
        Iter.toList(sample.find()).stream().collect(Collectors.groupingBy(Quad::getGraph));
    Store store = Store.inMemory();
    store.replaceGraphs(graphs);
    return store;
  }
}
