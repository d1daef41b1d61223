package org.parley.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The files that pages refer to: the program's own, and what libraries of scripts bring. */
final class StaticFiles {
  static final String FOLDER = "/static/";

  private static final String OWN = "/org/parley/page/";
  private static final String JARS = "/META-INF/resources/webjars/";
  private static final String JS = "text/javascript; charset=utf-8";
  private static final String CSS = "text/css; charset=utf-8";

  /** All that there is, so that no path leads anywhere else. */
  private static final Map<String, String> PLACES =
      Map.of(
          "parley.css", OWN + "parley.css",
          "cells.js", OWN + "cells.js",
          "article.js", OWN + "article.js",
          "network.js", OWN + "network.js",
          "editor.js", OWN + "editor.js",
          "review.js", OWN + "review.js",
          "icon.svg", OWN + "icon.svg",
          "cytoscape.js", JARS + "cytoscape/3.33.1/dist/cytoscape.min.js",
          "yasgui.js", JARS + "zazuko__yasgui/4.5.0/build/yasgui.min.js",
          "yasgui.css", JARS + "zazuko__yasgui/4.5.0/build/yasgui.min.css");

  private StaticFiles() {}

  static Optional<Page> find(String path) {
    return Optional.ofNullable(PLACES.get(path.substring(FOLDER.length())))
        .map(place -> new Page(200, type(place), bytes(place)));
  }

  static String own(String name) {
    return new String(bytes(OWN + name), StandardCharsets.UTF_8);
  }

  private static String type(String place) {
    return place.endsWith(".js")
        ? JS
        : place.endsWith(".css") ? CSS : "image/svg+xml; charset=utf-8";
  }

  private static byte[] bytes(String place) {
    try (InputStream file = StaticFiles.class.getResourceAsStream(place)) {
      if (file == null) {
        throw new IllegalStateException("the program lacks its file " + place);
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
