package org.parley.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Span;

/**
 * An article in a form that travels.
 *
 * @param blocks start, end and kind of each, one after another
 */
record ArticleForm(
    String id,
    @Nullable String headline,
    @Nullable LocalDate published,
    @Nullable String publisher,
    @Nullable String author,
    @Nullable String url,
    String language,
    String text,
    int[] blocks,
    String contentHash)
    implements Serializable {
  private static final int FIELDS = 3;

  static ArticleForm of(Article article) {
    int[] blocks = new int[article.blocks().size() * FIELDS];
    int at = 0;
    for (Block block : article.blocks()) {
      blocks[at++] = block.span().start();
      blocks[at++] = block.span().end();
      blocks[at++] = block.kind().ordinal();
    }
    return new ArticleForm(
        article.id(),
        article.headline().orElse(null),
        article.published().orElse(null),
        article.publisher().orElse(null),
        article.author().orElse(null),
        article.url().orElse(null),
        article.language(),
        article.text(),
        blocks,
        article.contentHash());
  }

  Article article() {
    List<Block> all = new ArrayList<>();
    for (int i = 0; i < blocks.length; i += FIELDS) {
      all.add(new Block(new Span(blocks[i], blocks[i + 1]), Block.Kind.values()[blocks[i + 2]]));
    }
    return new Article(
        id,
        Optional.ofNullable(headline),
        Optional.ofNullable(published),
        Optional.ofNullable(publisher),
        Optional.ofNullable(author),
        Optional.ofNullable(url),
        language,
        text,
        all,
        contentHash);
  }
}
