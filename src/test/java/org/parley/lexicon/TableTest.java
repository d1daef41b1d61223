package org.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.parley.claim.Role;

class TableTest {
  private static final String VERBS =
      "# verb: lemma.\nverb\trole\tframes\nhold\thost\tobj|to\n# between\ntake\t\t\n";

  @Test
  void aLineIsReadByTheNamesOfItsColumns() {
    List<String> read =
        parse(
            VERBS,
            row ->
                row.text("verb")
                    + row.any(Role.class, "role").map(role -> " " + role.notation()).orElse("")
                    + " "
                    + row.list("frames"));
    assertThat(read).containsExactly("hold host [obj, to]", "take []");
  }

  @Test
  void aLineOfAnotherWidthIsNamedWithItsFileAndPlace() {
    assertThatThrownBy(() -> parse("verb\trole\n# c\nhold\n", row -> row.text("verb")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("verbs.tsv, line 3: has 1 cells, the header has 2");
  }

  @Test
  void anEmptyCellIsNoValueWhereOneIsNeeded() {
    assertThatThrownBy(() -> parse(VERBS, row -> row.text("role")))
        .hasMessage("verbs.tsv, line 5: has no role");
  }

  @Test
  void aValueOutsideTheListIsNamed() {
    assertThatThrownBy(() -> parse("role\nguest\n", row -> row.one(Role.class, "role")))
        .hasMessage("verbs.tsv, line 2: has 'guest' as its role, which is none");
  }

  @Test
  void aColumnThatNobodyReadsIsAFault() {
    assertThatThrownBy(() -> parse(VERBS, row -> row.text("verb") + row.list("frames")))
        .hasMessage("verbs.tsv: nobody reads column role");
  }

  @Test
  void aColumnThatIsNotThereIsAFault() {
    assertThatThrownBy(() -> parse(VERBS, row -> row.cell("particle")))
        .hasMessage("verbs.tsv, line 3: stands in a table without the column particle");
  }

  private static <T> List<T> parse(String text, Function<TableRow, T> reading) {
    return Table.parse("verbs.tsv", text, reading);
  }
}
