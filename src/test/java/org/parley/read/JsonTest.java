package org.parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Outcome;
import org.parley.article.Problem;
import org.parley.article.Problem.Code;

class JsonTest {
  @TempDir Path folder;

  @Test
  void anObjectIsAnArticleWhoseTextBeginsWithItsHeadline() {
    Article article =
        Reading.ofFile(
                folder,
                "a.json",
                """
                {"id": 17, "title": "Oslo hosts talks", "text": "Norway hosted talks.\\nAll left.",
                 "date": "2024-02-29T23:30:00-05:00", "url": "https://example.org/a",
                 "publisher": {"@type": "Organization", "name": "Harbour Herald"},
                 "author": ["Ada Moen", {"name": "Per Vik"}], "language": "en_GB",
                 "extra": {"deep": [1, {"text": "no"}]}}
                """)
            .article();
    assertThat(article.id()).isEqualTo("17");
    assertThat(article.text()).isEqualTo("Oslo hosts talks\n\nNorway hosted talks.\nAll left.");
    assertThat(article.headline()).contains("Oslo hosts talks");
    assertThat(article.published()).contains(LocalDate.of(2024, 2, 29));
    assertThat(article.publisher()).contains("Harbour Herald");
    assertThat(article.author()).contains("Ada Moen, Per Vik");
    assertThat(article.url()).contains("https://example.org/a");
    assertThat(article.language()).isEqualTo("en-GB");
    assertThat(article.blocks()).extracting(Block::kind).hasSize(3);
  }

  @Test
  void withoutAHeadlineOffsetsCountInTheGivenText() {
    String text = "Norway hosted talks. All left.";
    Article article =
        Reading.ofFile(folder, "a.json", "{\"text\": \"%s\"}".formatted(text)).article();
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.id()).isEqualTo("a");
  }

  @Test
  void aTextThatBeginsWithItsHeadlineIsLeftAsItIs() {
    Article article =
        Reading.ofFile(folder, "a.json", "{\"title\":\"Talks\",\"text\":\"Talks\\n\\nThey met.\"}")
            .article();
    assertThat(article.text()).isEqualTo("Talks\n\nThey met.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"headline\":\"A\",\"body\":\"They met.\"},{\"id\":\"b\",\"content\":\"They left.\"}]",
        "{\"total\":2,\"articles\":[{\"title\":\"A\",\"text\":\"They met.\"},"
            + "{\"id\":\"b\",\"text\":\"They left.\"}],\"next\":{\"page\":[2]}}",
        "[{\"source\":{\"id\":null,\"name\":\"X\"},\"text\":\"They met.\"}, "
            + "{\"id\":\"b\",\"text\":[\"They\",\"left.\"]}]"
      })
  void listsGiveAnArticleForEach(String json) {
    Reading reading = Reading.ofFile(folder, "news.json", json);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.articles()).extracting(Article::id).containsExactly("news-1", "b");
  }

  @Test
  void whatIsMissingIsNamed() {
    Reading reading =
        Reading.ofFile(
            folder, "a.json", "[{\"title\":\"A\"},\n {\"text\":\" \"},\n 3, {\"text\":\"Fine.\"}]");
    assertThat(reading.articles()).hasSize(1);
    assertThat(reading.problems())
        .extracting(Problem::code)
        .containsExactly(Code.MALFORMED, Code.EMPTY, Code.MALFORMED);
    assertThat(reading.problems().getFirst().message()).contains("\"text\"");
    assertThat(reading.problems().get(1).place()).isEqualTo("line 2, column 2");
  }

  @Test
  void aBrokenLineIsNamedAndTheOthersGoOn() {
    Reading reading =
        Reading.ofFile(
            folder,
            "news.jsonl",
            """
            {"id":"a","text":"They met."}
            {"id":"b","text":"They left.

            {"text":"They came back."}
            [1]
            {"id":"c","text":"They stayed."} {"id":"d","text":"They slept."}
            """);
    assertThat(reading.articles()).extracting(Article::id).containsExactly("a", "news-4");
    assertThat(reading.problems())
        .extracting(Problem::place)
        .satisfiesExactly(
            place -> assertThat(place).matches("line 2, column \\d+"),
            place -> assertThat(place).isEqualTo("line 5, column 1"),
            place -> assertThat(place).startsWith("line 6, column "));
    assertThat(reading.problems()).extracting(Problem::code).containsOnly(Code.MALFORMED);
  }

  @Test
  void linesAreReadOnlyWhenAskedFor() {
    byte[] line = "{\"text\":\"They met.\"}\n".getBytes(StandardCharsets.UTF_8);
    InputStream endless =
        new InputStream() {
          private long position;

          @Override
          public int read() {
            return line[(int) (position++ % line.length)];
          }
        };
    Iterator<Outcome<Article>> articles = ArticleReader.read(List.of("-"), endless).iterator();
    for (int i = 0; i < 1000; i++) {
      assertThat(articles.next()).isInstanceOf(Outcome.Ok.class);
    }
  }

  @Test
  void halvesOfSurrogatePairsDoNotGetThrough() {
    Article article = Reading.ofFile(folder, "a.json", "{\"text\":\"a \\ud83d b\"}").article();
    assertThat(article.text()).isEqualTo("a \ufffd b");
  }
}
