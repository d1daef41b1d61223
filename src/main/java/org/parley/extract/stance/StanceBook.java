package org.parley.extract.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.article.Span;
import org.parley.claim.Certainty;
import org.parley.claim.Position;
import org.parley.claim.Stance;
import org.parley.claim.Statement;
import org.parley.claim.Target;
import org.parley.extract.frame.Condition;
import org.parley.extract.frame.Conditions;
import org.parley.extract.outlook.Supposition;
import org.parley.extract.statement.Contents;
import org.parley.extract.statement.Cued;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.text.SpanIndex;
import org.parley.text.Token;

/**
 * The stances of one article: what the finders found gets its condition, its voice, its certainty
 * and its target's words.
 */
final class StanceBook {
  private final Scan scan;
  private final List<Cued> statements;
  private final Conditions conditions;
  private final Contents contents;
  private final List<Stance> stances = new ArrayList<>();
  private final Map<Integer, List<Stance>> bySentence = new HashMap<>();
  private final Map<Integer, List<Cued>> cues;
  private final Set<String> seen = new HashSet<>();
  private final SpanIndex<Scan.View> views;
  private final Targets targets;
  private final Supposition supposition;
  private final Nobody nobody;
  private final Completion completion;

  StanceBook(Scan scan, List<Cued> statements) {
    this.scan = scan;
    this.statements = statements;
    this.views = SpanIndex.of(scan.views, view -> view.sentence().span());
    this.cues = statements.stream().collect(Collectors.groupingBy(Cued::sentence));
    this.contents = new Contents(statements);
    this.conditions = new Conditions(scan.lexicon);
    this.targets = new Targets(scan);
    this.supposition = new Supposition(scan.lexicon);
    this.nobody = new Nobody(scan);
    this.completion = new Completion(scan.lexicon);
  }

  List<Stance> stances() {
    return stances.stream()
        .filter(s -> in(s.sentence()).stream().noneMatch(o -> tellsMore(o, s) || holds(o, s)))
        .toList();
  }

