package org.parley.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.annotate.nlp4j.SharedAnnotator;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Span;
import org.parley.claim.ArticleClaims;
import org.parley.extract.Extractor;
import org.parley.extract.mention.NameLookup;
import org.parley.graph.Actor;
import org.parley.graph.Gazetteer;
import org.parley.graph.ResolvedArticle;
import org.parley.resolve.Resolver;
import org.parley.resolve.gazetteer.GazetteerFiles;
import org.parley.text.AnnotatedText;

/** The real extraction and resolution over the annotator of the test run, loaded once. */
public final class Understood {
  private Understood() {}

  private static final class Holder {
    static final Gazetteer GAZETTEER = GazetteerFiles.load();
    static final Extractor EXTRACTOR = new Extractor(new GazetteerNames(GAZETTEER));
    static final Resolver RESOLVER = new Resolver(GAZETTEER);
  }

  /** Names as extraction knows them. */
  public static NameLookup names() {
    return new GazetteerNames(Holder.GAZETTEER);
  }

  /** A text of one paragraph; a line that ends without a full stop is a headline. */
  public static Article article(String id, String text, Optional<LocalDate> published) {
    Span whole = new Span(0, text.codePointCount(0, text.length()));
    boolean sentence = text.matches("(?s).*[.?!][\"'”’]?\\s*");
    Block.Kind kind = sentence ? Block.Kind.PARAGRAPH : Block.Kind.HEADLINE;
    return new Article(
        id,
        Optional.empty(),
        published,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        text,
        List.of(new Block(whole, kind)),
        "0".repeat(64));
  }

  public static AnnotatedText annotated(Article article) {
    return SharedAnnotator.get().annotate(article);
  }

  public static ArticleClaims claims(Article article) {
    return Holder.EXTRACTOR.extract(annotated(article));
  }

  public static ResolvedArticle resolved(ArticleClaims claims) {
    return Holder.RESOLVER.resolve(claims);
  }

  public static ResolvedArticle article(Article article) {
    return resolved(claims(article));
  }

  public static ResolvedArticle text(String text, Optional<LocalDate> published) {
    return article(article("test", text, published));
  }

  /** A text of the day that most of the examples are set on, a Wednesday. */
  public static ResolvedArticle text(String text) {
    return text(text, Optional.of(LocalDate.of(2024, 5, 15)));
  }

  /** The name that an actor's key stands for; the key itself where nobody described it. */
  public static String name(ResolvedArticle article, String actor) {
    return article.actors().stream()
        .filter(described -> described.key().equals(actor))
        .map(Actor::label)
        .findFirst()
        .orElse(actor);
  }

  /** The label of a place. */
  public static String place(ResolvedArticle article, String key) {
    return article.places().stream()
        .filter(described -> described.key().equals(key))
        .map(described -> described.label())
        .findFirst()
        .orElse(key);
  }

  /** The label of an issue. */
  public static String issue(ResolvedArticle article, String key) {
    return article.issues().stream()
        .filter(described -> described.key().equals(key))
        .map(described -> described.label())
        .findFirst()
        .orElse(key);
  }
}
