package org.parley.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A page before it is written.
 *
 * @param template the template's name
 * @param model what the template is given beside the frame, by parameter
 * @param data what the page shows, as queries answer it; the first is the main one
 * @param scripts files of scripts, below {@code /static/}, that the page works better with
 * @param picture the page's drawing as a file of its own, made when it is asked for: SVG
 */
record View(
    String template,
    String title,
    Map<String, Object> model,
    List<Answer> data,
    List<String> scripts,
    Optional<Supplier<String>> picture) {
  View {
    model = Map.copyOf(model);
    data = List.copyOf(data);
    scripts = List.copyOf(scripts);
  }

  static View of(String template, String title, Map<String, Object> model, Answer... data) {
    return new View(template, title, model, List.of(data), List.of(), Optional.empty());
  }

  View withScripts(String... more) {
    return new View(template, title, model, data, List.of(more), picture);
  }

  View withPicture(Supplier<String> svg) {
    return new View(template, title, model, data, scripts, Optional.of(svg));
  }

  View with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(model);
    more.put(name, value);
    return new View(template, title, more, data, scripts, picture);
  }
}
