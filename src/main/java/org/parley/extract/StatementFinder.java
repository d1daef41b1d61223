package org.parley.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Span;
import org.parley.claim.Argument;
import org.parley.claim.Certainty;
import org.parley.claim.Evidence;
import org.parley.claim.Role;
import org.parley.claim.Statement;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Finds who says or thinks what: source, cue, content, as PolNeAR (Newell et al., LREC 2018)
 * defines them. Which verbs and nouns are cues, and with which complements, stands in the tables.
 */
final class StatementFinder {
  /** A statement with the word that makes it, for the rules that go on from there. */
  record Cued(int sentence, int cueToken, Statement statement) {}

  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our", "me", "us");

  private final Scan scan;
  private final List<Span> quotes;
  private final List<Cued> found = new ArrayList<>();

  StatementFinder(Scan scan) {
    this.scan = scan;
    this.quotes = Quotes.in(scan.text.sentences());
  }

  List<Span> quotes() {
    return quotes;
  }

  List<Cued> find() {
    for (Scan.View view : scan.views) {
      for (Token token : view.sentence().tokens()) {
        if (token.isVerb()) {
          byVerb(view, token);
          accordingTo(view, token);
        } else if (token.isNoun()) {
          byNoun(view, token);
        }
      }
      headlineColon(view);
      extendQuotes(view);
    }
    wholeQuotes();
    return nest();
  }

  /** Content that is part of a quotation is the whole of it, also the sentences before the cue. */
  private void wholeQuotes() {
    for (Cued cued : List.copyOf(found)) {
      List<Evidence> content = new ArrayList<>();
      for (Evidence part : cued.statement().content()) {
        Span whole = part.span();
        for (Span quote : quotes) {
          boolean cueOutside =
              cued.statement().cue().filter(c -> quote.overlaps(c.span())).isEmpty();
          boolean mostly =
              quote.overlaps(part.span())
                  && clip(quote, part.span()).length() * 10 >= part.span().length() * 6;
          if (mostly && cueOutside && unclaimed(cued, quote)) {
            whole = whole.union(quote);
          }
        }
        Evidence longer =
            whole.equals(part.span()) ? part : new Evidence(whole, scan.text.slice(whole));
        if (content.stream().noneMatch(c -> c.span().contains(longer.span()))) {
          content.add(longer);
        }
      }
      replace(cued, content);
    }
  }

  /** Whether no other statement of the quotation's sentences has a claim to it. */
  private boolean unclaimed(Cued cued, Span quote) {
    return found.stream()
        .filter(o -> o.statement().id() != cued.statement().id())
        .filter(o -> o.statement().cue().filter(c -> quote.overlaps(c.span())).isEmpty())
        .noneMatch(
            o ->
                o.statement().content().stream()
                    .anyMatch(
                        e ->
                            quote.overlaps(e.span())
                                && clip(quote, e.span()).length() * 10 >= e.span().length() * 6));
  }

  private void byVerb(Scan.View view, Token verb) {
    List<Table.Row> rows = scan.lexicon.cueVerb(verb.lemma());
    if (verb.relates("nmod", "compound", "amod")) {
      return;
    }
    if (rows.isEmpty()) {
      bySpeechAct(view, verb);
      return;
    }
    Clauses clauses = view.clauses();
    Optional<Token> speaker = clauses.agent(verb);
    for (Table.Row row : rows) {
      if (row.has("particle") && clauses.preposition(verb, row.get("particle")).isEmpty()) {
        continue;
      }
      List<Evidence> content = content(view, verb, row, speaker);
      if (content.isEmpty()) {
        continue;
      }
      if (speaker.filter(t -> hedge(view, verb, t, row.get("act"))).isPresent()) {
        return;
      }
      if (speaker.isEmpty() && (!quoted(content) || clauses.passive(verb))) {
        continue;
      }
      add(view, verb, speaker, content, row.get("act"), "cue-verb:" + verb.lemma());
      return;
    }
  }

  /**
   * "I think", "you know" inside a quotation, and attitudes of what has none ("state law wants"):
   * no attribution of their own.
   */
  private boolean hedge(Scan.View view, Token verb, Token speaker, String act) {
    String form = speaker.form().toLowerCase(Locale.ROOT);
    boolean inside = quotes.stream().anyMatch(q -> q.contains(verb.span()));
    if (form.equals("you") || inside && FIRST_PERSON.contains(form)) {
      return true;
    }
    boolean embedded =
        verb.pos().equals("VB")
            && view.clauses().hasTo(verb)
            && verb.relates("acl", "advcl", "pcomp");
    if (embedded) {
      return true;
    }
    boolean attitude = act.equals("Belief") || verb.pos().equals("VB") && verb.relates("xcomp");
    boolean nobody = scan.arguments(view, speaker).isEmpty() && !scan.lexicon.is("somebody", form);
    return attitude && nobody;
  }

