package org.parley.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parley.claim.Mention;
import org.parley.text.Token;

/**
 * The frames of verbs in {@code event-verbs.tsv}: which row a verb's particles and object fit, and
 * to whom it is done.
 */
final class EventFrames {
  private EventFrames() {}

  /** The first frame of the verb that its particles and object fit. */
  static Optional<Table.Row> frame(Scan scan, Scan.View view, Token verb) {
    List<Table.Row> rows = scan.lexicon.eventVerb(verb.lemma());
    if (rows.isEmpty() || verb.relates("nmod", "compound", "amod", "aux", "auxpass")) {
      return Optional.empty();
    }
    return rows.stream().filter(row -> fits(scan, view, verb, row)).findFirst();
  }

  private static boolean fits(Scan scan, Scan.View view, Token verb, Table.Row row) {
    Clauses clauses = view.clauses();
    if (row.has("particle") && !Particles.fits(scan, view, verb, row.get("particle"))) {
      return false;
    }
    Optional<Token> patient = clauses.patient(verb);
    return switch (row.get("object")) {
      case "" -> true;
      case "+" -> patient.isPresent();
      case "-" -> patient.isEmpty();
      case "actor" -> patient.filter(p -> !scan.arguments(view, p).isEmpty()).isPresent();
      default ->
          patient
              .filter(p -> Arrays.asList(row.get("object").split("\\|")).contains(p.lemma()))
              .isPresent();
    };
  }

  /**
   * Said rather than done, or a mere attitude: such a frame types a statement and makes no event of
   * its own.
   */
  static boolean verbal(Scan scan, Token verb, Table.Row row) {
    boolean attitude =
        !scan.lexicon.stanceVerb(verb.lemma()).isEmpty() && !scan.lexicon.is("act", verb.lemma());
    return row.get("note").contains("verbal")
        || attitude && scan.lexicon.is("act-not-attitude", row.get("type"));
  }

  static String notation(Table.Row row) {
    return row.has("concept") ? row.get("concept") : row.get("type");
  }

  /** Those to whom it is done: the object's, else those after the frame's particle. */
  static List<Draft> patients(Scan scan, Scan.View view, Token verb, Table.Row row) {
    List<Draft> found = new ArrayList<>();
    view.clauses().patient(verb).ifPresent(p -> found.addAll(related(scan, view, p)));
    view.sentence().child(verb, "dative").ifPresent(d -> found.addAll(scan.arguments(view, d)));
    if (found.isEmpty()) {
      Particles.infinitive(view, verb)
          .flatMap(v -> view.clauses().patient(v))
          .ifPresent(p -> found.addAll(related(scan, view, p)));
    }
    if (row.has("particle")) {
      for (Token object : Particles.objects(view, verb, row.get("particle"))) {
        found.addAll(related(scan, view, object));
      }
    }
    return found;
  }

  /**
   * The actors of a noun phrase: it names them, or they own what it names ("Iran's parliament").
   */
  private static List<Draft> related(Scan scan, Scan.View view, Token head) {
    List<Draft> direct = scan.arguments(view, head);
    if (!direct.isEmpty()) {
      return direct;
    }
    List<Draft> owners = new ArrayList<>();
    for (Token modifier : view.sentence().children(head, "poss", "nmod", "compound")) {
      scan.at(view, modifier).stream()
          .filter(d -> d.kind == Mention.Kind.NAMED)
          .forEach(owners::add);
    }
    for (Token of : view.clauses().prepositional(head, "of", "against")) {
      owners.addAll(scan.arguments(view, of));
    }
    return owners;
  }
}
