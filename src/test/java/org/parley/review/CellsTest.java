package org.parley.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of strangers in tables that people open with a spreadsheet. */
class CellsTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1+1", "-1+1", "@SUM(1)", " \t=1+1", "=+-@=1+1", "#1+1"})
  void noCellBeginsAsAFormulaOrAComment(String words) {
    assertThat(Cells.clean(words)).matches("\\p{Alnum}.*");
  }

  @Test
  void aCellIsOneLineWithoutTabs() {
    assertThat(Cells.clean("the\tnight\r\nferry\u2028to\u200b Oslo "))
        .isEqualTo("the night ferry to Oslo");
    assertThat(Cells.clean("the \"night\" ferry")).isEqualTo("the 'night' ferry");
  }

  @Test
  void aPartOfACellHoldsNothingThatPartsCells() {
    assertThat(Cells.part("tolls | fees; ferries")).isEqualTo("tolls fees, ferries");
  }

  @Test
  void theQuotesOfASpreadsheetComeOff() {
    assertThat(Cells.unquoted("\"a \"\"night\"\" ferry\"")).isEqualTo("a \"night\" ferry");
    assertThat(Cells.unquoted(" \"")).isEqualTo("\"");
    assertThat(Cells.unquoted(" ferry ")).isEqualTo("ferry");
  }
}
