package org.parley.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The JSON object of an answer, cut out as it stands: models wrap it in a code block, think aloud
 * before it, or say a word around it.
 */
final class JsonText {
  private static final Pattern FENCED =
      Pattern.compile("^```\\w*[ \\t]*\\R(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);

  private static final Pattern THOUGHT = Pattern.compile("^\\s*<think>.*?</think>", Pattern.DOTALL);

  /** A whole text, and nothing after it. */
  private static final ObjectReader WHOLE =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private JsonText() {}

  /** The first that is a whole JSON object: the answer, a code block in it, all between braces. */
  static Optional<String> in(String answer) {
    String said = THOUGHT.matcher(answer).replaceFirst("");
    Stream<String> blocks = FENCED.matcher(said).results().map(block -> block.group(1));
    return Stream.of(Stream.of(said), blocks, braces(said).stream())
        .flatMap(candidates -> candidates)
        .map(String::strip)
        .filter(JsonText::isObject)
        .findFirst();
  }

  private static Optional<String> braces(String text) {
    int first = text.indexOf('{');
    int last = text.lastIndexOf('}');
    return 0 <= first && first < last
        ? Optional.of(text.substring(first, last + 1))
        : Optional.empty();
  }

  /** Whether a text is one whole JSON object, and nothing else. */
  static boolean isObject(String text) {
    try {
      return text.startsWith("{")
          && WHOLE.readValue(text) instanceof JsonNode node
          && node.isObject();
    } catch (JsonProcessingException e) {
      return false;
    }
  }
}
