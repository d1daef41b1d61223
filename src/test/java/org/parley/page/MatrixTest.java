package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Positions as a table of actors and questions, as camps, and over time. */
class MatrixTest {
  private static final List<Row> ROWS =
      List.of(
          stance("peru", "toll", "supports", "2024-01"),
          stance("chile", "toll", "opposes", "2024-02"),
          stance("fiji", "toll", "undecided", "2024-03"),
          stance("peru", "dam", "opposes", "2024-01"),
          stance("chile", "dam", "supports", "2024-01"),
          stance("peru", "toll", "opposes", "2024-05"),
          stance("tonga", "reef", "supports", "2024-04"));

  @Test
  void theQuestionOfMostHoldersStandsFirst() {
    Matrix matrix = Matrix.of(ROWS, 10, 10);
    assertThat(matrix.questions())
        .extracting(q -> q.label() + " " + q.holders())
        .containsExactly("The toll 3", "The dam 2", "The reef 1");
  }

  @Test
  void whoStandsOnMostQuestionsStandsFirst() {
    assertThat(Matrix.of(ROWS, 10, 10).lines())
        .extracting(MatrixLine::holder)
        .containsExactly("peru", "chile", "fiji", "tonga");
  }

  @Test
  void aCellHasTheLatestSideFirst() {
    HeldPosition peru = cell(0, 0).orElseThrow();
    assertThat(peru.now()).isEqualTo(Side.AGAINST);
    assertThat(peru.signs()).isEqualTo("− +");
    assertThat(peru.inWords()).isEqualTo("against; before or also for");
    assertThat(peru.stances()).isEqualTo(2);
    assertThat(peru.latest()).isEqualTo("2024-05");
  }

  @Test
  void whereNothingIsKnownTheCellIsEmpty() {
    assertThat(cell(0, 2)).isEmpty();
    assertThat(cell(3, 2)).isPresent();
  }

  @Test
  void whatDoesNotFitIsCountedAllTheSame() {
    Matrix small = Matrix.of(ROWS, 1, 2);
    assertThat(small.questions()).hasSize(1);
    assertThat(small.lines()).hasSize(2);
    assertThat(small.allQuestions()).isEqualTo(3);
    assertThat(small.allHolders()).isEqualTo(4);
    assertThat(small.lines()).noneMatch(line -> line.holder().equals("tonga"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderOfRowsMakesNoDifference(long seed) {
    List<Row> shuffled = new ArrayList<>(ROWS);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Matrix.of(shuffled, 10, 10)).isEqualTo(Matrix.of(ROWS, 10, 10));
  }

  @Test
  void ofNoRowsThereIsAnEmptyTable() {
    Matrix empty = Matrix.of(List.of(), 10, 10);
    assertThat(empty.questions()).isEmpty();
    assertThat(empty.lines()).isEmpty();
  }

  @Test
  void eachHolderIsInTheCampOfItsLatestPosition() {
    List<Camp> camps = Camp.of(ROWS.subList(0, 6), new Links("https://x.example/"));
    assertThat(camps)
        .extracting(
            camp ->
                camp.side()
                    + " "
                    + camp.members().stream().map(each -> each.get("holder")).toList())
        .containsExactly("FOR [chile]", "AGAINST [peru]", "OPEN [fiji]");
  }

  @ParameterizedTest
  @CsvSource({
    "supports,      FOR",
    "opposes,       AGAINST",
    "conditional,   FOR_IF",
    "'opposes, if', AGAINST_IF",
    "undecided,     OPEN",
    "whatever,      OPEN",
    "'',            OPEN"
  })
  void aPositionIsASide(String position, Side side) {
    assertThat(Side.of(position)).isEqualTo(side);
  }

  @Test
  void noTwoSidesHaveOneSignOrOneName() {
    assertThat(Side.values()).extracting(Side::sign).doesNotHaveDuplicates();
    assertThat(Side.values()).extracting(Side::camp).doesNotHaveDuplicates();
    assertThat(Side.values()).extracting(Side::verb).doesNotHaveDuplicates();
  }

  @Test
  void whoChangedSidesIsDrawnFirst() {
    Change change = Change.of(ROWS);
    assertThat(change.lines()).extracting(ChangeLine::holder).startsWith("peru");
    assertThat(change.lines().getFirst().marks())
        .extracting(mark -> mark.date() + " " + mark.side())
        .containsExactly("2024-01 FOR", "2024-01 AGAINST", "2024-05 AGAINST");
    assertThat(change.lines().getFirst().from()).isEqualTo(Change.LEFT);
    assertThat(change.lines().getFirst().to()).isGreaterThan(Change.LEFT);
  }

  @Test
  void aDateOfAnotherCenturyTakesNoRoom() {
    List<Row> rows = new ArrayList<>(List.of(stance("peru", "toll", "supports", "1890")));
    for (int day = 10; day < 30; day++) {
      for (String month : List.of("01", "02", "03", "04", "05")) {
        rows.add(stance("peru", "toll", "opposes", "2024-" + month + "-" + day));
      }
    }
    rows.removeLast();
    Change change = Change.of(rows);
    assertThat(change.outside()).as("it, and at most one at the other end").isBetween(1, 2);
    assertThat(change.ticks()).allMatch(tick -> tick.label().startsWith("2024"));
    assertThat(change.lines().getFirst().marks()).allMatch(mark -> mark.x() >= Change.LEFT);
  }

  @Test
  void whereAllIsOfOneDayThereIsNothingToDraw() {
    assertThat(Change.of(ROWS.subList(0, 1)).lines()).isEmpty();
    assertThat(Change.of(List.of(stance("peru", "toll", "supports", ""))).height()).isZero();
  }

  @Test
  void noMoreHoldersAreDrawnThanFit() {
    List<Row> many = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      many.add(stance("holder " + i, "toll", "supports", "2024-%02d".formatted(1 + i % 12)));
    }
    Change change = Change.of(many);
    assertThat(change.lines()).hasSize(14);
    assertThat(change.height()).isEqualTo(15 * Change.STEP);
    assertThat(change.lines()).extracting(ChangeLine::y).isSorted().doesNotHaveDuplicates();
  }

  private static Optional<HeldPosition> cell(int line, int question) {
    return Matrix.of(ROWS, 10, 10).lines().get(line).cells().get(question);
  }

  private static Row stance(String holder, String on, String position, String since) {
    return new Row(
        Map.of(
            "holderIri",
            "https://x.example/actor/" + holder,
            "holder",
            holder,
            "on",
            "https://x.example/issue/" + on,
            "issue",
            "The " + on,
            "position",
            position,
            "since",
            since,
            "article",
            "article of " + since,
            "iri",
            holder + on + since));
  }
}
