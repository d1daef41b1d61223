package org.parley.annotate.nlp4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts the words of a block into sentences of bounded length. */
final class SentenceCutter {
  /** The parser's time grows faster than a sentence; nobody writes longer ones. */
  static final int LONGEST = 150;

  /** How far back a cut looks for a comma to cut at. */
  private static final int SLACK = 60;

  /** An opening bracket that is not closed within so many words was a slip. */
  private static final int LONGEST_BRACKET = 60;

  /** Abbreviations that stand before a name or a number, so that their point ends no sentence. */
  private static final Set<String> BEFORE_NAMES =
      Set.of(
          "Adm",
          "Amb",
          "Brig",
          "Capt",
          "Cmdr",
          "Col",
          "Cpl",
          "Cpt",
          "Dr",
          "Ft",
          "Gen",
          "Gov",
          "Hon",
          "Lt",
          "Maj",
          "Mr",
          "Mrs",
          "Ms",
          "Mt",
          "No",
          "Nos",
          "Pres",
          "Prof",
          "Rep",
          "Reps",
          "Rev",
          "Sen",
          "Sens",
          "Sgt",
          "St",
          "Sgts",
          "Supt",
          "vs",
          "Vice-Adm",
          "Rear-Adm");

  /** Words that begin a sentence but no name, so that "the U.S. The" is two sentences. */
  private static final Set<String> STARTERS =
      Set.of(
          "A",
          "After",
          "Although",
          "An",
          "And",
          "As",
          "At",
          "Before",
          "But",
          "By",
          "During",
          "For",
          "He",
          "However",
          "If",
          "In",
          "It",
          "Its",
          "Meanwhile",
          "On",
          "She",
          "Since",
          "So",
          "That",
          "The",
          "Their",
          "There",
          "These",
          "They",
          "This",
          "Those",
          "We",
          "When",
          "While");

  private SentenceCutter() {}

  static List<List<Word>> cut(List<Word> words) {
    List<Word> joined = joinAbbreviations(words);
    List<List<Word>> sentences = new ArrayList<>();
    int from = 0;
    int open = -1;
    int i = 0;
    while (i < joined.size()) {
      String form = joined.get(i).form();
      if (isOpening(form)) {
        open = i;
      } else if (isClosing(form) || i - open > LONGEST_BRACKET) {
        open = -1;
      }
      int end = open >= 0 ? -1 : endOfSentence(joined, i);
      if (end > 0) {
        addBounded(joined.subList(from, end), sentences);
        from = end;
        i = end;
      } else {
        i++;
      }
    }
    addBounded(joined.subList(from, joined.size()), sentences);
    return sentences;
  }

  /** "Gen" and "." before a name are one word. */
  private static List<Word> joinAbbreviations(List<Word> words) {
    List<Word> result = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean abbreviated =
          i + 2 < words.size()
              && BEFORE_NAMES.contains(word.form())
              && words.get(i + 1).form().equals(".")
              && word.touches(words.get(i + 1))
              && startsUpperOrDigit(words.get(i + 2).form());
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
  private static int endOfSentence(List<Word> words, int i) {
    String form = words.get(i).form();
    boolean mark = isFinalMark(form);
    if (!mark && !isAbbreviatedName(form)) {
      return -1;
    }
    int end = i + 1;
    while (mark && end < words.size() && closes(words, end)) {
      end++;
    }
    if (end == words.size()) {
      return end;
    }
    String next = words.get(end).form();
    if (!mark) {
      return STARTERS.contains(next) ? end : -1;
    }
    return beginsSentence(words, end) ? end : -1;
  }

  private static boolean beginsSentence(List<Word> words, int at) {
    int i = at;
    while (i < words.size() - 1 && !hasLetterOrDigit(words.get(i).form())) {
      i++;
    }
    return !Character.isLowerCase(words.get(i).form().codePointAt(0));
  }

  /** Whether this mark belongs to the sentence that has just ended: a closing quote or bracket. */
  private static boolean closes(List<Word> words, int i) {
    String form = words.get(i).form();
    if (isClosing(form) || isFinalMark(form)) {
      return true;
    }
    boolean quote = form.equals("\"") || form.equals("'") || form.equals("''");
    return quote
        && words.get(i - 1).touches(words.get(i))
        && (i + 1 == words.size() || !words.get(i).touches(words.get(i + 1)));
  }

  private static void addBounded(List<Word> sentence, List<List<Word>> sentences) {
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
  }

  private static boolean isFinalMark(String form) {
    return form.chars().allMatch(c -> c == '.' || c == '!' || c == '?' || c == '\u2026');
  }

  /** "U.S.", "U.N.", but no single initial. */
  private static boolean isAbbreviatedName(String form) {
    return form.length() >= 4 && form.endsWith(".") && form.charAt(1) == '.';
  }

  private static boolean isOpening(String form) {
    return form.equals("(") || form.equals("[") || form.equals("{");
  }

  private static boolean isClosing(String form) {
    return form.equals(")") || form.equals("]") || form.equals("}");
  }

  private static boolean startsUpperOrDigit(String form) {
    return Character.isUpperCase(form.charAt(0)) || Character.isDigit(form.charAt(0));
  }

  private static boolean hasLetterOrDigit(String form) {
    return form.chars().anyMatch(Character::isLetterOrDigit);
  }
}
