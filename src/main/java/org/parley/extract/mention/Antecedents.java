package org.parley.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.claim.Mention;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Pronoun;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * For each pronoun of the third person, whom syntax lets it mean, best first: near before far,
 * subjects before objects before others (Lappin and Leass 1994). Where something that is no actor
 * is the better antecedent, the list ends: "The plan failed. It …" means nobody.
 */
final class Antecedents {
  private static final int FARTHEST = 3;
  private static final int FARTHEST_OF_THINGS = 1;
  private static final double RECENT = 100;
  private static final double SUBJECT = 80;
  private static final double OBJECT = 50;
  private static final double POSSESSOR = 45;
  private static final double OTHER = 30;
  private static final double SAME_ROLE = 20;
  private static final double OWN_SUBJECT = 40;
  private static final double JOINED = 100;
  private static final double SUBORDINATE = 30;

  /** "A spokesman for the league in Oslo said it": of two, the one that holds the other. */
  private static final double INSIDE = 5;

  private final Scan scan;

  Antecedents(Scan scan) {
    this.scan = scan;
  }

  /** What a pronoun can take up: mentions, or none for a thing. */
  private record Candidate(List<Draft> mentions, double score, int sentence, int token) {
    Draft.Place place() {
      return new Draft.Place(sentence, token);
    }
  }

  void find() {
    for (Draft draft : scan.mentions) {
      if (draft.kind == Mention.Kind.PRONOUN
          && Pronoun.of(draft.name).filter(p -> !p.speaks()).isPresent()) {
        Scan.View view = scan.views.get(draft.sentence);
        apart(view, draft);
        boolean things = thingsCount(view, draft);
        List<Candidate> candidates = candidates(view, draft, things);
        if (isCalledThing(view, view.sentence().token(draft.headToken))) {
          candidates.stream()
              .filter(candidate -> candidate.mentions().isEmpty())
              .findFirst()
              .ifPresent(thing -> draft.thingAt = Optional.of(thing.place()));
        } else {
          rank(draft, candidates, things);
        }
      }
    }
  }

  /** "It is the biggest decline": what is called a thing is one. */
  private boolean isCalledThing(Scan.View view, Token pronoun) {
    return pronoun.relates("nsubj")
        && view.sentence()
            .head(pronoun)
            .flatMap(be -> view.sentence().child(be, "attr"))
            .filter(noun -> noun.isNoun() && scan.at(view, noun).isEmpty())
            .isPresent();
  }

  /** "He urged him": the object is not the subject. A possessive may be the subject's. */
  private void apart(Scan.View view, Draft pronoun) {
    Token token = view.sentence().token(pronoun.headToken);
    accused(view, token)
        .ifPresent(accuser -> scan.arguments(view, accuser).forEach(d -> pronoun.apart.add(d.id)));
    boolean object = scan.lexicon.is("objective", pronoun.name) && !token.relates("poss");
    if (token.relates("poss") || token.relates("nsubj", "nsubjpass") && !object) {
      return;
    }
    Token verb = view.clauses().clauseOf(token);
    // "we expect them to come": the object of the one verb is the subject of the other
    boolean raised = token.relates("nsubj") && token.head() == verb.index();
    view.clauses()
        .subject(raised ? view.clauses().clauseOf(verb) : verb)
        .filter(subject -> subject.index() != token.index())
        .ifPresent(subject -> scan.arguments(view, subject).forEach(d -> pronoun.apart.add(d.id)));
  }

  /** "Peru says it violates the pact": nobody says so of himself. */
  private Optional<Token> accused(Scan.View view, Token pronoun) {
    return Optional.of(view.clauses().clauseOf(pronoun))
        .filter(verb -> pronoun.relates("nsubj") && verb.relates("ccomp"))
        .filter(verb -> scan.lexicon.is("wrongdoing", verb.lemma()))
        .filter(verb -> !view.negation().of(verb))
        .flatMap(verb -> view.sentence().head(verb))
        .filter(says -> !scan.lexicon.cueVerb(says.lemma()).isEmpty())
        .flatMap(says -> view.clauses().subject(says));
  }

  /** Whether something that is nobody can be meant. */
  private boolean thingsCount(Scan.View view, Draft pronoun) {
    return Pronoun.of(pronoun.name).filter(p -> p.isNeuter() || p.plural()).isPresent()
        && !acts(view, pronoun);
  }

