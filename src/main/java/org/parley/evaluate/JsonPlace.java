package org.parley.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A value in a JSON file that knows where it stands, so that whatever is wrong with it is named.
 *
 * @param place such as {@code events[2].type}; empty for the whole file
 */
record JsonPlace(Path file, String place, JsonNode value) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * @throws GoldException if the file cannot be read or is no JSON
   */
  static JsonPlace read(Path file) {
    try {
      return new JsonPlace(file, "", JSON.readTree(Files.readAllBytes(file)));
    } catch (JsonProcessingException e) {
      throw new GoldException(
          file
              + ": not JSON, at line "
              + (e.getLocation() == null ? "?" : e.getLocation().getLineNr())
              + ": "
              + e.getOriginalMessage()
              + "; mend the file",
          e);
    } catch (IOException e) {
      throw new GoldException(file + ": cannot be read: " + e, e);
    }
  }

  /** The text of a field that has to be there. */
  String text(String field) {
    JsonNode found = value.path(field);
    if (!found.isTextual()) {
      throw problem(field, "a text is needed");
    }
    return found.textValue();
  }

  /** The text or number of a field, or nothing where it is absent, null or something else. */
  String textOrNothing(String field) {
    JsonNode found = value.path(field);
    return found.isTextual() || found.isNumber() ? found.asText() : "";
  }

  boolean truth(String field) {
    return value.path(field).asBoolean(false);
  }

  OptionalDouble number(String field) {
    JsonNode found = value.path(field);
    return found.isNumber() ? OptionalDouble.of(found.doubleValue()) : OptionalDouble.empty();
  }

  JsonPlace at(String field) {
    return new JsonPlace(file, below(field), value.path(field));
  }

  /** The objects of a list that has to be there. */
  List<JsonPlace> objects(String field) {
    List<JsonPlace> entries = entries(field);
    entries.stream()
        .filter(entry -> !entry.value.isObject())
        .findFirst()
        .ifPresent(
            entry -> {
              throw entry.problem("an object is needed");
            });
    return entries;
  }

  /** The texts of a list; none where it is absent. */
  List<String> texts(String field) {
    return value.path(field).isArray()
        ? entries(field).stream().map(entry -> entry.value.asText()).toList()
        : List.of();
  }

  /** The entries of a list that has to be there. */
  List<JsonPlace> entries(String field) {
    JsonNode list = value.path(field);
    if (!list.isArray()) {
      throw problem(field, "a list is needed");
    }
    List<JsonPlace> entries = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      entries.add(new JsonPlace(file, below(field) + "[" + i + "]", list.get(i)));
    }
    return entries;
  }

  GoldException problem(String what) {
    return new GoldException(
        file + (place.isEmpty() ? "" : ": " + place) + ": " + what + "; mend the file");
  }

  private GoldException problem(String field, String what) {
    return new JsonPlace(file, below(field), value).problem(what);
  }

  private String below(String field) {
    return place.isEmpty() ? field : place + "." + field;
  }
}
