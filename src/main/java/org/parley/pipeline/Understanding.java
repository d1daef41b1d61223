package org.parley.pipeline;

import org.parley.graph.ResolvedArticle;
import org.parley.text.AnnotatedText;

/** From annotated text to what the article says: extraction, resolution, weighing. Thread-safe. */
@FunctionalInterface
public interface Understanding {
  ResolvedArticle understand(AnnotatedText text);
}
