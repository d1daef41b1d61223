package org.parley.llm;

import java.util.Locale;
import java.util.Optional;

/**
 * What an endpoint understands, of what makes answers well-formed and repeatable. Begins with
 * everything and gives up what the endpoint complains of.
 *
 * @param temperature whether the temperature may be given, which is 0
 * @param seed whether a seed may be given
 */
record Dialect(Format format, boolean temperature, boolean seed) {
  static final Dialect FULL = new Dialect(Format.SCHEMA, true, true);

  static final double TEMPERATURE = 0;

  /** Any, so long as it is always the same. */
  static final int SEED = 1;

  /** What the schema's name is on the wire. */
  static final String SCHEMA_NAME = "answer";

  /** How the form of the answer is asked for, the strictest first. */
  enum Format {
    SCHEMA,
    OBJECT,
    NONE
  }

  /** The instructions; where the schema cannot be given apart, it follows them. */
  String system(Request request) {
    return switch (format) {
      case SCHEMA -> request.system();
      case OBJECT, NONE ->
          request.system()
              + "\n\nAnswer with one JSON object that fits this JSON Schema, and nothing else:\n"
              + request.schema();
    };
  }

  /** The dialect without what the endpoint complains of; empty if it is none of these. */
  Optional<Dialect> without(String complaint) {
    String words = complaint.toLowerCase(Locale.ROOT);
    if (words.contains("response_format") || words.contains("json_schema")) {
      return switch (format) {
        case SCHEMA -> Optional.of(new Dialect(Format.OBJECT, temperature, seed));
        case OBJECT -> Optional.of(new Dialect(Format.NONE, temperature, seed));
        case NONE -> Optional.empty();
      };
    }
    if (temperature && words.contains("temperature")) {
      return Optional.of(new Dialect(format, false, seed));
    }
    if (seed && words.contains("seed")) {
      return Optional.of(new Dialect(format, temperature, false));
    }
    return Optional.empty();
  }
}
