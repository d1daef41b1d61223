package org.parley.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Span;
import org.parley.claim.Certainty;
import org.parley.claim.Mention;
import org.parley.claim.Position;
import org.parley.claim.Stance;
import org.parley.claim.Statement;
import org.parley.claim.Target;
import org.parley.text.Token;

/**
 * Finds who is for or against what: by verbs, nouns and adjectives of attitude in their frames, and
 * by what a speaker says must, will or cannot be, or judges good or bad.
 */
final class StanceFinder {
  private static final int LONGEST_LABEL = 24;
  private static final Set<String> NECESSITY = Set.of("must", "should", "ought", "shall");
  private static final Set<String> COMMITMENT =
      Set.of("will", "shall", "'ll", "’ll", "would", "wo");

  private final Scan scan;
  private final Conditions conditions;
  private final List<StatementFinder.Cued> statements;
  private final Optional<Integer> issuer;
  private final List<Span> quotes;
  private final List<Stance> stances = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  /**
   * @param issuer the mention that the whole text speaks for, where it is a statement of somebody's
   */
  StanceFinder(
      Scan scan,
      List<StatementFinder.Cued> statements,
      List<Span> quotes,
      Optional<Integer> issuer) {
    this.scan = scan;
    this.conditions = new Conditions();
    this.statements = statements;
    this.quotes = quotes;
    this.issuer = issuer;
  }

  List<Stance> find() {
    for (Scan.View view : scan.views) {
      for (Token token : view.sentence().tokens()) {
        if (token.isVerb()) {
          byWord(view, token, scan.lexicon.stanceVerb(token.lemma()), "stance-verb:");
          appraise(view, token);
        } else if (token.isNoun()) {
          byWord(view, token, scan.lexicon.stanceNoun(token.lemma()), "stance-noun:");
        } else if (token.pos().startsWith("JJ")
            || token.pos().equals("IN")
            || token.pos().startsWith("RB")) {
          byWord(view, token, scan.lexicon.stanceAdjective(token.lemma()), "stance-adjective:");
        }
      }
    }
    statements.forEach(this::byContent);
    issuer.ifPresent(this::byIssuer);
    byList();
    return stances;
  }

  // Words of attitude.

  private void byWord(Scan.View view, Token word, List<Table.Row> rows, String family) {
    if (rows.isEmpty() || word.isVerb() && !holds(view, word)) {
      return;
    }
    for (Table.Row row : rows) {
      Optional<Complement> complement = complement(view, word, row.get("frame"));
      if (complement.isEmpty()) {
        continue;
      }
      List<Draft> holders =
          row.get("frame").startsWith("pass:")
              ? view.clauses().subject(word).map(t -> acting(view, t)).orElse(List.of())
              : holders(view, word, complement.get());
      if (holders.isEmpty()) {
        return;
      }
      Position position = Position.valueOf(row.get("position").toUpperCase(Locale.ROOT));
      boolean negated = negated(view, word);
      if (negated && row.get("note").contains("no-negation")) {
        return;
      }
      for (Complement part : parts(view, complement.get())) {
        add(
            view,
            word,
            holders,
            part,
            negated ? position.turned() : position,
            negated,
            family + word.lemma(),
            0.8);
      }
      return;
    }
  }

  /**
   * Whether the verb is a position by itself: an infinitive or gerund below another verb or a noun
   * is what that one wants, plans or asks for; the position is the other's.
   */
  private boolean holds(Scan.View view, Token verb) {
    if (verb.relates("nmod", "amod", "compound")) {
      return false;
    }
    boolean infinitive = verb.pos().equals("VB") && view.clauses().hasTo(verb);
    if (infinitive || verb.relates("xcomp", "pcomp") && !verb.relates("ccomp")) {
      return verb.relates("xcomp")
          && view.sentence()
              .head(verb)
              .filter(
                  h -> scan.lexicon.is("aspectual", h.lemma()) && (!h.isVerb() || holds(view, h)))
              .isPresent();
    }
    if (verb.relates("conj")
        && verb.pos().equals("VB")
        && view.sentence().child(verb, "nsubj", "aux").isEmpty()) {
      return view.sentence()
          .head(verb)
          .filter(Token::isVerb)
          .filter(h -> h.pos().equals("VB") && holds(view, h))
          .isPresent();
    }
    return true;
  }

