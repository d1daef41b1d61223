package org.parley.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields of a JSON object, by the types that claims need. Null is as good as absent. */
record Fields(JsonNode node) {
  Fields {
    if (!node.isObject()) {
      throw malformed("an object is expected, not " + shortened(node.toString()));
    }
  }

  private static BadClaimException malformed(String detail) {
    return new BadClaimException(RefusalReason.MALFORMED, detail);
  }

  String text(String name) {
    return maybeText(name).orElseThrow(() -> malformed(name + " is missing"));
  }

  /** A string that is more than blanks. */
  Optional<String> maybeText(String name) {
    return maybe(name)
        .map(
            value -> {
              if (!value.isTextual() && !value.isNumber()) {
                throw malformed(name + " is no text: " + shortened(value.toString()));
              }
              return value.asText().strip();
            })
        .filter(text -> !text.isEmpty());
  }

  Optional<Integer> maybeNumber(String name) {
    return maybe(name)
        .map(
            value -> {
              if (!value.isIntegralNumber()) {
                throw malformed(name + " is no whole number: " + shortened(value.toString()));
              }
              return value.intValue();
            });
  }

  Optional<Double> maybeConfidence() {
    return maybe("confidence")
        .map(
            value -> {
              if (!value.isNumber() || !(value.doubleValue() >= 0 && value.doubleValue() <= 1)) {
                throw new BadClaimException(
                    RefusalReason.UNKNOWN_VALUE,
                    "confidence " + shortened(value.toString()) + " is not from 0 to 1");
              }
              return value.doubleValue();
            });
  }

  boolean is(String name) {
    return maybe(name).map(JsonNode::booleanValue).orElse(false);
  }

  /** True unless it says false. */
  boolean isNot(String name) {
    return maybe(name).map(value -> !value.isBoolean() || value.booleanValue()).orElse(true);
  }

  List<String> strings(String name) {
    List<String> strings = new ArrayList<>();
    for (JsonNode value : list(name)) {
      if (!value.isTextual()) {
        throw malformed(name + " holds what is no text: " + shortened(value.toString()));
      }
      if (!value.asText().isBlank()) {
        strings.add(value.asText().strip());
      }
    }
    return strings;
  }

  List<Fields> objects(String name) {
    return list(name).stream().map(Fields::new).toList();
  }

  List<Quote> quotes(String name) {
    return list(name).stream().map(Fields::quote).toList();
  }

  Optional<Quote> maybeQuote(String name) {
    return maybe(name).map(Fields::quote);
  }

  private static Quote quote(JsonNode value) {
    if (value.isTextual()) {
      return new Quote(value.asText());
    }
    Fields fields = new Fields(value);
    return new Quote(
        fields.verbatim("exact").orElseThrow(() -> malformed("a quotation without exact")),
        fields.verbatim("prefix").orElse(""),
        fields.verbatim("suffix").orElse(""));
  }

  /** A text with its white space. */
  private Optional<String> verbatim(String name) {
    return maybe(name).filter(JsonNode::isTextual).map(JsonNode::asText);
  }

  /** The constant of an enumeration that the field names, in any case. */
  <E extends Enum<E>> E oneOf(String name, Class<E> values) {
    String given = text(name);
    try {
      return Enum.valueOf(values, given.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new BadClaimException(RefusalReason.UNKNOWN_VALUE, name + " " + shortened(given));
    }
  }

  <E extends Enum<E>> E oneOf(String name, Class<E> values, E otherwise) {
    return maybe(name).isPresent() ? oneOf(name, values) : otherwise;
  }

  /** The list that the field holds; a single value is a list of one. */
  List<JsonNode> list(String name) {
    List<JsonNode> values = new ArrayList<>();
    maybe(name)
        .ifPresent(
            value -> {
              if (value.isArray()) {
                value.forEach(values::add);
              } else {
                values.add(value);
              }
            });
    return values;
  }

  Optional<Fields> maybeObject(String name) {
    return maybe(name).map(Fields::new);
  }

  private Optional<JsonNode> maybe(String name) {
    return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
  }

  static String shortened(String text) {
    int longest = 80;
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
  }
}
