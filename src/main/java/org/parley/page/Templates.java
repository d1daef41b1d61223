package org.parley.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes views as HTML, by the templates of {@code src/main/jte}. */
final class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "org.parley.page");

  private final boolean review;

  /**
   * @param review whether claims can be decided on
   */
  Templates(boolean review) {
    this.review = review;
  }

  Page html(View view, Request request) {
    Map<String, Object> model = new LinkedHashMap<>(view.model());
    model.put("frame", new Frame(request, view, review));
    return Page.of(Page.HTML, text(view.template(), model));
  }

  /** A template alone, without the frame. */
  String text(String template, Map<String, Object> model) {
    StringOutput out = new StringOutput();
    engine.render(template + ".jte", model, out);
    return Text.harmless(out.toString());
  }
}
