package org.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The schema says what the reader reads and the writer writes. */
class ClaimsSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SCHEMA = Path.of("ontology/claims.schema.json");

  @Test
  void theDocumentedExampleFitsAndIsRead() throws IOException, BadSheetException {
    String example = example();
    assertThat(schema().validate(JSON.readTree(example))).isEmpty();
    SheetRead read =
        SheetReader.read(
            example, new SheetDefaults(Optional.empty(), Optional.empty(), Optional.empty()));
    assertThat(read.refusals()).isEmpty();
    assertThat(read.sheet().events()).hasSize(1);
    assertThat(read.sheet().stances()).hasSize(1);
    assertThat(schema().validate(JSON.readTree(SheetWriter.line(read.sheet())))).isEmpty();
  }

  @Test
  void whatTheReaderRefusesDoesNotFit() throws IOException {
    String wrong = example().replace("conditional", "enthusiastic");
    assertThat(schema().validate(JSON.readTree(wrong))).isNotEmpty();
  }

  @Test
  void theAnswersOfModelsAreClaimsToo() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("src/test/resources/llm/answers/sample.jsonl"));
    for (String line : lines) {
      JsonNode answer =
          JSON.readTree(
              JSON.readTree(line).at("/response/body/choices/0/message/content").asText());
      ((ObjectNode) answer).put("article", "a");
      assertThat(schema().validate(answer)).isEmpty();
    }
  }

  @Test
  void everyFieldOfTheAnswersSchemaIsOneOfTheClaims() throws IOException {
    TreeSet<String> claims = new TreeSet<>();
    names(JSON.readTree(Files.readString(SCHEMA)), claims);
    TreeSet<String> answers = new TreeSet<>();
    names(JSON.readTree(Files.readString(Path.of("data/prompts/answer.schema.json"))), answers);
    assertThat(claims).containsAll(answers);
  }

  private static void names(JsonNode node, TreeSet<String> names) {
    if (node.path("properties").isObject()) {
      node.get("properties").fieldNames().forEachRemaining(names::add);
    }
    node.forEach(child -> names(child, names));
  }

  private static JsonSchema schema() throws IOException {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(JSON.readTree(Files.readString(SCHEMA)));
  }

  private static String example() throws IOException {
    Matcher block =
        Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("docs/claims.md")));
    assertThat(block.find()).isTrue();
    return block.group(1);
  }
}
