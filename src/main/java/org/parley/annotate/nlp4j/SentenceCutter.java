package org.parley.annotate.nlp4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.lexicon.WordClasses;

/** Cuts the words of a block into sentences of bounded length. */
final class SentenceCutter {
  /** The parser's time grows faster than a sentence; nobody writes longer ones. */
  static final int LONGEST = 150;

  /** How far back a cut looks for a comma to cut at. */
  private static final int SLACK = 60;

  /** An opening bracket that is not closed within so many words was a slip. */
  private static final int LONGEST_BRACKET = 60;

  private static final WordClasses WORDS = new WordClasses("sentence-words");
  private static final Set<String> BEFORE_NAMES = WORDS.all("before-name");
  private static final Set<String> STARTERS = WORDS.all("starter");
  private static final Set<String> US_STATES = WORDS.all("us-state");
  private static final Set<String> HOURS = WORDS.all("hour");
  private static final Set<String> AFTER_HOUR = WORDS.all("after-hour");
  private static final Set<String> GOES_ON = WORDS.all("goes-on");

  /** How far after a name its verb is looked for: "Australia did", "Prime Minister Nguyen said". */
  private static final int LONGEST_SUBJECT = 4;

  private SentenceCutter() {}

  static List<List<Word>> cut(List<Word> words) {
    return sentences(words).stream().flatMap(sentence -> bounded(sentence).stream()).toList();
  }

  /** The sentences as they are written, however long. */
  static List<List<Word>> sentences(List<Word> words) {
    List<Word> joined = joinAbbreviations(words);
    Surroundings around = new Surroundings(joined);
    List<List<Word>> sentences = new ArrayList<>();
    int from = 0;
    int open = -1;
    int i = 0;
    while (i < joined.size()) {
      String form = joined.get(i).form();
      if (Marks.isOpening(form)) {
        open = i;
      } else if (Marks.isClosing(form) || i - open > LONGEST_BRACKET) {
        open = -1;
      }
      int end = open >= 0 ? -1 : endOfSentence(joined, around, i);
      if (end > 0) {
        sentences.add(List.copyOf(joined.subList(from, end)));
        from = end;
        i = end;
      } else {
        i++;
      }
    }
    if (from < joined.size()) {
      sentences.add(List.copyOf(joined.subList(from, joined.size())));
    }
    return sentences;
  }

  /** "Gen" and "." before a name are one word, as are "Fla" and "." before a bracket. */
  private static List<Word> joinAbbreviations(List<Word> words) {
    List<Word> result = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean pointed =
          i + 2 < words.size()
              && words.get(i + 1).form().equals(".")
              && word.touches(words.get(i + 1));
      boolean abbreviated =
          pointed
              && (BEFORE_NAMES.contains(word.form()) && startsUpperOrDigit(words.get(i + 2).form())
                  || US_STATES.contains(word.form()) && words.get(i + 2).form().equals("("));
      if (abbreviated) {
        result.add(word.joined(words.get(i + 1)));
        i++;
      } else {
        result.add(word);
      }
    }
    return result;
  }

  /** The position after the sentence that ends with the word at {@code i}, or -1. */
  private static int endOfSentence(List<Word> words, Surroundings around, int i) {
    String form = words.get(i).form();
    boolean mark = Marks.isFinal(form);
    if (!mark && !endsInPoint(form)) {
      return -1;
    }
    int end = mark ? around.afterMarks(i + 1) : i + 1;
    if (end == words.size()) {
      return end;
    }
    boolean ends =
        mark
            ? beginsSentence(words.get(around.wordFrom(end)))
            : endsWithShortForm(words, around, end);
    return ends ? end : -1;
  }

  /**
   * Whether a sentence ends after a short form with a point, and another begins: "at 9 a.m. Mr.
   * Graham …", "the pact with the U.S. Australia did …", but "the U.S. Senate", "the C.I.A. John
   * Brennan".
   */
  private static boolean endsWithShortForm(List<Word> words, Surroundings around, int next) {
    String form = words.get(next - 1).form();
    String follows = words.get(next).form();
    boolean title = follows.endsWith(".") && BEFORE_NAMES.contains(withoutPoint(follows));
    if (HOURS.contains(form)) {
      return Character.isUpperCase(follows.charAt(0)) && !AFTER_HOUR.contains(follows);
    }
    if (form.equals("etc.")) {
      return Character.isUpperCase(follows.charAt(0));
    }
    if (isAbbreviatedName(form) && STARTERS.contains(follows)) {
      return true;
    }
    return !title
        && !BEFORE_NAMES.contains(withoutPoint(form))
        && Character.isUpperCase(follows.charAt(0))
        && !GOES_ON.contains(withoutPoint(follows))
        && hasVerb(words, next + 1, Math.min(next + LONGEST_SUBJECT, words.size()))
        && around.verbBefore(next - 1);
  }

  /** Whether one of the words, after others in capitals if at all, is a verb in a finite form. */
  private static boolean hasVerb(List<Word> words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Surroundings.isFinite(words.get(i).form())) {
        return true;
      }
    }
    return false;
  }

  private static String withoutPoint(String form) {
    return form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
  }

  private static boolean beginsSentence(Word word) {
    return !Character.isLowerCase(word.form().codePointAt(0));
  }

  /**
   * A sentence as the parser takes it: itself, or what it is cut into, at a comma if there is one.
   */
  static List<List<Word>> bounded(List<Word> sentence) {
    List<List<Word>> sentences = new ArrayList<>();
    int from = 0;
    while (sentence.size() - from > LONGEST) {
      int cut = from + LONGEST;
      for (int i = cut; i > cut - SLACK; i--) {
        if (",;:\u2013\u2014".contains(sentence.get(i - 1).form())) {
          cut = i;
          break;
        }
      }
      sentences.add(List.copyOf(sentence.subList(from, cut)));
      from = cut;
    }
    if (from < sentence.size()) {
      sentences.add(List.copyOf(sentence.subList(from, sentence.size())));
    }
    return sentences;
  }

  /** "U.S.", "U.N.", but no single initial. */
  private static boolean isAbbreviatedName(String form) {
    return form.length() >= 4 && form.endsWith(".") && form.charAt(1) == '.';
  }

  /** "U.S.", "a.m.", "etc.", "Inc.": the tokenizer keeps their point. */
  private static boolean endsInPoint(String form) {
    return form.length() > 2 && form.endsWith(".");
  }

  private static boolean startsUpperOrDigit(String form) {
    return Character.isUpperCase(form.charAt(0)) || Character.isDigit(form.charAt(0));
  }
}
