package org.parley.extract.outlook;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.OutlookWord;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** Which line of {@code outlook.tsv} holds for what governs an event, or stands beside it. */
final class Governors {
  /** Prepositions that lead from a word to what it is about: "plans for", "agreed on". */
  private static final Set<String> ABOUT = Set.of("for", "of", "to", "on", "about", "against");

  /** How far a phrase such as "off the table" may stand from its verb. */
  private static final int REACH = 4;

  private final Lexicon lexicon;

  Governors(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The row for a word by itself: a modal, a conjunction, a modifier. */
  Optional<OutlookWord> word(String word, String frame) {
    return lexicon.outlook(word.toLowerCase(Locale.ROOT)).stream()
        .filter(row -> row.frames().contains(frame))
        .findFirst();
  }

  /** "Is", "seems": what is said of its subject stands after it. */
  boolean isCopula(Token verb) {
    return lexicon.is("copula", verb.lemma());
  }

  /** "If they meet", "whether they meet", "as if they had met": a conjunction only supposes it. */
  boolean supposed(Sentence sentence, Token verb) {
    return sentence.children(verb, "mark").stream()
        .anyMatch(mark -> word(mark.form(), "mark").isPresent());
  }

  /**
   * The row for what governs an event; rows with a particle stand first.
   *
   * @param via the preposition between the two, or empty
   */
  Optional<OutlookWord> governing(Sentence sentence, Token governor, String frame, String via) {
    return lexicon.outlook(governor.lemma()).stream()
        .filter(row -> row.frames().contains(frame) && fits(sentence, governor, row, via))
        .findFirst();
  }

  private static boolean fits(Sentence sentence, Token governor, OutlookWord row, String via) {
    if (row.particle().isEmpty()) {
      return (via.isEmpty() || ABOUT.contains(via)) && sentence.child(governor, "prt").isEmpty();
    }
    boolean ends = via.isEmpty() || row.particle().endsWith(via) || ABOUT.contains(via);
    return ends && follows(sentence, governor, row.particle().split(" "));
  }

  /** The words stand together, shortly after the governor or, as a particle, anywhere below it. */
  private static boolean follows(Sentence sentence, Token governor, String[] words) {
    boolean child =
        sentence.children(governor).stream()
            .anyMatch(c -> c.form().equalsIgnoreCase(words[0]) && !c.relates("punct", "aux"));
    if (words.length == 1 || !child) {
      return child;
    }
    for (int i = governor.index() + 1; i <= governor.index() + REACH; i++) {
      if (matches(sentence, i, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(Sentence sentence, int at, String[] words) {
    for (int i = 0; i < words.length; i++) {
      if (at + i >= sentence.size() || !sentence.token(at + i).form().equalsIgnoreCase(words[i])) {
        return false;
      }
    }
    return true;
  }
}
