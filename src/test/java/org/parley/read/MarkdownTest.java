package org.parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.Article;
import org.parley.article.Problem;
import org.parley.article.Problem.Code;

class MarkdownTest {
  @TempDir Path folder;

  private Reading read(String text) {
    return Reading.ofFile(folder, "story.md", text);
  }

  @Test
  void frontMatterSaysWhatTheArticleIs() {
    Article article =
        read("""
                ---
                title: "Oslo hosts talks: day two"
                date: 2023-03-03
                publisher: Harbour Herald
                author:
                  - Ada Moen
                  - Per Vik
                url: https://example.org/talks
                language: en-GB
                id: talks-2
                seo: {title: no, list: [1, 2]}
                ---

                Norway hosted talks.
                """)
            .article();
    assertThat(article.id()).isEqualTo("talks-2");
    assertThat(article.headline()).contains("Oslo hosts talks: day two");
    assertThat(article.published()).contains(LocalDate.of(2023, 3, 3));
    assertThat(article.publisher()).contains("Harbour Herald");
    assertThat(article.author()).contains("Ada Moen, Per Vik");
    assertThat(article.url()).contains("https://example.org/talks");
    assertThat(article.language()).isEqualTo("en-GB");
    assertThat(article.text()).isEqualTo("Oslo hosts talks: day two\n\nNorway hosted talks.");
  }

  @Test
  void marksGoAndWordsStay() {
    Article article =
        read("""
                # Oslo *hosts* talks

                Norway **hosted** [talks](https://example.org/a_(b)) on
                _grain_ with snake_case &amp; `code`.[^1]

                ![A ship](ship.png)

                Below
                -----

                > "We met," the envoy said.

                * First \\*item\\*
                2. Second [item][ref]

                ```
                print("no claim")
                ```

                <!-- a note
                to the editor -->
                ***
                [ref]: https://example.org
                """)
            .article();
    assertThat(article.text())
        .isEqualTo(
            """
            Oslo hosts talks

            Norway hosted talks on grain with snake_case & code.

            Below

            "We met," the envoy said.

            First *item*

            Second item""");
  }

  @Test
  void aRuleAtTheTopIsNoFrontMatter() {
    assertThat(read("---\n\nTalks\n\nThey met.").article().text()).isEqualTo("Talks\n\nThey met.");
  }

  @Test
  void brokenFrontMatterIsNamedByLineAndColumn() {
    Problem problem = read("---\ntitle: Talks\ndate: [2023\n---\nThey met.").problem();
    assertThat(problem.code()).isEqualTo(Code.MALFORMED);
    assertThat(problem.place()).matches("line \\d+, column \\d+");
    assertThat(problem.message()).contains("front matter");
  }

  @Test
  void anImpossibleDateIsNoDate() {
    Reading reading = read("---\ndate: 2023-02-30\n---\nThey met.");
    assertThat(reading.articles().getFirst().published()).isEmpty();
    assertThat(reading.problems()).extracting(Problem::code).containsExactly(Code.REMARK);
  }
}
