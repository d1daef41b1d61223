package org.parley.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem.Code;

/** One JSON object → an article. Only the fields that {@link Field} names are kept in memory. */
final class JsonArticle {
  private static final int DEEPEST = 64;
  private static final int MOST_NAMES = 20;

  private JsonArticle() {}

  static JsonFactory factory(int limit) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(limit).build())
        .build();
  }

  /** Reads the field that the parser stands at into {@code fields}, if it is one of ours. */
  static void readField(JsonParser json, Map<String, String> fields) throws IOException {
    String name = json.currentName().toLowerCase(Locale.ROOT);
    json.nextToken();
    if (Field.named(name).isPresent()) {
      boolean text = Field.named(name).get() == Field.TEXT;
      fields.put(name, valueOf(json, text ? "\n\n" : ", "));
    } else {
      json.skipChildren();
    }
  }

  /** A string, a number, the name of an object, or a list of these. */
  private static String valueOf(JsonParser json, String between) throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      Map<String, String> inner = new HashMap<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        if (name.equals("name") && json.currentToken().isScalarValue()) {
          inner.put(name, json.getText());
        } else {
          json.skipChildren();
        }
      }
      return inner.getOrDefault("name", "");
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
            Code.TOO_LARGE, placeOf(json.currentLocation()), Encodings.tooLarge(limit));
      }
    }
    return list.toString();
  }

  /** The article that an object's fields make; without a text there is none. */
  static Outcome<Article> article(
      Map<String, String> fields, Source source, String id, String place) {
    boolean text = fields.keySet().stream().anyMatch(name -> isText(name));
    if (!text) {
      return source.failed(
          Code.MALFORMED, place, "has no text: expected a field " + Field.TEXT.spelledOut());
    }
    String body = Field.TEXT.in(fields).orElse("");
    Map<String, String> rest = new HashMap<>(fields);
    rest.keySet().removeIf(JsonArticle::isText);
    return new ArticleDraft(rest, body).finish(source, id, place);
  }

  private static boolean isText(String name) {
    return Field.named(name).filter(field -> field == Field.TEXT).isPresent();
  }

  static String placeOf(JsonLocation location) {
    return "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
  }

  /**
   * What a parser's complaint means to the user.
   *
   * @param linesBefore lines of the input before the parser's own first
   */
  static BadInputException explained(JsonProcessingException e, long linesBefore, int limit) {
    JsonLocation at = e.getLocation();
    String place =
        at == null
            ? ""
            : "line %d, column %d".formatted(linesBefore + at.getLineNr(), at.getColumnNr());
    String complaint = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    return complaint.startsWith("String value length")
        ? new BadInputException(Code.TOO_LARGE, place, Encodings.tooLarge(limit))
        : new BadInputException(Code.MALFORMED, place, "broken JSON: " + complaint);
  }
}
