package org.parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.article.Article;

/** Pages with more on them than an article, or less. */
class PagesAsTheyAreTest {
  private static final String TWO =
      "<p>Norway hosted talks on the passage of grain ships on Monday.</p>"
          + "<p>The ministers of both coasts took part, and nobody signed anything.</p>";
  private static final String TWO_LINES =
      "Norway hosted talks on the passage of grain ships on Monday.\n"
          + "The ministers of both coasts took part, and nobody signed anything.";

  @TempDir Path folder;

  private Article read(String html) {
    return Reading.ofFile(folder, "page.html", html).article();
  }

  @Test
  void ofSeveralArticlesInJsonLdTheOneOfThisAddressCounts() {
    Article article =
        read(
            """
            <link rel="canonical" href="https://www.example.org/talks/">
            <script type="application/ld+json">[null, {"@type":"NewsArticle","headline":"Cod is dear",
              "datePublished":"2019-01-01","url":"https://example.org/cod"}]</script>
            <script type="application/ld+json">{"@graph":[
              {"@type":"Organization","@id":"#o","name":"Quay Post"},
              {"@type":"Person","@id":"#p","name":{"@value":"Ada Moen"}},
              {"@type":"Article","headline":"Talks in Oslo","datePublished":"2023-03-03",
               "mainEntityOfPage":{"@id":"http://example.org/talks"},
               "publisher":{"@id":"#o"},"author":[{"@id":"#p"}]}]}</script>
            <article><h1>Talks in Oslo</h1>%s</article>
            """
                .formatted(TWO));
    assertThat(article.headline()).contains("Talks in Oslo");
    assertThat(article.published()).contains(LocalDate.of(2023, 3, 3));
    assertThat(article.publisher()).contains("Quay Post");
    assertThat(article.author()).contains("Ada Moen");
  }

  @Test
  void aPageForTelephonesIsAPage() {
    Article article =
        read(
            """
            <!doctype html><html \u26a1 lang="en"><head><title>Talks - Quay Post</title>
            <link rel="canonical" href="https://example.org/talks"><style amp-boilerplate>b{}</style>
            <meta property="article:published_time" content="2023-03-03T08:00:00Z"></head><body>
            <amp-sidebar id="menu"><ul><li><a href="/">Front page of the day</a></li></ul></amp-sidebar>
            <article><h1>Talks</h1><amp-img src="a.jpg" alt="A ship"></amp-img>
            <amp-ad type="x"><p>Buy a boat from us, today and every day.</p></amp-ad>%s
            <amp-social-share type="email"></amp-social-share></article></body></html>
            """
                .formatted(TWO));
    assertThat(article.text()).isEqualTo("Talks\n\n" + TWO_LINES);
    assertThat(article.url()).contains("https://example.org/talks");
    assertThat(article.published()).contains(LocalDate.of(2023, 3, 3));
  }

  @Test
  void theDayOfPublishingCountsBeforeThatOfAChange() {
    assertThat(
            read("""
                    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks",
                      "dateModified":"2023-03-09T10:00:00Z","datePublished":"2023-03-03T23:30:00-08:00"}
                    </script><article><h1>Talks</h1>%s</article>
                    """
                    .formatted(TWO))
                .published())
        .contains(LocalDate.of(2023, 3, 3));
    assertThat(
            read("""
                    <meta property="article:modified_time" content="2023-03-09T10:00:00Z">
                    <article><h1>Talks</h1><p class="updated">Updated 9 March 2023</p>
                    <time datetime="2023-03-03T10:00:00Z">3 March 2023</time>%s</article>
                    """
                    .formatted(TWO))
                .published())
        .contains(LocalDate.of(2023, 3, 3));
  }

  @Test
  void jsonLdThatIsNearlyJsonIsForgiven() {
    Article article =
        read(
            """
            <script type="application/ld+json">
            //<![CDATA[
            {"@type":"NewsArticle","headline":"Talks
            in Oslo","datePublished":"2023-03-03","publisher":{"name":"Quay Post",},}
            //]]></script><article><h1>Talks in Oslo</h1>%s</article>
            """
                .formatted(TWO));
    assertThat(article.headline()).contains("Talks in Oslo");
    assertThat(article.publisher()).contains("Quay Post");
    assertThat(article.published()).contains(LocalDate.of(2023, 3, 3));
  }

  @Test
  void aListOfOthersInJsonLdSaysNothingOfThePage() {
    Article article =
        read(
            """
            <script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"item":
              {"@type":"NewsArticle","headline":"Cod is dear","datePublished":"2019-01-01"}}]}</script>
            <article><h1>Talks</h1>%s</article>
            """
                .formatted(TWO));
    assertThat(article.headline()).contains("Talks");
    assertThat(article.published()).isEmpty();
  }

