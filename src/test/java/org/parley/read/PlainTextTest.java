package org.parley.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.article.Block.Kind.FURNITURE;
import static org.parley.article.Block.Kind.HEADLINE;
import static org.parley.article.Block.Kind.PARAGRAPH;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Article;

class PlainTextTest {
  @TempDir Path folder;

  private Article read(String text) {
    return Reading.ofFile(folder, "story.txt", text).article();
  }

  @Test
  void theFirstLineIsTheHeadlineAndTheTextIsTheWholeFile() {
    String text = "Oslo hosts grain talks\n\nNorway hosted talks on Monday.\nNobody signed.\n\n";
    Article article = read(text);
    assertThat(article.id()).isEqualTo("story");
    assertThat(article.headline()).contains("Oslo hosts grain talks");
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.language()).isEqualTo("en");
    assertThat(Reading.blocks(article, PARAGRAPH))
        .containsExactly("Norway hosted talks on Monday.", "Nobody signed.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway hosted talks on grain on Monday. Nobody signed anything.",
        "Norway, which has long seen itself as a broker between the two coasts, hosted another round"
            + " of talks on Monday, and nobody who took part in them was ready to sign anything.",
        "Norway hosted talks."
      })
  void aFirstLineThatIsAParagraphIsNoHeadline(String first) {
    Article article = read(first + "\nThe delegations left.");
    assertThat(article.headline()).isEmpty();
    assertThat(Reading.blocks(article, PARAGRAPH)).containsExactly(first, "The delegations left.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Is the strait open again?",
        "Senate backs tariff bill, rebuffing allies in the E.U.",
        "Minister quits over port deal."
      })
  void aHeadlineMayEndInAStop(String first) {
    Article article = read(first + "\n\nThe delegations left. They may return.");
    assertThat(article.headline()).contains(first);
  }

  @Test
  void pageFurnitureMakesNoClaims() {
    Article article =
        read(
            """
            Oslo hosts grain talks

            No time to read?
            Get a summary

            Norway Hosts Another Round Of Grain Talks

            By Ada Moen | 3 March 2023

            Norway hosted talks on Monday.

            Read more: Fish quotas explained

            What comes next

            Both sides will meet again.

            (Source: Harbour Herald)
            Share this article
            Advertisement
            © 2023 Harbour Herald. All rights reserved.
            Previous Article

            Lighthouse keeper retires after fifty years.

            Next Article

            Cod prices rise
            """);
    assertThat(Reading.blocks(article, HEADLINE))
        .containsExactly("Oslo hosts grain talks", "Norway Hosts Another Round Of Grain Talks");
    assertThat(Reading.blocks(article, PARAGRAPH))
        .containsExactly(
            "Norway hosted talks on Monday.", "What comes next", "Both sides will meet again.");
    assertThat(Reading.blocks(article, FURNITURE)).hasSize(12);
    assertThat(article.author()).contains("Ada Moen");
    assertThat(article.published()).contains(LocalDate.of(2023, 3, 3));
  }

  @Test
  void aListOfLinksEndsWhereAParagraphBegins() {
    Article article =
        read(
            """
            Oslo hosts grain talks

            Norway hosted talks on Monday.

            Related articles
            Cod prices rise
            Fish quotas explained

            The delegations left the city on Tuesday without a deal.
            """);
    assertThat(Reading.blocks(article, PARAGRAPH))
        .containsExactly(
            "Norway hosted talks on Monday.",
            "The delegations left the city on Tuesday without a deal.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wednesday, July 10, 2019",
        "2019-07-10",
        "10 July 2019",
        "July 10, 2019 10:30 AM",
        "Published: 10 July 2019 at 10:30 BST",
        "OSLO, July 10th, 2019"
      })
  void aDateStandingAloneNearTheTopIsTheDayOfPublication(String line) {
    Article article = read("Oslo hosts grain talks\n\n" + line + "\n\nNorway hosted talks.");
    assertThat(article.published()).contains(LocalDate.of(2019, 7, 10));
    assertThat(Reading.blocks(article, FURNITURE)).containsExactly(line);
  }

  @Test
  void aDateInASentenceOrFarBelowIsNot() {
    Article article =
        read("Oslo hosts grain talks\n\nOn July 10, 2019 they met.\n\nA.\nB.\nC.\nD.\n1 May 2020");
    assertThat(article.published()).isEmpty();
  }

  @Test
  void hardWrappedLinesAreOneParagraph() {
    Article article =
        read(
            """
            Oslo hosts grain talks

            Norway hosted talks on the passage of grain ships on Monday, and the
            ministers of both coasts took part in them for the first time since
            the strait was closed to all traffic in the spring of the year.
            They are to meet again.

            The harbour workers' union, which had called for a settlement in
            the weeks before, said that it was not content with the outcome and
            would go on with its strike.
            Advertisement
            """);
    assertThat(article.headline()).contains("Oslo hosts grain talks");
    assertThat(Reading.blocks(article, PARAGRAPH)).hasSize(2);
    assertThat(Reading.blocks(article, PARAGRAPH).getFirst()).endsWith("They are to meet again.");
    assertThat(Reading.blocks(article, FURNITURE)).containsExactly("Advertisement");
  }

  @Test
  void legendsOfMapsAndRulesAreFurnitureButListItemsAreNot() {
    Article article =
        read("Who holds the islands\n\n██ Northern League\n* * *\n• The League holds the port.");
    assertThat(Reading.blocks(article, FURNITURE)).containsExactly("██ Northern League", "* * *");
    assertThat(Reading.blocks(article, PARAGRAPH)).containsExactly("• The League holds the port.");
  }
}
