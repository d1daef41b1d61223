package org.parley.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder of annotated articles.
 *
 * @param annotations by article
 */
public record AnnotationGold(Path path, Map<String, Annotation> annotations) implements Gold {
  public AnnotationGold {
    annotations = Collections.unmodifiableMap(new LinkedHashMap<>(annotations));
  }

  @Override
  public GoldKind kind() {
    return GoldKind.ANNOTATIONS;
  }

  /** The files that the annotated articles stand in. */
  public List<Path> articles() {
    Path lines = path.resolve("articles.jsonl");
    return Files.isRegularFile(lines)
        ? List.of(lines)
        : annotations.keySet().stream()
            .map(article -> path.resolve(article + ".txt"))
            .filter(Files::isRegularFile)
            .toList();
  }

  /** From NAME.txt, or from {@code articles.jsonl}, where offsets count in title and text. */
  @Override
  public Map<String, String> texts() {
    Map<String, String> texts = ArticleLines.texts(path.resolve("articles.jsonl"));
    for (String article : annotations.keySet()) {
      Path file = path.resolve(article + ".txt");
      if (Files.isRegularFile(file)) {
        texts.put(article, GoldFiles.text(file));
      }
    }
    return texts;
  }
}