  private List<Stance> in(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  private void add(Stance stance) {
    stances.add(stance);
    bySentence.computeIfAbsent(stance.sentence(), none -> new ArrayList<>()).add(stance);
  }

  /** "Argued that the reform is wrong": against the reform, rather than for its being wrong. */
  private static boolean tellsMore(Stance judged, Stance claimed) {
    return judged.holder() == claimed.holder()
        && judged.basis() == Stance.Basis.JUDGEMENT
        && claimed.basis().isVerb()
        && judged.position() == Position.OPPOSES
        && claimed.position() == Position.SUPPORTS
        && judged.condition().isEmpty()
        && claimed.condition().isEmpty()
        && claimed.target().span().contains(judged.target().span());
  }

  /** "Must find, try and punish them" is one demand: "try and punish them" is in it. */
  private static boolean holds(Stance whole, Stance part) {
    return whole != part
        && whole.holder() == part.holder()
        && whole.basis() == Stance.Basis.JUDGEMENT
        && part.basis() == Stance.Basis.JUDGEMENT
        && whole.position() == part.position()
        && whole.condition().isEmpty()
        && part.condition().isEmpty()
        && whole.target().span().contains(part.target().span())
        && !part.target().span().contains(whole.target().span());
  }

  /** The sentences that a span meets. */
  List<Scan.View> sentences(Span span) {
    return views.overlapping(span);
  }

  /** Whether somebody has a position in a sentence. */
  boolean holds(int sentence, int holder) {
    return in(sentence).stream().anyMatch(s -> s.holder() == holder);
  }

  /** Whether a position was read from the statement, the speaker's or of somebody it tells of. */
  boolean tells(Statement statement, int sentence) {
    return in(sentence).stream().anyMatch(s -> s.statement().equals(Optional.of(statement.id())));
  }

  void write(Scan.View view, Shown shown, Complement stretch) {
    if (supposition.holds(view, shown.word())) {
      return;
    }
    Complement complement = completion.of(view, shown.word(), apart(view, shown.word(), stretch));
    if (complement.turned()) {
      write(
          view,
          shown.turned(),
          new Complement(complement.head(), complement.first(), complement.last()));
      return;
    }
    Optional<Condition> condition =
        conditionOf(view, shown.word())
            .or(() -> conditionOf(view, complement.head()))
            // "impossible without X" may be for X itself
            .filter(c -> c.head().index() != complement.head().index());
    if (condition.isPresent() && givenUp(view, shown.word())) {
      // "prepared to give up the bid in exchange for X": what is conditional is the giving up
      return;
    }
    if (condition.isPresent() && yields(view, shown, condition.get())) {
      // "will drop the tax if …" is for dropping it, on a condition
      Complement dropping = new Complement(shown.word(), shown.word().index(), complement.last());
      write(view, shown.as(Position.SUPPORTS), dropping);
      return;
    }
    Optional<Target> target =
        targets
            .of(view, complement, condition)
            .map(t -> shown.negated() ? Targets.affirmed(view, shown.word(), complement, t) : t);
    if (target.isEmpty()) {
      return;
    }
    targets.note(view, complement, target.get());
    hold(view, shown, target.get(), condition);
  }

  /** "A tunnel rejected by Peru": Peru is against the tunnel. */
  private static Complement apart(Scan.View view, Token word, Complement stretch) {
    boolean describes =
        word.relates("acl", "relcl")
            && word.head() == stretch.head().index()
            && word.index() > stretch.head().index()
            && word.index() <= stretch.last();
    if (!describes) {
      return stretch;
    }
    int before = view.phrases().clause(word)[0] - 1;
    int last = view.sentence().token(before).is(",") ? before - 1 : before;
    return last < stretch.head().index()
        ? stretch
        : new Complement(stretch.head(), stretch.first(), last, stretch.turned());
  }

  private void hold(Scan.View view, Shown shown, Target target, Optional<Condition> condition) {
    Optional<Target> required = condition.map(c -> targets.of(view, c.head(), c.first(), c.last()));
    boolean depends =
        required.isPresent()
            && (shown.position() == Position.SUPPORTS
                || shown.position() == Position.OPPOSES && condition.get().lifts());
    Shown held = depends ? shown.as(Position.CONDITIONAL) : shown;
    for (Draft holder : shown.holders()) {
      if (nobody.is(view, holder, shown.word())) {
        continue;
      }
      String key =
          view.sentence().index()
              + "/"
              + holder.id
              + "/"
              + held.position()
              + "/"
              + target.span().start();
      if (seen.add(key)) {
        add(stance(view, held, holder, target, depends ? required : Optional.empty()));
        // who demands something in exchange for a release does not ask for the release
        boolean gives = !scan.lexicon.is("asking", shown.word().lemma());
        if (depends && condition.get().price() && gives) {
          Shown wanted = shown.as(Position.SUPPORTS);
          add(stance(view, wanted, holder, required.get(), Optional.empty()));
        }
      }
    }
  }

  /** "Will drop", "could lift": whoever gives something up for something else. */
  private boolean yields(Scan.View view, Shown shown, Condition condition) {
    boolean done =
        shown.word().pos().equals("VBD")
            || view.clauses().auxiliaries(shown.word()).stream().anyMatch(a -> a.is("have"));
    return shown.position() == Position.OPPOSES
        && !done
        && !condition.lifts()
        && shown.word().isVerb()
        && scan.lexicon.is("relinquish", shown.word().lemma())
        && view.sentence().children(shown.word(), "dobj").size() == 1;
  }

  /** "To give up the bid": the noun is what a verb of giving up has as its object. */
  private boolean givenUp(Scan.View view, Token noun) {
    return noun.isNoun()
        && noun.relates("dobj")
        && view.sentence()
            .head(noun)
            .filter(
                verb ->
                    scan.lexicon.is("relinquish", verb.lemma())
                        || verb.is("give")
                            && view.sentence().children(verb, "prt").stream()
                                .anyMatch(p -> p.is("up")))
            .isPresent();
  }

  Optional<Condition> conditionOf(Scan.View view, Token word) {
    return conditions.of(view, word);
  }

  private Stance stance(
      Scan.View view, Shown shown, Draft holder, Target target, Optional<Target> condition) {
    Optional<Statement> within = enclosing(shown.word());
    Optional<Statement> own = cuedBy(view, shown.word());
    Optional<Statement> carrier =
        shown.statement().map(Cued::statement).or(() -> own).or(() -> within);
    // "Moscow said that Egypt opposes X" is Moscow's claim, though "opposes" is a cue of its own;
    // "Egypt opposes X" with nothing around it is the article's
    boolean told = scan.lexicon.is("attitude", shown.word().lemma());
    Optional<Integer> voice =
        within
            .flatMap(Statement::speaker)
            // of "Egypt and Jordan rejected X" each speaks for itself
            .or(() -> own.isPresent() && !told ? Optional.of(holder.id) : Optional.empty())
            .or(() -> told ? Optional.empty() : carrier.flatMap(Statement::speaker));
    return new Stance(
        holder.id,
        target,
        shown.position(),
        condition,
        voice,
        carrier.map(Statement::id),
        Optional.empty(),
        view.phrases().of(shown.word()),
        certainty(view, shown.word()),
        shown.negated(),
        shown.ground().confidence(),
        shown.ground().basis(),
        shown.ground().rule(),
        view.sentence().index(),
        view.phrases().whole());
  }

  private Optional<Statement> cuedBy(Scan.View view, Token word) {
    return cues.getOrDefault(view.sentence().index(), List.of()).stream()
        .filter(c -> c.cueToken() == word.index())
        .map(Cued::statement)
        .findFirst();
  }

  /** The innermost statement whose content the word stands in. */
  Optional<Statement> enclosing(Token word) {
    return contents.innermost(word.span(), statement -> true);
  }

  /** Lemma of the verb that cues the innermost statement around the word. */
  Optional<String> cueOf(Token word) {
    return enclosing(word)
        .map(s -> statements.get(s.id()))
        .filter(c -> c.cueToken() >= 0)
        .map(c -> scan.views.get(c.sentence()).sentence().token(c.cueToken()).lemma());
  }

  private Certainty certainty(Scan.View view, Token word) {
    if (view.clauses().hasModal(word, scan.lexicon.all("leaves-open"))) {
      return Certainty.POSSIBLE;
    }
    boolean hedged =
        view.sentence().children(word, "advmod").stream()
            .anyMatch(a -> scan.lexicon.is("hedge-probable", a.lemma()));
    return hedged || view.clauses().auxiliaries(word).stream().anyMatch(a -> a.is("would"))
        ? Certainty.PROBABLE
        : Certainty.CERTAIN;
  }
}
