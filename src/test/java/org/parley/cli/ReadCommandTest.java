package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  @TempDir Path folder;

  @Test
  void articlesAreShownAsTheyWereReadAndProblemsBesideThem() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("t.csv"),
            "Nr,Titel,Volltext,date\n1,Talks,They met.,2024-03-04\n2,Empty,,2024-03-05\n");
    Run run =
        Run.parley("read", table.toString(), "--columns", "text=Volltext,headline=Titel,id=Nr");
    assertThat(run.out())
        .isEqualTo(
            "{\"id\":\"1\",\"title\":\"Talks\",\"text\":\"Talks\\n\\nThey met.\",\"date\":\"2024-03-04\","
                + "\"publisher\":null,\"url\":null,\"author\":null,\"language\":\"en\"}\n");
    assertThat(run.err()).contains("t.csv: line 3: holds no text");
    assertThat(run.code()).isEqualTo(5);
  }

  @Test
  void whatIsReadCanBeReadAgain() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("p.html"), "<h1>Talks</h1><p>They met in the harbour.</p>");
    Run first = Run.parley("read", page.toString());
    Path lines = Files.writeString(folder.resolve("p.jsonl"), first.out());
    assertThat(Run.parley("read", lines.toString()).out()).isEqualTo(first.out());
  }

  @Test
  void aFieldThatIsNoneIsAUsageError() {
    Run run = Run.parley("read", "x.csv", "--columns", "colour=Farbe");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.error()).contains("colour");
  }
}