  /** The likeliest first. */
  private List<Candidate> candidates(Scan.View view, Draft pronoun, boolean things) {
    boolean plural = Pronoun.of(pronoun.name).filter(Pronoun::plural).isPresent();
    int farthest = things ? FARTHEST_OF_THINGS : FARTHEST;
    List<Candidate> candidates = new ArrayList<>();
    for (int back = 0; back <= farthest && back <= pronoun.sentence; back++) {
      collect(scan.views.get(pronoun.sentence - back), view, pronoun, plural, candidates);
    }
    ahead(view, pronoun).ifPresent(candidates::add);
    candidates.sort(
        Comparator.comparingDouble(Candidate::score)
            .thenComparingInt(Candidate::sentence)
            .thenComparingInt(Candidate::token)
            .reversed());
    return candidates;
  }

  /** "While they warn of cuts, Moen and Roe …": who is named only in the clause above. */
  private Optional<Candidate> ahead(Scan.View view, Draft pronoun) {
    Sentence sentence = view.sentence();
    Token own = sentence.token(pronoun.headToken);
    Token verb = view.clauses().clauseOf(own);
    return Optional.of(verb)
        .filter(
            v -> own.relates("nsubj", "nsubjpass") && v.relates("advcl") && v.head() > v.index())
        .flatMap(sentence::head)
        .flatMap(above -> sentence.child(above, "nsubj", "nsubjpass"))
        .filter(subject -> subject.index() > verb.index() && subject.isNoun())
        .map(
            subject ->
                new Candidate(
                    scan.arguments(view, subject),
                    RECENT + SUBJECT + SUBORDINATE,
                    sentence.index(),
                    subject.index()))
        .filter(candidate -> !candidate.mentions().isEmpty());
  }

  private static void rank(Draft pronoun, List<Candidate> candidates, boolean things) {
    for (Candidate candidate : candidates) {
      if (candidate.mentions().isEmpty() && things) {
        pronoun.thingAt = Optional.of(candidate.place());
        break;
      }
      candidate.mentions().forEach(d -> pronoun.antecedents.add(d.id));
    }
  }

  /** Whether the pronoun does what only somebody does: "it announced". */
  private boolean acts(Scan.View view, Draft pronoun) {
    Token token = view.sentence().token(pronoun.headToken);
    if (!token.relates("nsubj")) {
      return false;
    }
    return scan.lexicon.cueVerb(view.clauses().clauseOf(token).lemma()).stream()
        .anyMatch(cue -> !cue.hasParticle() && cue.takes("quote"));
  }

  private void collect(
      Scan.View there, Scan.View here, Draft pronoun, boolean plural, List<Candidate> candidates) {
    boolean same = there == here;
    Sentence sentence = there.sentence();
    int end = same ? pronoun.headToken : sentence.size();
    for (int i = 0; i < end; i++) {
      Token token = sentence.token(i);
      if (same && within(sentence, token, pronoun)) {
        continue;
      }
      Optional<Token> meant = meant(there, token);
      if (meant.isEmpty() || meant.get().index() == pronoun.headToken && same) {
        continue;
      }
      List<Draft> drafts = scan.at(there, meant.get());
      boolean thing = drafts.isEmpty() && isThing(sentence, token, plural);
      if (thing || drafts.stream().anyMatch(d -> d.use != Mention.Use.MODIFIER)) {
        double score = score(there, here, pronoun, token);
        candidates.add(new Candidate(drafts, score, sentence.index(), i));
      }
    }
  }

  /** The noun itself, or the one that a relative pronoun takes up; a pronoun, too. */
  private Optional<Token> meant(Scan.View view, Token token) {
    if (token.pos().startsWith("WP") && token.relates("nsubj", "nsubjpass", "poss")) {
      return view.clauses().antecedent(view.clauses().clauseOf(token));
    }
    boolean modifier =
        token.relates("compound", "nmod", "amod", "npadvmod", "oprd")
            || token.relates("attr") && scan.at(view, token).isEmpty();
    return (token.isNoun() || token.isPronoun()) && !modifier
        ? Optional.of(token)
        : Optional.empty();
  }

  private boolean isThing(Sentence sentence, Token token, boolean plural) {
    return token.isNoun()
        && token.pos().endsWith("S") == plural
        && !sentence.inTime(token)
        && !scan.lexicon.isQuantity(token.lemma());
  }

