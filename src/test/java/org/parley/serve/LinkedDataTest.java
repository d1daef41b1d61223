package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every IRI of the graph leads to what is said of it, as a page or as RDF. */
class LinkedDataTest {
  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";
  private static final String TURTLE = "text/turtle";

  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.with(new TwoPages());
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  /** Pages of articles and actors, which say what their address is. */
  private static final class TwoPages implements PageSource {
    @Override
    public Optional<Html> answer(String path, Map<String, List<String>> parameters) {
      boolean known = path.equals("/article/river-talks") || path.startsWith("/actor/");
      return known && path.split("/", -1).length == 3
          ? Optional.of(html(200, "page of " + path))
          : Optional.empty();
    }

    @Override
    public Html missing(String path) {
      return html(404, "nothing at " + path);
    }

    private static Html html(int status, String text) {
      return new Html(status, "text/html; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void forget() {}

    @Override
    public String policy() {
      return "default-src 'self'";
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/id/actor/norland, /actor/norland, /rdf/actor/norland",
    "/parley/kg/actor/norland, /actor/norland, /rdf/actor/norland",
    "/id/article/river-talks/stance-1, /article/river-talks#stance-1, /rdf/article/river-talks/stance-1",
    "/id/article/river-talks/evidence/18-38, /article/river-talks, /rdf/article/river-talks/evidence/18-38",
    "/id/actor/a%2Fb%20c%25, /actor/a%252Fb%2520c%2525, /rdf/actor/a%2Fb%20c%25",
    "/id/actor/a%2fb%20c%25, /actor/a%252Fb%2520c%2525, /rdf/actor/a%2Fb%20c%25",
    "/id/issue/canal, /rdf/issue/canal, /rdf/issue/canal"
  })
  void aThingIsNoDocumentButLeadsToOne(String path, String page, String rdf) {
    HttpResponse<String> browser = served.get(path, "Accept", BROWSER);
    assertThat(browser.statusCode()).isEqualTo(303);
    assertThat(browser.headers().firstValue("Location")).hasValue(page);
    assertThat(browser.headers().firstValue("Vary").orElse("")).contains("Accept");
    HttpResponse<String> program = served.get(path, "Accept", TURTLE);
    assertThat(program.statusCode()).isEqualTo(303);
    assertThat(program.headers().firstValue("Location")).hasValue(rdf);
    assertThat(served.get(rdf, "Accept", TURTLE).statusCode()).isEqualTo(200);
    String shown = page.contains("#") ? page.substring(0, page.indexOf('#')) : page;
    assertThat(served.get(shown, "Accept", BROWSER).statusCode()).isEqualTo(200);
  }

  @Test
  void aPageHasItsRdfBesideIt() {
    HttpResponse<String> page = served.get("/actor/norland", "Accept", BROWSER);
    assertThat(page.body()).isEqualTo("page of /actor/norland");
    HttpResponse<String> rdf = served.get("/actor/norland", "Accept", "application/ld+json");
    assertThat(rdf.headers().firstValue("Location")).hasValue("/rdf/actor/norland");
  }

  @Test
  void aStanceIsDescribedWithItsSentenceAndTheGraphThatSaysSo() {
    HttpResponse<String> answer =
        served.get("/rdf/article/river-talks/stance-1", "Accept", "application/trig");
    DatasetGraph said = DatasetGraphFactory.create();
    RDFParser.fromString(answer.body(), Lang.TRIG).parse(said);
    assertThat(said.containsGraph(Served.iri("article/river-talks"))).isTrue();
    assertThat(answer.body()).contains("We support the canal if it is shared");
  }

  @Test
  void anActorIsDescribedWithTheClaimsThatNameIt() {
    String turtle = served.get("/rdf/actor/anna-arden", "Accept", TURTLE).body();
    assertThat(turtle).contains("stance-1", "parley:holder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        TURTLE,
        "application/trig",
        "application/n-triples",
        "application/n-quads",
        "application/rdf+xml",
        "application/ld+json"
      })
  void descriptionsComeInEveryForm(String type) {
    HttpResponse<String> answer = served.get("/rdf/actor/norland", "Accept", type);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(answer.body()).contains("Norland");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/id/actor/nobody", "/parley/kg/actor/nobody", "/nobody", "/id/"})
  void whatNobodySpeaksOfIsNotThere(String path) {
    assertThat(served.get(path, "Accept", BROWSER).statusCode()).isEqualTo(404);
    assertThat(served.get("/rdf/actor/nobody").statusCode()).isEqualTo(404);
  }
}
