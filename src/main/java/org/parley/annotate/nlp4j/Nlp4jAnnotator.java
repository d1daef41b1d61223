package org.parley.annotate.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.parley.annotate.Annotator;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Span;
import org.parley.text.AnnotatedText;
import org.parley.text.Losses;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Annotates with NLP4J: ClearNLP dependencies, Penn Treebank parts of speech, OntoNotes names. Safe
 * to share between threads, which then work side by side.
 */
public final class Nlp4jAnnotator implements Annotator {
  /** Those in use, by their cache: models take seconds to load and much memory. */
  private static final Map<Path, WeakReference<Nlp4jAnnotator>> OPEN = new HashMap<>();

  /** From so many on, all processors work on one article. */
  private static final int MANY_SENTENCES = 200;

  private static final int MANY_BLOCKS = 50;

  private final Engine engine;
  private final WordCutter wordCutter = new WordCutter();

  private Nlp4jAnnotator(Engine engine) {
    this.engine = engine;
  }

  /**
   * Loads the models, the first time by way of preparing them into {@code cache}. Where the cache
   * cannot be written, they load more slowly from the library itself. While an annotator is in use,
   * all who ask for one of its cache get that one.
   *
   * @param cache see {@link #defaultCache}
   * @param progress is told in one line each of what takes long or goes wrong
   */
  public static synchronized Nlp4jAnnotator open(Path cache, Consumer<String> progress) {
    WeakReference<Nlp4jAnnotator> known = OPEN.get(cache);
    Nlp4jAnnotator open = known == null ? null : known.get();
    if (open == null) {
      open = new Nlp4jAnnotator(Models.load(cache, progress));
      OPEN.put(cache, new WeakReference<>(open));
    }
    return open;
  }

  /** {@code $PARLEY_CACHE}, else {@code $XDG_CACHE_HOME/parley}, else {@code ~/.cache/parley}. */
  public static Path defaultCache() {
    return CacheFolder.of(System.getenv(), System.getProperty("user.home", "."));
  }

  @Override
  public AnnotatedText annotate(Article article, int words) {
    SentenceBuilder builder = new SentenceBuilder(article.text());
    int blocks = article.blocks().size();
    List<Cut> cuts =
        sideBySide(blocks, MANY_BLOCKS)
            .filter(block -> article.blocks().get(block).kind() != Block.Kind.FURNITURE)
            .mapToObj(block -> cut(article, block, builder))
            .flatMap(List::stream)
            .toList();
    List<Cut> read = cuts.subList(0, fitting(cuts, words));
    return new AnnotatedText(
        article,
        sideBySide(read.size(), MANY_SENTENCES)
            .mapToObj(place -> sentence(place, read.get(place), builder))
            .toList(),
        new Losses(
            (int) read.stream().filter(Cut::shortened).count(),
            cuts.stream().skip(read.size()).mapToInt(Cut::size).sum()));
  }

  /** How many from the first on have so many words together at most. */
  private static int fitting(List<Cut> cuts, int words) {
    int left = words;
    int fitting = 0;
    while (fitting < cuts.size() && cuts.get(fitting).size() <= left) {
      left -= cuts.get(fitting).size();
      fitting++;
    }
    return fitting;
  }

  private static IntStream sideBySide(int count, int many) {
    IntStream places = IntStream.range(0, count);
    return count < many ? places : places.parallel();
  }

  /** Where the article's sentences stand, as {@link #annotate} cuts them; needs no models. */
  public static List<Span> sentences(Article article) {
    WordCutter wordCutter = new WordCutter();
    CodePoints codePoints = new CodePoints(article.text());
    List<Span> spans = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.kind() != Block.Kind.FURNITURE) {
        int from = codePoints.utf16(block.span().start());
        int to = codePoints.utf16(block.span().end());
        for (List<Word> words : SentenceCutter.cut(wordCutter.cut(article.text(), from, to))) {
          spans.add(codePoints.span(words.getFirst().start(), words.getLast().end()));
        }
      }
    }
    return spans;
  }

  /**
   * The words of a sentence that is to be analysed.
   *
   * @param shortened whether the sentence goes on in others, as it was too long
   */
  private record Cut(int block, boolean headline, List<Word> words, boolean shortened) {
    int size() {
      return words.size();
    }
  }

  private List<Cut> cut(Article article, int at, SentenceBuilder builder) {
    Block block = article.blocks().get(at);
    boolean headline = block.kind() == Block.Kind.HEADLINE;
    int from = builder.codePoints().utf16(block.span().start());
    int to = builder.codePoints().utf16(block.span().end());
    List<Cut> cuts = new ArrayList<>();
    for (List<Word> sentence : SentenceCutter.sentences(wordCutter.cut(article.text(), from, to))) {
      List<List<Word>> parts = SentenceCutter.bounded(sentence);
      for (List<Word> part : parts) {
        cuts.add(new Cut(at, headline, part, parts.size() > 1 && part == parts.getFirst()));
      }
    }
    return cuts;
  }

  private Sentence sentence(int index, Cut cut, SentenceBuilder builder) {
    NLPNode[] nodes =
        cut.headline()
            ? engine.analyse(engine.headlineCase().running(cut.words()))
            : Asides.analyse(engine, cut.words());
    List<Token> tokens = builder.tokens(cut.words(), nodes);
    Span span = tokens.getFirst().span().union(tokens.getLast().span());
    return new Sentence(
        index, span, cut.headline(), cut.block(), tokens, SentenceBuilder.names(nodes));
  }
}
