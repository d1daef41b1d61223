package org.parley.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Determiners;
import org.parley.lexicon.EventNoun;
import org.parley.lexicon.EventSense;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** The nouns of {@code event-nouns.tsv} in a sentence. */
public final class EventNouns {
  private final Scan scan;

  public EventNouns(Scan scan) {
    this.scan = scan;
  }

  /**
   * The table's row for the noun, longest form first: "press conference", "memorandum of
   * understanding".
   */
  public Optional<EventNoun> entry(Scan.View view, Token noun) {
    return longest(view, noun).filter(EventNoun::isEvent);
  }

  private Optional<EventNoun> longest(Scan.View view, Token noun) {
    Sentence sentence = view.sentence();
    int i = noun.index();
    if (i + 2 < sentence.size()) {
      Optional<EventNoun> row =
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
      Optional<EventNoun> row =
          scan.lexicon.eventNoun(sentence.token(i - 1).lemma() + " " + noun.lemma());
      if (row.isPresent()) {
        return row;
      }
    }
    String form = noun.form().toLowerCase(Locale.ROOT);
    return first(view, noun, form)
        .filter(r -> noun.pos().endsWith("S"))
        .or(() -> first(view, noun, noun.lemma()));
  }

  /** What the noun means in its company, else by itself. */
  private Optional<EventNoun> first(Scan.View view, Token noun, String lemma) {
    return scan.lexicon.eventSenses(lemma).stream()
        .filter(sense -> meets(view, noun, sense))
        .findFirst()
        .map(EventSense::meaning)
        .or(() -> scan.lexicon.eventNoun(lemma));
  }

  private boolean meets(Scan.View view, Token noun, EventSense sense) {
    List<Token> company =
        switch (sense.company()) {
          case WITH -> view.sentence().children(noun, "amod", "nmod", "compound");
          case OF -> view.clauses().prepositional(noun, "of", "on", "to", "against", "from");
          case UNDER -> governing(view, noun);
          case FOR -> view.clauses().prepositional(noun, "for");
          case AGAINST -> view.clauses().prepositional(noun, "against");
          case BY -> doers(view, noun);
        };
    String words = sense.words();
    return words.isEmpty()
        ? !company.isEmpty()
        : company.stream()
            .anyMatch(
                word ->
                    words.startsWith("%")
                        ? scan.lexicon.asksFor(words, word.lemma())
                        : scan.lexicon.is(words, word.lemma()));
  }

  private static List<Token> governing(Scan.View view, Token noun) {
    return noun.relates("pobj") && view.sentence().children(noun).isEmpty()
        ? view.sentence().head(noun).stream().toList()
        : List.of();
  }

  /** Who could do it: those that own the noun, and the subject of its clause. */
  private static List<Token> doers(Scan.View view, Token noun) {
    List<Token> doers = new ArrayList<>();
    view.sentence().children(noun, "poss", "nmod", "compound").forEach(doers::add);
    doers.addAll(view.clauses().prepositional(noun, "by", "of"));
    view.clauses().agent(view.clauses().clauseOf(noun)).ifPresent(doers::add);
    List<Token> all = new ArrayList<>(doers);
    doers.forEach(doer -> all.addAll(view.clauses().prepositional(doer, "of")));
    return all;
  }

  /** The index of the last event noun before a token, or -1. */
  public int nearest(Scan.View view, int before) {
    for (int i = before - 1; i >= 0; i--) {
      Token token = view.sentence().token(i);
      if (token.isNoun()
          && !token.relates("compound", "nmod")
          && entry(view, token).filter(r -> !r.isLoose()).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  public static boolean definite(Scan.View view, Token noun) {
    return view.sentence().children(noun, "det", "poss").stream()
        .anyMatch(d -> d.relates("poss") || Determiners.DEFINITE.contains(d.lemma()));
  }
}