  /**
   * A verbal frame of the event table whose verb is no cue in itself: its object is the content.
   */
  private void bySpeechAct(Scan.View view, Token verb) {
    Optional<Table.Row> frame =
        EventFinder.frame(scan, view, verb).filter(row -> EventFinder.verbal(scan, verb, row));
    Optional<Token> speaker = view.clauses().agent(verb);
    if (frame.isEmpty() || speaker.isEmpty()) {
      return;
    }
    List<Evidence> content = new ArrayList<>();
    for (Token child : view.sentence().children(verb, "dobj", "prep", "xcomp", "ccomp")) {
      if (child.index() > verb.index()) {
        addRange(view, content, view.phrases().clause(child), verb);
      }
    }
    if (content.isEmpty()) {
      return;
    }
    content.sort(Comparator.naturalOrder());
    add(view, verb, speaker, content, "SAY", "speech-act:" + verb.lemma());
  }

  private List<Evidence> content(
      Scan.View view, Token verb, Table.Row row, Optional<Token> speaker) {
    Set<String> frames = Set.of(row.get("frames").split("\\|"));
    Sentence sentence = view.sentence();
    List<Evidence> content = new ArrayList<>();
    for (Token child : sentence.children(verb)) {
      boolean clause =
          child.relates("ccomp") && (frames.contains("that") || frames.contains("quote"));
      boolean infinitive =
          child.relates("xcomp") && (frames.contains("to") || frames.contains("obj"));
      boolean object =
          child.relates("dobj", "oprd") && frames.contains("obj")
              || child.relates("ccomp") && frames.contains("obj") && !view.clauses().hasTo(child);
      boolean prepositional =
          child.relates("prep", "dative")
              && (child.is(row.get("particle"))
                  || frames.contains("obj")
                      && content.size() > 0
                      && child.index() > verb.index()
                      && child.is("for", "of", "as", "with", "in", "over", "on"));
      if (clause || infinitive || object || prepositional) {
        addRange(view, content, view.phrases().clause(child), verb);
      }
    }
    if (content.isEmpty() && frames.contains("that")) {
      inserted(view, verb).ifPresent(content::addAll);
    }
    if (frames.contains("quote") || frames.contains("that")) {
      for (Span quote : quotes) {
        Span here = clip(quote, sentence.span());
        if (here.length() > 8
            && !here.contains(verb.span())
            && content.stream().noneMatch(c -> c.span().overlaps(here))
            && speaker.filter(s -> here.contains(s.span())).isEmpty()
            && belongs(view, verb, here)) {
          content.add(view.phrases().evidence(here));
        }
      }
    }
    content.sort(Comparator.naturalOrder());
    return content;
  }

  /**
   * A quotation belongs to the last cue before it that takes quotations, else to the first after
   * it.
   */
  private boolean belongs(Scan.View view, Token verb, Span quote) {
    Token best = verb;
    int distance = distance(verb, quote);
    for (Token other : view.sentence().tokens()) {
      if (other.isVerb()
          && !quote.contains(other.span())
          && !other.relates("nmod")
          && scan.lexicon.cueVerb(other.lemma()).stream()
              .anyMatch(r -> r.get("frames").contains("quote") || r.get("frames").contains("that"))
          && distance(other, quote) < distance) {
        best = other;
        distance = distance(other, quote);
      }
    }
    return best == verb;
  }

  private static int distance(Token verb, Span quote) {
    return verb.span().end() <= quote.start()
        ? quote.start() - verb.span().end()
        : verb.span().start() - quote.end();
  }

  private static Span clip(Span span, Span within) {
    int start = Math.max(span.start(), within.start());
    return new Span(start, Math.max(start, Math.min(span.end(), within.end())));
  }

  /** "The war, he said, is over" and "as he said": the cue hangs on what it reports. */
  private Optional<List<Evidence>> inserted(Scan.View view, Token verb) {
    Sentence sentence = view.sentence();
    boolean as = sentence.children(verb, "mark").stream().anyMatch(m -> m.is("as"));
    if (!verb.relates("parataxis") && !(verb.relates("advcl") && as)) {
      return Optional.empty();
    }
    int[] cue = view.phrases().clause(verb);
    List<Evidence> parts = new ArrayList<>();
    addTokens(view, parts, 0, cue[0] - 1);
    addTokens(view, parts, cue[1] + 1, sentence.size() - 1);
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
  }

