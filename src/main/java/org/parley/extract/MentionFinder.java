package org.parley.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Span;
import org.parley.claim.Evidence;
import org.parley.claim.Mention;
import org.parley.text.NamedSpan;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Finds who and what a sentence names: names, descriptions, pronouns, with titles and qualifiers.
 */
final class MentionFinder {
  private static final Map<String, Mention.Type> ENTITY_TYPES =
      Map.of(
          "PERSON", Mention.Type.PERSON,
          "ORG", Mention.Type.ORGANIZATION,
          "GPE", Mention.Type.PLACE,
          "NORP", Mention.Type.PEOPLE,
          "LOC", Mention.Type.PLACE,
          "FAC", Mention.Type.PLACE);
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "they", "it", "we", "i", "his", "her", "their", "its", "our", "my", "him",
          "them", "us", "me");

  private final Scan scan;
  private final NameLookup names;

  MentionFinder(Scan scan, NameLookup names) {
    this.scan = scan;
    this.names = names;
  }

  void find() {
    scan.views.forEach(this::find);
  }

  private record Name(int first, int last, Mention.Type type, boolean known) {
    int length() {
      return last - first;
    }
  }

  private void find(Scan.View view) {
    Sentence sentence = view.sentence();
    boolean[] taken = new boolean[sentence.size()];
    List<Name> chosen = new ArrayList<>();
    List<Name> candidates = known(view);
    candidates.addAll(tagged(view));
    candidates.sort(
        Comparator.comparingInt(Name::length)
            .reversed()
            .thenComparing(n -> !n.known())
            .thenComparingInt(Name::first));
    for (Name name : candidates) {
      boolean free = true;
      for (int i = name.first(); i <= name.last(); i++) {
        free &= !taken[i];
      }
      if (free) {
        Arrays.fill(taken, name.first(), name.last() + 1, true);
        chosen.add(name);
      }
    }
    chosen.sort(Comparator.comparingInt(Name::first));
    chosen.forEach(name -> addNamed(view, name));
    hyphenated(view, taken);
    for (Token token : sentence.tokens()) {
      if (!taken[token.index()]) {
        if (token.isPronoun()
            && PRONOUNS.contains(token.lemma().equals("i") ? "i" : lower(token))) {
          addPronoun(view, token);
        } else if (token.isNoun()) {
          addNominal(view, token);
        }
      }
    }
    relate(view);
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  /** Names that the gazetteer knows, longest first at each word. */
  private List<Name> known(Scan.View view) {
    Sentence sentence = view.sentence();
    List<Name> found = new ArrayList<>();
    for (int first = 0; first < sentence.size(); first++) {
      Token start = sentence.token(first);
      int letter = start.form().codePointAt(0);
      if (!Character.isUpperCase(letter) && !Character.isDigit(letter)) {
        continue;
      }
      int longest = Math.min(names.longestForm(), sentence.size() - first);
      for (int length = longest; length >= 1; length--) {
        if (length == 1
            && !start.isProper()
            && !start.pos().startsWith("JJ")
            && !isTagged(sentence, first)) {
          continue;
        }
        String form = Phrases.squeeze(view.phrases().between(first, first + length - 1).exact());
        Optional<Mention.Type> type = names.typeOf(form);
        if (type.isPresent()) {
          found.add(new Name(first, first + length - 1, type.get(), true));
          break;
        }
      }
    }
    return found;
  }

  private static boolean isTagged(Sentence sentence, int token) {
    return sentence.names().stream()
        .anyMatch(
            n -> n.first() <= token && token <= n.last() && ENTITY_TYPES.containsKey(n.type()));
  }

  /** Names that the annotator tagged, without article and event noun at their ends. */
  private List<Name> tagged(Scan.View view) {
    Sentence sentence = view.sentence();
    List<Name> found = new ArrayList<>();
    for (NamedSpan span : sentence.names()) {
      Mention.Type type = ENTITY_TYPES.get(span.type());
      if (type == null) {
        continue;
      }
      int first = span.first();
      int last = span.last();
      while (first < last
          && (sentence.token(first).is("the", "a", "an")
              || Phrases.isQuote(sentence.token(first)))) {
        first++;
      }
      while (last > first
          && (sentence.token(last).pos().equals("POS")
              || Phrases.isQuote(sentence.token(last))
              || scan.lexicon.eventNoun(sentence.token(last).lemma()).isPresent())) {
        last--;
      }
      boolean title = type == Mention.Type.PERSON;
      while (title && first < last && names.isTitle(lower(sentence.token(first)))) {
        first++;
      }
      if (title
          && first > 0
          && first < last
          && sentence.token(first - 1).is("of")
          && names
              .typeOf(sentence.token(first).form())
              .filter(t -> t == Mention.Type.STATE)
              .isPresent()) {
        first++;
      }
      Token head = sentence.token(last);
      if (type != Mention.Type.PEOPLE
          && !Character.isUpperCase(sentence.token(first).form().codePointAt(0))) {
        continue;
      }
      if (scan.lexicon.eventNoun(head.lemma()).isPresent()
          || scan.lexicon.is("no-name", lower(head))) {
        continue;
      }
      found.add(new Name(first, last, type, false));
    }
    return found;
  }

  private void addNamed(Scan.View view, Name name) {
    Phrases phrases = view.phrases();
    Token head =
        phrases.headOf(name.first(), name.last()).orElse(view.sentence().token(name.last()));
    boolean person = name.type() == Mention.Type.PERSON;
    int first =
        person ? Math.min(name.first(), titleStart(view, head, name.first())) : name.first();
    Draft draft =
        new Draft(
            scan.mentions.size(),
            view.sentence().index(),
            head.index(),
            first,
            name.last(),
            Phrases.squeeze(phrases.between(name.first(), name.last()).exact()),
            Mention.Kind.NAMED,
            name.type(),
            head.lemma(),
            head.pos().endsWith("S") && name.type() == Mention.Type.PEOPLE,
            use(view, head),
            phrases.between(first, name.last()));
    scan.add(draft);
    if (person && first < name.first()) {
      titleOf(view, draft, first, name.first());
    }
  }

  /** Where the title and qualifiers before a person's name begin. */
  private int titleStart(Scan.View view, Token head, int nameFirst) {
    int first = nameFirst;
    Sentence sentence = view.sentence();
    while (first > 0) {
      Token before = sentence.token(first - 1);
      boolean modifier =
          !isTime(sentence, before)
              && sentence.dominates(head, before)
              && !before.relates("punct", "cc", "det", "prep", "relcl", "conj")
              && (before.isNoun()
                  || before.pos().startsWith("JJ")
                  || before.pos().equals("POS")
                  || before.pos().equals("VBG"));
      if (!modifier) {
        break;
      }
      first--;
    }
    return first;
  }

  private static boolean isTime(Sentence sentence, Token token) {
    return sentence.names().stream()
        .anyMatch(
            n ->
                n.first() <= token.index()
                    && token.index() <= n.last()
                    && (n.type().equals("DATE") || n.type().equals("TIME")));
  }

  private void titleOf(Scan.View view, Draft person, int first, int nameFirst) {
    int titleFirst = first;
    for (Draft other : scan.within(view, first, nameFirst - 1)) {
      if (other.id != person.id && other.kind == Mention.Kind.NAMED) {
        person.qualifiers.add(other.id);
        titleFirst = Math.max(titleFirst, other.last + 1);
      }
    }
    while (titleFirst < nameFirst && view.sentence().token(titleFirst).pos().equals("POS")) {
      titleFirst++;
    }
    if (titleFirst < nameFirst) {
      person.title =
          Optional.of(
              Phrases.squeeze(view.phrases().between(titleFirst, nameFirst - 1).exact())
                  .toLowerCase(Locale.ROOT));
    }
  }

  /** "US-Ukraine", "Turkish-Libyan": two names in one word. */
  private void hyphenated(Scan.View view, boolean[] taken) {
    for (Token token : view.sentence().tokens()) {
      String form = token.form();
      int cut = Math.max(form.indexOf('-'), Math.max(form.indexOf('–'), form.indexOf('/')));
      if (taken[token.index()] || cut <= 0 || cut == form.length() - 1) {
        continue;
      }
      int offset = token.span().start();
      List<Draft> parts = new ArrayList<>();
      boolean all = true;
      for (String part : form.split("[-–/]")) {
        Optional<Mention.Type> type = part.isEmpty() ? Optional.empty() : names.typeOf(part);
        int length = part.codePointCount(0, part.length());
        if (type.isPresent() && Character.isUpperCase(part.codePointAt(0))) {
          Evidence evidence = view.phrases().evidence(new Span(offset, offset + length));
          parts.add(
              new Draft(
                  scan.mentions.size() + parts.size(),
                  view.sentence().index(),
                  token.index(),
                  token.index(),
                  token.index(),
                  part,
                  Mention.Kind.NAMED,
                  type.get(),
                  token.lemma(),
                  false,
                  Mention.Use.MODIFIER,
                  evidence));
        } else {
          all = false;
        }
        offset += length + 1;
      }
      if (all && parts.size() > 1) {
        parts.forEach(scan::add);
        taken[token.index()] = true;
      }
    }
  }

  private void addPronoun(Scan.View view, Token token) {
    String form = lower(token);
    scan.add(
        new Draft(
            scan.mentions.size(),
            view.sentence().index(),
            token.index(),
            token.index(),
            token.index(),
            form,
            Mention.Kind.PRONOUN,
            Mention.Type.UNKNOWN,
            form,
            Set.of("they", "we", "their", "our", "them", "us").contains(form),
            use(view, token),
            view.phrases().of(token)));
  }

  private void addNominal(Scan.View view, Token token) {
    Sentence sentence = view.sentence();
    Optional<Mention.Type> type = scan.lexicon.actorType(token.lemma());
    if (type.isEmpty() && token.lemma().startsWith("ex-")) {
      type = scan.lexicon.actorType(token.lemma().substring(3));
    }
    if (type.isEmpty() && unknownName(sentence, token)) {
      addNamed(view, new Name(token.index(), token.index(), Mention.Type.ORGANIZATION, false));
      return;
    }
    if (type.isEmpty() && names.isTitle(token.lemma())) {
      type = Optional.of(Mention.Type.PERSON);
    }
    if (type.isEmpty()
        || token.relates("compound", "nmod")
            && sentence.head(token).filter(Token::isNoun).isPresent()) {
      return;
    }
    int[] core = elliptical(view, token, view.phrases().core(token));
    int[] full = view.phrases().nounPhrase(token);
    boolean plural = token.pos().endsWith("S");
    Draft draft =
        new Draft(
            scan.mentions.size(),
            sentence.index(),
            token.index(),
            core[0],
            core[1],
            view.phrases().label(core[0], core[1]),
            Mention.Kind.NOMINAL,
            plural && type.get() == Mention.Type.PERSON ? Mention.Type.GROUP : type.get(),
            token.lemma(),
            plural,
            use(view, token),
            view.phrases().between(full[0], full[1]));
    scan.add(draft);
    for (Draft other : scan.within(view, core[0], core[1])) {
      if (other.kind == Mention.Kind.NAMED || other.use == Mention.Use.POSSESSIVE) {
        if (other.id != draft.id) {
          draft.qualifiers.add(other.id);
        }
      }
    }
    for (Token of : view.clauses().prepositional(token, "of", "from", "for", "at", "in", "with")) {
      scan.arguments(view, of).forEach(other -> draft.qualifiers.add(other.id));
    }
    String words = draft.name.toLowerCase(Locale.ROOT);
    draft.title = Optional.of(titleIn(words)).filter(t -> !t.isEmpty());
  }

  /** "U.S. and European officials": the first name is of officials too. */
  private int[] elliptical(Scan.View view, Token noun, int[] core) {
    Sentence sentence = view.sentence();
    Optional<Token> first =
        sentence.head(noun).filter(h -> noun.relates("conj") && noun.pos().equals("NNS"));
    boolean adjacent =
        first.isPresent()
            && first.get().index() == core[0] - 2
            && sentence.token(core[0] - 1).is("and", "or");
    boolean states =
        adjacent
            && scan.at(view, first.get()).stream()
                .anyMatch(d -> d.type == Mention.Type.STATE || d.type == Mention.Type.PEOPLE)
            && sentence.token(core[0]).pos().startsWith("JJ");
    if (!states) {
      return core;
    }
    scan.at(view, first.get()).forEach(d -> d.modifies = true);
    return new int[] {first.get().index(), core[1]};
  }

  /** A capitalised name that nobody knows, where it acts: somebody bears it. */
  private boolean unknownName(Sentence sentence, Token token) {
    return token.pos().equals("NNP")
        && !sentence.headline()
        && token.index() > 0
        && token.form().length() > 1
        && token.relates("nsubj", "poss")
        && !isTime(sentence, token)
        && sentence.child(token, "det").isEmpty()
        && scan.lexicon.eventNoun(token.lemma()).isEmpty()
        && !names.isTitle(token.lemma());
  }

  /**
   * The longest title at the end of a description: "Ukrainian prime minister" → "prime minister".
   */
  private String titleIn(String words) {
    String[] parts = words.split(" ");
    for (int from = 0; from < parts.length; from++) {
      String candidate = String.join(" ", Arrays.asList(parts).subList(from, parts.length));
      if (names.isTitle(candidate)) {
        return candidate;
      }
    }
    return "";
  }

  private Mention.Use use(Scan.View view, Token head) {
    Sentence sentence = view.sentence();
    return switch (head.relation()) {
      case "nsubj", "nsubjpass", "csubj" -> Mention.Use.SUBJECT;
      case "dobj", "dative" -> Mention.Use.OBJECT;
      case "poss" -> Mention.Use.POSSESSIVE;
      case "compound", "nmod" -> Mention.Use.MODIFIER;
      case "pobj" -> {
        Optional<Token> preposition = sentence.head(head);
        if (preposition.isEmpty()) {
          yield Mention.Use.OTHER;
        }
        String lemma = preposition.get().lemma();
        if (preposition.get().relates("agent")) {
          yield Mention.Use.SUBJECT;
        }
        if (scan.lexicon.is("locative", lemma)) {
          yield Mention.Use.LOCATIVE;
        }
        boolean movement =
            scan.lexicon.is("directional", lemma)
                && sentence
                    .head(preposition.get())
                    .filter(g -> scan.lexicon.is("movement", g.lemma()))
                    .isPresent();
        yield movement ? Mention.Use.LOCATIVE : Mention.Use.OTHER;
      }
      case "conj", "appos" ->
          sentence.head(head).map(first -> use(view, first)).orElse(Mention.Use.OTHER);
      default -> Mention.Use.OTHER;
    };
  }

  /** Appositions, and what follows a person's name: "of Nigeria". */
  private void relate(Scan.View view) {
    Sentence sentence = view.sentence();
    for (Draft draft : List.copyOf(scan.within(view, 0, sentence.size() - 1))) {
      Token head = sentence.token(draft.headToken);
      for (Token child : sentence.children(head, "appos")) {
        for (Draft other : scan.at(view, child)) {
          apposition(draft, other);
        }
      }
      if (draft.kind == Mention.Kind.NAMED && draft.type == Mention.Type.PERSON) {
        for (Token of : view.clauses().prepositional(head, "of", "from")) {
          scan.at(view, of).forEach(other -> draft.qualifiers.add(other.id));
        }
      }
      if (draft.kind == Mention.Kind.NOMINAL && head.relates("nsubj")) {
        continue;
      }
      // "X, who is/was the envoy of Y": the description is X's
      if (draft.kind == Mention.Kind.NOMINAL && head.relates("attr")) {
        sentence
            .head(head)
            .flatMap(be -> view.clauses().subject(be))
            .ifPresent(
                subject ->
                    scan.at(view, subject).stream()
                        .filter(d -> d.type == Mention.Type.PERSON && d.kind == Mention.Kind.NAMED)
                        .forEach(d -> apposition(d, draft)));
      }
    }
  }

  private static void apposition(Draft draft, Draft other) {
    boolean bothNamed = draft.kind == Mention.Kind.NAMED && other.kind == Mention.Kind.NAMED;
    if (draft.kind == Mention.Kind.PRONOUN
        || other.kind == Mention.Kind.PRONOUN
        || draft.plural != other.plural && !bothNamed) {
      return;
    }
    if (bothNamed && !(other.type == draft.type || abbreviates(other.name, draft.name))) {
      return;
    }
    draft.same.add(other.id);
    other.same.add(draft.id);
    Draft person = draft.kind == Mention.Kind.NAMED ? draft : other;
    Draft description = person == draft ? other : draft;
    if (description.kind == Mention.Kind.NOMINAL && person.title.isEmpty()) {
      person.title = description.title.or(() -> Optional.of(description.head));
      person.qualifiers.addAll(description.qualifiers);
    }
  }

  /** Whether the first letters of the words make the short form: AU, African Union. */
  static boolean abbreviates(String acronym, String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s\\-–]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    String letters = acronym.replaceAll("[^\\p{L}]", "").toUpperCase(Locale.ROOT);
    return letters.length() >= 2 && initials.toString().equals(letters);
  }
}
