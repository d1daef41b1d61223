package org.parley.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.EventType;
import org.parley.claim.Mention;
import org.parley.claim.Role;
import org.parley.extract.frame.Participants;
import org.parley.extract.syntax.Clauses;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.EventNoun;
import org.parley.lexicon.LightVerb;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Verbs that carry an event noun and lend it their subject: "held talks", "took part in", "called
 * off the visit".
 */
final class LightVerbs {

  /** Roles that say only whose event it is: the noun knows better which. */
  private static final Set<Role> GENERAL = Set.of(Role.AGENT, Role.PARTICIPANT, Role.SIGNATORY);

  private static final Set<String> TOPIC = Set.of("on", "over");

  private final Scan scan;

  LightVerbs(Scan scan) {
    this.scan = scan;
  }

  Optional<Carrier> carrying(Scan.View view, Token noun, EventNoun entry) {
    return governing(view, noun, entry).or(() -> participle(view, noun, entry));
  }

  private Optional<Carrier> governing(Scan.View view, Token noun, EventNoun entry) {
    Sentence sentence = view.sentence();
    Token first = noun;
    while (first.relates("conj") && sentence.head(first).filter(Token::isNoun).isPresent()
        || namedBefore(sentence, first)) {
      first = sentence.head(first).orElse(first);
    }
    first = series(view, first);
    Optional<Token> head = sentence.head(first);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Token governor = head.get();
    // "called the summit a success": judged, not convened
    if (sentence.child(governor, "oprd").isPresent() && first.relates("dobj")) {
      return Optional.empty();
    }
    // the parser may take the object of "called a march" for a complement
    boolean object =
        first.relates("dobj", "nsubjpass", "attr")
            || first.relates("oprd") && sentence.child(governor, "dobj").isEmpty();
    if (object && governor.isVerb()) {
      return row(view, governor, "", entry).map(row -> new Carrier(governor, row));
    }
    if (first.relates("pobj")) {
      Optional<Token> verb = sentence.head(governor);
      if (verb.isPresent()
          && verb.get().isNoun()
          && verb.get().relates("dobj")
          && sentence.head(verb.get()).isPresent()) {
        // "take part in": the preposition hangs on "part"
        Token above = sentence.head(verb.get()).get();
        return row(view, above, verb.get().lemma() + " " + governor.lemma(), entry)
            .map(row -> new Carrier(above, row));
      }
      Optional<Carrier> within = verb.flatMap(above -> within(view, above, governor, entry));
      if (within.isPresent()) {
        return within;
      }
      return verb.filter(Token::isVerb)
          .flatMap(v -> row(view, v, governor.lemma(), entry).map(row -> new Carrier(v, row)));
    }
    return Optional.empty();
  }

  /** "Are in the midst of talks", "were on the verge of a deal". */
  private Optional<Carrier> within(Scan.View view, Token above, Token of, EventNoun entry) {
    Sentence sentence = view.sentence();
    Optional<Token> in = sentence.head(above).filter(p -> above.relates("pobj"));
    return in.flatMap(sentence::head)
        .filter(Token::isVerb)
        .flatMap(
            verb ->
                row(view, verb, in.get().lemma() + " " + above.lemma() + " " + of.lemma(), entry)
                    .map(row -> new Carrier(verb, row)));
  }

  /** "A compromise struck in Oslo": a participle carries the noun that it follows. */
  private Optional<Carrier> participle(Scan.View view, Token noun, EventNoun entry) {
    return view.sentence().children(noun, "acl").stream()
        .filter(verb -> verb.pos().equals("VBN") && view.clauses().passive(verb))
        .filter(verb -> scan.lexicon.is("brings-about", verb.lemma()))
        .flatMap(verb -> row(view, verb, "", entry).map(row -> new Carrier(verb, row)).stream())
        .filter(light -> light.row().type().isEmpty() && !light.row().wishes())
        .findFirst();
  }

  /** "Began Sea Shield, a three-day exercise": the name stands where its noun would. */
  private static boolean namedBefore(Sentence sentence, Token noun) {
    return noun.relates("appos") && sentence.head(noun).filter(Token::isProper).isPresent();
  }

