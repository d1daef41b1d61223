package org.parley.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.article.Problem.Code;

/** One JSON object → the fields of an article. Only those that {@link Field} names are kept. */
final class JsonArticle {
  private static final int DEEPEST = 64;
  private static final int MOST_NAMES = 20;

  /** Where an object stands for words, the names of these, the best first. */
  private static final List<String> WORDS_OF_AN_OBJECT =
      List.of(
          "name",
          "main",
          "original",
          "rendered",
          "#text",
          "$text",
          "value",
          "label",
          "title",
          "text",
          "plain",
          "html",
          "content");

  private JsonArticle() {}

  /** Forgives what programs write that know no better: NaN, a comma too many, raw line ends. */
  static JsonFactory factory(int limit) {
    return forgiving(limit).build();
  }

  /** Forgives people, too, who write JSON into pages by hand. */
  static JsonFactory factoryForPages(int limit) {
    return forgiving(limit).enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER).build();
  }

  private static JsonFactoryBuilder forgiving(int limit) {
    return new JsonFactoryBuilder()
        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
        .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
        .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(limit)
                .build());
  }

  /** Reads the field that the parser stands at into {@code fields}, if it is one of ours. */
  static void readField(JsonParser json, Columns columns, Map<String, String> fields)
      throws IOException {
    String name = json.currentName();
    JsonToken value = json.nextToken();
    String kept = columns.keep(name).orElse("");
    if (!kept.isEmpty()) {
      Fields.add(fields, kept, valueOf(json, Field.TEXT.isCalled(kept) ? "\n\n" : ", "));
    } else if (value == JsonToken.START_OBJECT && Field.isInner(name)) {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        readField(json, columns, fields);
      }
    } else {
      json.skipChildren();
    }
  }

  /** A string, a number, the words that an object stands for, or a list of these. */
  private static String valueOf(JsonParser json, String between) throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      Map<String, String> inner = new HashMap<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        if (WORDS_OF_AN_OBJECT.contains(name)) {
          inner.put(name, valueOf(json, between));
        } else {
          json.skipChildren();
        }
      }
      return WORDS_OF_AN_OBJECT.stream()
          .map(name -> inner.getOrDefault(name, ""))
          .filter(words -> !words.isBlank())
          .findFirst()
          .orElse("");
    }
    if (json.currentToken() == JsonToken.START_ARRAY) {
      return listOf(json, between);
    }
    boolean words =
        json.currentToken() == JsonToken.VALUE_STRING || json.currentToken().isNumeric();
    return words ? json.getText() : "";
  }

  private static String listOf(JsonParser json, String between) throws IOException {
    int limit = json.streamReadConstraints().getMaxStringLength();
    StringBuilder list = new StringBuilder();
    for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
      String value = valueOf(json, between);
      if (!value.isBlank() && (i < MOST_NAMES || between.startsWith("\n"))) {
        list.append(list.isEmpty() ? "" : between).append(value);
      }
      if (list.length() > limit) {
        throw new BadInputException(
            Code.TOO_LARGE, placeOf(json.currentLocation(), 0), Encodings.tooLarge(limit));
      }
    }
    return list.toString();
  }

  /**
   * A place as users count.
   *
   * @param linesBefore lines of the input before the parser's own first
   */
  static String placeOf(JsonLocation at, long linesBefore) {
    return "line %d, column %d".formatted(linesBefore + at.getLineNr(), at.getColumnNr());
  }

  /**
   * What a parser's complaint means to the user.
   *
   * @param linesBefore lines of the input before the parser's own first
   */
  static BadInputException explained(JsonProcessingException e, long linesBefore, int limit) {
    JsonLocation at = e.getLocation();
    String place = at == null ? "" : placeOf(at, linesBefore);
    String complaint = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    return complaint.startsWith("String value length")
        ? new BadInputException(Code.TOO_LARGE, place, Encodings.tooLarge(limit))
        : new BadInputException(Code.MALFORMED, place, "broken JSON: " + complaint);
  }
}
