package org.parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.Article;

/** Exports of news databases: many articles in a file, each with what its catalogue says. */
class DatabasesTest {
  private static final String OLD_NEXIS =
      """
      Download Request: Selected Items: 1-2



                                     1 of 2 DOCUMENTS



                                  The Quay Post (Oslo)

                                 March 4, 2019 Monday
                                    Late Edition

      Talks on grain begin
      in the harbour

      BYLINE: By Ada Moen

      SECTION: NEWS; Pg. 3

      LENGTH: 40 words


      Norway hosted talks on the passage of
      grain ships on Monday.

      QUESTION: Will they sign?

      The ministers of both coasts took part.

      LOAD-DATE: March 5, 2019

      LANGUAGE: ENGLISH

      GRAPHIC: The envoys on the quay


                              Copyright 2019 Quay Post Ltd
                                  All Rights Reserved

                                     2 of 2 DOCUMENTS


                                    Island Herald

                              March 6, 2019 Wednesday

      Nobody signed

      LENGTH: 9 words

      All left the harbour.

      LOAD-DATE: March 6, 2019


                              Copyright 2019 Island Herald
      """;

  private static final String UNI =
      """
      Date and Time: Friday, 5. July 2019 09:31:00 CEST
      Documents (1)

      1. Talks on grain begin
      Client/Matter: -None-


      Talks on grain begin
      The Quay Post
      July 1, 2019 Monday 9:20 AM GMT

      Copyright 2019 Quay Post

      Section: NEWS
      Length: 40 words
      Byline: Ada Moen
      Body

      Norway hosted talks on the passage of grain ships on Monday.
      The ministers of both coasts took part.

      Classification

      Language: ENGLISH
      Load-Date: July 2, 2019

      End of Document
      """;

  private static final String CODED =
      """
      HD  Talks on grain begin
      BY  By Ada Moen
      WC  40 words
      PD  4 March 2019
      SN  The Quay Post
      SC  QUAY
      LA  English
      CY  (c) 2019 Quay Post
      LP  Norway hosted talks on Monday.
      TD  The ministers of both coasts took part.
          Nobody signed.
      AN  Document QUAY000020190304ef3400001
      """;

  private static final String PLAIN =
      """
      Talks on grain begin
      By Ada Moen
      40 words
      4 March 2019
      10:15
      The Quay Post
      QUAY
      3
      English
      (c) 2019 Quay Post
      Norway hosted talks on Monday.
      The ministers of both coasts took part.
      Nobody signed.
      Document QUAY000020190304ef3400001
      """;

  @TempDir Path folder;

  @Test
  void oldNexisInPlainText() {
    check(Reading.ofFile(folder, "export.TXT", OLD_NEXIS));
  }

  @Test
  void oldNexisAsAPage() {
    StringBuilder page = new StringBuilder("<html><body>");
    for (String paragraph : OLD_NEXIS.split("\n\\s*\n")) {
      page.append("<div><p>").append(paragraph.strip().replace("\n", "<br>")).append("</p></div>");
    }
    Reading reading = Reading.ofFile(folder, "export.html", page.toString());
    assertThat(reading.articles()).extracting(a -> a.publisher().orElse("")).hasSize(2);
    assertThat(reading.articles().getLast().text())
        .isEqualTo("Nobody signed\n\nAll left the harbour.");
  }

  private static void check(Reading reading) {
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.articles()).extracting(Article::id).containsExactly("export-1", "export-2");
    Article first = reading.articles().getFirst();
    assertThat(first.headline()).contains("Talks on grain begin in the harbour");
    assertThat(first.publisher()).contains("The Quay Post (Oslo)");
    assertThat(first.published()).contains(LocalDate.of(2019, 3, 4));
    assertThat(first.author()).contains("Ada Moen");
    assertThat(first.text())
        .isEqualTo(
            "Talks on grain begin in the harbour\n\n"
                + "Norway hosted talks on the passage of grain ships on Monday.\n\n"
                + "QUESTION: Will they sign?\n\nThe ministers of both coasts took part.");
    Article second = reading.articles().getLast();
    assertThat(second.publisher()).contains("Island Herald");
    assertThat(second.author()).isEmpty();
    assertThat(second.text()).isEqualTo("Nobody signed\n\nAll left the harbour.");
  }

  @Test
  void nexisUniWithItsListOfContents() {
    checkUni(Reading.ofFile(folder, "uni.txt", UNI).article());
  }

  @Test
  void nexisUniInWord() {
    String paragraphs =
        UNI.lines()
            .map("<w:p><w:r><w:t>%s</w:t></w:r></w:p>"::formatted)
            .collect(Collectors.joining());
    byte[] word =
        DocumentsTest.zip(
            Map.of(
                "word/document.xml",
                "<w:document xmlns:w='w'><w:body>" + paragraphs + "</w:body></w:document>"));
    checkUni(Reading.ofFile(folder, "uni.DOCX", word).article());
  }

  private static void checkUni(Article article) {
    assertThat(article.headline()).contains("Talks on grain begin");
    assertThat(article.publisher()).contains("The Quay Post");
    assertThat(article.published()).contains(LocalDate.of(2019, 7, 1));
    assertThat(article.author()).contains("Ada Moen");
    assertThat(article.text())
        .endsWith("on Monday.\n\nThe ministers of both coasts took part.")
        .doesNotContain("Client")
        .doesNotContain("Language");
  }

  @Test
  void factivaWithAndWithoutItsCodes() {
    for (String export : List.of(CODED, PLAIN)) {
      checkFactiva(Reading.ofFile(folder, "factiva.txt", export).article());
    }
  }

  @Test
  void factivaAsAPage() {
    String rows =
        CODED
            .replaceAll("(?m)^([A-Z]{2})  (.*)$", "</p></td></tr><tr><td><b>$1</b></td><td><p>$2")
            .replaceAll("\n {4}", "</p><p>");
    checkFactiva(
        Reading.ofFile(
                folder, "coded.html", "<html><body><table>" + rows + "</table></body></html>")
            .article());
    String lines = PLAIN.lines().map("<div>%s</div>"::formatted).collect(Collectors.joining("\n"));
    checkFactiva(
        Reading.ofFile(
                folder,
                "plain.html",
                "<html><body><div class=\"article enArticle\">" + lines + "</div></body></html>")
            .article());
  }

  @Test
  void factivaInRichText() {
    for (String export : List.of(CODED, PLAIN)) {
      String rtf = "{\\rtf1\\ansi " + export.replace("\n", "\\par\n") + "}";
      checkFactiva(Reading.ofFile(folder, "factiva.rtf", rtf).article());
    }
  }

  private static void checkFactiva(Article article) {
    assertThat(article.id()).isEqualTo("QUAY000020190304ef3400001");
    assertThat(article.headline()).contains("Talks on grain begin");
    assertThat(article.publisher()).contains("The Quay Post");
    assertThat(article.published()).contains(LocalDate.of(2019, 3, 4));
    assertThat(article.author()).contains("Ada Moen");
    assertThat(article.text())
        .isEqualTo(
            "Talks on grain begin\n\nNorway hosted talks on Monday.\n\n"
                + "The ministers of both coasts took part.\n\nNobody signed.");
  }
}
