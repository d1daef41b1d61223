package org.parley.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.claim.Mention;
import org.parley.text.NamedSpan;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** Which words of a sentence are names: those that the gazetteer knows and those tagged as such. */
final class NameFinder {
  private static final Map<String, Mention.Type> ENTITY_TYPES =
      Map.of(
          "PERSON", Mention.Type.PERSON,
          "ORG", Mention.Type.ORGANIZATION,
          "GPE", Mention.Type.PLACE,
          "NORP", Mention.Type.PEOPLE,
          "LOC", Mention.Type.PLACE,
          "FAC", Mention.Type.PLACE);

  private final Scan scan;
  private final NameLookup names;

  NameFinder(Scan scan, NameLookup names) {
    this.scan = scan;
    this.names = names;
  }

  /** A name from its first to its last token, both inclusive. */
  record Name(int first, int last, Mention.Type type, boolean known) {
    int length() {
      return last - first;
    }
  }

  /** Names that do not overlap, in the order of the text; the longest win. */
  List<Name> find(Scan.View view) {
    boolean[] taken = new boolean[view.sentence().size()];
    List<Name> chosen = new ArrayList<>();
    List<Name> candidates = known(view);
    candidates.addAll(tagged(view));
    candidates.sort(
        Comparator.comparingInt(Name::length)
            .reversed()
            .thenComparing(n -> !n.known())
            .thenComparingInt(Name::first));
    for (Name name : candidates) {
      boolean free = true;
      for (int i = name.first(); i <= name.last(); i++) {
        free &= !taken[i];
      }
      if (free) {
        Arrays.fill(taken, name.first(), name.last() + 1, true);
        chosen.add(name);
      }
    }
    chosen.sort(Comparator.comparingInt(Name::first));
    return chosen;
  }

  /** Names that the gazetteer knows, longest first at each word. */
  private List<Name> known(Scan.View view) {
    Sentence sentence = view.sentence();
    List<Name> found = new ArrayList<>();
    for (int first = 0; first < sentence.size(); first++) {
      Token start = sentence.token(first);
      int letter = start.form().codePointAt(0);
      if (!Character.isUpperCase(letter) && !Character.isDigit(letter)) {
        continue;
      }
      int longest = Math.min(names.longestForm(), sentence.size() - first);
      for (int length = longest; length >= 1; length--) {
        if (length == 1
            && !start.isProper()
            && !start.pos().startsWith("JJ")
            && !isTagged(sentence, first)) {
          continue;
        }
        String form = Phrases.squeeze(view.phrases().between(first, first + length - 1).exact());
        Optional<Mention.Type> type = names.typeOf(form);
        if (type.isPresent()) {
          found.add(new Name(first, first + length - 1, type.get(), true));
          break;
        }
      }
    }
    return found;
  }

  private static boolean isTagged(Sentence sentence, int token) {
    return sentence.names().stream()
        .anyMatch(
            n -> n.first() <= token && token <= n.last() && ENTITY_TYPES.containsKey(n.type()));
  }

  /** Names that the annotator tagged, without article and event noun at their ends. */
  private List<Name> tagged(Scan.View view) {
    Sentence sentence = view.sentence();
    List<Name> found = new ArrayList<>();
    for (NamedSpan span : sentence.names()) {
      Mention.Type type = ENTITY_TYPES.get(span.type());
      if (type == null) {
        continue;
      }
      int first = span.first();
      int last = span.last();
      while (first < last
          && (sentence.token(first).is("the", "a", "an")
              || Phrases.isQuote(sentence.token(first)))) {
        first++;
      }
      while (last > first
          && (sentence.token(last).pos().equals("POS")
              || Phrases.isQuote(sentence.token(last))
              || scan.lexicon.eventNoun(sentence.token(last).lemma()).isPresent())) {
        last--;
      }
      boolean title = type == Mention.Type.PERSON;
      while (title && first < last && names.isTitle(lower(sentence.token(first)))) {
        first++;
      }
      if (title
          && first > 0
          && first < last
          && sentence.token(first - 1).is("of")
          && names
              .typeOf(sentence.token(first).form())
              .filter(t -> t == Mention.Type.STATE)
              .isPresent()) {
        first++;
      }
      Token head = sentence.token(last);
      if (type != Mention.Type.PEOPLE
          && !Character.isUpperCase(sentence.token(first).form().codePointAt(0))) {
        continue;
      }
      if (scan.lexicon.eventNoun(head.lemma()).isPresent()
          || scan.lexicon.is("no-name", lower(head))) {
        continue;
      }
      found.add(new Name(first, last, type, false));
    }
    return found;
  }

  static boolean isTime(Sentence sentence, Token token) {
    return sentence.names().stream()
        .anyMatch(
            n ->
                n.first() <= token.index()
                    && token.index() <= n.last()
                    && (n.type().equals("DATE") || n.type().equals("TIME")));
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
