package org.parley.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Outcome;
import org.parley.article.Problem;
import org.parley.article.Problem.Code;

/** Input that is made to break readers ends in an article or a named problem, and soon. */
class HostileInputTest {
  /** An upper bound against endless work, far above what any of these takes. */
  private static final Duration LONG = Duration.ofSeconds(60);

  @TempDir Path folder;

  static Stream<Arguments> attacks() {
    int many = 300_000;
    return Stream.of(
        attack("deep arrays", "a.json", "[".repeat(many)),
        attack("deep objects", "a.json", "{\"a\":".repeat(many)),
        attack("a deep unknown field", "a.jsonl", "{\"x\":" + "[".repeat(many)),
        attack("a long number", "a.json", "{\"id\":" + "9".repeat(many) + ",\"text\":\"x\"}"),
        attack("deep elements", "a.html", "<div>".repeat(many) + "They met."),
        attack("unclosed formatting", "a.html", "<b><i><a href=x>".repeat(20_000) + "They met."),
        attack("many parts", "a.html", "<p class=ad>x</p><table>".repeat(20_000)),
        attack("many siblings", "a.html", "<nav>x</nav>".repeat(40_000) + "They met."),
        attack("nested places", "a.html", "<article><p>They met.".repeat(1_900)),
        attack("many attributes", "a.html", "<p " + "a=b c ".repeat(50_000) + ">They met."),
        attack("open comment", "a.html", "They met.<!--".repeat(many / 10)),
        attack("deep YAML", "a.md", "---\na: " + "[".repeat(60_000) + "\n---\nThey met."),
        attack("long YAML", "a.md", "---\na: " + "x".repeat(many) + "\n---\nThey met."),
        attack("billion laughs", "a.md", "---\n" + laughs() + "---\nThey met."),
        attack("open links", "a.md", "[".repeat(many) + "They met."),
        attack("open quotes in a table", "a.csv", "id,text\n1," + "\"a,".repeat(many / 10)),
        attack("deep XML", "a.xml", "<rss>" + "<a>".repeat(many / 10)),
        attack("deep groups", "a.rtf", "{\\rtf1" + "{".repeat(many)),
        attack("open marks", "a.md", "They met. " + "*_`~ ".repeat(many / 10)),
        attack("open links with words", "a.md", "They met. " + "[a](".repeat(many / 10)),
        attack("quotes in quotes", "a.md", ">".repeat(many) + "They met."),
        attack("spaces", "a.md", "They met." + " ".repeat(many) + "\n#" + " ".repeat(many) + "#"),
        attack("one long line", "a.txt", "They met the envoy and ".repeat(many / 10)),
        attack("many empty lines", "a.txt", "They met.\n" + "\n".repeat(many)),
        attack("many short lines", "a.txt", "a\n".repeat(many)),
        attack("a long first word", "a.txt", "By A" + "a".repeat(250) + " A".repeat(20)),
        attack("capitals", "a.txt", "By " + "Aa ".repeat(90) + "!"));
  }

  private static Arguments attack(String name, String file, String content) {
    return Arguments.of(name, file, content);
  }

  private static String laughs() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [ha, ha]\n");
    for (int i = 1; i < 40; i++) {
      yaml.append("a%d: &a%d [%s]\n".formatted(i, i, "*a%d, ".formatted(i - 1).repeat(9)));
    }
    return yaml.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("attacks")
  void attacksEnd(String name, String file, String content) {
    Reading reading =
        assertTimeoutPreemptively(LONG, () -> Reading.ofFile(folder, file, content), name);
    assertThat(reading.articles().size() + reading.problems().size()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.txt",
        "a.md",
        "a.html",
        "a.json",
        "a.jsonl",
        "a.csv",
        "a.xml",
        "a.docx",
        "a.odt",
        "a.epub",
        "a.rtf",
        "a.pdf",
        "a.warc",
        "a.txt.gz"
      })
  void anyBytesAtAllGiveAnArticleOrAProblem(String file) {
    Random random = new Random(42);
    for (int i = 0; i < 40; i++) {
      byte[] bytes = new byte[random.nextInt(3000)];
      random.nextBytes(bytes);
      Reading reading = Reading.ofFile(folder, file, bytes);
      assertThat(reading.articles().size() + reading.problems().size()).isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html", "a.json", "a.jsonl"})
  void everyBeginningOfAnArticleGivesAnArticleOrAProblem(String file) {
    String whole =
        switch (file) {
          case "a.md" -> "---\ntitle: Talks\nauthor: [A, B]\n---\n# One\n\n**They** [met](x).";
          case "a.html" -> "<article><h1>Talks</h1><p class='x'>They &amp; we met.</p></article>";
          case "a.json" -> "{\"articles\":[{\"title\":\"Talks\",\"text\":\"They \\u00e9 met.\"}]}";
          case "a.jsonl" -> "{\"text\":\"They met.\"}\n{\"text\":\"They left.\"}\n";
          default -> "Talks 😀\n\nBy Ada Moen\n\n3 March 2023\n\nThey met.\nPrevious Article\nCod";
        };
    for (int end = 0; end <= whole.length(); end++) {
      Reading reading = Reading.ofFile(folder, file, whole.substring(0, end));
      assertThat(reading.articles().size() + reading.problems().size()).isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html"})
  void whatIsTooLongForOneArticleIsNamed(String file) {
    Path path =
        Reading.write(folder, file, "They met. ".repeat(200).getBytes(StandardCharsets.UTF_8));
    assertThat(problems(path, 1000)).extracting(Problem::code).containsExactly(Code.TOO_LARGE);
  }

  @Test
  void aLongArticleAmongOthersIsNamedAndTheOthersGoOn() {
    String good = "{\"text\":\"They met.\"}\n";
    String lines = good + "{\"text\":\"" + "They met. ".repeat(200) + "\"}\n" + good;
    Path path = Reading.write(folder, "a.jsonl", lines.getBytes(StandardCharsets.UTF_8));
    assertThat(problems(path, 1000))
        .satisfiesExactly(
            problem -> {
              assertThat(problem.code()).isEqualTo(Code.TOO_LARGE);
              assertThat(problem.place()).isEqualTo("line 2");
            });
  }

  private static List<Problem> problems(Path path, int limit) {
    return StreamSupport.stream(
            ArticleReader.read(
                    List.of(path.toString()), new ByteArrayInputStream(new byte[0]), limit)
                .spliterator(),
            false)
        .filter(Outcome.Failed.class::isInstance)
        .map(outcome -> ((Outcome.Failed<?>) outcome).problem())
        .toList();
  }
}
