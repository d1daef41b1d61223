package org.parley.page;

import java.util.Map;

/** Drawings: each is a template of its own, that a page holds and a file can be. */
final class Pictures {
  private static final Templates TEMPLATES = new Templates(false);

  private Pictures() {}

  /** The drawing as SVG. */
  static String of(String template, Map<String, Object> model) {
    return TEMPLATES.text(template, model);
  }
}
