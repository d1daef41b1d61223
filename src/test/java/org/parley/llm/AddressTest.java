package org.parley.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        Address.DEFAULT,
        "http://127.0.0.1:8080/v1",
        "http://[::1]:8080/v1",
        "https://LOCALHOST/v1"
      })
  void thisMachineNeedsNoNotice(String address) {
    assertThat(Address.of(address).notice()).isEmpty();
  }

  @Test
  void elsewhereTheUserIsTold() {
    assertThat(Address.of("https://api.example.org/v1").notice())
        .contains("articles are sent to api.example.org");
    assertThat(Address.of("http://10.0.0.7:8000/v1").notice())
        .contains("articles are sent to 10.0.0.7, unencrypted (http)");
    assertThat(Address.of("http://127.example.org/v1").notice()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "localhost:11434", "ftp://localhost/v1", "/v1", "http:///v1", "::"})
  void whatIsNoAddress(String text) {
    assertThatThrownBy(() -> Address.of(text)).hasMessageContaining("not an address");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://me:sk-1@example.org/v1",
        "https://example.org/v1?key=sk-1",
        "http://e.org/#sk-1"
      })
  void secretsInAnAddressAreRefusedAndNotShown(String text) {
    assertThatThrownBy(() -> Address.of(text))
        .hasMessageContaining("PARLEY_LLM_KEY")
        .message()
        .doesNotContain("sk-1");
  }

  @Test
  void theOwnKeyGoesBeforeTheUsualOne() {
    Map<String, String> both = Map.of("PARLEY_LLM_KEY", "own", "OPENAI_API_KEY", "usual");
    assertThat(ApiKey.of(both).orElseThrow().secret()).isEqualTo("own");
    assertThat(ApiKey.of(Map.of("OPENAI_API_KEY", " usual\n")).orElseThrow().secret())
        .isEqualTo("usual");
    assertThat(ApiKey.of(Map.of("OPENAI_API_KEY", " "))).isEmpty();
  }

  @Test
  void aKeyThatIsNoneIsRefusedAndNotShown() {
    assertThatThrownBy(() -> ApiKey.of(Map.of("PARLEY_LLM_KEY", "sk-1 sk-2")))
        .hasMessageContaining("PARLEY_LLM_KEY")
        .message()
        .doesNotContain("sk-");
  }

  @Test
  void whatIsNotSentNeedsNoNotice(@TempDir Path temp) throws IOException {
    Address away = Address.of("https://api.example.org/v1");
    Optional<Path> file = Optional.of(Files.createFile(temp.resolve("answers.jsonl")));
    assertThat(Sample.settings(away, Optional.of(temp), Optional.empty()).notice()).isPresent();
    assertThat(Sample.settings(away, file, Optional.empty()).notice()).isEmpty();
    assertThat(Sample.settings(away, Optional.empty(), file).notice()).isEmpty();
  }
}
