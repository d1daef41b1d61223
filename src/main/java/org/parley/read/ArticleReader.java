package org.parley.read;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem;

/**
 * Reads articles from files of the kinds that {@link Format} lists, folders of them, and standard
 * input.
 */
public final class ArticleReader {
  /** The most characters that one article may have, unless told otherwise. */
  public static final int LONGEST_ARTICLE = 20_000_000;

  private ArticleReader() {}

  /**
   * As {@link #read(List, InputStream, int, Columns, Recognition)}, with articles up to {@link
   * #LONGEST_ARTICLE}, all new.
   */
  public static Iterable<Outcome<Article>> read(List<String> inputs, InputStream stdin) {
    return read(inputs, stdin, LONGEST_ARTICLE);
  }

  /** As {@link #read(List, InputStream, int, Columns, Recognition)}, all new. */
  public static Iterable<Outcome<Article>> read(List<String> inputs, InputStream stdin, int limit) {
    return read(inputs, stdin, limit, Columns.usual(), Recognition.none());
  }

  /**
   * The articles of all inputs, in the order of the inputs and of the paths in a folder, read while
   * they are asked for. Nothing that an input holds makes this throw: it becomes a {@link Problem}
   * and the next input follows. Several articles may have the same id. Each iterator is for one
   * thread; standard input can be read by one of them only.
   *
   * @param inputs files, folders, or {@code -} for standard input
   * @param stdin read where {@code -} stands, and left open
   * @param limit the most characters that one article may have
   * @param columns what fields mean, where their names do not tell
   * @param recognition of what was read before
   */
  public static Iterable<Outcome<Article>> read(
      List<String> inputs, InputStream stdin, int limit, Columns columns, Recognition recognition) {
    return () -> new ArticleIterator(Inputs.entries(inputs), stdin, limit, columns, recognition);
  }

  /**
   * The files that inputs come to, each to be read by itself, and what is wrong with the others, in
   * the order in which all would be read.
   *
   * @param inputs files and folders; standard input is none
   */
  public static List<Outcome<Path>> files(List<String> inputs) {
    List<Outcome<Path>> files = new ArrayList<>();
    for (Inputs.Entry entry : Inputs.entries(inputs)) {
      files.add(
          switch (entry) {
            case Inputs.Entry.File file -> new Outcome.Ok<>(file.path());
            case Inputs.Entry.Trouble trouble -> new Outcome.Failed<>(trouble.problem());
            case Inputs.Entry.Made made -> new Outcome.Ok<>(made.path());
            case Inputs.Entry.StandardInput stdin ->
                throw new IllegalArgumentException("standard input is no file");
          });
    }
    return files;
  }

  /**
   * The articles of a file that something else reads, as JSON lines.
   *
   * @param name of the file, as problems name it; ids count from it
   * @param lines closed at the end
   */
  public static Iterator<Outcome<Article>> lines(
      Path name, InputStream lines, int limit, Columns columns) {
    return new ArticleIterator(
        List.of(new Inputs.Entry.Made(name, lines)),
        InputStream.nullInputStream(),
        limit,
        columns,
        Recognition.none());
  }
}
