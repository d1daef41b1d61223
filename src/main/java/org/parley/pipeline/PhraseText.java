package org.parley.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Span;

/** Phrases as a text of their own, a block each. */
final class PhraseText {
  private PhraseText() {}

  /**
   * A text of the phrases under the id and date of the article that they are about.
   *
   * @param phrases none of them empty
   */
  static Article of(List<String> phrases, Article context) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String phrase : phrases) {
      String line = phrase.replaceAll("\\s+", " ").strip();
      int end = start + line.codePointCount(0, line.length());
      blocks.add(new Block(new Span(start, end), Block.Kind.PARAGRAPH));
      text.append(line).append("\n\n");
      start = end + 2;
    }
    return new Article(
        context.id(),
        Optional.empty(),
        context.published(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        context.language(),
        text.toString(),
        blocks,
        context.contentHash());
  }
}