  private void addRange(Scan.View view, List<Evidence> content, int[] range, Token cue) {
    if (range[0] <= cue.index() && cue.index() <= range[1]) {
      addTokens(view, content, range[0], cue.index() - 1);
      addTokens(view, content, cue.index() + 1, range[1]);
    } else {
      addTokens(view, content, range[0], range[1]);
    }
  }

  private void addTokens(Scan.View view, List<Evidence> content, int first, int last) {
    int from = first;
    int to = last;
    while (from <= to && view.sentence().token(from).relates("punct")) {
      from++;
    }
    while (to >= from && view.sentence().token(to).relates("punct")) {
      to--;
    }
    if (from > to
        || from == to
            && (view.sentence().token(from).pos().startsWith("W")
                || view.sentence().token(from).isPronoun())) {
      return;
    }
    Evidence stretch = view.phrases().between(from, to);
    if (content.stream().noneMatch(c -> c.span().contains(stretch.span()))) {
      content.removeIf(c -> stretch.span().contains(c.span()));
      content.add(stretch);
    }
  }

  private void accordingTo(Scan.View view, Token token) {
    if (!token.is("accord")) {
      return;
    }
    Optional<Token> source = view.clauses().prepositional(token, "to").stream().findFirst();
    if (source.isEmpty()) {
      return;
    }
    int[] phrase = view.phrases().clause(token);
    Token top = view.sentence().head(token).map(head -> clauseTop(view, head)).orElse(token);
    int[] clause = view.phrases().clause(top);
    List<Evidence> content = new ArrayList<>();
    addTokens(view, content, clause[0], Math.min(clause[1], phrase[0] - 1));
    addTokens(view, content, Math.max(clause[0], phrase[1] + 1), clause[1]);
    if (content.isEmpty()) {
      addTokens(view, content, 0, phrase[0] - 1);
      addTokens(view, content, phrase[1] + 1, view.sentence().size() - 1);
    }
    if (!content.isEmpty()) {
      content.sort(Comparator.naturalOrder());
      Evidence cue =
          view.phrases()
              .between(token.index(), Math.min(token.index() + 1, view.sentence().size() - 1));
      add(view, token, source, content, "SAY", "according-to", cue);
    }
  }

  private static Token clauseTop(Scan.View view, Token head) {
    return head.isVerb() ? head : view.clauses().clauseOf(head);
  }

  /** "the announcement that", "calls for", "a warning about": the noun's owner is the source. */
  private void byNoun(Scan.View view, Token noun) {
    Optional<Table.Row> row = scan.lexicon.cueNoun(noun.lemma());
    if (row.isEmpty()) {
      return;
    }
    Sentence sentence = view.sentence();
    Optional<Token> owner =
        view.clauses()
            .owner(noun)
            .or(
                () ->
                    view.clauses().prepositional(noun, "by", "from", "among").stream().findFirst())
            .or(
                () ->
                    sentence.children(noun, "nmod", "compound").stream()
                        .filter(m -> !scan.at(view, m).isEmpty())
                        .findFirst());
    if (owner.isEmpty()) {
      return;
    }
    List<Evidence> content = new ArrayList<>();
    for (Token child : sentence.children(noun)) {
      boolean clause =
          child.relates("ccomp")
              || child.relates("acl") && view.clauses().hasTo(child)
              || child.relates("acl", "relcl")
                  && sentence.children(child, "mark").stream().anyMatch(m -> m.is("that"));
      boolean prepositional =
          child.relates("prep")
              && scan.lexicon.is("calling", noun.lemma())
              && child.is("for", "about", "on", "against")
              && child.index() > noun.index();
      if (clause || prepositional) {
        addRange(view, content, view.phrases().clause(child), noun);
      }
    }
    if (!content.isEmpty()) {
      add(view, noun, owner, content, row.get().get("act"), "cue-noun:" + noun.lemma());
    }
  }

  /** "Poll: voters turn away", "Merz: no deal without Kyiv". */
  private void headlineColon(Scan.View view) {
    Sentence sentence = view.sentence();
    if (!sentence.headline()) {
      return;
    }
    for (Token token : sentence.tokens()) {
      if (token.form().equals(":")
          && token.index() >= 1
          && token.index() <= 6
          && token.index() < sentence.size() - 3) {
        Optional<Token> source = view.phrases().headOf(0, token.index() - 1);
        boolean actor =
            source.isPresent()
                && (!scan.at(view, source.get()).isEmpty()
                    || scan.lexicon.actorNoun(source.get().lemma()).isPresent());
        List<Evidence> content = new ArrayList<>();
        addTokens(view, content, token.index() + 1, sentence.size() - 1);
        if (actor && !content.isEmpty()) {
          add(view, token, source, content, "SAY", "headline-colon");
        }
        return;
      }
    }
  }

