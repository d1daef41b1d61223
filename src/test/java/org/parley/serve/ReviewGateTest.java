package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A decision gets in by the server's own page with the token, and by no other way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewGateTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String TOKEN = "sesame-and-lilies";

  private final List<Map<String, List<String>>> done =
      Collections.synchronizedList(new ArrayList<>());
  private Served served;

  @BeforeAll
  void start() {
    served = Served.withReview(new Pages(), TOKEN);
  }

  @AfterAll
  void stop() {
    served.close();
  }

  @BeforeEach
  void nothingIsDecided() {
    done.clear();
  }

  /** Pages that note what they are to do. */
  private final class Pages implements PageSource {
    private final PageSource none = PageSource.none();

    @Override
    public Optional<Html> answer(String path, Map<String, List<String>> parameters) {
      return path.equals("/review")
          ? Optional.of(new Html(200, "text/html", "<form>".getBytes(StandardCharsets.UTF_8)))
          : Optional.empty();
    }

    @Override
    public Optional<Html> review(Map<String, List<String>> form, boolean allowed) {
      if (allowed) {
        done.add(form);
      }
      return Optional.of(new Html(allowed ? 200 : 403, "text/html", new byte[0]));
    }

    @Override
    public Html missing(String path) {
      return none.missing(path);
    }

    @Override
    public void forget() {}

    @Override
    public String policy() {
      return none.policy();
    }
  }

  private String origin() {
    return served.url("/").replaceFirst("/$", "");
  }

  private HttpResponse<String> post(String path, String body, String... headers) {
    return served.send(served.request(path).POST(BodyPublishers.ofString(body)), headers);
  }

  @Test
  void theOwnPageWithTheTokenDecides() {
    HttpResponse<String> answer =
        post("/review", "on=x&token=" + TOKEN, "Content-Type", FORM, "Origin", origin());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(done).hasSize(1);
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on=x",
        "on=x&token=",
        "on=x&token=sesame",
        "on=x&token=sesame-and-lilies-and-more",
        "on=x&token=wrong&token=sesame-and-lilies"
      })
  void withoutTheTokenNothingIsDone(String body) {
    assertThat(post("/review", body, "Content-Type", FORM, "Origin", origin()).statusCode())
        .isEqualTo(403);
    assertThat(done).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "https://evil.example",
        "http://localhost",
        "http://localhost:1",
        "https://localhost:PORT",
        "http://127.0.0.1:PORT",
        "http://evil.localhost:PORT",
        "http://localhost:PORT.evil.example",
        ""
      })
  void pagesElsewhereDecideNothingEvenWithTheToken(String origin) {
    String sent = origin.replace("PORT", String.valueOf(served.port()));
    HttpResponse<String> answer =
        sent.isEmpty()
            ? post("/review", "on=x&token=" + TOKEN, "Content-Type", FORM)
            : post("/review", "on=x&token=" + TOKEN, "Content-Type", FORM, "Origin", sent);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(done).isEmpty();
  }

  @Test
  void whatTheBrowserCallsCrossSiteIsRefused() {
    for (String site : List.of("cross-site", "same-site", "none")) {
      HttpResponse<String> answer =
          post(
              "/review",
              "on=x&token=" + TOKEN,
              "Content-Type",
              FORM,
              "Origin",
              origin(),
              "Sec-Fetch-Site",
              site);
      assertThat(answer.statusCode()).as(site).isEqualTo(403);
    }
    assertThat(done).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/review?token=sesame-and-lilies, application/x-www-form-urlencoded, 400",
    "/review, text/plain, 415",
    "/review, application/json, 415",
    "/review, multipart/form-data; boundary=x, 415",
    "/review/, application/x-www-form-urlencoded, 405",
    "/, application/x-www-form-urlencoded, 405",
    "/positions, application/x-www-form-urlencoded, 405"
  })
  void formsTakeOneWay(String path, String type, int status) {
    HttpResponse<String> answer =
        post(path, "on=x&token=" + TOKEN, "Content-Type", type, "Origin", origin());
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(done).isEmpty();
  }

  @Test
  void readingDecidesNothing() {
    HttpResponse<String> answer = served.get("/review?on=x&decision=accept&token=" + TOKEN);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(done).isEmpty();
    assertThat(answer.headers().firstValue("ETag")).isEmpty();
    // With no-referrer, browsers would send "Origin: null" with the form.
    assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
    assertThat(answer.headers().firstValue("Content-Security-Policy"))
        .contains(PageSource.none().policy());
    assertThat(served.get("/").headers().firstValue("Referrer-Policy")).contains("no-referrer");
  }

  @Test
  void aHostThatIsNotThisMachineIsRefused() throws IOException {
    String body = "on=x&token=" + TOKEN;
    for (String host : List.of("192.0.2.1", "evil.example", "0.0.0.0")) {
      String first =
          served.raw(
              "POST /review HTTP/1.1\r\nHost: %1$s\r\nOrigin: http://%1$s\r\nContent-Type: %2$s\r\nContent-Length: %3$d\r\nConnection: close\r\n\r\n%4$s"
                  .formatted(host, FORM, body.length(), body));
      assertThat(first).as(host).matches("HTTP/1.1 4(03|21).*");
    }
    assertThat(done).isEmpty();
  }

  @Test
  void thereIsStillNoWayToUpdateTheStore() {
    for (String path : List.of("/sparql", "/update", "/data", "/review")) {
      HttpResponse<String> answer =
          post(
              path,
              "update=" + Served.encoded("CLEAR ALL") + "&token=wrong",
              "Content-Type",
              FORM,
              "Origin",
              origin());
      assertThat(answer.statusCode()).as(path).isBetween(400, 499);
    }
  }

  @Test
  void aServerThatWasNotAskedToTakesNoDecisions() {
    try (Served usual = Served.with(new Pages())) {
      HttpResponse<String> answer =
          usual.send(
              usual.request("/review").POST(BodyPublishers.ofString("on=x&token=")),
              "Content-Type",
              FORM,
              "Origin",
              usual.url("/").replaceFirst("/$", ""));
      assertThat(answer.statusCode()).isEqualTo(405);
    }
    assertThat(done).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "192.0.2.1", "::", "no.such.host.invalid"})
  void whatOthersCanReachTakesNoDecisions(String host) {
    assertThatIllegalArgumentException().isThrownBy(() -> options(host, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options("localhost", List.of("news.example")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "127.8.8.8", "::1"})
  void thisMachineAloneDoes(String host) {
    assertThat(options(host, List.of()).reviewToken()).contains(TOKEN);
  }

  private static ServeOptions options(String host, List<String> hosts) {
    return new ServeOptions(
        host,
        0,
        Served.BASE,
        Duration.ofSeconds(1),
        10,
        1,
        false,
        hosts,
        List.of(),
        Optional.of(TOKEN));
  }
}
