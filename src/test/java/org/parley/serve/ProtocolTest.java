package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The SPARQL 1.1 Protocol and the Graph Store Protocol, request by request, as a table has them.
 */
class ProtocolTest {
  private static final Path TABLE = Path.of("src/test/resources/serve/protocol.tsv");
  private static Served served;

  /** A request and what is to come of it; a dash stands for nothing in particular. */
  record Row(
      String story,
      String method,
      String path,
      String accept,
      String contentType,
      String body,
      int status,
      String type,
      String contains) {
    static Row parse(String line) {
      List<String> cells = List.of(line.split("\t", -1));
      return new Row(
          cells.get(0),
          cells.get(1),
          cells.get(2),
          cells.get(3),
          cells.get(4),
          cells.get(5),
          Integer.parseInt(cells.get(6)),
          cells.get(7),
          cells.get(8));
    }

    @Override
    public String toString() {
      return story;
    }
  }

  static Stream<Row> rows() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(Row::parse);
  }

  @BeforeAll
  static void start() {
    served = Served.asUsual();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isAnsweredAsTheProtocolHasIt(Row row) {
    var request = served.request(filled(row.path()));
    request.method(
        row.method(),
        is(row.body()) ? BodyPublishers.ofString(filled(row.body())) : BodyPublishers.noBody());
    if (is(row.accept())) {
      request.header("Accept", row.accept());
    }
    if (is(row.contentType())) {
      request.header("Content-Type", row.contentType());
    }
    HttpResponse<String> answer = served.send(request);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(row.status());
    if (is(row.type())) {
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(row.type());
    }
    if (is(row.contains())) {
      assertThat(answer.body().replaceAll("\\s+", " ")).contains(row.contains());
    }
  }

  private static boolean is(String cell) {
    return !cell.equals("-");
  }

  /** What stands in braces is encoded as in a form. */
  private static String filled(String text) {
    int open = text.indexOf('⟦');
    if (open < 0) {
      return text;
    }
    int close = text.indexOf('⟧');
    return text.substring(0, open)
        + Served.encoded(text.substring(open + 1, close))
        + filled(text.substring(close + 1));
  }
}