  /** Nouns that the pronoun belongs to: "his father" is not he. */
  private static boolean within(Sentence sentence, Token token, Draft pronoun) {
    Optional<Token> above = sentence.head(sentence.token(pronoun.headToken));
    while (above.isPresent() && !above.get().isVerb()) {
      if (above.get().index() == token.index()) {
        return true;
      }
      above = sentence.head(above.get());
    }
    return false;
  }

  private double score(Scan.View there, Scan.View here, Draft pronoun, Token token) {
    int distance = here.sentence().index() - there.sentence().index();
    Token own = here.sentence().token(pronoun.headToken);
    Token bearer = bearer(there.sentence(), token);
    double role = role(there.sentence(), bearer);
    double score = RECENT / (1 << distance) + role;
    if (distance == 1 && replies(here, own) && role >= OBJECT) {
      // "He told him. He replied": who was spoken to
      score += role == SUBJECT ? OBJECT - SUBJECT : SUBJECT - OBJECT + SAME_ROLE;
    }
    score -= one(there.sentence(), bearer) && besideMany(here, own) ? SUBJECT : 0;
    score += bearer.relation().equals(own.relation()) ? SAME_ROLE : 0;
    boolean ownClause =
        distance == 0
            && role == SUBJECT
            && own.relates("poss")
            && there.clauses().clauseOf(bearer).index() == here.sentence().verbOf(own).index();
    score += ownClause ? OWN_SUBJECT : 0;
    score -= INSIDE * nouns(there.sentence(), bearer);
    score += distance == 0 && subordinate(here, own) ? SUBORDINATE : 0;
    return score + (distance == 0 && joined(here.sentence(), token, own) ? JOINED : 0);
  }

  /** In how many nouns' phrases it stands: "Oslo" in two, in "the envoy of the league in Oslo". */
  private static int nouns(Sentence sentence, Token token) {
    int nouns = 0;
    Token at = token;
    while (at.relates("pobj")) {
      Optional<Token> noun = sentence.head(at).flatMap(sentence::head).filter(Token::isNoun);
      if (noun.isEmpty()) {
        return nouns;
      }
      at = noun.get();
      nouns++;
    }
    return nouns;
  }

  private boolean replies(Scan.View view, Token pronoun) {
    return pronoun.relates("nsubj")
        && scan.lexicon.is("replying", view.clauses().clauseOf(pronoun).lemma());
  }

  /** "They want it, but he does not": none of them. */
  private static boolean besideMany(Scan.View view, Token pronoun) {
    return pronoun.is("he", "she")
        && view.sentence().tokens().subList(0, pronoun.index()).stream()
            .anyMatch(before -> before.is("they") && before.relates("nsubj"));
  }

  /** Of several that a conjunction joins. */
  private static boolean one(Sentence sentence, Token token) {
    return token.relates("conj") || sentence.child(token, "conj").isPresent();
  }

  private static double role(Sentence sentence, Token bearer) {
    if (bearer.relates("nsubj") && isPredicated(sentence, bearer)) {
      return OBJECT;
    }
    return switch (bearer.relation()) {
      case "nsubj", "nsubjpass", "agent" -> SUBJECT;
      case "dobj", "dative" -> OBJECT;
      case "poss" -> POSSESSOR;
      default -> OTHER;
    };
  }

  /** "Declared Peru a threat": parsers take Peru for the subject of a clause without a verb. */
  private static boolean isPredicated(Sentence sentence, Token subject) {
    return sentence
        .head(subject)
        .filter(predicate -> !predicate.isVerb() && predicate.relates("oprd", "ccomp", "xcomp"))
        .isPresent();
  }

  /** An apposition plays the part of what it explains. */
  private static Token bearer(Sentence sentence, Token token) {
    return token.relates("appos") ? sentence.head(token).orElse(token) : token;
  }

  /** "… while they vote": who is meant is rather named in the clause above. */
  private static boolean subordinate(Scan.View view, Token pronoun) {
    return view.sentence().verbOf(pronoun).relates("advcl", "ccomp", "relcl", "acl");
  }

  /** "Chad, its neighbours and …". */
  private static boolean joined(Sentence sentence, Token token, Token pronoun) {
    return sentence
        .head(pronoun)
        .filter(owned -> pronoun.relates("poss") && owned.relates("conj", "appos"))
        .filter(owned -> owned.head() == token.index())
        .isPresent();
  }
}
