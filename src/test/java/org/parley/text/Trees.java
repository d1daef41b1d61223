package org.parley.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
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
    List<String> lines = sentences.get(id);
    if (lines == null) {
      throw new NoSuchElementException(file + " has no sentence " + id);
    }
    StringBuilder words = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    List<NamedSpan> names = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS || Integer.parseInt(cells[0]) != tokens.size() + 1) {
        throw new IllegalStateException(file + ", " + id + ": no token in order: " + line);
      }
      int index = tokens.size();
      Span span = new Span(words.length(), words.length() + cells[1].length());
      tokens.add(
          new Token(
              index, span, cells[1], cells[2], cells[4], Integer.parseInt(cells[6]) - 1, cells[7]));
      words.append(cells[1]).append(cells[9].contains("SpaceAfter=No") ? "" : " ");
      name(index, cells[9], names);
    }
    return text(id, words.toString().strip(), tokens, names);
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

  private AnnotatedText text(String id, String words, List<Token> tokens, List<NamedSpan> names) {
    boolean headline = headlines.containsKey(id);
    Span whole = new Span(0, words.length());
    Block.Kind kind = headline ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH;
    Article article =
        new Article(
            id,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            words,
            List.of(new Block(whole, kind)),
            "0".repeat(64));
    return new AnnotatedText(article, List.of(new Sentence(0, whole, headline, 0, tokens, names)));
  }
}
