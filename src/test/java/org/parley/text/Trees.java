package org.parley.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Span;

/**
 * Sentences whose trees are written out in {@code src/test/resources/trees}, so that what reads
 * trees can be tested without the models that make them.
 *
 * <p>CoNLL-U with ClearNLP labels in DEPREL and Penn tags in XPOS; a name is {@code Name=B-TYPE}
 * and {@code Name=I-TYPE} in MISC.
 */
public final class Trees {
  private static final Path FOLDER = Path.of("src", "test", "resources", "trees");
  private static final int COLUMNS = 10;

  private final String file;
  private final Map<String, List<String>> sentences = new LinkedHashMap<>();
  private final Map<String, Boolean> headlines = new LinkedHashMap<>();

  private Trees(String file) {
    this.file = file;
  }

  /** The trees of a file, by its name without the ending. */
  public static Trees of(String name) {
    Trees trees = new Trees(name + ".conllu");
    String id = "";
    for (String line : lines(FOLDER.resolve(trees.file))) {
      if (line.startsWith("# sent_id = ")) {
        id = line.substring("# sent_id = ".length());
        if (trees.sentences.put(id, new ArrayList<>()) != null) {
          throw new IllegalStateException(trees.file + " has two sentences " + id);
        }
      } else if (line.equals("# headline = true")) {
        trees.headlines.put(id, true);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        trees.sentences.computeIfAbsent(id, sentence -> new ArrayList<>()).add(line);
      }
    }
    return trees;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<String> ids() {
    return List.copyOf(sentences.keySet());
  }

  /** A text of the one sentence. */
  public AnnotatedText text(String id) {
    return text(Optional.empty(), List.of(List.of(id)));
  }

  /** A text of one paragraph with these sentences. */
  public AnnotatedText paragraph(String... ids) {
    return text(Optional.empty(), List.of(List.of(ids)));
  }

  /** A text in which each of these sentences is a paragraph. */
  public AnnotatedText paragraphs(String... ids) {
    return text(Optional.empty(), Stream.of(ids).map(List::of).toList());
  }

  /** A text of paragraphs, each of some sentences; a headline is a paragraph of its own. */
  public AnnotatedText text(Optional<LocalDate> published, List<List<String>> paragraphs) {
    StringBuilder words = new StringBuilder();
    List<Sentence> read = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (List<String> paragraph : paragraphs) {
      int start = words.codePointCount(0, words.length());
      for (String id : paragraph) {
        read.add(sentence(id, read.size(), blocks.size(), words));
      }
      boolean headline = headlines.containsKey(paragraph.getFirst());
      Block.Kind kind = headline ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH;
      words.setLength(words.length() - 1);
      blocks.add(new Block(new Span(start, words.codePointCount(0, words.length())), kind));
      words.append('\n');
    }
    Article article =
        new Article(
            paragraphs.getFirst().getFirst(),
            Optional.empty(),
            published,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            words.toString().strip(),
            blocks,
            "0".repeat(64));
    return new AnnotatedText(article, read);
  }

  /** Adds the words of a sentence, and a blank, to the text. */
  private Sentence sentence(String id, int index, int block, StringBuilder words) {
    List<String> lines = sentences.get(id);
    if (lines == null) {
      throw new NoSuchElementException(file + " has no sentence " + id);
    }
    List<Token> tokens = new ArrayList<>();
    List<NamedSpan> names = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS || Integer.parseInt(cells[0]) != tokens.size() + 1) {
        throw new IllegalStateException(file + ", " + id + ": no token in order: " + line);
      }
      int at = tokens.size();
      int start = words.codePointCount(0, words.length());
      Span span = new Span(start, start + cells[1].codePointCount(0, cells[1].length()));
      tokens.add(
          new Token(
              at, span, cells[1], cells[2], cells[4], Integer.parseInt(cells[6]) - 1, cells[7]));
      words.append(cells[1]).append(cells[9].contains("SpaceAfter=No") ? "" : " ");
      name(at, cells[9], names);
    }
    if (words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
    Span whole = new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
    return new Sentence(index, whole, headlines.containsKey(id), block, tokens, names);
  }

  private static void name(int index, String misc, List<NamedSpan> names) {
    for (String feature : misc.split("\\|")) {
      if (feature.startsWith("Name=B-")) {
        names.add(new NamedSpan(index, index, feature.substring("Name=B-".length())));
      } else if (feature.startsWith("Name=I-")) {
        NamedSpan open = names.removeLast();
        names.add(new NamedSpan(open.first(), index, open.type()));
      }
    }
  }
}