  /** What a stance is about: tokens of the article, and the word that conditions may hang on. */
  private record Complement(Token head, int first, int last) {}

  private Optional<Complement> complement(Scan.View view, Token word, String frame) {
    Clauses clauses = view.clauses();
    String kind = frame.contains(":") ? frame.substring(0, frame.indexOf(':')) : frame;
    String argument = frame.contains(":") ? frame.substring(frame.indexOf(':') + 1) : "";
    return switch (kind) {
      case "obj" ->
          clauses
              .patient(word)
              .filter(p -> !p.isPronoun() || p.is("this", "that"))
              .filter(p -> argument.isEmpty() || List.of(argument.split("\\|")).contains(p.lemma()))
              .map(p -> argument.isEmpty() ? noun(view, p) : meant(view, p));
      case "prt" ->
          view.sentence().children(word, "prt", "advmod", "prep").stream()
                  .anyMatch(c -> c.is(argument))
              ? clauses
                  .patient(word)
                  .map(p -> noun(view, p))
                  .or(() -> prepositional(view, word, argument))
                  .or(() -> prepositional(view, word, "to"))
                  .or(
                      () ->
                          view.sentence().children(word, "xcomp", "ccomp").stream()
                              .findFirst()
                              .map(v -> clause(view, v)))
              : Optional.empty();
      case "to" ->
          view.sentence().children(word, "xcomp", "ccomp", "acl", "oprd", "advcl").stream()
              .filter(clauses::hasTo)
              .findFirst()
              .map(v -> clause(view, v));
      case "obj-to" -> {
        Optional<Token> verb =
            view.sentence().children(word, "xcomp", "ccomp", "advcl").stream()
                .filter(clauses::hasTo)
                .findFirst();
        Optional<Token> object = clauses.patient(word);
        yield verb.isPresent() && object.isPresent() && object.get().index() < verb.get().index()
            ? Optional.of(clause(view, verb.get(), object.get()))
            : Optional.empty();
      }
      case "that" ->
          view.sentence().children(word, "ccomp", "acl", "relcl").stream()
              .filter(
                  c ->
                      c.index() > word.index()
                          && (c.relates("ccomp")
                              || view.sentence().children(c, "mark").stream()
                                  .anyMatch(m -> m.is("that"))))
              .findFirst()
              .map(v -> clause(view, v));
      case "ing" ->
          view.sentence().children(word, "xcomp", "ccomp", "dobj").stream()
              .filter(c -> c.pos().equals("VBG") && c.index() > word.index())
              .findFirst()
              .map(v -> clause(view, v));
      case "prep" -> prepositional(view, word, argument);
      case "prep-to" -> {
        Optional<Token> called = clauses.prepositional(word, argument).stream().findFirst();
        Optional<Token> verb =
            view.sentence().subtree(word).stream()
                .filter(
                    v ->
                        v.isVerb()
                            && clauses.hasTo(v)
                            && v.relates("xcomp", "acl", "advcl", "ccomp"))
                .findFirst();
        yield called.isPresent() && verb.isPresent() && called.get().index() < verb.get().index()
            ? Optional.of(clause(view, verb.get(), called.get()))
            : Optional.empty();
      }
      case "pass" -> clauses.passive(word) ? prepositional(view, word, argument) : Optional.empty();
      case "poss-of" -> prepositional(view, word, "of");
      default -> Optional.empty();
    };
  }

  private Optional<Complement> prepositional(Scan.View view, Token word, String preposition) {
    Optional<Token> child =
        view.sentence().children(word).stream()
            .filter(c -> c.is(preposition) && c.relates("prep", "agent", "dative", "prt", "advmod"))
            .findFirst();
    Optional<Token> start = word.is(preposition) ? Optional.of(word) : child;
    if (start.isEmpty()) {
      // "called for the zone to be set up"
      return view.sentence().children(word, "ccomp", "xcomp", "advcl", "acl").stream()
          .filter(
              c ->
                  c.index() > word.index()
                      && view.sentence().children(c, "mark").stream()
                          .anyMatch(m -> m.is(preposition)))
          .findFirst()
          .map(c -> clause(view, c));
    }
    Optional<Token> gerund = view.sentence().child(start.get(), "pcomp");
    if (gerund.isPresent()) {
      return Optional.of(clause(view, gerund.get()));
    }
    return view.sentence().child(start.get(), "pobj").map(noun -> noun(view, noun));
  }

