package org.parley.extract;

import java.util.Locale;
import java.util.Optional;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** The nouns of {@code event-nouns.tsv} in a sentence. */
final class EventNouns {
  private final Scan scan;

  EventNouns(Scan scan) {
    this.scan = scan;
  }

  /**
   * The table's row for the noun, longest form first: "press conference", "memorandum of
   * understanding".
   */
  Optional<Table.Row> entry(Scan.View view, Token noun) {
    Sentence sentence = view.sentence();
    int i = noun.index();
    if (i + 2 < sentence.size()) {
      Optional<Table.Row> row =
          scan.lexicon.eventNoun(
              noun.lemma()
                  + " "
                  + sentence.token(i + 1).lemma()
                  + " "
                  + sentence.token(i + 2).lemma());
      if (row.isPresent()) {
        return row;
      }
    }
    if (i > 0) {
      Optional<Table.Row> row =
          scan.lexicon.eventNoun(sentence.token(i - 1).lemma() + " " + noun.lemma());
      if (row.isPresent()) {
        return row;
      }
    }
    String form = noun.form().toLowerCase(Locale.ROOT);
    return scan.lexicon
        .eventNoun(form)
        .filter(r -> noun.pos().endsWith("S"))
        .or(() -> scan.lexicon.eventNoun(noun.lemma()));
  }

  /** The index of the last event noun before a token, or -1. */
  int nearest(Scan.View view, int before) {
    for (int i = before - 1; i >= 0; i--) {
      Token token = view.sentence().token(i);
      if (token.isNoun()
          && !token.relates("compound", "nmod")
          && entry(view, token).filter(r -> !r.get("kind").equals("loose")).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  static boolean definite(Scan.View view, Token noun) {
    return view.sentence().children(noun, "det", "poss").stream()
        .anyMatch(d -> d.relates("poss") || d.is("the", "this", "that", "these", "those"));
  }
}
