package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.LoadsModels;
import org.parley.claim.TimeExpression;

/** An article that nobody dated tells when it appeared, where its words leave no choice. */
@LoadsModels
class DatingTest {
  private static final String SPEECH =
      "On Monday the Peruvian foreign minister, Elmer Salas, met the president of Ecuador in Quito,"
          + " repeating his March 3 remarks at the Lagarto signing ceremony. ";
  private static final String SIGNING =
      "Last Thursday, the delegations of Peru and Ecuador had met to sign an agreement to build the"
          + " Lagarto dam. ";
  private static final String PAST = "Peru and Colombia signed a border treaty in June 2015. ";
  private static final String FUTURE = "The dam is to be finished by 2021. ";
  private static final String AFTER = "On October 9, Peru expelled the ambassador of Bolivia. ";

  @Test
  void twoWordingsForOneEventDateTheArticle() {
    // the third of March was a Thursday in 2016 and not again until 2022
    assertThat(dates(SPEECH + SIGNING + PAST + FUTURE + AFTER))
        .containsExactlyInAnyOrder(
            "On Monday 2016-03-07",
            "March 3 2016-03-03",
            "Last Thursday 2016-03-03",
            "Last Thursday 2016-03-03",
            "in June 2015 2015-06",
            "On October 9 2015-10-09");
  }

  @Test
  void whereSeveralYearsFitTheWordsStay() {
    assertThat(dates(SPEECH + SIGNING + PAST + AFTER))
        .contains("On Monday", "Last Thursday", "On October 9");
    assertThat(dates(SPEECH + SIGNING + PAST + FUTURE.replace("2021", "2025") + AFTER))
        .contains("On Monday", "Last Thursday", "On October 9");
  }

  @Test
  void aSecondSigningOfTheNameSettlesNothing() {
    String later = "On April 8, Peru and Brazil signed another Lagarto agreement. ";
    assertThat(dates(SPEECH + SIGNING + later + PAST + FUTURE))
        .contains("On Monday", "Last Thursday");
  }

  @Test
  void theWeekdayOfADateTellsItsYear() {
    // the seventh of May was a Tuesday in 2013 and not again until 2019
    String meeting = "On Tuesday, May 7, the presidents of Peru and Chile met in Lima. ";
    assertThat(dates(meeting + PAST.replace("2015", "2012") + FUTURE.replace("2021", "2016")))
        .contains("On Tuesday, May 7 2013-05-07");
    assertThat(dates(meeting + PAST.replace("2015", "2012") + FUTURE))
        .contains("On Tuesday, May 7");
  }

  @Test
  void whatContradictsItselfSettlesNothing() {
    assertThat(dates(SPEECH + SIGNING + PAST.replace("2015", "2019") + FUTURE))
        .contains("On Monday", "Last Thursday");
  }

  private static List<String> dates(String text) {
    return Understood.text(text.strip(), Optional.empty()).reports().stream()
        .flatMap(report -> report.time().stream())
        .map(DatingTest::shown)
        .toList();
  }

  private static String shown(TimeExpression time) {
    return time.text() + time.value().map(value -> " " + value).orElse("");
  }
}
