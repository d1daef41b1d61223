package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every command has a page of the manual that says what its help says. */
class ManPagesTest {
  private final Map<String, String> pages = ManPages.all();

  @Test
  void everyCommandHasAPage() {
    assertThat(pages)
        .containsKeys("parley", "parley-build", "parley-serve", "parley-codebook-apply");
    assertThat(pages.get("parley")).contains(".TP\n\\fBparley\\-serve(1)\\fR\n");
  }

  @Test
  void aPageHasItsPartsInOrder() {
    assertThat(pages.get("parley-serve"))
        .startsWith(".TH PARLEY-SERVE 1\n")
        .containsSubsequence(
            List.of(
                ".SH NAME\nparley\\-serve \\- Serves the store",
                ".SH SYNOPSIS\nparley serve",
                ".SH OPTIONS\n",
                "\\fB\\-\\-port N\\fR",
                "default: 3030",
                ".SH EXIT STATUS\n",
                ".SH EXAMPLES\n.nf\n"));
  }

  @Test
  void nothingIsLeftForTroffToTakeForItsOwn() {
    pages.forEach(
        (name, page) ->
            assertThat(page.lines().filter(line -> line.startsWith(".")))
                .as(name)
                .allMatch(line -> line.matches("\\.(TH|SH|TP|nf|fi)( .*)?")));
    assertThat(String.join("", pages.values())).doesNotContain("${", "%n", "@|");
  }
}
