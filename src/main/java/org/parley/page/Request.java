package org.parley.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is asked for.
 *
 * @param path decoded, beginning with a slash
 * @param parameters the first value of each, without those that are empty
 */
record Request(String path, Map<String, String> parameters) {
  /** A parameter longer than this is no name, date or query of anybody's. */
  private static final int LONGEST = 20_000;

  Request {
    parameters = Map.copyOf(parameters);
  }

  static Request of(String path, Map<String, List<String>> parameters) {
    Map<String, String> first = new LinkedHashMap<>();
    parameters.forEach(
        (name, values) -> {
          if (!values.isEmpty() && !values.get(0).isBlank() && values.get(0).length() < LONGEST) {
            first.put(name, values.get(0).strip());
          }
        });
    return new Request(path, first);
  }

  /** The parameter's value; empty where there is none. */
  String get(String name) {
    return parameters.getOrDefault(name, "");
  }

  /** A whole number from 1 to a most; the usual one where it is none. */
  int number(String name, int usual, int most) {
    String value = get(name);
    return value.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(value), 1, most) : usual;
  }

  /** The address of the same page with another value of a parameter, or, if empty, without it. */
  String with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(parameters);
    changed.put(name, value);
    return address(path, changed);
  }

  /** The address of this page. */
  String address() {
    return address(path, parameters);
  }

  /** The parameters of this page on another one. */
  String on(String other, Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(parameters);
    all.remove("format");
    all.putAll(more);
    return address(other, all);
  }

  static String address(String path, Map<String, String> parameters) {
    List<String> pairs = new ArrayList<>();
    parameters.entrySet().stream()
        .filter(each -> !each.getValue().isEmpty())
        .sorted(Map.Entry.comparingByKey())
        .forEach(each -> pairs.add(encoded(each.getKey()) + "=" + encoded(each.getValue())));
    return pairs.isEmpty() ? Links.path(path) : Links.path(path) + "?" + String.join("&", pairs);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
