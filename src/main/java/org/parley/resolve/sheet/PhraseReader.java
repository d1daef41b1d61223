package org.parley.resolve.sheet;

import java.util.List;
import org.parley.article.Article;
import org.parley.claim.ReadPhrases;

/** Takes phrases apart as targets; the pipeline connects the language engine. */
@FunctionalInterface
public interface PhraseReader {
  /**
   * Reads phrases.
   *
   * @param phrases one line each, none empty
   * @param context the article that they are about; its id and date count
   */
  ReadPhrases read(List<String> phrases, Article context);
}
