package org.parley.resolve.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.graph.Gazetteer;
import org.parley.graph.GazetteerEntry;
import org.parley.graph.Tenure;

/** What forms mean, and who held which office. */
class TsvGazetteerTest {
  private static final Gazetteer GAZETTEER = GazetteerFiles.load();

  /** Expected: readings, best first, as {@code id KIND}; no more are checked than are written. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kyiv                              | ukraine CAPITAL, kyiv NAME
          Kiev                              | ukraine CAPITAL, kyiv NAME
          Ukraine                           | ukraine NAME
          UKRAINE                           | ukraine NAME
          Ukrainian                         | ukraine ADJECTIVE
          Ukrainians                        | ukraine PEOPLE
          the French                        | france ADJECTIVE
          Kremlin                           | russia METONYM
          the Kremlin                       | russia METONYM
          The Kremlin                       | russia METONYM
          White House                       | united-states METONYM, white-house NAME
          the White House                   | united-states METONYM
          Downing Street                    | united-kingdom METONYM, downing-street NAME
          the Pentagon                      | us-department-of-defense METONYM
          Foggy Bottom                      | us-department-of-state METONYM
          Brussels                          | belgium CAPITAL, european-union METONYM
          NATO                              | nato NAME
          Nato                              | nato NAME
          North Atlantic Treaty Organization| nato NAME
          North Atlantic Treaty Organisation| nato NAME
          NORTH ATLANTIC TREATY ORGANIZATION| nato NAME
          the North Atlantic Alliance       | nato NAME
          European Commission               | european-commission NAME
          the European commission           | european-commission NAME
          UN security council               | un-security-council NAME
          U.N.                              | united-nations NAME
          U.S.                              | united-states NAME
          US                                | united-states NAME
          U.S.A.                            | united-states NAME
          the United States                 | united-states NAME
          America                           | united-states NAME
          Americans                         | united-states PEOPLE
          Washington, D.C.                  | united-states CAPITAL
          UK                                | united-kingdom NAME
          U.K.                              | united-kingdom NAME
          Great Britain                     | united-kingdom NAME
          Türkiye                           | turkey NAME
          Turkiye                           | turkey NAME
          Côte d’Ivoire                     | ivory-coast NAME
          Zelensky                          | volodymyr-zelenskyy SHORT_NAME
          Zelenskyy                         | volodymyr-zelenskyy SHORT_NAME
          Zelenskiy                         | volodymyr-zelenskyy SHORT_NAME
          Volodymyr Zelenskiy               | volodymyr-zelenskyy NAME
          Erdoğan                           | recep-tayyip-erdogan SHORT_NAME
          Erdogan                           | recep-tayyip-erdogan SHORT_NAME
          ERDOGAN                           | recep-tayyip-erdogan SHORT_NAME
          Sibiha                            | andrii-sybiha SHORT_NAME
          Sybiha                            | andrii-sybiha SHORT_NAME
          Andriy Sibiha                     | andrii-sybiha NAME
          Zaluzhny                          | valerii-zaluzhnyi SHORT_NAME
          Wang                              | wang-yi SHORT_NAME
          Kim                               | kim-jong-un SHORT_NAME
          Xi                                | xi-jinping SHORT_NAME
          Lavrov                            | sergey-lavrov SHORT_NAME
          von der Leyen                     | ursula-von-der-leyen SHORT_NAME
          Trump                             | donald-trump SHORT_NAME
          Biden                             | joe-biden SHORT_NAME
          George Bush                       | george-h-w-bush NAME, george-w-bush NAME
          Gaza                              | gaza-strip NAME
          the West Bank                     | west-bank NAME
          the Strait of Hormuz              | strait-of-hormuz NAME
          Washington                        | united-states CAPITAL, washington-d-c NAME
          the Turkish foreign ministry      | turkish-foreign-ministry NAME
          Swedish Foreign Ministry          | foreign-ministry-sweden NAME
          the Bulgarian parliament          | bulgarian-national-assembly NAME
          Lagos                             | lagos NAME, ricardo-lagos SHORT_NAME
          Donetsk                           | donetsk NAME
          Dominican                         | dominican-republic ADJECTIVE, dominica ADJECTIVE
          Lukashenka                        | alexander-lukashenko SHORT_NAME
          Merz                              | friedrich-merz SHORT_NAME
          Denkov                            | nikolai-denkov SHORT_NAME
          Petr Pavel                        | petr-pavel NAME
          Georgia                           | georgia NAME, georgia-us-state NAME
          Congress                          | us-congress NAME, indian-national-congress NAME
          """)
  void meansFirst(String form, String expected) {
    List<String> readings =
        GAZETTEER.readings(form).stream()
            .map(reading -> reading.entry().id() + " " + reading.kind())
            .toList();
    List<String> wanted = List.of(expected.split(", "));
    assertThat(readings.stream().limit(wanted.size())).containsExactlyElementsOf(wanted);
  }

  @Test
  void anAmbiguousFormHasTheWordsBesideWhichItMeansEach() {
    assertThat(GAZETTEER.company("the Congo").get("republic-of-the-congo")).contains("Brazzaville");
    assertThat(GAZETTEER.company("Oslo")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "us",
    "it",
    "turkey",
    "who",
    "ice",
    "the alliance",
    "polish",
    "Friday",
    "Time",
    "Elche"
  })
  void meansNothing(String form) {
    assertThat(GAZETTEER.readings(form)).isEmpty();
  }

  @ParameterizedTest(name = "{1} of {2} on {0}: {3}")
  @CsvSource({
    "2019-10-08, president, united-states, donald-trump",
    "2024-06-13, president, united-states, joe-biden",
    "2023-12-15, secretary general, nato, jens-stoltenberg",
    "2022-06-01, prime minister, poland, mateusz-morawiecki",
    "2025-07-01, chancellor, germany, friedrich-merz",
    "2006-09-01, prime minister, iraq, nouri-al-maliki",
    "2020-01-20, president, guinea-bissau, jose-mario-vaz",
    "2014-07-01, prime minister, slovenia, alenka-bratusek",
    "2018-05-01, prime minister, slovenia, miro-cerar",
    "2020-04-01, prime minister, north-macedonia, oliver-spasovski",
    "2021-02-01, prime minister, north-macedonia, zoran-zaev",
    "2021-03-01, president, un-general-assembly, volkan-bozkir",
    "2025-07-01, prime minister, guyana, mark-phillips",
    "2026-10-05, prime minister, morocco, fatima-ezzahra-el-mansouri",
    "2015-06-01, prime minister, bahamas, perry-christie",
    "2018-06-01, secretary general, asean, lim-jock-hoi",
    "2012-06-01, secretary general, osce, lamberto-zannier",
    "2013-05-01, president, myanmar, thein-sein",
    "2025-11-01, governor-general, australia, sam-mostyn"
  })
  void knowsWhoHeldAnOffice(String day, String office, String of, String person) {
    assertThat(
            GAZETTEER.tenures(office, of).stream()
                .filter(tenure -> tenure.from().orElse("").compareTo(day) <= 0)
                .filter(tenure -> tenure.to().orElse("9999").compareTo(day) > 0)
                .map(Tenure::person))
        .containsExactly(person);
  }

  @ParameterizedTest
  @CsvSource({"mosul, Q83317", "diyarbakir, Q83387", "tiraspol, Q132572", "dagestan, Q5118"})
  void knowsTheItemOfAPlace(String id, String item) {
    assertThat(GAZETTEER.entry(id).flatMap(GazetteerEntry::wikidata)).contains(item);
  }

  @Test
  void tenuresAreInTheOrderOfTheirDates() {
    assertThat(
            GAZETTEER.tenures("president", "united-states").stream()
                .map(tenure -> tenure.from().orElse("")))
        .isSorted();
  }

  @ParameterizedTest
  @CsvSource({
    "Prime Minister, prime minister",
    "prime minister, prime minister",
    "Secretary of State, foreign minister",
    "NATO secretary general, secretary general"
  })
  void normalisesTitles(String title, String office) {
    assertThat(GAZETTEER.office(title)).contains(office);
  }

  @ParameterizedTest
  @CsvSource({
    "NATO chief, nato",
    "U.S. Secretary of State, united-states",
    "UN chief, united-nations"
  })
  void knowsWhoseOfficeATitleNames(String title, String body) {
    assertThat(GAZETTEER.bodyOf(title)).contains(body);
    assertThat(GAZETTEER.bodyOf("Prime Minister")).isEmpty();
  }
}
