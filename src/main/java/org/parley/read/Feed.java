package org.parley.read;

import java.io.IOException;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.Outcome;

/** The articles of one input, one at a time. */
interface Feed {
  /**
   * The next article or what is wrong with it; empty at the end.
   *
   * @throws IOException if nothing more can be read from the input
   */
  Optional<Outcome<Article>> next() throws IOException;
}
