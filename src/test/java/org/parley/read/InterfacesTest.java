package org.parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem;
import org.parley.article.Problem.Code;

/** JSON as interfaces and crawlers of news give it. */
class InterfacesTest {
  @TempDir Path folder;

  private Reading read(String json) {
    return Reading.ofFile(folder, "news.json", json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {"status":"ok","articles":[{"source":{"id":null,"name":"Quay Post"},"author":"Ada Moen",
         "title":"Talks","url":"https://example.org/1","publishedAt":"2024-03-04T09:15:00Z",
         "content":"They met in the harbour."}]}""",
        """
        {"articles":{"page":1,"results":[{"uri":"77","lang":"eng","dateTimePub":"2024-03-04T05:58:00Z",
         "url":"https://example.org/1","title":"Talks","body":"They met in the harbour.",
         "source":{"uri":"example.org","title":"Quay Post"},
         "authors":[{"uri":"a","name":"Ada Moen"}]}],"totalResults":1}}""",
        """
        {"response":{"status":"ok","total":1,"results":[{"id":"world/1","webTitle":"Talks",
         "webPublicationDate":"2024-03-04T10:00:00Z","webUrl":"https://example.org/1",
         "fields":{"bodyText":"They met in the harbour.","byline":"Ada Moen",
         "publication":"Quay Post"}}]}}""",
        """
        {"response":{"docs":[{"headline":{"main":"Talks","kicker":null},"pub_date":"2024-03-04",
         "web_url":"https://example.org/1","byline":{"original":"Ada Moen"},"source":"Quay Post",
         "content":"They met in the harbour."}],"meta":{"hits":1}}}""",
        """
        {"took":3,"hits":{"total":1,"hits":[{"_index":"n","_source":{"title":"Talks",
         "date_publish":"2024-03-04 06:30:00","date_download":"2024-03-09 01:00:00",
         "maintext":"They met in the harbour.","authors":["Ada Moen"],"source_domain":"Quay Post",
         "url":"https://example.org/1"}}]}}""",
        """
        {"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"Talks",
         "url":"https://example.org/1","content_html":"<p>They met in the <b>harbour</b>.</p>",
         "date_published":"2024-03-04T10:00:00+02:00","authors":[{"name":"Ada Moen"}],
         "publisher":"Quay Post"}]}""",
        """
        [{"stories_id":19,"processed_stories_id":190,"media_id":3,"media_name":"Quay Post",
         "media_url":"https://example.org","publish_date":"2024-03-04 06:30:00","title":"Talks",
         "byline":"Ada Moen","url":"https://example.org/1","language":"en",
         "story_text":"They met in the harbour."}]"""
      })
  void theArticleIsFoundInWhateverIsAroundIt(String json) {
    Article article = read(json).article();
    assertThat(article.headline()).contains("Talks");
    assertThat(article.text()).isEqualTo("Talks\n\nThey met in the harbour.");
    assertThat(article.published()).contains(LocalDate.of(2024, 3, 4));
    assertThat(article.publisher()).contains("Quay Post");
    assertThat(article.author()).contains("Ada Moen");
    assertThat(article.url()).contains("https://example.org/1");
  }

  @Test
  void whatWordPressRendersIsTextAgain() {
    Article article =
        read("""
                [{"id":5,"date":"2024-03-04T09:00:00","link":"https://example.org/p","author":7,
                  "title":{"rendered":"Oslo says &#8216;yes&#8217;"},
                  "content":{"rendered":"<p>They met &amp; left.</p>\\n<ul><li>One</li></ul>"}}]
                """)
            .article();
    assertThat(article.text()).isEqualTo("Oslo says ‘yes’\n\nThey met & left.\n\nOne");
    assertThat(article.author()).isEmpty();
  }

  @Test
  void signsOfPlainTextAreNoMarkup() {
    String text = "A fee < 3 crowns, said AT&T; a > b, <unnamed> and <3.";
    assertThat(read("{\"text\":\"%s\"}".formatted(text)).article().text()).isEqualTo(text);
  }

  @Test
  void aTextThatWasCutOffIsReadWithARemark() {
    Reading reading =
        read(
            "{\"articles\":[{\"content\":\"They met in the har… [+512 chars]\",\"title\":\"T\"}]}");
    assertThat(reading.articles().getFirst().text()).isEqualTo("T\n\nThey met in the har…");
    assertThat(reading.problems()).extracting(Problem::code).containsExactly(Code.REMARK);
    assertThat(reading.problems().getFirst().message()).contains("512 characters");
  }

  @Test
  void aRemovedArticleAndAListOfLinksHoldNoText() {
    assertThat(read("{\"title\":\"[Removed]\",\"content\":\"[Removed]\"}").problem().message())
        .contains("removed");
    assertThat(
            read("{\"articles\":[{\"url\":\"https://e.org\",\"seendate\":\"20240304T101500Z\"}]}")
                .problem()
                .message())
        .contains("only a link")
        .contains("GDELT");
  }

  @Test
  void aListOfStoriesOfMediaCloudHoldsNoText() {
    Problem problem =
        Reading.ofFile(
                folder,
                "stories.csv",
                """
                id,publish_date,title,url,language,media_name,media_url
                f00d,2024-03-04,Talks in the harbour,https://example.org/1,en,Quay Post,example.org
                """)
            .problem();
    assertThat(problem.message()).contains("text").contains("title");
  }

  @Test
  void aBrokenArticleIsNamedAndTheListGoesOn() {
    Reading reading =
        read(
            """
            {"articles": [
             {"id": "a", "text": "They met."},
             {"id": "b", "text": "They said \\'no\\'.", "tags": [{"n": 1}, {"n": 2}]},
             {"id": "c", "text": "They left."},
             {"id": "d", "text": "They "said" so."},
             {"id": "e", "text": "They came back."}
            ], "total": 5}
            """);
    assertThat(reading.articles()).extracting(Article::id).contains("a", "c", "e");
    assertThat(reading.problems()).extracting(Problem::place).anyMatch(p -> p.startsWith("line 3"));
    assertThat(reading.problems()).extracting(Problem::place).anyMatch(p -> p.startsWith("line 5"));
  }

  @Test
  void whatProgramsWriteThatKnowNoBetterCostsNothing() {
    Reading reading =
        read(
            "[{\"id\":\"a\",\"score\":NaN,\"text\":\"They met\nand left.\",},{\"text\":\"So.\"},]");
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.articles()).hasSize(2);
  }

  @Test
  void aDateThatIsNotUnderstoodIsRemarkedOnAndTheAddressStandsIn() {
    Reading reading =
        read(
            """
            [{"id":"a","date":"04/03/2024","text":"They met."},
             {"id":"b","date":"1970-01-01T00:00:00Z","text":"They left.",
              "url":"https://example.org/2024/03/04/left.html"}]
            """);
    assertThat(reading.articles().getFirst().published()).isEmpty();
    assertThat(reading.articles().getLast().published()).contains(LocalDate.of(2024, 3, 4));
    assertThat(reading.problems()).extracting(Problem::code).containsOnly(Code.REMARK);
    assertThat(reading.problems().getFirst().message()).contains("04/03/2024");
  }

  @Test
  void theUserSaysWhichFieldIsWhich() {
    Path file =
        Reading.write(
            folder,
            "n.json",
            "{\"Volltext\":\"They met.\",\"Tag\":\"2024-03-04\",\"text\":\"no\"}"
                .getBytes(StandardCharsets.UTF_8));
    Columns columns = Columns.of(Map.of("text", "Volltext", "date", "Tag"));
    Outcome<Article> outcome =
        ArticleReader.read(
                List.of(file.toString()),
                InputStream.nullInputStream(),
                1000,
                columns,
                Recognition.none())
            .iterator()
            .next();
    assertThat(((Outcome.Ok<Article>) outcome).value())
        .satisfies(
            article -> {
              assertThat(article.text()).isEqualTo("They met.");
              assertThat(article.published()).contains(LocalDate.of(2024, 3, 4));
            });
  }
}
