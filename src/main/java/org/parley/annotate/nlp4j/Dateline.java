package org.parley.annotate.nlp4j;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.lexicon.TimeWordKind;
import org.parley.lexicon.TimeWords;

/**
 * Where and when an agency's story was filed, before its first sentence: "OSLO — The king …",
 * "QUITO, June 10 (Reuters) - Peru …", "Beirut (AFP) – …", "(Reuters) - …". A place in small
 * letters and a day alone could begin a sentence, so they need an agency in brackets after them.
 */
final class Dateline {
  private static final String WORD = "\\p{Lu}[\\p{L}.'’-]*";
  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+";
  private static final String FURTHER = "(?: ?[,/] ?" + WORD + "(?: " + WORD + "){0,2}){0,3}";
  private static final String MONTH =
      "(?:" + TimeWords.beginnings(TimeWordKind.MONTH_NAME) + ")[a-z]* ?\\.?";
  private static final String DAY =
      ("(?:" + TimeWords.names(TimeWordKind.WEEKDAY) + ",? )?(?:")
          + (MONTH + " ?\\d{1,2}|\\d{1,2} " + MONTH)
          + ")(?: ?,? \\d{4})?";
  private static final String AGENCY = "\\( ?\\p{L}[\\p{L}.]+(?:[ /&.-]{1,2}\\p{L}+){0,4} ?\\)";
  private static final String DASH = " ?(?:[—–]|--| - ?)";

  private static final Pattern FORM =
      Pattern.compile(
          ("(?:" + CAPITALS + "(?: " + CAPITALS + "){0,3}" + FURTHER)
              + ("(?: ?,? (?:\\( ?)?" + DAY + "(?: ?\\))?)?(?: ?" + AGENCY + ")?" + DASH)
              + ("|(?:(?!(?:A|An|And|At|But|In|It|On|The|This)\\b)"
                  + WORD
                  + "(?: "
                  + WORD
                  + "){0,2}"
                  + FURTHER
                  + " ?,? ?)?")
              + ("(?:" + DAY + " ?)?" + AGENCY + DASH)
              + ("|\\( ?\\p{Lu}{2,7}(?: \\p{L}+)? ?\\)(?= ?\\p{Lu}))"));

  /** In letters. */
  private static final int LONGEST_ACRONYM = 5;

  /** In words; no dateline is longer. */
  private static final int LONGEST = 20;

  private Dateline() {}

  /** How many words at the front are a dateline with its dash; 0 where there is none. */
  static int length(List<Word> words) {
    StringBuilder text = new StringBuilder();
    int[] ends = new int[Math.min(LONGEST, words.size() - 1)];
    for (int i = 0; i < ends.length; i++) {
      text.append(words.get(i).form());
      ends[i] = text.length();
      text.append(words.get(i).touches(words.get(i + 1)) ? "" : " ");
    }
    Matcher matcher = FORM.matcher(text);
    if (!matcher.lookingAt()) {
      return 0;
    }
    int end = matcher.group().stripTrailing().length();
    for (int i = 0; i < ends.length; i++) {
      if (ends[i] == end) {
        return i == 1 && closed(words) ? 0 : i + 1;
      }
    }
    return 0;
  }

  /** "UN — the body of all states — …" is no dateline. */
  private static boolean closed(List<Word> words) {
    String dash = words.get(1).form();
    return words.getFirst().form().length() <= LONGEST_ACRONYM
        && words.subList(2, words.size()).stream().anyMatch(w -> w.form().equals(dash));
  }
}
