package org.parley.annotate.nlp4j;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a block into words with the engine's tokeniser, which is stateless. */
final class WordCutter {
  /** Longer runs without a blank are addresses or no words at all; the engine takes seconds. */
  private static final int LONGEST_RUN = 100;

  /** In UTF-16 units of the text; one character more begins another word. */
  private static final int LONGEST_WORD = 1_000;

  /** What the engine sees of a word that is longer than {@link #LONGEST_RUN}. */
  private static final int SEEN = 40;

  private static final Pattern LISTED = Pattern.compile("[0-9]\\.");

  private final Tokenizer tokenizer = new EnglishTokenizer();

  /** The words of {@code text} from one UTF-16 offset to another, in order, not overlapping. */
  List<Word> cut(String text, int from, int to) {
    EngineText view = EngineText.of(text, from, to);
    List<Word> words = new ArrayList<>();
    int stretch = 0;
    int run = 0;
    for (int i = 0; i <= view.length(); i++) {
      if (i < view.length() && view.charAt(i) != ' ') {
        continue;
      }
      if (i - run > LONGEST_RUN) {
        cutStretch(view, stretch, run, words);
        cutLongRun(view, run, i, words);
        stretch = i;
      }
      run = i + 1;
    }
    cutStretch(view, stretch, view.length(), words);
    return withStops(text, words);
  }

  private static void cutLongRun(EngineText view, int from, int to, List<Word> words) {
    for (int start = from; start < to; start += LONGEST_WORD) {
      int end = Math.min(start + LONGEST_WORD, to);
      String seen = view.substring(start, Math.min(start + SEEN, end));
      words.add(new Word(view.start(start), view.end(end - 1), seen));
    }
  }

  /** What the tokeniser leaves out is a word too, so that no letter of the text is lost. */
  private void cutStretch(EngineText view, int from, int to, List<Word> words) {
    String stretch = view.substring(from, to);
    if (stretch.isBlank()) {
      return;
    }
    int done = 0;
    for (Token token : tokenizer.tokenize(stretch)) {
      int start = Math.max(token.getStartOffset(), done);
      int end = Math.min(token.getEndOffset(), stretch.length());
      if (start < end) {
        addGap(view, from + done, from + start, words);
        add(view, from + start, from + end, words);
        done = end;
      }
    }
    addGap(view, from + done, to, words);
  }

  private static void addGap(EngineText view, int from, int to, List<Word> words) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || view.charAt(i) == ' ') {
        add(view, start, i, words);
        start = i + 1;
      }
    }
  }

  /** Adds a word, less what the word before it has of the same character, as with a split dash. */
  private static void add(EngineText view, int from, int to, List<Word> words) {
    int taken = words.isEmpty() ? 0 : words.getLast().end();
    int start = from;
    while (start < to && view.start(start) < taken) {
      start++;
    }
    if (start < to) {
      Word word = new Word(view.start(start), view.end(to - 1), view.substring(start, to));
      words.add(isThinkTank(words, word) ? thinkTank(words.removeLast(), word) : word);
    }
  }

  /** "On May 8.": the engine takes the end for an item of a list, but a word stands before it. */
  private static List<Word> withStops(String text, List<Word> words) {
    List<Word> all = new ArrayList<>();
    for (Word word : words) {
      if (LISTED.matcher(word.form()).matches()
          && !all.isEmpty()
          && follows(text, all.getLast(), word)) {
        int stop = word.end() - 1;
        all.add(new Word(word.start(), stop, word.form().substring(0, 1)));
        all.add(new Word(stop, word.end(), "."));
      } else {
        all.add(word);
      }
    }
    return all;
  }

  private static boolean follows(String text, Word before, Word word) {
    return Character.isLetter(before.form().charAt(0))
        && text.substring(before.end(), word.start()).equals(" ");
  }

  /** The tagger takes "think" for a verb, and the sentence falls apart; so it sees "thinktank". */
  private static boolean isThinkTank(List<Word> words, Word word) {
    return !words.isEmpty()
        && words.getLast().form().equalsIgnoreCase("think")
        && (word.form().equals("tank") || word.form().equals("tanks"));
  }

  private static Word thinkTank(Word think, Word tank) {
    return new Word(think.start(), tank.end(), think.form() + tank.form());
  }
}
