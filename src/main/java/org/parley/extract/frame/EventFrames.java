package org.parley.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.claim.Mention;
import org.parley.extract.syntax.Clauses;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.EventFrame;
import org.parley.lexicon.EventKind;
import org.parley.text.Token;

/**
 * The frames of verbs in {@code event-verbs.tsv}: which row a verb's particles and object fit, and
 * to whom it is done.
 */
public final class EventFrames {
  private EventFrames() {}

  /** The first frame of the verb that its particles and object fit. */
  public static Optional<EventFrame> frame(Scan scan, Scan.View view, Token verb) {
    List<EventFrame> rows = scan.lexicon.eventVerb(verb.lemma());
    if (rows.isEmpty() || verb.relates("nmod", "compound", "amod", "aux", "auxpass")) {
      return Optional.empty();
    }
    return rows.stream().filter(row -> fits(scan, view, verb, row)).findFirst();
  }

  private static boolean fits(Scan scan, Scan.View view, Token verb, EventFrame row) {
    Clauses clauses = view.clauses();
    // "signed off" is no signing: another particle makes another verb
    boolean other = !row.hasParticle() && phrasal(view, verb);
    if (other || row.hasParticle() && !Particles.fits(scan, view, verb, row.particle())) {
      return false;
    }
    if (!row.by().isEmpty()
        && clauses.agent(verb).filter(a -> scan.lexicon.asksFor(row.by(), a.lemma())).isEmpty()) {
      return false;
    }
    Optional<Token> patient = clauses.patient(verb);
    if (naming(view, verb) && row.kind().is("PhoneCall")) {
      return false;
    }
    return switch (row.object()) {
      case "" -> true;
      case "+" -> patient.isPresent();
      case "-" -> patient.isEmpty();
      case "person" -> patient.filter(p -> person(scan, view, p)).isPresent();
      case "place" -> patient.filter(p -> place(scan, view, p)).isPresent();
      case "actor" -> patient.filter(p -> !scan.arguments(view, p).isEmpty()).isPresent();
      default ->
          objects(scan, view, verb).stream()
              .anyMatch(o -> scan.lexicon.asksFor(row.object(), o.lemma()));
    };
  }

  private static boolean phrasal(Scan.View view, Token verb) {
    return view.sentence().children(verb, "prt", "advmod").stream()
        .anyMatch(c -> c.relates("prt") || c.is("away") && c.index() == verb.index() + 1);
  }

  private static boolean person(Scan scan, Scan.View view, Token head) {
    return scan.arguments(view, head).stream()
        .anyMatch(
            d ->
                d.type == Mention.Type.PERSON
                    || d.type == Mention.Type.UNKNOWN && d.kind == Mention.Kind.NAMED);
  }

  /** "Captured Goma", "took the town of Goma". */
  private static boolean place(Scan scan, Scan.View view, Token head) {
    return scan.at(view, head).stream()
        .anyMatch(d -> d.type == Mention.Type.PLACE && d.kind == Mention.Kind.NAMED);
  }

  /** "Called him a liar" is no call. */
  private static boolean naming(Scan.View view, Token verb) {
    return view.sentence().child(verb, "oprd", "acomp", "xcomp").isPresent();
  }

  /** What it is done to, both objects of giving, and what a measure is of: "tonnes of wheat". */
  private static List<Token> objects(Scan scan, Scan.View view, Token verb) {
    List<Token> objects = new ArrayList<>();
    view.clauses().patient(verb).ifPresent(objects::add);
    objects.addAll(view.sentence().children(verb, "dobj", "oprd"));
    for (Token object : List.copyOf(objects)) {
      objects.addAll(view.sentence().children(object, "conj"));
      // "tonnes of wheat" are wheat, a "signal of support" is no support
      boolean measure =
          object.pos().equals("CD")
              || scan.lexicon.isQuantity(object.lemma())
              || scan.lexicon.is("series", object.lemma())
              || scan.lexicon.is("measure", object.lemma());
      if (measure) {
        objects.addAll(view.clauses().prepositional(object, "of"));
      }
      if (object.pos().equals("CD")) {
        objects.addAll(view.clauses().prepositional(object, "in"));
      }
    }
    return objects;
  }

  /** The frame of the verb that an infinitive hangs on, where that tells of the event. */
  public static Optional<EventFrame> above(Scan scan, Scan.View view, Token verb) {
    boolean infinitive =
        verb.relates("xcomp", "ccomp", "acl", "oprd") && view.clauses().hasTo(verb);
    return infinitive
        ? view.sentence()
            .head(verb)
            .filter(h -> !h.isNoun())
            .flatMap(h -> frame(scan, view, h).filter(r -> !verbal(scan, h, r)))
            .filter(r -> scan.lexicon.is("embeds", r.kind().type().name()))
        : Optional.empty();
  }