  @Test
  void eachDayOfALiveBlogIsAnArticle() {
    Reading reading =
        Reading.ofFile(
            folder,
            "live.html",
            """
            <script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Oslo: live",
              "datePublished":"2023-03-03","liveBlogUpdate":[{"@type":"BlogPosting","headline":"x"}]}
            </script><main><h1>Oslo: live</h1><p>The envoys have come to the harbour for two days.</p>
            <div><time datetime="2023-03-04T09:00:00Z">9:00</time><p>Norway signed it today.</p></div>
            <div><time datetime="2023-03-03T18:00:00Z">18:00</time><p>Denmark will not sign today.</p></div>
            <div><time datetime="2023-03-03T08:00:00Z">8:00</time><p>Sweden waits today.</p></div></main>
            """);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.articles())
        .extracting(Article::published)
        .containsExactly(
            Optional.of(LocalDate.of(2023, 3, 3)), Optional.of(LocalDate.of(2023, 3, 4)));
    assertThat(reading.articles().getFirst().text())
        .isEqualTo(
            "Oslo: live\n\nThe envoys have come to the harbour for two days.\n"
                + "Denmark will not sign today.\nSweden waits today.");
    assertThat(reading.articles().getLast().text())
        .isEqualTo("Oslo: live\n\nNorway signed it today.");
  }

  @Test
  void aBodyInTwoPartsIsOneAndASecondArticleIsNone() {
    assertThat(
            read("<div itemprop=articleBody><p>Norway hosted talks on the passage of grain ships on"
                    + " Monday.</p></div><p>Buy a boat from us today.</p><div itemprop=articleBody>"
                    + "<p>The ministers of both coasts took part, and nobody signed anything.</p></div>")
                .text())
        .isEqualTo(TWO_LINES);
    Article first =
        read(
            "<title>Talks</title><main><article><h1>Talks</h1>%s</article><article><h1>Cod</h1><p>%s</p></article></main>"
                .formatted(TWO, "Cod is dear, and will be dearer. ".repeat(20)));
    assertThat(first.text()).isEqualTo("Talks\n\n" + TWO_LINES);
  }

  @Test
  void hiddenParagraphsAndLinkedSentencesAreTheArticlesOwn() {
    Article article =
        read(
            """
            <article><p>Norway hosted talks.</p>
            <p class="paywall" aria-hidden="true">Denmark opposes the fee that was asked of its ships.</p>
            <p><a href="/x">The islands support the passage of grain, said the envoy of the north</a></p>
            <p><a href="/y">More on grain</a></p></article>
            <aside aria-hidden="true"><p>Buy a subscription to read on today.</p></aside>
            """);
    assertThat(article.text())
        .isEqualTo(
            "Norway hosted talks.\nDenmark opposes the fee that was asked of its ships.\n"
                + "The islands support the passage of grain, said the envoy of the north");
  }

  @Test
  void aTimeElsewhereOnThePageIsNotTheArticles() {
    String page =
        "<div class=top><time datetime=2012-11-20>2012</time></div>%s<article><h1>Talks</h1>%s</article>";
    assertThat(read(page.formatted("", TWO)).published()).isEmpty();
    assertThat(
            read(page.formatted(
                    "<link rel=canonical href='https://example.org/2023/03/03/talks'>", TWO))
                .published())
        .contains(LocalDate.of(2023, 3, 3));
    assertThat(read(page.formatted("", "<time datetime=2023-03-03></time>" + TWO)).published())
        .contains(LocalDate.of(2023, 3, 3));
  }

  @Test
  void linesThatThePageAddsAndWhatReadersWroteAreLeftOut() {
    Article article =
        read(
            """
            <main><h1>Talks</h1><p>By Ada Moen</p>%s<p>Have a tip? Write to the desk.</p>
            <p>READ MORE: Cod is dear</p><h3>You may also like</h3><p>Lighthouse keeper retires</p></main>
            <div id="comments"><article class="comment-body"><p>%s</p></article></div>
            """
                .formatted(TWO, "I never liked these talks, and nobody should. ".repeat(20)));
    assertThat(article.text()).isEqualTo("Talks\n\n" + TWO_LINES);
    assertThat(article.author()).contains("Ada Moen");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1250, <meta charset=windows-1250>, Plenković and Škoda in Łódź",
    "ISO-8859-2, <meta http-equiv=Content-Type content='text/html; charset=iso-8859-2'>, Plenković in Łódź",
    "windows-1254, <meta charset='iso-8859-9'>, Erdoğan in Muş",
    "x-MacRoman, <?xml version='1.0' encoding='macintosh'?>, Café “Zürich”",
    "UTF-8, <meta charset=iso-8859-1>, São Paulo “today”",
    "windows-1252, <meta charset=utf-8>, Café “Zürich”"
  })
  void aPageIsInTheEncodingThatItDeclaresUnlessItIsUtf8(String charset, String tag, String words) {
    byte[] page = (tag + "<p>" + words + ".</p>").getBytes(Charset.forName(charset));
    assertThat(Reading.ofFile(folder, "p.html", page).article().text()).isEqualTo(words + ".");
  }

  @Test
  void whatWasSpoiltOnTheWayIsMended() {
    assertThat(Encodings.clean("â€œNo,â€\u009d SÃ£o Pauloâ€™s mayor said â€“ InÃ¡cio."))
        .isEqualTo("“No,” São Paulo’s mayor said – Inácio.");
    assertThat(Encodings.clean("\u0093No,\u0094 Oslo\u0092s mayor"))
        .isEqualTo("“No,” Oslo’s mayor");
    assertThat(Encodings.clean("CAFÉ” and NAÇÃO”, Ä“ too")).isEqualTo("CAFÉ” and NAÇÃO”, Ä“ too");
    assertThat(
            Encodings.clean("\u200eOslo\u200f \u202ahas\u202c \u2066it\u2069, \ufeffso\u2028far"))
        .isEqualTo("Oslo has it, so\nfar");
    assertThat(Encodings.clean("par\u00adley \ufb01nds a\u200b way\u202c\r\nout"))
        .isEqualTo("parley finds a way\nout");
  }
}
