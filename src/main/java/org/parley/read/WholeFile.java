package org.parley.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem.Code;
import org.parley.read.database.Databases;
import org.parley.read.document.DocumentException;
import org.parley.read.document.Paper;

/** An input that is read as a whole: one article, or the several of an export. */
final class WholeFile implements Feed {
  /** What a format makes of a file. */
  interface Parse {
    List<ArticleDraft> drafts() throws IOException;
  }

  private final Source source;
  private final Parse parse;
  private Optional<Iterator<ArticleDraft>> drafts = Optional.empty();
  private boolean several;
  private int count;

  WholeFile(Source source, Parse parse) {
    this.source = source;
    this.parse = parse;
  }

  @Override
  public Optional<Outcome<Article>> next() throws IOException {
    if (drafts.isEmpty()) {
      List<ArticleDraft> all = parsed();
      several = all.size() > 1;
      drafts = Optional.of(all.iterator());
    }
    Iterator<ArticleDraft> left = drafts.get();
    if (!left.hasNext()) {
      return Optional.empty();
    }
    count++;
    ArticleDraft draft = left.next();
    return Optional.of(
        several
            ? draft.finish(source, source.id(count), "article " + count)
            : draft.finish(source, source.id(), ""));
  }

  private List<ArticleDraft> parsed() throws IOException {
    try {
      return parse.drafts();
    } catch (DocumentException e) {
      throw new BadInputException(
          e.tooLarge() ? Code.TOO_LARGE : Code.MALFORMED, "", String.valueOf(e.getMessage()));
    }
  }

  /** Plain text: the articles of a database's export, or one as it stands. */
  static List<ArticleDraft> plainText(String file) {
    return orOf(file.lines().toList(), new ArticleDraft(Map.of(), file));
  }

  /** The articles of a database's export; none if lines are of none. */
  static List<ArticleDraft> exported(List<String> lines) {
    return Databases.entries(lines).stream()
        .map(entry -> new ArticleDraft(entry.fields(), entry.body(), true))
        .toList();
  }

  private static List<ArticleDraft> orOf(List<String> lines, ArticleDraft otherwise) {
    List<ArticleDraft> exported = exported(lines);
    return exported.isEmpty() ? List.of(otherwise) : exported;
  }

  /** A document of a word processor. */
  static List<ArticleDraft> paper(Paper paper) throws BadInputException {
    List<String> filled = new ArrayList<>();
    for (String paragraph : paper.paragraphs()) {
      if (!paragraph.isBlank()) {
        filled.add(paragraph.strip());
      }
    }
    if (filled.isEmpty()) {
      throw new BadInputException(
          Code.EMPTY,
          "",
          "holds no text; pictures of pages have to be read by a text recognition first");
    }
    return orOf(paper.paragraphs(), new ArticleDraft(paper.fields(), String.join("\n\n", filled)));
  }
}