  /** "Stressed the importance of X": X is meant. */
  private Complement meant(Scan.View view, Token noun) {
    return prepositional(view, noun, "of")
        .or(() -> prepositional(view, noun, "for"))
        .or(() -> prepositional(view, noun, "to"))
        .orElseGet(() -> noun(view, noun));
  }

  /** "A ceasefire in Gaza, the release of all hostages and an end to the war" are three things. */
  private List<Complement> parts(Scan.View view, Complement whole) {
    Token head = whole.head();
    List<Token> joined =
        head.isNoun()
            ? view.clauses().coordinated(head).stream()
                .filter(
                    t ->
                        t.index() == head.index()
                            || view.sentence().child(t, "det", "prep", "poss").isPresent())
                .toList()
            : List.of(head);
    boolean list =
        joined.size() >= 2
            && view.clauses().coordinated(head).size() == joined.size()
            && joined.getLast().index() <= whole.last()
            && view.sentence().child(head, "det", "prep", "poss").isPresent();
    if (!list) {
      return List.of(whole);
    }
    List<Complement> parts = new ArrayList<>();
    for (Token part : joined) {
      int[] phrase = view.phrases().nounPhrase(part);
      parts.add(trimmed(view, part, phrase[0], phrase[1]));
    }
    return parts;
  }

  private Complement noun(Scan.View view, Token head) {
    int[] phrase =
        view.phrases().range(head, Set.of("relcl", "appos", "advcl", "parataxis", "punct", "meta"));
    return trimmed(view, head, phrase[0], phrase[1]);
  }

  private Complement clause(Scan.View view, Token verb) {
    int[] range = view.phrases().range(verb, Set.of("advcl", "parataxis", "mark", "meta"));
    int last = range[1];
    for (Token joined : view.sentence().children(verb, "conj")) {
      if (another(verb, joined)) {
        last = Math.min(last, Math.max(verb.index(), view.phrases().clause(joined)[0] - 1));
      }
    }
    return trimmed(view, verb, range[0], last);
  }

  /** A finite verb joined to an infinitive begins a clause of its own. */
  private static boolean another(Token verb, Token joined) {
    boolean finite = Set.of("VBZ", "VBD", "VBP").contains(joined.pos());
    return finite && verb.pos().equals("VB");
  }

  private Complement clause(Scan.View view, Token verb, Token subject) {
    int[] range = view.phrases().range(verb, Set.of("advcl", "parataxis", "mark", "meta"));
    int[] phrase = view.phrases().core(subject);
    return trimmed(view, verb, phrase[0], range[1]);
  }

  private Complement trimmed(Scan.View view, Token head, int first, int last) {
    int from = first;
    int to = Math.min(last, first + LONGEST_LABEL);
    while (from < to
        && (view.sentence().token(from).pos().equals("TO")
            || view.sentence().token(from).relates("punct", "mark", "cc"))) {
      from++;
    }
    return new Complement(head, from, Math.max(to, from));
  }

  /** Whose attitude it is: the subject of a verb or adjective, the owner of a noun. */
  private List<Draft> holders(Scan.View view, Token word, Complement complement) {
    Clauses clauses = view.clauses();
    Optional<Token> holder;
    if (word.isVerb()) {
      holder = clauses.agent(word);
    } else if (word.isNoun()) {
      holder =
          clauses
              .owner(word)
              .or(
                  () ->
                      clauses.prepositional(word, "by", "from", "among", "of", "within").stream()
                          .filter(
                              t -> t.index() < complement.first() || t.index() > complement.last())
                          .findFirst());
      if (holder.isEmpty()) {
        List<Draft> modifiers = new ArrayList<>();
        for (Token modifier : view.sentence().children(word, "nmod", "compound")) {
          scan.at(view, modifier).stream()
              .filter(d -> d.kind == Mention.Kind.NAMED)
              .forEach(modifiers::add);
        }
        return modifiers;
      }
    } else {
      holder =
          view.sentence()
              .head(word)
              .filter(
                  h ->
                      word.relates(
                          "acomp", "oprd", "attr", "prep", "xcomp", "ccomp", "conj", "advcl",
                          "root", "acl"))
              .flatMap(h -> h.isVerb() ? clauses.subject(h) : Optional.of(h))
              .or(() -> clauses.subject(word));
      if (word.relates("nmod", "amod", "relcl")) {
        holder = view.sentence().head(word);
      }
    }
    return holder.map(h -> acting(view, h)).orElse(List.of());
  }

