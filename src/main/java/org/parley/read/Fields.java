package org.parley.read;

import java.util.HashMap;
import java.util.Map;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem.Code;

/** Named values, of whatever format → the article that they make. */
final class Fields {
  private Fields() {}

  /**
   * The article; without a text there is none.
   *
   * @param fields by plain name
   */
  static Outcome<Article> article(
      Map<String, String> fields, Source source, String id, String place) {
    if (fields.keySet().stream().noneMatch(Field.TEXT::isCalled)) {
      return source.failed(Code.MALFORMED, place, withoutText(fields));
    }
    try {
      String body = Markup.text(Field.TEXT.in(fields).orElse(""));
      Map<String, String> rest = new HashMap<>();
      for (Map.Entry<String, String> field : fields.entrySet()) {
        if (!Field.TEXT.isCalled(field.getKey())) {
          rest.put(field.getKey(), Markup.line(field.getValue()));
        }
      }
      return new ArticleDraft(rest, body).finish(source, id, place);
    } catch (BadInputException e) {
      return source.failed(Code.MALFORMED, place, String.valueOf(e.getMessage()));
    }
  }

  /** Of several values for one name, the first that says something counts. */
  static void add(Map<String, String> fields, String name, String value) {
    fields.merge(name, value, (one, other) -> one.isBlank() ? other : one);
  }

  private static String withoutText(Map<String, String> fields) {
    return Field.URL.in(fields).isPresent()
        ? "has no text, only a link; lists of links (as GDELT's) say where articles are: save these"
            + " pages, and have them read"
        : "has no text: expected a field "
            + Field.TEXT.spelledOut()
            + ", or --columns text=NAME with its name";
  }
}
