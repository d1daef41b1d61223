package org.parley.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.article.Problem.Code;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * YAML front matter: its top-level scalars by lower-case name; a list of scalars is joined by
 * commas. It reads parser events only, so aliases are never expanded and depth costs nothing.
 */
final class FrontMatter {
  /** Front matter longer than this is an attack or a mistake. */
  private static final int LONGEST = 1 << 16;

  private static final int DEEPEST = 20;

  private final Map<String, String> fields = new HashMap<>();
  private Optional<String> key = Optional.empty();
  private int depth;
  private boolean inList;

  private FrontMatter() {}

  /**
   * The fields of a YAML document that begins on the second line of its file.
   *
   * @throws BadInputException if it is no YAML, naming line and column of the file
   */
  static Map<String, String> fields(String yaml) throws BadInputException {
    if (yaml.length() > LONGEST) {
      throw new BadInputException(
          Code.TOO_LARGE,
          "line 1",
          "front matter is longer than %,d characters".formatted(LONGEST));
    }
    FrontMatter reading = new FrontMatter();
    try {
      for (Event event : new Parse(LoadSettings.builder().build()).parseString(yaml)) {
        reading.take(event);
      }
    } catch (MarkedYamlEngineException e) {
      throw malformed(
          e.getProblemMark().map(FrontMatter::placeOf).orElse("line 1"), e.getProblem());
    } catch (YamlEngineException e) {
      throw malformed("line 1", String.valueOf(e.getMessage()));
    }
    return reading.fields;
  }

  private static String placeOf(Mark mark) {
    return "line %d, column %d".formatted(mark.getLine() + 2, mark.getColumn() + 1);
  }

  private static BadInputException malformed(String place, String problem) {
    String message = "front matter cannot be read: " + problem.lines().findFirst().orElse("");
    return new BadInputException(Code.MALFORMED, place, message);
  }

  private void take(Event event) throws BadInputException {
    switch (event.getEventId()) {
      case MappingStart -> open(false);
      case SequenceStart -> open(true);
      case MappingEnd, SequenceEnd -> close();
      case Scalar -> scalar(((ScalarEvent) event).getValue());
      case Alias -> endValue();
      case StreamStart, StreamEnd, DocumentStart, DocumentEnd, Comment -> {}
    }
  }

  private void open(boolean list) throws BadInputException {
    depth++;
    if (depth > DEEPEST) {
      throw malformed("line 1", "it nests too deeply");
    }
    inList = list && depth == 2 && key.isPresent();
  }

  private void close() {
    depth--;
    if (depth == 1) {
      inList = false;
      key = Optional.empty();
    }
  }

  private void scalar(String value) {
    if (depth == 1 && key.isEmpty()) {
      key = Optional.of(value.toLowerCase(Locale.ROOT));
    } else if (depth == 1 || inList && depth == 2) {
      key.ifPresent(name -> fields.merge(name, value, (a, b) -> a + ", " + b));
      endValue();
    }
  }

  private void endValue() {
    if (depth == 1) {
      key = Optional.empty();
    }
  }
}