  /** Who does it; "Russian drones" are their owner. */
  public static List<Draft> doers(Scan scan, Scan.View view, Token head) {
    List<Draft> direct = scan.arguments(view, head);
    if (direct.isEmpty() && scan.lexicon.is("instrument", head.lemma())) {
      List<Draft> owners = new ArrayList<>();
      for (Token modifier : view.sentence().children(head, "poss", "nmod", "compound", "amod")) {
        owners.addAll(scan.at(view, modifier));
      }
      for (Token of : view.clauses().prepositional(head, "of", "from")) {
        owners.addAll(scan.arguments(view, of));
      }
      return owners;
    }
    return direct;
  }

  /** The patients of an act: not the troops or goods that it moves; of envoys their state. */
  public static List<Draft> affected(Scan scan, Scan.View view, Token verb, EventFrame row) {
    List<Draft> found = patients(scan, view, verb, row);
    boolean things = row.asksForThings();
    boolean moves = things && scan.lexicon.is("moves", row.kind().notation());
    List<Draft> affected = new ArrayList<>();
    for (Draft draft : found) {
      Token head = view.sentence().token(draft.headToken);
      boolean object = head.relates("dobj", "nsubjpass") && draft.kind != Mention.Kind.NAMED;
      boolean own =
          view.sentence().children(head, "poss").stream().anyMatch(p -> p.pos().equals("PRP$"));
      boolean make =
          moves && head.relates("compound", "nmod") && draft.type == Mention.Type.PERSON
              || moves && head.relates("compound") && draft.type == Mention.Type.ORGANIZATION;
      if (make) {
        // "deployed Patriot batteries": what they are called
        continue;
      }
      if (object && own && scan.lexicon.is("moves", row.kind().notation())) {
        continue;
      }
      List<Draft> senders = senders(scan, draft, row.kind());
      if (!senders.contains(draft)) {
        affected.addAll(senders);
      } else if (!moves || !object || scan.lexicon.is("taken-in", head.lemma())) {
        affected.add(draft);
      }
    }
    return affected;
  }

  /** "Expelled six Indian diplomats" hits India; else it hits those that are named. */
  public static List<Draft> senders(Scan scan, Draft draft, EventKind kind) {
    boolean envoys = kind.is("Expulsion") && scan.lexicon.is("envoy", draft.head);
    List<Draft> states = envoys ? named(scan, draft) : List.of();
    return states.isEmpty() ? List.of(draft) : states;
  }

  /** Who gets what is given, also where "to" hangs on the gift: "euros in assistance to Fiji". */
  public static List<Draft> receivers(Scan scan, Scan.View view, Token verb) {
    List<Draft> found = new ArrayList<>();
    List<Token> heads = new ArrayList<>(List.of(verb));
    heads.addAll(view.sentence().children(verb, "dobj", "nsubjpass"));
    for (Token head : List.copyOf(heads)) {
      heads.addAll(view.clauses().prepositional(head, "in", "of", "worth"));
    }
    for (Token head : heads) {
      for (Token to : view.clauses().prepositional(head, "to", "for")) {
        found.addAll(scan.arguments(view, to));
      }
    }
    return found;
  }

  private static List<Draft> named(Scan scan, Draft draft) {
    return draft.qualifiers.stream()
        .map(scan.mentions::get)
        .filter(d -> d.kind == Mention.Kind.NAMED)
        .toList();
  }

  /**
   * Said rather than done, or a mere attitude: such a frame types a statement and makes no event of
   * its own.
   */
  public static boolean verbal(Scan scan, Token verb, EventFrame row) {
    boolean attitude =
        !scan.lexicon.stanceVerb(verb.lemma()).isEmpty() && !scan.lexicon.is("act", verb.lemma());
    return row.how()
        .map(how -> how == EventFrame.How.SAID)
        .orElse(attitude && scan.lexicon.is("act-not-attitude", row.kind().type().name()));
  }

  /** Those to whom it is done: the object's, else those after the frame's particle. */
  public static List<Draft> patients(Scan scan, Scan.View view, Token verb, EventFrame row) {
    List<Draft> found = new ArrayList<>();
    view.clauses().patient(verb).ifPresent(p -> found.addAll(related(scan, view, p, 0)));
    view.sentence().child(verb, "dative").ifPresent(d -> found.addAll(scan.arguments(view, d)));
    if (found.isEmpty()) {
      Particles.infinitive(view, verb)
          .flatMap(v -> view.clauses().patient(v))
          .ifPresent(p -> found.addAll(related(scan, view, p, 0)));
    }
    if (row.hasParticle()) {
      // "convicted of the murder of a prisoner" is not done to the prisoner
      boolean known = !found.isEmpty();
      for (Token object : Particles.objects(view, verb, row.particle())) {
        found.addAll(known ? scan.arguments(view, object) : related(scan, view, object, 0));
      }
    }
    return found;
  }

  /**
   * The actors of a noun phrase: it names them, or they own what it names ("Iran's parliament").
   */
  public static List<Draft> related(Scan scan, Scan.View view, Token head, int depth) {
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
    for (Token of :
        view.clauses().prepositional(head, "of", "against", "by", "on", "from", "to", "with")) {
      List<Draft> behind = scan.arguments(view, of);
      owners.addAll(behind.isEmpty() && depth < 2 ? related(scan, view, of, depth + 1) : behind);
    }
    return owners;
  }
}