  /** The actors that a subject puts forward; for "the Turkish statement", whose statement it is. */
  private List<Draft> acting(Scan.View view, Token subject) {
    List<Draft> drafts = scan.arguments(view, subject);
    List<Draft> actors = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.use != Mention.Use.LOCATIVE) {
        actors.addAll(scan.behind(view, draft));
      }
    }
    if (drafts.isEmpty() && scan.lexicon.is("voice-noun", subject.lemma())) {
      for (Token owner : view.sentence().children(subject, "poss", "nmod", "compound")) {
        actors.addAll(scan.at(view, owner));
      }
    }
    return actors.size() > 6 ? actors.subList(0, 6) : actors;
  }

  private static boolean negated(Scan.View view, Token word) {
    Clauses clauses = view.clauses();
    if (word.isVerb()) {
      return clauses.negated(word)
          || view.sentence()
              .head(word)
              .filter(h -> word.relates("xcomp") && h.isVerb() && clauses.negated(h))
              .isPresent();
    }
    if (word.isNoun()) {
      return view.sentence().children(word, "neg", "det").stream().anyMatch(d -> d.is("no", "not"));
    }
    return view.sentence().children(word, "neg").stream().findAny().isPresent()
        || view.sentence().head(word).filter(h -> h.isVerb() && clauses.negated(h)).isPresent();
  }

  /** "Called the decision a mistake", "considers the bid unrealistic": the object, judged. */
  private void appraise(Scan.View view, Token verb) {
    if (!scan.lexicon.is("appraising", verb.lemma())) {
      return;
    }
    Optional<Token> object = view.clauses().patient(verb).filter(o -> !o.isPronoun());
    Optional<Token> predicate =
        view.sentence()
            .child(verb, "oprd", "attr", "acomp")
            .or(() -> view.clauses().prepositional(verb, "as").stream().findFirst());
    Optional<Token> clause = view.sentence().child(verb, "ccomp");
    if (predicate.isEmpty() && clause.isPresent()) {
      // "called it a mistake" is often read as a small clause
      predicate =
          view.sentence().children(verb, "ccomp").stream().filter(c -> !c.isVerb()).findFirst();
      object =
          predicate
              .flatMap(p -> view.sentence().child(p, "nsubj"))
              .or(() -> view.clauses().patient(verb));
    }
    Optional<Token> judged = object;
    predicate
        .flatMap(p -> value(view, p))
        .ifPresent(
            value ->
                judged.ifPresent(
                    o ->
                        add(
                            view,
                            verb,
                            verb.isVerb()
                                ? view.clauses()
                                    .agent(verb)
                                    .map(a -> acting(view, a))
                                    .orElse(List.of())
                                : List.of(),
                            noun(view, o),
                            view.clauses().negated(verb) ? value.turned() : value,
                            false,
                            "appraisal:" + verb.lemma(),
                            0.7)));
  }

  // What a speaker says.

  private void byContent(StatementFinder.Cued cued) {
    Statement statement = cued.statement();
    if (statement.speaker().isEmpty() || statement.negated()) {
      return;
    }
    Draft speaker = scan.mentions.get(statement.speaker().get());
    for (var part : statement.content()) {
      for (Scan.View view : scan.views) {
        if (!view.sentence().span().overlaps(part.span())) {
          continue;
        }
        List<Token> inside =
            view.sentence().tokens().stream().filter(t -> part.span().contains(t.span())).toList();
        if (inside.isEmpty()) {
          continue;
        }
        view.phrases()
            .headOf(inside.getFirst().index(), inside.getLast().index())
            .ifPresent(
                head ->
                    view.clauses().coordinated(head).stream()
                        .filter(verb -> !another(head, verb))
                        .forEach(verb -> judge(view, verb, List.of(speaker), cued)));
      }
    }
  }

  /** "The parties will work together to:" and then a list of what they want. */
  private void byList() {
    List<Draft> holders = List.of();
    int lead = -1;
    for (Scan.View view : scan.views) {
      List<Token> tokens = view.sentence().tokens();
      Token first = tokens.getFirst();
      boolean item =
          lead >= 0
              && view.sentence().block() > lead
              && first.pos().equals("VB")
              && first.relates("root");
      if (item && !holders.isEmpty()) {
        add(view, first, holders, clause(view, first), Position.SUPPORTS, false, "list-item", 0.65);
        for (Token joined : view.sentence().children(first, "conj")) {
          if (joined.pos().equals("VB") && joined.index() > first.index() + 2) {
            add(
                view,
                joined,
                holders,
                clause(view, joined),
                Position.SUPPORTS,
                false,
                "list-item",
                0.6);
          }
        }
      } else if (tokens.getLast().form().equals(":")) {
        lead = view.sentence().block();
        holders =
            view.sentence()
                .root()
                .flatMap(r -> view.clauses().subject(r))
                .map(t -> acting(view, t))
                .orElse(List.of());
      } else if (!item && view.sentence().block() > lead + 8) {
        lead = -1;
      }
    }
  }

  private void byIssuer(int mention) {
    for (Scan.View view : scan.views) {
      view.sentence()
          .root()
          .filter(
              r ->
                  view.clauses().hasModal(r, COMMITMENT)
                      && quotes.stream().noneMatch(q -> q.contains(r.span())))
          .ifPresent(
              r ->
                  view.clauses()
                      .subject(r)
                      .filter(t -> !t.isPronoun())
                      .ifPresent(t -> commitment(view, r, t)));
      view.sentence()
          .root()
          .filter(r -> quotes.stream().noneMatch(q -> q.contains(r.span())))
          .ifPresent(
              root ->
                  view.clauses()
                      .coordinated(root)
                      .forEach(
                          verb -> judge(view, verb, List.of(scan.mentions.get(mention)), null)));
    }
  }

  /** A judgement: what must be, what the speaker will do, what is good, bad or impossible. */
  private void judge(
      Scan.View view,
      Token verb,
      List<Draft> speaker,
      StatementFinder.@org.jspecify.annotations.Nullable Cued cued) {
    if (!verb.isVerb()
        || !scan.lexicon.stanceVerb(verb.lemma()).isEmpty()
            && view.sentence().child(verb, "attr", "acomp").isEmpty()
            && !hasDuty(view, verb)) {
      return;
    }
    Clauses clauses = view.clauses();
    boolean negated = clauses.negated(verb);
    Optional<Token> subject = clauses.subject(verb);
    Optional<Token> predicate = view.sentence().child(verb, "acomp", "attr");
    String rule = "judgement";
    if (predicate.isPresent()) {
      Optional<Position> value = value(view, predicate.get());
      if (value.isPresent() && subject.isPresent()) {
        Position position = negated ? value.get().turned() : value.get();
        Optional<Complement> about = judged(view, verb, predicate.get(), subject.get());
        about.ifPresent(
            c ->
                add(
                    view,
                    verb,
                    speaker,
                    c,
                    position,
                    negated,
                    rule + ":" + predicate.get().lemma(),
                    0.65,
                    cued));
        return;
      }
    }
    if (hasDuty(view, verb) && subject.filter(t -> t.is("you")).isEmpty()) {
      Complement whole = clause(view, verb);
      add(
          view,
          verb,
          speaker,
          whole,
          negated ? Position.OPPOSES : Position.SUPPORTS,
          negated,
          rule + ":necessity",
          0.65,
          cued);
      return;
    }
    boolean own = subject.isPresent() && ownSubject(view, subject.get(), speaker);
    if (clauses.hasModal(verb, COMMITMENT) && own) {
      add(
          view,
          verb,
          speaker,
          predicate(view, verb),
          negated ? Position.OPPOSES : Position.SUPPORTS,
          negated,
          rule + ":commitment",
          0.65,
          cued);
      return;
    }
    boolean someone = subject.isPresent() && !subject.get().isPronoun();
    boolean cannot =
        negated
            && !clauses.perfect(verb)
            && (clauses.hasModal(verb, Set.of("can", "ca", "could"))
                || someone && clauses.hasModal(verb, Set.of("will", "wo")));
    if (cannot && subject.isPresent()) {
      add(
          view,
          verb,
          speaker,
          predicateOf(view, verb, subject.get()),
          Position.OPPOSES,
          true,
          rule + ":impossible",
          0.55,
          cued);
      return;
    }
    if (cued != null && scan.lexicon.is("claiming", cueLemma(cued)) && subject.isPresent()) {
      add(
          view,
          verb,
          speaker,
          clause(view, verb),
          negated ? Position.OPPOSES : Position.SUPPORTS,
          negated,
          rule + ":claim",
          0.5,
          cued);
    }
  }

  private String cueLemma(StatementFinder.Cued cued) {
    return cued.cueToken() < 0
        ? ""
        : scan.views.get(cued.sentence()).sentence().token(cued.cueToken()).lemma();
  }

  private static boolean hasDuty(Scan.View view, Token verb) {
    boolean needs = verb.is("need", "have") && view.sentence().child(verb, "xcomp").isPresent();
    return view.clauses().hasModal(verb, NECESSITY) || needs;
  }

  private boolean ownSubject(Scan.View view, Token subject, List<Draft> speaker) {
    String form = subject.form().toLowerCase(Locale.ROOT);
    return form.equals("we")
        || form.equals("i")
        || scan.arguments(view, subject).stream()
            .anyMatch(
                d ->
                    speaker.contains(d)
                        || d.kind == Mention.Kind.PRONOUN
                            && Set.of("he", "she").contains(form)
                            && speaker.stream().anyMatch(s -> !s.plural));
  }

  /** "The United States will maintain …" in an official statement: the state commits itself. */
  private void commitment(Scan.View view, Token verb, Token subject) {
    List<Draft> parties =
        acting(view, subject).stream().filter(d -> d.kind == Mention.Kind.NAMED).toList();
    boolean negated = view.clauses().negated(verb);
    if (!parties.isEmpty()) {
      add(
          view,
          verb,
          parties,
          predicate(view, verb),
          negated ? Position.OPPOSES : Position.SUPPORTS,
          negated,
          "issuer:commitment",
          0.65);
    }
  }

  private Complement predicate(Scan.View view, Token verb) {
    int[] range =
        view.phrases()
            .range(verb, Set.of("advcl", "parataxis", "mark", "meta", "nsubj", "nsubjpass"));
    return trimmed(view, verb, verb.index(), range[1]);
  }

  private Complement predicateOf(Scan.View view, Token verb, Token subject) {
    return subject.pos().equals("EX") ? predicate(view, verb) : clause(view, verb);
  }

  private Optional<Position> value(Scan.View view, Token predicate) {
    boolean turned = view.sentence().children(predicate, "neg").stream().findAny().isPresent();
    Optional<Position> value = Optional.empty();
    if (scan.lexicon.is("good", predicate.lemma())) {
      value = Optional.of(Position.SUPPORTS);
    } else if (scan.lexicon.is("bad", predicate.lemma())) {
      value = Optional.of(Position.OPPOSES);
    } else {
      for (Token modifier : view.sentence().children(predicate, "nmod", "amod")) {
        if (scan.lexicon.is("good", modifier.lemma())) {
          value = Optional.of(Position.SUPPORTS);
        } else if (scan.lexicon.is("bad", modifier.lemma())) {
          value = Optional.of(Position.OPPOSES);
        }
      }
    }
    return turned ? value.map(Position::turned) : value;
  }

  /** "It is vital to X", "that Y is wrong": what is judged. */
  private Optional<Complement> judged(Scan.View view, Token verb, Token predicate, Token subject) {
    if (!subject.is("it", "there", "this", "that")) {
      return subject.isPronoun()
          ? Optional.empty()
          : Optional.of(subject.isVerb() ? clause(view, subject) : noun(view, subject));
    }
    for (Token head : List.of(predicate, verb)) {
      for (Token child :
          view.sentence().children(head, "xcomp", "ccomp", "csubj", "advcl", "acl")) {
        if (child.index() > predicate.index()) {
          return Optional.of(clause(view, child));
        }
      }
    }
    return Optional.empty();
  }

  // Both.

  private void add(
      Scan.View view,
      Token word,
      List<Draft> holders,
      Complement complement,
      Position position,
      boolean negated,
      String rule,
      double confidence) {
    Optional<StatementFinder.Cued> own =
        statements.stream()
            .filter(c -> c.sentence() == view.sentence().index() && c.cueToken() == word.index())
            .findFirst();
    add(view, word, holders, complement, position, negated, rule, confidence, own.orElse(null));
  }

  private void add(
      Scan.View view,
      Token word,
      List<Draft> holders,
      Complement complement,
      Position position,
      boolean negated,
      String rule,
      double confidence,
      StatementFinder.@org.jspecify.annotations.Nullable Cued cued) {
    Optional<Conditions.Found> condition =
        conditions.of(view, word).or(() -> conditions.of(view, complement.head()));
    int first = complement.first();
    int last = complement.last();
    if (condition.isPresent()
        && condition.get().first() > first
        && condition.get().first() <= last) {
      last = Math.max(first, condition.get().first() - 1 - condition.get().lead());
    }
    Target target = target(view, complement.head(), first, last);
    if (target.heads().isEmpty()
        || complement.head().isNoun() && scan.lexicon.is("no-issue", complement.head().lemma())) {
      return;
    }
    Optional<Target> required = condition.map(c -> target(view, c.head(), c.first(), c.last()));
    Position held =
        required.isPresent() && position == Position.SUPPORTS ? Position.CONDITIONAL : position;
    Optional<Target> kept = held == Position.CONDITIONAL ? required : Optional.empty();
    Optional<Statement> around = cued == null ? enclosing(word) : Optional.of(cued.statement());
    for (Draft holder : holders) {
      if (!seen.add(view.sentence().index() + "/" + holder.id + "/" + held + "/" + first)) {
        continue;
      }
      // "Moscow said that Egypt opposes X" is Moscow's claim, though "opposes" is a cue of its own
      Optional<Integer> voice =
          enclosing(word).flatMap(Statement::speaker).or(() -> around.flatMap(Statement::speaker));
      stances.add(
          new Stance(
              holder.id,
              target,
              held,
              kept,
              voice,
              around.map(Statement::id),
              Optional.empty(),
              certainty(view, word),
              negated,
              confidence,
              rule,
              view.sentence().index(),
              view.phrases().whole()));
    }
  }

  /** The innermost statement whose content the word stands in. */
  private Optional<Statement> enclosing(Token word) {
    return statements.stream()
        .map(StatementFinder.Cued::statement)
        .filter(s -> s.content().stream().anyMatch(e -> e.span().contains(word.span())))
        .min(
            java.util.Comparator.comparingInt(
                s -> s.content().stream().mapToInt(e -> e.span().length()).sum()));
  }

  private Certainty certainty(Scan.View view, Token word) {
    if (view.clauses().hasModal(word, Set.of("may", "might", "could"))) {
      return Certainty.POSSIBLE;
    }
    boolean hedged =
        view.sentence().children(word, "advmod").stream()
            .anyMatch(a -> scan.lexicon.is("hedge-probable", a.lemma()));
    return hedged || view.clauses().hasModal(word, Set.of("would"))
        ? Certainty.PROBABLE
        : Certainty.CERTAIN;
  }

  private Target target(Scan.View view, Token head, int first, int last) {
    List<String> heads = new ArrayList<>();
    if (content(head)) {
      heads.add(head.lemma());
    }
    for (int i = first; i <= last; i++) {
      Token token = view.sentence().token(i);
      if (token.index() != head.index() && content(token)) {
        heads.add(token.lemma());
      }
    }
    List<Integer> about = scan.within(view, first, last).stream().map(d -> d.id).toList();
    return new Target(
        view.phrases().label(first, last),
        view.phrases().between(first, last).span(),
        heads,
        about);
  }

  private static boolean content(Token token) {
    return (token.isNoun()
            || token.isVerb() && !token.pos().equals("MD") && !token.relates("aux", "auxpass")
            || token.pos().startsWith("JJ"))
        && !token.is("be");
  }
}
