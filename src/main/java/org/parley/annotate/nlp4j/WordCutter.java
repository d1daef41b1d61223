package org.parley.annotate.nlp4j;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;

/** Cuts a block into words with the engine's tokeniser, which is stateless. */
final class WordCutter {
  /** Longer runs without a blank are no words; they are cut so that every input stays bounded. */
  private static final int LONGEST_RUN = 300;

  private final Tokenizer tokenizer = new EnglishTokenizer();

  /** The words of {@code text} from one UTF-16 offset to another, in order, not overlapping. */
  List<Word> cut(String text, int from, int to) {
    EngineText view = EngineText.of(text, from, to);
    List<Word> words = new ArrayList<>();
    int stretch = 0;
    int run = 0;
    for (int i = 0; i <= view.length(); i++) {
      boolean blank = i == view.length() || view.charAt(i) == ' ';
      if (i == view.length() || (!blank && i - run >= LONGEST_RUN)) {
        cutStretch(view, stretch, i, words);
        stretch = i;
        run = i;
      } else if (blank) {
        run = i + 1;
      }
    }
    return words;
  }

  private void cutStretch(EngineText view, int from, int to, List<Word> words) {
    String stretch = view.substring(from, to);
    if (stretch.isBlank()) {
      return;
    }
    int done = 0;
    for (Token token : tokenizer.tokenize(stretch)) {
      int start = token.getStartOffset();
      int end = token.getEndOffset();
      if (start < done || end <= start || end > stretch.length()) {
        continue;
      }
      words.add(
          new Word(
              view.start(from + start), view.end(from + end - 1), stretch.substring(start, end)));
      done = end;
    }
  }
}
