package org.parley.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.page.ArticleClaim.Part;
import org.parley.page.ArticleClaim.Span;

/** Articles: all of them, and one with every claim beside its sentence. */
final class ArticlePages {
  private static final int PAGE = 100;

  private final Answers answers;
  private final Links links;

  ArticlePages(Answers answers, Links links) {
    this.answers = answers;
    this.links = links;
  }

  View list(Request request) {
    String words = Text.plain(request.get("about"));
    String publisher = request.get("publisher");
    Answer all = answers.whole("pages/articles");
    Answer found =
        all.where(
            all.sparql(),
            row ->
                (words.isBlank() || Text.has(Text.plain(row.get("headline")), words))
                    && (publisher.isEmpty() || row.get("publisher").equals(publisher)));
    int page = request.number("page", 1, 100_000);
    return View.of(
        "articles",
        "Articles",
        Map.of(
            "articles",
            found.rows().stream().skip((page - 1L) * PAGE).limit(PAGE).toList(),
            "count",
            found.rows().size(),
            "page",
            page,
            "pages",
            (found.rows().size() + PAGE - 1) / PAGE,
            "links",
            links),
        found);
  }

  Optional<View> one(String iri) {
    var me = Map.of("ofArticle", Answers.iri(iri));
    Answer about = answers.ask("pages/article", me);
    if (about.rows().isEmpty()) {
      return Optional.empty();
    }
    Answer stances = answers.ask("pages/article-stances", me);
    Answer statements = answers.ask("pages/article-statements", me);
    Answer events = answers.ask("pages/article-events", me);
    Row article = about.rows().get(0);
    String text = article.get("text");
    return Optional.of(
        View.of(
                "article",
                article.has("headline") ? article.get("headline") : Links.key(iri),
                Map.of(
                    "iri",
                    iri,
                    "article",
                    article,
                    "address",
                    Links.web(article.get("address")),
                    "text",
                    ArticleText.of(text, claims(text, stances, statements, events)),
                    "counts",
                    List.of(count(stances), count(statements), count(events)),
                    "links",
                    links),
                stances,
                statements,
                events)
            .withScripts("article.js"));
  }

  private static Integer count(Answer answer) {
    return (int) answer.rows().stream().map(row -> row.get("iri")).distinct().count();
  }

  private static List<ArticleClaim> claims(
      String text, Answer stances, Answer statements, Answer events) {
    int[] points = text.codePoints().toArray();
    Map<String, List<Part>> parts = new LinkedHashMap<>();
    for (Row row : statements.rows()) {
      List<Part> known = parts.computeIfAbsent(row.get("iri"), k -> new ArrayList<>());
      if (row.has("part")) {
        known.add(new Part(row.get("part"), new Span(row.number("from"), row.number("to"))));
      }
    }
    List<ArticleClaim> claims = new ArrayList<>();
    for (Row row : firsts(stances)) {
      List<Part> said =
          parts.getOrDefault(row.get("statement"), List.of()).stream()
              .filter(part -> !part.name().equals("content"))
              .toList();
      claims.add(ArticleClaim.of("stance", row, said).withWords(row.get("words"), points));
    }
    firsts(statements)
        .forEach(
            row ->
                claims.add(
                    ArticleClaim.of(
                        "statement", row, parts.getOrDefault(row.get("iri"), List.of()))));
    firsts(events)
        .forEach(
            row ->
                claims.add(
                    ArticleClaim.of("event", row, List.of()).withWords(row.get("words"), points)));
    claims.sort(
        Comparator.comparing((ArticleClaim each) -> each.sentence().start())
            .thenComparing(each -> List.of("stance", "statement", "event").indexOf(each.kind())));
    return claims;
  }

  /** One row for each claim: the first of its sentences. */
  private static List<Row> firsts(Answer answer) {
    Map<String, Row> firsts = new LinkedHashMap<>();
    answer.rows().forEach(row -> firsts.putIfAbsent(row.get("iri"), row));
    return List.copyOf(firsts.values());
  }
}
