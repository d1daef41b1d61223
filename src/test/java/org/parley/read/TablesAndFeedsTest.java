package org.parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Article;
import org.parley.article.Problem;
import org.parley.article.Problem.Code;

class TablesAndFeedsTest {
  private static final String RSS =
      """
      <?xml version="1.0"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Quay Post</title>
      <link>https://example.org</link><description>News</description>
      <item><title>Oslo &amp;amp; Bergen agree</title><link>https://example.org/1</link>
       <pubDate>Mon, 04 Mar 2024 17:20:00 +0200</pubDate><dc:creator>Ada Moen</dc:creator>
       <description>Short.</description>
       <content:encoded><![CDATA[<p>They met.</p><p>They&#8217;ll stay.</p>]]></content:encoded></item>
      <item><title>Two</title><description>&lt;p&gt;They left.&lt;/p&gt;</description></item>
      </channel></rss>
      """;

  @TempDir Path folder;

  @Test
  void aTableOfNamesAloneSaysThatItHoldsNoArticles() {
    Problem problem = Reading.ofFile(folder, "t.csv", "headline,body,publisher\n").problem();
    assertThat(problem.code()).isEqualTo(Code.EMPTY);
    assertThat(problem.message()).isEqualTo("holds no articles");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,title,text,date,media_name,url\n"
            + "7,Talks,\"They met, \"\"at last\"\".\n\nAll left.\",2024-03-04,Quay Post,https://e.org\n",
        "id;Headline;Full Text;Publication Date;Newspaper;URL\n"
            + "7;Talks;\"They met, \"\"at last\"\".\n\nAll left.\";4 March 2024;Quay Post;https://e.org\n",
        "id\ttitle\tcontent\tpublishedAt\tsource\tlink\n"
            + "7\tTalks\t\"They met, \"\"at last\"\".\n\nAll left.\"\t1709546400\tQuay Post\thttps://e.org\n"
      })
  void aRowIsAnArticleByNameAndOnStandardInput(String table) {
    for (Reading reading :
        List.of(Reading.ofFile(folder, "t.csv", table), Reading.ofStandardInput(table))) {
      Article article = reading.article();
      assertThat(article.id()).isEqualTo("7");
      assertThat(article.text()).isEqualTo("Talks\n\nThey met, \"at last\".\n\nAll left.");
      assertThat(article.published()).contains(LocalDate.of(2024, 3, 4));
      assertThat(article.publisher()).contains("Quay Post");
      assertThat(article.url()).contains("https://e.org");
    }
  }

  @Test
  void aTableWithoutTextsSaysWhatToDo() {
    Problem problem = Reading.ofFile(folder, "t.csv", "Datum,Volltext\n1,They met.\n").problem();
    assertThat(problem.message()).contains("--columns text=NAME");
    Problem known = Reading.ofFile(folder, "u.csv", "date,Volltext\n1,They met.\n").problem();
    assertThat(known.message()).contains("it has date, Volltext");
  }

  @Test
  void eachItemOfAFeedIsAnArticleWithItsOwnDay() {
    Reading reading = Reading.ofFile(folder, "f.xml", RSS);
    assertThat(reading.problems()).isEmpty();
    Article first = reading.articles().getFirst();
    assertThat(first.id()).isEqualTo("f-1");
    assertThat(first.text()).isEqualTo("Oslo & Bergen agree\n\nThey met.\n\nThey’ll stay.");
    assertThat(first.published()).contains(LocalDate.of(2024, 3, 4));
    assertThat(first.author()).contains("Ada Moen");
    assertThat(first.publisher()).contains("Quay Post");
    assertThat(reading.articles().getLast().text()).isEqualTo("Two\n\nThey left.");
    assertThat(reading.articles().getLast().published()).isEmpty();
    assertThat(Reading.ofStandardInput(RSS).articles()).hasSize(2);
  }

  @Test
  void atomIsReadTooAndFallsBackOnTheDayOfItsUpdate() {
    Article article =
        Reading.ofStandardInput(
                """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Quay Post</title>
                <entry><title>Talks</title><id>urn:1</id><link href="https://example.org/1"/>
                <updated>2024-03-04T10:00:00Z</updated><author><name>Ada Moen</name></author>
                <content type="html">&lt;p&gt;They met.&lt;/p&gt;</content></entry></feed>
                """)
            .article();
    assertThat(article.published()).contains(LocalDate.of(2024, 3, 4));
    assertThat(article.text()).isEqualTo("Talks\n\nThey met.");
    assertThat(article.url()).contains("https://example.org/1");
  }

  @Test
  void otherXmlAndAFeedThatIsBrokenAreNamed() {
    assertThat(Reading.ofFile(folder, "n.xml", "<nitf><body>They met.</body></nitf>").problem())
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(Code.UNKNOWN_FORMAT);
              assertThat(problem.message()).contains("feed");
            });
    assertThat(
            Reading.ofFile(folder, "b.rss", "<rss version='2.0'><channel><item>")
                .problem()
                .message())
        .contains("feed");
  }

  @Test
  void aFileThatIsPackedIsReadAsWhatIsInIt() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(
          "{\"text\":\"They met.\"}\n{\"text\":\"They left.\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    Reading reading = Reading.ofFile(folder, "n.jsonl.gz", packed.toByteArray());
    assertThat(reading.articles()).extracting(Article::id).containsExactly("n-1", "n-2");
    assertThat(
            Reading.ofFile(folder, "broken.gz", new byte[] {0x1f, (byte) 0x8b, 1}).problem().code())
        .isIn(Code.MALFORMED, Code.UNREADABLE);
  }

  @Test
  void whatAFileHoldsCountsMoreThanItsName() {
    assertThat(
            Reading.ofFile(folder, "a.txt", "{\"id\":\"x\",\"text\":\"They met.\"}").article().id())
        .isEqualTo("x");
    assertThat(Reading.ofFile(folder, "a.html", RSS).articles()).hasSize(2);
    assertThat(
            Reading.ofFile(folder, "a.data", "{\"id\":\"y\",\"text\":\"They met.\"}")
                .article()
                .id())
        .isEqualTo("y");
    assertThat(Reading.ofFile(folder, "b.data", "They met.").problem().message())
        .contains("its ending tells of no format")
        .contains("standard input");
  }
}