  /** A quotation that goes on: over the next sentences of its paragraph, by the same speaker. */
  private void extendQuotes(Scan.View view) {
    Sentence sentence = view.sentence();
    for (Span quote : quotes) {
      Span here = clip(quote, sentence.span());
      if (here.length() < 15 || here.length() < quote.length() / 8 && here.length() < 25) {
        continue;
      }
      boolean covered =
          found.stream()
              .anyMatch(
                  c -> c.statement().content().stream().anyMatch(e -> e.span().overlaps(here)));
      if (covered) {
        continue;
      }
      if (bySubject(view, here)) {
        continue;
      }
      Optional<Cued> before = previous(sentence, quote);
      if (before.isPresent()) {
        Statement first = before.get().statement();
        boolean goesOn = first.content().stream().anyMatch(e -> quote.overlaps(e.span()));
        List<Evidence> content = List.of(view.phrases().evidence(here));
        boolean follows = sentence.index() - first.sentence() <= 3;
        if (goesOn || follows) {
          List<Evidence> more = new ArrayList<>(first.content());
          more.addAll(content);
          replace(before.get(), more);
        }
      }
    }
  }

  /**
   * A quotation after a clause that is no cue ("Trump defended his decision, “…”") is its
   * subject's.
   */
  private boolean bySubject(Scan.View view, Span quote) {
    for (Token verb : view.sentence().tokens()) {
      boolean outside =
          verb.isVerb() && !quote.overlaps(verb.span()) && verb.span().end() <= quote.start();
      if (!outside
          || !verb.relates("root", "conj", "ccomp")
          || !Set.of("VBD", "VBZ", "VBP", "VBN").contains(verb.pos())) {
        continue;
      }
      Optional<Token> subject = view.clauses().agent(verb).filter(t -> !quote.overlaps(t.span()));
      boolean introduced = view.text(quote.start()).matches("(?s).*[,:]\\s*[\"“«„'‘]?$");
      if (introduced
          && subject
              .flatMap(t -> scan.argument(view, t))
              .filter(d -> d.type != org.parley.claim.Mention.Type.PLACE)
              .isPresent()) {
        add(
            view,
            verb,
            subject,
            List.of(view.phrases().evidence(quote)),
            "SAY",
            "quote-after-clause");
        return true;
      }
    }
    return false;
  }

  private Optional<Cued> previous(Sentence sentence, Span quote) {
    for (int i = found.size() - 1; i >= 0; i--) {
      Cued cued = found.get(i);
      boolean sameBlock = scan.views.get(cued.sentence()).sentence().block() == sentence.block();
      boolean near =
          sameBlock && sentence.index() - cued.sentence() <= 8
              || cued.statement().content().stream().anyMatch(e -> quote.overlaps(e.span()));
      if (near && cued.statement().speaker().isPresent() && cued.statement().quoted()) {
        return Optional.of(cued);
      }
    }
    return Optional.empty();
  }

  private void replace(Cued old, List<Evidence> content) {
    Statement s = old.statement();
    content.sort(Comparator.naturalOrder());
    Statement longer =
        new Statement(
            s.id(),
            s.speaker(),
            s.speakerWords(),
            s.addressee(),
            s.cue(),
            content,
            s.quoted(),
            s.type(),
            s.within(),
            s.arguments(),
            s.certainty(),
            s.negated(),
            s.confidence(),
            s.rule(),
            s.sentence(),
            s.evidence());
    found.set(found.indexOf(old), new Cued(old.sentence(), old.cueToken(), longer));
  }

  private void add(
      Scan.View view,
      Token cue,
      Optional<Token> speaker,
      List<Evidence> content,
      String act,
      String rule) {
    add(view, cue, speaker, content, act, rule, view.phrases().of(cue));
  }

