package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.article.Problem;
import picocli.CommandLine;

/** How the problems of a run are told. */
class ConsoleProgressTest {
  private static final Problem FAILED =
      new Problem(
          Problem.Code.EXTRACTION_FAILED,
          "river",
          "",
          "nothing of it was kept, as the program failed on it",
          Optional.of(new IllegalStateException("no tree")));

  @Test
  void whatTheProgramFailedOnIsALineAndWithVvComesWithItsStackTrace() {
    assertThat(told(FAILED))
        .isEqualToIgnoringNewLines(
            "parley: error: river: nothing of it was kept, as the program failed on it");
    assertThat(told(FAILED, "-v")).hasLineCount(1);
    assertThat(told(FAILED, "-vv"))
        .startsWith(told(FAILED))
        .contains("IllegalStateException: no tree", "at " + ConsoleProgressTest.class.getName());
  }

  @Test
  void whatWasPassedOverIsNoErrorAndNotToldToWhoWantsQuiet() {
    Problem skipped = new Problem(Problem.Code.NOT_ENGLISH, "a.md", "", "is German");
    assertThat(told(skipped)).isEqualToIgnoringNewLines("parley: a.md: is German");
    assertThat(told(skipped, "--quiet")).isEmpty();
    assertThat(told(FAILED, "--quiet")).startsWith("parley: error: river");
  }

  private static String told(Problem problem, String... options) {
    ParleyCommand parley = new ParleyCommand();
    new CommandLine(parley).parseArgs(options);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    Console console = new Console(InputStream.nullInputStream(), stream, stream, Terminal.none());
    try (ConsoleProgress progress =
        new ConsoleProgress(console, parley, () -> false, Optional::empty)) {
      progress.problem(problem);
    }
    return err.toString(StandardCharsets.UTF_8);
  }
}
