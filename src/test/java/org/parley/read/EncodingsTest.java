package org.parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.article.Problem.Code;

class EncodingsTest {
  private static final String TEXT = "Café talks – “at last”\n\nThe naïve envoy’s plan cost €5.\n";

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}, byte order mark: {1}")
  @CsvSource({
    "UTF-8, false", "UTF-8, true",
    "UTF-16LE, false", "UTF-16LE, true",
    "UTF-16BE, false", "UTF-16BE, true",
    "UTF-32LE, true", "UTF-32BE, true",
    "windows-1252, false"
  })
  void theUsualEncodingsAreRecognised(String charset, boolean mark) {
    byte[] bytes = ((mark ? "\ufeff" : "") + TEXT).getBytes(Charset.forName(charset));
    assertThat(Reading.ofFile(folder, "a.txt", bytes).article().text()).isEqualTo(TEXT);
  }

  @Test
  void lineEndsBecomeNewlinesAndControlCharactersSpaces() {
    String text = "Talks\r\n\r\nThey met.\rThey\u0000left\f.\n";
    assertThat(Reading.ofFile(folder, "a.txt", text).article().text())
        .isEqualTo("Talks\n\nThey met.\nThey left .\n");
  }

  @Test
  void aSequenceCutByTheReadersBufferIsWhole() {
    String text = "Talks\n\n" + "x".repeat(16_374) + "😀–€".repeat(20_000);
    assertThat(Reading.ofFile(folder, "a.txt", text).article().text()).isEqualTo(text);
  }

  @Test
  void bytesThatAreNoTextAreNamed() {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
    assertThat(Reading.ofFile(folder, "a.txt", noise).problem().code())
        .isEqualTo(Code.BAD_ENCODING);
    assertThat(Reading.ofFile(folder, "b.txt", png).problem())
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(Code.BAD_ENCODING);
              assertThat(problem.message()).contains("PNG image");
            });
    assertThat(Reading.ofFile(folder, "c.txt", new byte[4096]).problem().code())
        .isEqualTo(Code.BAD_ENCODING);
  }
}
