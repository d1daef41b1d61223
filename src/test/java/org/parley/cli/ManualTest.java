package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, versions, and what is said to somebody who mistypes. */
class ManualTest {
  @Test
  void anUnknownCommandIsAUsageErrorWithASuggestion() {
    Run run = Run.parley("quer");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.error()).startsWith("parley: error:").contains("did you mean query?");
  }

  @Test
  void anUnknownOptionIsAUsageErrorWithASuggestion() {
    Run run = Run.parley("query", "--frmat", "csv");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.error())
        .contains("--frmat", "did you mean --format?", "parley query --help")
        .hasLineCount(1);
  }

  @Test
  void noCommandAtAllIsAUsageError() {
    Run run = Run.parley();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.error()).contains("name a command");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read",
        "query",
        "queries",
        "actors",
        "events",
        "timeline",
        "why",
        "codes",
        "review",
        "evaluate",
        "stats",
        "export",
        "report",
        "withdraw",
        "compact",
        "backup",
        "restore",
        "verify",
        "validate",
        "serve",
        "completion"
      })
  void everyCommandHasHelpWithExamplesAndExitCodes(String command) {
    Run run = Run.parley(command, "--help");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Example", "parley " + command, "Exit codes:", "some inputs");
  }

  @Test
  void theVersionIsOneLine() {
    Run run = Run.parley("--version");
    assertThat(run.code()).isZero();
    assertThat(run.out().strip()).startsWith("parley ").hasLineCount(1);
  }

  @Test
  void completionIsAScriptThatKnowsTheCommands() {
    Run run = Run.parley("completion");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("complete -F", "queries", "--format");
  }

  @Test
  void aBaseThatIsNoneIsAUsageError() {
    Run run = Run.parley("query", "--base", "here", "-q", "ASK {}");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.error()).contains("--base here");
  }
}
