package org.parley.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.parley.article.Block;

/** A web page → the article on it; of a live blog, an article for each of its days. */
final class HtmlPage {
  /** What only pages have that a database made: see {@link org.parley.read.database.Databases}. */
  private static final Pattern EXPORT =
      Pattern.compile("of \\d+ DOCUMENTS|End of Document|Document [A-Z]{2,8}[A-Za-z0-9]{16}");

  private HtmlPage() {}

  /**
   * The articles on a page.
   *
   * @throws BadInputException if the page is beyond {@link HtmlLimits}
   */
  static List<ArticleDraft> read(String file) throws BadInputException {
    HtmlLimits.check(file);
    Document page = Jsoup.parse(file);
    if (EXPORT.matcher(file).find()) {
      List<ArticleDraft> exported = exported(page);
      if (!exported.isEmpty()) {
        return exported;
      }
    }
    HtmlMetadata metadata = HtmlMetadata.of(page);
    Map<String, String> fields = new HashMap<>(metadata.fields());
    HtmlBody body = HtmlBody.of(page, fields.getOrDefault("title", ""));
    if (!fields.containsKey("date")) {
      body.date().ifPresent(date -> fields.put("date", date));
    }
    List<ArticleDraft> days = metadata.liveBlog() ? LiveBlog.days(body, fields) : List.of();
    if (!days.isEmpty()) {
      return days;
    }
    String text = metadata.betterBody(body.text());
    return List.of(new ArticleDraft(fields, withoutFurniture(text, fields)));
  }

  /** Of a page, unlike of a text that somebody saved, only the article's own lines are wanted. */
  private static String withoutFurniture(String text, Map<String, String> fields) {
    String headed = fields.getOrDefault("title", "") + "\n\n" + text;
    Layout layout = Layout.of(headed, fields.containsKey("title"));
    layout.byline().ifPresent(author -> fields.putIfAbsent("author", author));
    layout.dateline().ifPresent(date -> fields.putIfAbsent("date", date.toString()));
    if (layout.blocks().stream().noneMatch(block -> block.kind() == Block.Kind.FURNITURE)) {
      return text;
    }
    int[] points = headed.codePoints().toArray();
    return layout.blocks().stream()
        .filter(block -> block.kind() != Block.Kind.FURNITURE)
        .skip(fields.containsKey("title") ? 1 : 0)
        .map(block -> new String(points, block.span().start(), block.span().length()))
        .collect(Collectors.joining("\n"));
  }

  /** The articles on a page that a database made; none on any other. */
  private static List<ArticleDraft> exported(Document page) {
    List<String> lines = new ArrayList<>();
    for (String line : HtmlLines.in(page.body(), Set.of())) {
      lines.add(line);
      lines.add("");
    }
    return WholeFile.exported(lines);
  }
}
