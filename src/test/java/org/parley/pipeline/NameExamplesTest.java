package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.LoadsModels;
import org.parley.graph.ResolvedArticle;

@LoadsModels
class NameExamplesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Czech President Petr Pavel opposes the cut.                          | petr-pavel",
        "Petr Pavel, the Czech president, opposes the cut.                    | petr-pavel",
        "The president of the Czech Republic, Petr Pavel, opposes the cut.    | petr-pavel",
        "President Petr Pavel of the Czech Republic opposes the cut.          | petr-pavel",
        "French President Emmanuel Macron opposes the cut.                    | emmanuel-macron",
        "Emmanuel Macron opposes the cut.                                     | emmanuel-macron",
        "The Kremlin opposes the cut.                                         | russia",
        "Kyiv opposes the cut.                                                | ukraine",
        "The European Union opposes the cut.                                  | european-union",
        "The EU opposes the cut.                                              | european-union",
        "Chancellor Olaf Scholz opposes the cut.                              | olaf-scholz"
      })
  void titlesAndAppositionsNameOneHolder(String sentence, String holder) {
    assertThat(holders(Understood.text(sentence))).containsExactly(holder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-03-04 | The US president opposes the cut.      | donald-trump",
        "2024-05-15 | The US president opposes the cut.      | joe-biden",
        "2024-05-15 | The French president opposes the cut.  | emmanuel-macron",
        "2024-05-15 | The German chancellor opposes the cut. | olaf-scholz",
        "2020-05-15 | The German chancellor opposes the cut. | angela-merkel"
      })
  void anOfficeIsWhoHeldItOnTheArticlesDay(LocalDate day, String sentence, String holder) {
    assertThat(holders(Understood.text(sentence, Optional.of(day)))).containsExactly(holder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Meloni arrived in Tunis. She opposes the cut.                            | giorgia-meloni",
        "Macron arrived in Tunis. He opposes the cut.                             | emmanuel-macron",
        "Meloni met Macron in Tunis. She opposes the cut.                         | giorgia-meloni",
        "Macron met Meloni in Tunis. She opposes the cut.                         | giorgia-meloni",
        "Meloni met Macron in Tunis. He opposes the cut.                          | emmanuel-macron",
        "The foreign ministers arrived in Tunis. They oppose the cut.             | test-foreign-ministers",
        "\"I oppose the cut,\" Macron said.                                       | emmanuel-macron",
        "\"We oppose the cut,\" Macron said.                                      | emmanuel-macron",
        "Meloni met Macron. \"I oppose the cut,\" she said.                       | giorgia-meloni"
      })
  void pronounsAreWhoFits(String text, String holder) {
    assertThat(holders(Understood.text(text))).contains(holder);
  }

  @Test
  void nobodyOfTheRightGenderMeansNobody() {
    assertThat(holders(Understood.text("Macron arrived in Tunis. She opposes the cut.")))
        .doesNotContain("emmanuel-macron");
  }

  @Test
  void aSurnameAndASpellingAreThePersonNamedBefore() {
    ResolvedArticle article =
        Understood.text(
            "Volodymyr Zelensky opposes the cut. Zelenskyy also opposes the loan. Mr. Zelenskiy"
                + " rejected the plan.");
    assertThat(holders(article)).containsOnly("volodymyr-zelenskyy");
    assertThat(article.stances()).hasSize(3);
  }

  private static List<String> holders(ResolvedArticle article) {
    return article.stances().stream().map(stance -> stance.holder()).distinct().toList();
  }
}