  /** "A round of talks", "a series of raids": what carries the series carries them. */
  private Token series(Scan.View view, Token noun) {
    return view.sentence()
        .head(noun)
        .filter(of -> noun.relates("pobj") && of.is("of"))
        .flatMap(view.sentence()::head)
        .filter(above -> above.isNoun() && scan.lexicon.is("series", above.lemma()))
        .orElse(noun);
  }

  /**
   * @param entry the noun
   */
  Optional<LightVerb> row(Scan.View view, Token verb, String preposition, EventNoun entry) {
    Optional<Token> particle = view.sentence().child(verb, "prt");
    for (LightVerb row : scan.lexicon.lightVerb(verb.lemma())) {
      String wanted = row.particle();
      if (!scan.lexicon.carries(row, entry)) {
        continue;
      }
      String part = particle.map(Token::lemma).orElse("");
      if (wanted.equals(preposition) && part.isEmpty()
          || wanted.equals(part) && preposition.isEmpty()
          || wanted.equals((part + " " + preposition).strip())) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** Those whom the carrying verb adds to the noun's participants. */
  void arguments(
      Scan.View view,
      Token noun,
      EventNoun entry,
      Carrier light,
      Role owner,
      Role other,
      Participants roles) {
    Clauses clauses = view.clauses();
    Token verb = light.verb();
    Optional<Token> doer = clauses.agent(verb).filter(d -> d.index() != noun.index());
    Role lent = lent(light, entry, owner);
    boolean general =
        GENERAL.contains(lent) && GENERAL.contains(owner) && light.row().type().isEmpty();
    Role subject = general ? owner : lent;
    doer.ifPresent(d -> roles.add(scan.arguments(view, d), subject));
    if (clauses.passive(verb) && noun.relates("dobj")) {
      // "pilgrims were denied entry": it is done to them
      clauses.subject(verb).ifPresent(s -> roles.add(scan.arguments(view, s), Role.RECIPIENT));
    }
    sent(view, verb).forEach(d -> roles.add(scan.arguments(view, d), subject));
    for (Token with : clauses.prepositional(verb, "with", "between", "alongside")) {
      if (!VerbEvents.apart(view, with)) {
        roles.add(scan.arguments(view, with), owner);
      }
    }
    for (String preposition : List.of("on", "against", "to", "for")) {
      roles.add(beside(view, verb, preposition, entry), other);
    }
    view.sentence().child(verb, "dative").ifPresent(d -> roles.add(scan.arguments(view, d), other));
  }

  /** "Repeated Ruto's threat": the threat is Ruto's. */
  boolean othersAct(Scan.View view, Token noun, Carrier light, Role owner) {
    return owner == Role.AGENT
        && light.row().type().isEmpty()
        && light.row().role().equals(Optional.of(Role.AGENT))
        && view.sentence().children(noun, "poss").stream()
            .flatMap(whose -> scan.at(view, whose).stream())
            .anyMatch(whose -> whose.kind == Mention.Kind.NAMED);
  }

  /**
   * The arguments after a preposition; but the country that talks or a deal are about ("on Chad",
   * "over Chad") takes no part in them.
   */
  List<Draft> beside(Scan.View view, Token head, String preposition, EventNoun entry) {
    EventType type = entry.kind().type();
    boolean about =
        TOPIC.contains(preposition) && (type == EventType.CONSULT || type == EventType.AGREE);
    return scan.acting(view, head, preposition).stream()
        .filter(d -> !about || d.type != Mention.Type.STATE && d.type != Mention.Type.PLACE)
        .toList();
  }

  /** Who leads an inquiry or a raid does it; who leads talks is their host. */
  private Role lent(Carrier light, EventNoun entry, Role owner) {
    Role lent = light.row().role().orElse(owner);
    boolean hosted =
        entry.kind().type() == EventType.AGREE
            || scan.lexicon.is("occasion-type", entry.kind().type().name());
    return lent == Role.HOST && !hosted ? owner : lent;
  }

  /** "Sent its minister to attend the talks": the minister takes part. */
  private List<Token> sent(Scan.View view, Token verb) {
    boolean purpose = verb.relates("advcl", "xcomp") && view.clauses().hasTo(verb);
    return view.sentence()
        .head(verb)
        .filter(above -> purpose && scan.lexicon.is("sends", above.lemma()))
        .map(above -> view.sentence().children(above, "dobj", "nsubjpass"))
        .orElse(List.of());
  }
}
