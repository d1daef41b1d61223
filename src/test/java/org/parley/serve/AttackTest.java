package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people may try. It comes to nothing, and after each the server answers the next query. */
class AttackTest {
  private static final String FORM = "application/x-www-form-urlencoded";

  /** More pairs of pairs of triples than could ever be looked at. */
  private static final String ENDLESS =
      "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER (CONCAT(STR(?a), STR(?l)) = \"\") }";

  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.with(Served.options(Duration.ofMillis(500), 10_000, false, List.of()));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @AfterEach
  void theNextQueryIsAnsweredAndNothingHasChanged() {
    assertThat(served.ask("SELECT (COUNT(*) AS ?n) { ?s a parley:Stance }").statusCode())
        .isEqualTo(200);
    assertThat(served.store.graphs()).contains(Served.iri("article/river-talks"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <a:b> <a:b> <a:b> }",
        "DELETE WHERE { ?s ?p ?o }",
        "CLEAR ALL",
        "DROP ALL",
        "LOAD <http://localhost/x>",
        "LOAD <file:///etc/passwd> INTO GRAPH <a:b>"
      })
  void updatesAreNoQueries(String update) {
    long before = served.store.size();
    assertThat(served.ask(update).statusCode()).isEqualTo(400);
    for (String type : List.of("application/sparql-update", "application/sparql-query", FORM)) {
      for (String path : List.of("/sparql", "/data", "/update", "/")) {
        String body = type.equals(FORM) ? "update=" + Served.encoded(update) : update;
        HttpResponse<String> answer =
            served.send(
                served.request(path).POST(BodyPublishers.ofString(body)), "Content-Type", type);
        assertThat(answer.statusCode()).as("%s %s", path, type).isBetween(400, 499);
      }
    }
    assertThat(served.store.size()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <%s> { ?s ?p ?o } } }",
        "SELECT * { { SELECT * { OPTIONAL { SERVICE <%s> { ?s ?p ?o } } } } }",
        "ASK { ?s ?p ?o MINUS { SERVICE <%s> { ?s ?p ?o } } }"
      })
  void noOtherServerIsAsked(String query) throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    other.start();
    try {
      String url = "http://localhost:" + other.getAddress().getPort() + "/";
      HttpResponse<String> answer = served.ask(query.formatted(url));
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.body()).contains("SERVICE");
      assertThat(asked).hasValue(0);
    } finally {
      other.stop(0);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT * FROM NAMED <file:///etc/passwd> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * FROM <http://localhost/> { ?s ?p ?o }"
      })
  void nothingIsLoaded(String query) {
    HttpResponse<String> answer = served.ask(query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("no graph").doesNotContain("root:");
  }

  @Test
  void nothingIsLoadedByTheProtocolEither() {
    String query = "/sparql?query=" + Served.encoded("SELECT * { ?s ?p ?o }");
    assertThat(served.get(query + "&default-graph-uri=file:///etc/passwd").statusCode())
        .isEqualTo(400);
    assertThat(served.get(query + "&named-graph-uri=file:///etc/passwd").statusCode())
        .isEqualTo(400);
    assertThat(served.get("/data?graph=file:///etc/passwd").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<http://jena.apache.org/ARQ/jsFunction#evil>(1) AS ?x) {}",
        "SELECT (<java:java.lang.Runtime>(1) AS ?x) {}",
        "SELECT (<java:org.apache.jena.sparql.function.library.now>() AS ?x) {}",
        "SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.str> ?o }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?p ?o FILTER (<java:evil>(?o)) } }",
        "SELECT * { { ?s <java:evil>/rdfs:label ?o } UNION { ?s ?p ?o } }",
        "SELECT (SUM(<java:evil>(?o)) AS ?x) { ?s ?p ?o } GROUP BY ?s",
        "SELECT * { ?s ?p ?o } ORDER BY <java:evil>(?o)",
        "SELECT * { ?s ?p ?o } GROUP BY ?s ?p ?o HAVING (<java:evil>(?o))"
      })
  void noCodeOfOthersIsRun(String query) {
    HttpResponse<String> answer = served.ask(query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
  }

  @Test
  void aQueryThatNeverEndsIsStoppedWithAReason() {
    HttpResponse<String> answer = served.ask(ENDLESS);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("too long", "--timeout");
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
  }

  @Test
  void whoWaitsLongerIsNotGivenMoreTime() {
    assertThat(served.get("/sparql?timeout=900&query=" + Served.encoded(ENDLESS)).statusCode())
        .isEqualTo(503);
  }

  @Test
  void aThousandQueriesAtOnceAreAnsweredOrSentAway() {
    String path = "/sparql?query=" + Served.encoded("SELECT * { ?s ?p ?o }");
    List<CompletableFuture<Integer>> answers =
        IntStream.range(0, 1_000)
            .mapToObj(
                i ->
                    served
                        .client()
                        .sendAsync(served.request(path).GET().build(), BodyHandlers.discarding())
                        .thenApply(HttpResponse::statusCode))
            .toList();
    Set<Integer> codes =
        answers.stream().map(CompletableFuture::join).collect(java.util.stream.Collectors.toSet());
    assertThat(codes).isSubsetOf(200, 503).contains(200);
  }

  @Test
  void aRequestOfFiftyMegabytesIsRefused() throws IOException {
    String head = "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + FORM + "\r\n";
    assertThat(served.raw(head + "Content-Length: 50000000\r\n\r\nquery=")).contains("413");
  }

  @Test
  void aRequestThatDoesNotSayHowLongItIsIsRefused() throws IOException {
    // By hand: a client that is still sending when it is refused may see no answer at all.
    String head = "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + FORM + "\r\n";
    assertThat(served.raw(head + "Transfer-Encoding: chunked\r\n\r\n1\r\nq\r\n")).contains("411");
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bomb)) {
      packed.write(new byte[10_000_000]);
    }
    HttpResponse<String> answer =
        served.send(
            served.request("/sparql").POST(BodyPublishers.ofByteArray(bomb.toByteArray())),
            "Content-Type",
            "application/sparql-query",
            "Content-Encoding",
            "gzip");
    assertThat(answer.statusCode()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../etc/passwd",
        "/static/../../../../etc/passwd",
        "/static/%2e%2e/%2e%2e/etc/passwd",
        "/static/..%2f..%2fetc%2fpasswd",
        "/rdf/..%2f..%2fetc/passwd",
        "/static//etc/passwd",
        "/static/%00",
        "/id/%zz",
        "/..;/etc/passwd",
        "\\..\\etc\\passwd"
      })
  void noPathLeadsOutOfTheStore(String path) throws IOException {
    String answer =
        served.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).matches("HTTP/1.1 40[04].*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "localhost.evil.example", "evil.example:3030", "", "[x"})
  void aRequestToAnotherHostIsRefused(String host) throws IOException {
    String answer =
        served.raw(
            "GET /sparql?query=ASK%20%7B%7D HTTP/1.1\r\nHost: "
                + host
                + "\r\nConnection: close\r\n\r\n");
    assertThat(answer).matches("HTTP/1.1 4(21|00).*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1:99", "[::1]:80", "news.example", "NEWS.EXAMPLE"})
  void theServerGoesByItsNamesAndByAddresses(String host) throws IOException {
    String answer =
        served.raw("GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    assertThat(answer).contains("200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH", "CONNECT", "PROPFIND"})
  void otherMethodsAreRefused(String method) throws IOException {
    String answer =
        served.raw(method + " /sparql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).matches("HTTP/1.1 4\\d\\d.*");
  }

  @Test
  void nobodyWritesIntoTheLog() throws IOException {
    served.raw(
        "GET /x%0d%0aevil HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nUser-Agent: \u001b[31m\r\n\r\n");
    assertThat(served.log).noneMatch(line -> line.contains("\n") || line.contains("\u001b"));
  }
}
