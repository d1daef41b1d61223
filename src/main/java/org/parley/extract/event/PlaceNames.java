package org.parley.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.claim.Mention;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.text.Token;

/** The place that a noun is, or has with it. */
final class PlaceNames {
  static final int DEEPEST = 3;

  private final Scan scan;
  private final String[] where;

  PlaceNames(Scan scan) {
    this.scan = scan;
    this.where = scan.lexicon.all("where").toArray(String[]::new);
  }

  /** The nouns that say where the head is: "in", "near", "outside" them. */
  List<Token> around(Scan.View view, Token head) {
    return view.clauses().prepositional(head, where);
  }

  /** "The Berlin talks", "a White House summit". */
  Optional<Draft> named(Scan.View view, Token trigger) {
    for (Token modifier : view.sentence().children(trigger, "compound", "nmod")) {
      for (Draft draft : scan.at(view, modifier)) {
        if (draft.type == Mention.Type.PLACE || seat(view, draft)) {
          return Optional.of(draft);
        }
      }
    }
    return Optional.empty();
  }

  private boolean seat(Scan.View view, Draft draft) {
    Token head = view.sentence().token(draft.headToken);
    return draft.kind == Mention.Kind.NAMED && scan.lexicon.is("seat", head.lemma());
  }

  /** "Visited Prague", "a trip to Oslo", "flew to Paris", "arrived in Rome". */
  Optional<Draft> visited(Scan.View view, Token trigger) {
    if (trigger.isVerb() && scan.lexicon.is("visiting", trigger.lemma())) {
      return view.clauses().patient(trigger).flatMap(p -> first(view, List.of(p), 0));
    }
    if (trigger.isVerb() && scan.lexicon.is("welcoming", trigger.lemma())) {
      return first(view, guided(view, trigger), 0);
    }
    return scan.lexicon.is("travel", trigger.lemma())
        ? first(view, view.clauses().prepositional(trigger, "to", "into", "for"), 0)
        : Optional.empty();
  }

  /** "Welcomed the premier of Peru and his deputy to Oslo", also where a guest governs "to". */
  private static List<Token> guided(Scan.View view, Token verb) {
    List<Token> found = new ArrayList<>(view.clauses().prepositional(verb, "to"));
    view.clauses()
        .patient(verb)
        .map(view.clauses()::coordinated)
        .orElse(List.of())
        .forEach(guest -> found.addAll(view.clauses().prepositional(guest, "to")));
    return found;
  }

  /** The place of the first noun that is one, or has one below it. */
  Optional<Draft> first(Scan.View view, List<Token> objects, int depth) {
    for (Token object : objects) {
      for (Token one : view.clauses().coordinated(object)) {
        Optional<Draft> found = place(view, one, depth);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The noun itself, or "the headquarters in Brussels", "the town of Sumy", "their Oslo office".
   */
  Optional<Draft> place(Scan.View view, Token noun, int depth) {
    Optional<Draft> itself = scan.at(view, noun).stream().filter(d -> isPlace(view, d)).findFirst();
    if (itself.isPresent() || depth > DEEPEST) {
      return itself;
    }
    boolean person =
        scan.at(view, noun).stream()
            .anyMatch(d -> d.type == Mention.Type.PERSON || d.type == Mention.Type.GROUP);
    if (person) {
      return Optional.empty();
    }
    List<Token> within = new ArrayList<>(view.sentence().children(noun, "appos"));
    within.addAll(around(view, noun));
    Optional<Draft> called = Optional.empty();
    if (scan.lexicon.is("site", noun.lemma())) {
      List<Token> names = view.clauses().prepositional(noun, "of");
      within.addAll(names);
      // "the island of Saint Vincent": whatever else bears the name
      called =
          names.stream()
              .filter(Token::isProper)
              .flatMap(name -> scan.at(view, name).stream())
              .filter(d -> d.kind == Mention.Kind.NAMED && d.type != Mention.Type.ORGANIZATION)
              .findFirst();
    }
    return called
        .or(() -> named(view, noun))
        .or(() -> visited(view, noun))
        .or(() -> first(view, within, depth + 1));
  }

  /**
   * "An agreement on the port of Odesa in Izmir": no town lies in another, so what stands behind
   * the name of what it is about is where it was made.
   */
  Optional<Draft> behindName(Scan.View view, Token object) {
    return view.clauses().prepositional(object, "of").stream()
        .filter(Token::isProper)
        .flatMap(name -> Stream.concat(around(view, name).stream(), around(view, object).stream()))
        .flatMap(noun -> scan.at(view, noun).stream())
        .filter(draft -> isPlace(view, draft) && draft.type == Mention.Type.PLACE)
        .findFirst();
  }

  boolean isPlace(Scan.View view, Draft draft) {
    boolean named = draft.kind == Mention.Kind.NAMED && !draft.modifies;
    return switch (draft.type) {
      case PLACE, STATE -> named;
      case UNKNOWN, ORGANIZATION -> named && seat(view, draft);
      case PERSON, PEOPLE, GROUP -> false;
    };
  }
}
