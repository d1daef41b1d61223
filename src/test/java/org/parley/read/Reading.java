package org.parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Outcome;
import org.parley.article.Problem;

/** What was read in a test: the articles and the problems, each in their order. */
record Reading(List<Article> articles, List<Problem> problems) {
  static Reading of(Path... inputs) {
    return of(List.of(inputs).stream().map(Path::toString).toList(), InputStream.nullInputStream());
  }

  static Reading ofStandardInput(String text) {
    return of(List.of("-"), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  static Reading of(List<String> inputs, InputStream stdin) {
    Reading reading = new Reading(new ArrayList<>(), new ArrayList<>());
    for (Outcome<Article> outcome : ArticleReader.read(inputs, stdin)) {
      if (outcome instanceof Outcome.Ok<Article> ok) {
        reading.articles.add(ok.value());
      } else if (outcome instanceof Outcome.Failed<Article> failed) {
        reading.problems.add(failed.problem());
      }
    }
    return reading;
  }

  /** Writes a file and reads it. */
  static Reading ofFile(Path folder, String name, String content) {
    return ofFile(folder, name, content.getBytes(StandardCharsets.UTF_8));
  }

  static Reading ofFile(Path folder, String name, byte[] content) {
    return of(write(folder, name, content));
  }

  static Path write(Path folder, String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one article, when there was nothing to complain about. */
  Article article() {
    assertThat(problems).isEmpty();
    assertThat(articles).hasSize(1);
    return articles.getFirst();
  }

  /** The one problem, when no article came. */
  Problem problem() {
    assertThat(articles).isEmpty();
    assertThat(problems).hasSize(1);
    return problems.getFirst();
  }

  /** The words of the blocks of a kind. */
  static List<String> blocks(Article article, Block.Kind kind) {
    return article.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> article.slice(block.span()))
        .toList();
  }
}
