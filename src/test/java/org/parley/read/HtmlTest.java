package org.parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.Article;
import org.parley.article.Problem.Code;

class HtmlTest {
  private static final String PARAGRAPHS =
      """
      <p>Norway hosted talks on the passage of grain ships on <b>Monday</b>.</p>
      <p>The ministers of both coasts took&nbsp;part, and nobody signed anything.</p>
      """;
  private static final String LINES =
      """
      Norway hosted talks on the passage of grain ships on Monday.
      The ministers of both coasts took part, and nobody signed anything.""";

  @TempDir Path folder;

  private Article read(String html) {
    return Reading.ofFile(folder, "page.html", html).article();
  }

  @Test
  void jsonLdSaysWhatTheArticleIs() {
    Article article =
        read(
            """
            <!doctype html><html lang="en"><head><title>x</title>
            <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "no"},
              {"@type": ["NewsArticle"], "headline": "Oslo &amp; the talks",
               "datePublished": "2023-03-03T22:10:00Z", "publisher": {"name": "Harbour Herald"},
               "author": [{"@type": "Person", "name": "Ada Moen"}, {"name": "Per Vik"}],
               "url": "https://example.org/talks", "inLanguage": "en-GB"}]}</script>
            </head><body><article><h1>Oslo &amp; the talks</h1>%s</article></body></html>
            """
                .formatted(PARAGRAPHS));
    assertThat(article.headline()).contains("Oslo & the talks");
    assertThat(article.published()).contains(LocalDate.of(2023, 3, 3));
    assertThat(article.publisher()).contains("Harbour Herald");
    assertThat(article.author()).contains("Ada Moen, Per Vik");
    assertThat(article.url()).contains("https://example.org/talks");
    assertThat(article.language()).isEqualTo("en-GB");
    assertThat(article.text()).isEqualTo("Oslo & the talks\n\n" + LINES);
  }

  @Test
  void openGraphAndMetaTagsDoWhereThereIsNoJsonLd() {
    Article article =
        read(
            """
            <head><meta property="og:title" content="Oslo hosts talks | Harbour Herald">
            <meta property="og:site_name" content="Harbour Herald">
            <meta property="article:published_time" content="2023-03-03T22:10:00+01:00">
            <meta name="author" content="Ada Moen">
            <link rel="canonical" href="https://example.org/talks">
            <script type="application/ld+json">{broken</script></head><body>%s</body>
            """
                .formatted(PARAGRAPHS));
    assertThat(article.headline()).contains("Oslo hosts talks");
    assertThat(article.publisher()).contains("Harbour Herald");
    assertThat(article.published()).contains(LocalDate.of(2023, 3, 3));
    assertThat(article.author()).contains("Ada Moen");
    assertThat(article.url()).contains("https://example.org/talks");
  }

  @Test
  void thePageAroundTheArticleIsLeftOut() {
    Article article =
        read(
            """
            <html><body class="has-sidebar with-comments">
            <nav><ul><li><a href="/">Home</a></li></ul></nav>
            <header><p>The paper for the whole of the harbour and the islands around it</p></header>
            <div class="site-wrap ad-page"><main><article>
              <h1>Oslo hosts talks</h1>
              <div class="byline">By Ada Moen</div> <time datetime="2023-03-03">Friday</time>
              <figure><img src="a.jpg"><figcaption>The envoys on the quay in Oslo.</figcaption></figure>
              %s
              <div class="ad-slot"><p>Buy a boat from us today and sail away.</p></div>
              <aside><p>Cod prices rise for the third month in a row.</p></aside>
              <h2>What next</h2>
              <ul><li>They meet again in May.</li></ul>
              <blockquote>“We will be back.”</blockquote>
              <div class="relatedLinks"><a href="/x">Lighthouse keeper retires</a></div>
              <form><p>Subscribe to our newsletter for more of this.</p></form>
              <p><a href="/y">Fish quotas explained</a></p>
              <script>var x = "no";</script>
            </article></main></div>
            <section id="comments"><p>First comment, which is long enough to be prose.</p></section>
            <footer><p>© 2023 Harbour Herald, the quay, Oslo, all rights reserved.</p></footer>
            </body></html>
            """
                .formatted(PARAGRAPHS));
    assertThat(article.text())
        .isEqualTo(
            "Oslo hosts talks\n\n"
                + LINES
                + "\nWhat next\nThey meet again in May.\n“We will be back.”");
    assertThat(article.published()).contains(LocalDate.of(2023, 3, 3));
  }

  @Test
  void withoutMarksTheDensestPartOfThePageIsTheArticle() {
    Article article =
        read(
            """
            <body><div><p>Home of the harbour's news</p></div>
            <div id="x1"><div id="x2">%s</div></div>
            <div><p>Terms of use apply to this.</p></div></body>
            """
                .formatted(PARAGRAPHS));
    assertThat(article.text()).isEqualTo(LINES);
  }

  @Test
  void aFormAroundThePageIsNoForm() {
    assertThat(read("<body><form id='aspnetForm' class='ads'>" + PARAGRAPHS + "</form>").text())
        .isEqualTo(LINES);
  }

  @Test
  void wordsInASentenceStayWhateverTheirElement() {
    assertThat(read("<p>On <time>Monday</time> <a href='/x'>Ada Moen</a> left.</p>").text())
        .isEqualTo("On Monday Ada Moen left.");
  }

  @Test
  void theBodyInJsonLdStandsInForAPageThatHidesIt() {
    Article article =
        read(
            """
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Talks",
              "articleBody": "Norway hosted talks.\\n\\nAll the ministers left the city."}</script>
            <article><p>Norway …</p></article>
            """);
    assertThat(article.text())
        .isEqualTo("Talks\n\nNorway hosted talks.\n\nAll the ministers left the city.");
  }

  @Test
  void lineBreaksEndLinesAndAPageWithoutWordsIsEmpty() {
    assertThat(read("<body>They met.<br><br>They left.</body>").text())
        .isEqualTo("They met.\nThey left.");
    assertThat(
            Reading.ofFile(folder, "b.htm", "<html><nav>Home</nav><img src=x></html>")
                .problem()
                .code())
        .isEqualTo(Code.EMPTY);
  }
}
