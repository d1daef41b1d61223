package org.parley.annotate.nlp4j;

import java.util.List;
import java.util.Set;
import org.parley.lexicon.WordClasses;

/**
 * What stands around each word of a block, found by going through the words once each way. Asked
 * for at every mark and short form, it would else be looked for through all words each time.
 */
final class Surroundings {
  private static final Set<String> FINITE = new WordClasses("sentence-words").all("finite");

  private final boolean[] verbs;
  private final int[] ends;
  private final int[] letters;

  Surroundings(List<Word> words) {
    int size = words.size();
    verbs = new boolean[size + 1];
    ends = new int[size + 1];
    letters = new int[size + 1];
    for (int i = 0; i < size; i++) {
      String form = words.get(i).form();
      verbs[i + 1] = !Marks.isFinal(form) && (verbs[i] || isFinite(form) || form.endsWith("ed"));
    }
    ends[size] = size;
    letters[size] = size;
    for (int i = size - 1; i > 0; i--) {
      ends[i] = Marks.closes(words, i) ? ends[i + 1] : i;
      letters[i] = i == size - 1 || hasLetterOrDigit(words.get(i).form()) ? i : letters[i + 1];
    }
  }

  /** Whether the word is a verb in a finite form, by itself. */
  static boolean isFinite(String form) {
    return FINITE.contains(form);
  }

  /** Whether a verb stands before the word, after the last mark that a sentence can end with. */
  boolean verbBefore(int at) {
    return verbs[at];
  }

  /** From a word that is not the first: the place after all marks that still belong before it. */
  int afterMarks(int at) {
    return ends[at];
  }

  /** From a word that is not the first: the next that is more than a mark; the last if none is. */
  int wordFrom(int at) {
    return letters[at];
  }

  private static boolean hasLetterOrDigit(String form) {
    return form.chars().anyMatch(Character::isLetterOrDigit);
  }
}