  private void add(
      Scan.View view,
      Token cue,
      Optional<Token> speaker,
      List<Evidence> content,
      String act,
      String rule,
      Evidence cueWords) {
    Optional<Draft> mention =
        speaker
            .flatMap(s -> scan.argument(view, s))
            .flatMap(d -> scan.behind(view, d).stream().findFirst());
    Optional<Evidence> words =
        speaker.map(
            s -> {
              // with its apposition, as the field marks sources
              int[] phrase = view.phrases().clause(s);
              return view.phrases().between(phrase[0], phrase[1]);
            });
    Optional<Table.Row> speechAct =
        cue.isVerb()
            ? EventFinder.frame(scan, view, cue).filter(row -> EventFinder.verbal(scan, cue, row))
            : Optional.empty();
    List<Argument> arguments = new ArrayList<>();
    if (speechAct.isPresent()) {
      speaker.ifPresent(
          s -> scan.arguments(view, s).forEach(d -> arguments.add(new Argument(d.id, Role.AGENT))));
      EventFinder.patients(scan, view, cue, speechAct.get())
          .forEach(d -> arguments.add(new Argument(d.id, Role.RECIPIENT)));
    }
    String type = speechAct.map(EventFinder::notation).orElse(act.isEmpty() ? "SAY" : act);
    addStatement(
        view,
        mention.map(d -> d.id),
        words,
        Optional.of(cueWords),
        content,
        type,
        rule,
        cue.index(),
        arguments);
  }

  private void addStatement(
      Scan.View view,
      Optional<Integer> speaker,
      Optional<Evidence> words,
      Optional<Evidence> cue,
      List<Evidence> content,
      String type,
      String rule,
      int cueToken,
      List<Argument> arguments) {
    boolean negated = cueToken >= 0 && view.clauses().negated(view.sentence().token(cueToken));
    Optional<Integer> addressee =
        cueToken < 0 ? Optional.empty() : addressee(view, view.sentence().token(cueToken));
    found.add(
        new Cued(
            view.sentence().index(),
            cueToken,
            new Statement(
                found.size(),
                speaker,
                words,
                addressee,
                cue,
                content,
                quoted(content),
                type,
                Optional.empty(),
                arguments,
                Certainty.CERTAIN,
                negated,
                quoted(content) ? 0.95 : rule.startsWith("cue-noun") ? 0.7 : 0.85,
                rule,
                view.sentence().index(),
                view.phrases().whole())));
  }

  private Optional<Integer> addressee(Scan.View view, Token cue) {
    Optional<Token> object =
        cue.is("tell", "inform", "assure", "remind", "warn", "ask", "urge")
            ? view.clauses().object(cue).or(() -> view.sentence().child(cue, "dative"))
            : Optional.empty();
    return object
        .or(() -> view.clauses().prepositional(cue, "to").stream().findFirst())
        .flatMap(o -> scan.argument(view, o))
        .map(d -> d.id);
  }

  private boolean quoted(List<Evidence> content) {
    int inside = 0;
    int all = 0;
    for (Evidence part : content) {
      all += part.span().length();
      for (Span quote : quotes) {
        inside +=
            clip(quote, part.span()).overlaps(part.span()) ? clip(quote, part.span()).length() : 0;
      }
    }
    return inside * 10 >= all * 6;
  }

  private static int contentLength(Statement statement) {
    return statement.content().stream().mapToInt(e -> e.span().length()).sum();
  }

  /** Which statement stands inside which, and who "I" and "we" are inside a quotation. */
  private List<Cued> nest() {
    List<Cued> nested = new ArrayList<>();
    for (Cued cued : found) {
      Statement s = cued.statement();
      Optional<Statement> outer =
          found.stream()
              .map(Cued::statement)
              .filter(o -> o.id() != s.id() && s.cue().isPresent())
              .filter(
                  o ->
                      o.content().stream()
                          .anyMatch(e -> e.span().contains(s.cue().orElseThrow().span())))
              // strictly longer, so that no two statements stand in each other
              .filter(o -> contentLength(o) > contentLength(s))
              .min(Comparator.comparingInt(StatementFinder::contentLength));
      nested.add(
          new Cued(
              cued.sentence(),
              cued.cueToken(),
              new Statement(
                  s.id(),
                  s.speaker(),
                  s.speakerWords(),
                  s.addressee(),
                  s.cue(),
                  s.content(),
                  s.quoted(),
                  s.type(),
                  outer.map(Statement::id),
                  s.arguments(),
                  s.certainty(),
                  s.negated(),
                  s.confidence(),
                  s.rule(),
                  s.sentence(),
                  s.evidence())));
    }
    for (Draft draft : scan.mentions) {
      if (FIRST_PERSON.contains(draft.name.toLowerCase(Locale.ROOT))) {
        Span here = draft.evidence.span();
        nested.stream()
            .map(Cued::statement)
            .filter(
                s ->
                    s.speaker().isPresent()
                        && s.content().stream().anyMatch(e -> e.span().contains(here)))
            .filter(s -> quotes.stream().anyMatch(q -> q.contains(here)))
            .min(
                Comparator.comparingInt(
                    s -> s.content().stream().mapToInt(e -> e.span().length()).sum()))
            .ifPresent(s -> draft.speaker = s.speaker());
      }
    }
    return nested;
  }
}
