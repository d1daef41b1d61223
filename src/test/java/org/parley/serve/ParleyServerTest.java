package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.serve.PageSource.Html;

/** Caching, limits, and how the server comes and goes. */
class ParleyServerTest {
  private static final String ALL = "SELECT * { ?s ?p ?o }";

  @Test
  void anAnswerIsGoodUntilTheStoreChanges() {
    try (Served served = Served.asUsual()) {
      String count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
      HttpResponse<String> first = served.ask(count);
      String tag = first.headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again = served.ask(count, "If-None-Match", tag);
      assertThat(again.statusCode()).as(again.body()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(served.ask(count, "If-None-Match", tag, "Accept", "text/csv").statusCode())
          .as("another form is another answer")
          .isEqualTo(200);

      Quad more =
          new Quad(
              Served.iri("article/new"),
              Served.iri("article/new"),
              RDFS.label.asNode(),
              NodeFactory.createLiteralString("new"));
      served.store.replaceGraphs(Map.of(Served.iri("article/new"), List.of(more)));
      HttpResponse<String> changed = served.ask(count, "If-None-Match", tag);
      assertThat(changed.statusCode()).isEqualTo(200);
      assertThat(changed.body()).isNotEqualTo(first.body());
    }
  }

  @Test
  void anAnswerOfAnotherServerIsNoneOfThisOne() {
    String ask = "ASK {}";
    String tag;
    try (Served served = Served.asUsual()) {
      tag = served.ask(ask).headers().firstValue("ETag").orElseThrow();
    }
    try (Served served = Served.asUsual()) {
      assertThat(served.ask(ask, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aPageThatTakesTooLongIsNotReadyAndSaysSo() {
    try (Served served = Served.with(new EveryPath(ParleyServerTest::stopped, () -> {}))) {
      HttpResponse<String> answer = served.get("/");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("too long");
      assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }
  }

  @Test
  void pagesHearOfChanges() {
    AtomicInteger forgotten = new AtomicInteger();
    try (Served served = Served.with(new EveryPath(() -> page(""), forgotten::incrementAndGet))) {
      served.get("/");
      served.get("/");
      assertThat(forgotten).hasValue(0);
      served.store.replaceGraphs(Map.of(Served.iri("article/new"), List.of()));
      served.get("/");
      served.get("/");
      assertThat(forgotten).hasValue(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT (NOW() AS ?t) {}", "SELECT (rand() AS ?r) {}"})
  void whatDiffersEachTimeBearsNoTag(String query) {
    try (Served served = Served.asUsual()) {
      assertThat(served.ask(query).headers().firstValue("ETag")).isEmpty();
      assertThat(served.ask("SELECT nonsense").headers().firstValue("ETag")).isEmpty();
    }
  }

  @Test
  void answersAreCompressedForWhoLikesThat() throws Exception {
    try (Served served = Served.asUsual()) {
      var request =
          served
              .request("/sparql?query=" + Served.encoded(ALL))
              .header("Accept-Encoding", "gzip")
              .header("Accept", "application/sparql-results+json")
              .build();
      HttpResponse<byte[]> answer = served.client().send(request, BodyHandlers.ofByteArray());
      assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
        assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains("bindings");
      }
    }
  }

  @Test
  void whatIsLeftOutIsSaid() {
    try (Served served = Served.with(Served.options(Duration.ofSeconds(30), 3, false, List.of()))) {
      HttpResponse<String> rows = served.ask(ALL, "Accept", "text/csv");
      assertThat(rows.body().lines()).hasSize(1 + 3);
      assertThat(rows.headers().firstValue(QueryService.LEFT_OUT)).isPresent();
      HttpResponse<String> graph =
          served.ask("CONSTRUCT WHERE { ?s ?p ?o }", "Accept", "application/n-triples");
      assertThat(graph.body().lines()).hasSize(3);
      assertThat(graph.headers().firstValue(QueryService.LEFT_OUT)).isPresent();
      HttpResponse<String> few = served.ask(ALL + " LIMIT 3", "Accept", "text/csv");
      assertThat(few.headers().firstValue(QueryService.LEFT_OUT)).isEmpty();
    }
  }

  @Test
  void theWholeStoreIsGivenToWhoMayHaveIt() {
    try (Served served = Served.with(Served.options(Duration.ofSeconds(30), 3, true, List.of()))) {
      assertThat(served.get("/data", "Accept", "application/n-quads").body().lines())
          .hasSize((int) served.store.size());
      assertThat(served.get("/data?default", "Accept", "text/turtle").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void scriptsOfOtherSitesReadNothingUnlessTheyMay() {
    try (Served served = Served.asUsual()) {
      assertThat(allowed(served.ask("ASK {}", "Origin", "https://evil.example"))).isEmpty();
    }
    try (Served served =
        Served.with(
            Served.options(Duration.ofSeconds(30), 10, false, List.of("https://friend.example")))) {
      assertThat(allowed(served.ask("ASK {}", "Origin", "https://friend.example")))
          .hasValue("https://friend.example");
      assertThat(allowed(served.ask("ASK {}", "Origin", "https://evil.example"))).isEmpty();
      HttpResponse<String> preflight =
          served.send(
              served.request("/sparql").method("OPTIONS", BodyPublishers.noBody()),
              "Origin",
              "https://friend.example",
              "Access-Control-Request-Method",
              "POST");
      assertThat(preflight.statusCode()).isBetween(200, 204);
      assertThat(allowed(preflight)).hasValue("https://friend.example");
    }
  }

  private static Optional<String> allowed(HttpResponse<String> answer) {
    return answer.headers().firstValue("Access-Control-Allow-Origin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/sparql", "/nothing", "/data", "/sparql?query=x", "/rdf/x"})
  void everyAnswerTellsBrowsersToBeCareful(String path) {
    try (Served served = Served.asUsual()) {
      var headers = served.get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'")
          .doesNotContain("unsafe");
      assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
      assertThat(headers.firstValue("Server")).isEmpty();
    }
  }

  @Test
  void everyRequestIsLogged() {
    try (Served served = Served.asUsual()) {
      served.get("/nothing");
      served.get("/health");
      assertThat(served.log).anyMatch(line -> line.contains("\"GET /nothing HTTP/1.1\" 404"));
    }
  }

  @Test
  void aPortThatIsTakenIsNamedWithWhatToDo() {
    try (Served served = Served.asUsual()) {
      ServeOptions same = withPort(served.port(), "localhost");
      assertThatThrownBy(() -> Served.with(same))
          .isInstanceOf(ServeException.class)
          .hasMessageContaining("port " + served.port())
          .hasMessageContaining("--port");
    }
  }

  @Test
  void aHostThatIsNotThisMachineIsNamed() {
    assertThatThrownBy(() -> Served.with(withPort(0, "192.0.2.1")))
        .isInstanceOf(ServeException.class)
        .hasMessageContaining("192.0.2.1")
        .hasMessageContaining("--host");
  }

  private static ServeOptions withPort(int port, String host) {
    return new ServeOptions(
        host,
        port,
        Served.BASE,
        Duration.ofSeconds(1),
        10,
        2,
        false,
        List.of(),
        List.of(),
        Optional.empty());
  }

  @Test
  void whatHasBegunIsFinishedBeforeTheServerStops() throws InterruptedException {
    CountDownLatch entered = new CountDownLatch(1);
    CountDownLatch released = new CountDownLatch(1);
    Served served = Served.with(new EveryPath(() -> slow(entered, released), () -> {}));
    CompletableFuture<HttpResponse<String>> answer =
        served.client().sendAsync(served.request("/slow").GET().build(), BodyHandlers.ofString());
    entered.await();
    CompletableFuture<Void> stopped = CompletableFuture.runAsync(served::close);
    released.countDown();
    assertThat(answer.join().body()).isEqualTo("done");
    stopped.join();
    assertThatThrownBy(() -> served.raw("GET /health HTTP/1.1\r\n\r\n"))
        .isInstanceOf(IOException.class);
  }

  /** A page whose queries are stopped. */
  private static Html stopped() {
    throw new QueryCancelledException();
  }

  private static Html page(String text) {
    return new Html(200, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  /** A page that takes as long as one likes. */
  private static Html slow(CountDownLatch entered, CountDownLatch released) {
    entered.countDown();
    try {
      released.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return page("done");
  }

  /** One page for every path. */
  private record EveryPath(Supplier<Html> page, Runnable whenForgotten) implements PageSource {
    @Override
    public Optional<Html> answer(String path, Map<String, List<String>> parameters) {
      return Optional.of(page.get());
    }

    @Override
    public Html missing(String path) {
      throw new IllegalStateException(path);
    }

    @Override
    public void forget() {
      whenForgotten.run();
    }

    @Override
    public String policy() {
      return "default-src 'none'";
    }
  }
}
