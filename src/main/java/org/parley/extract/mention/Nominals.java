package org.parley.extract.mention;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.parley.claim.Mention;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.extract.syntax.Uses;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** Descriptions: "the Ukrainian leader", "anonymous diplomats", "the bloc's top diplomat". */
final class Nominals {
  /** In words: longer ones tell a story, and name nobody. */
  private static final int LONGEST_MODIFIER = 7;

  /** In words. */
  private static final int LONGEST_RELATIVE = 12;

  private final Scan scan;
  private final NameLookup names;
  private final Uses uses;
  private final JoinedGroups groups;

  Nominals(Scan scan, NameLookup names) {
    this.scan = scan;
    this.names = names;
    this.uses = new Uses(scan.lexicon);
    this.groups = new JoinedGroups(scan);
  }

  void add(Scan.View view, Token token) {
    Sentence sentence = view.sentence();
    Optional<Mention.Type> type = type(token.lemma());
    boolean modifies =
        token.relates("compound", "nmod") && sentence.head(token).filter(Token::isNoun).isPresent();
    if (type.isPresent() && !modifies && !bareThing(view, token) && !thing(view, token)) {
      add(view, token, type.get());
    }
  }

  private void add(Scan.View view, Token token, Mention.Type type) {
    Sentence sentence = view.sentence();
    Optional<Token> people = gathered(view, token);
    boolean gathered = people.isPresent();
    int[] core = elliptical(view, token, withoutFront(sentence, view.phrases().core(token)));
    int[] full = view.phrases().nounPhrase(token);
    boolean plural = token.pos().endsWith("S") || gathered;
    Optional<Token> joined = groups.joinedTo(view, token);
    int lastOfName = lastOfName(view, token, full[1]);
    if (joined.isPresent()) {
      int[] other = view.phrases().nounPhrase(joined.get());
      full = new int[] {full[0], other[1]};
      lastOfName = lastOfName(view, joined.get(), other[1]);
    }
    int last = plural ? withRelativeClause(view, token, full[1]) : full[1];
    Draft draft =
        new Draft(
            scan.mentions.size(),
            sentence.index(),
            token.index(),
            core[0],
            core[1],
            view.phrases().label(core[0], lastOfName),
            Mention.Kind.NOMINAL,
            gathered || plural && type == Mention.Type.PERSON ? Mention.Type.GROUP : type,
            people.orElse(token).lemma(),
            plural,
            uses.of(view, token),
            view.phrases().between(full[0], last));
    scan.add(draft);
    join(view, token, draft);
    qualify(view, token, core, draft);
    String words = view.phrases().label(core[0], core[1]).toLowerCase(Locale.ROOT);
    draft.title = Optional.of(titleIn(words)).filter(t -> !t.isEmpty());
  }

  /** What a group's noun joins is the group of the first: "the ministers and officials". */
  private void join(Scan.View view, Token token, Draft draft) {
    groups.joins(view, token).stream()
        .flatMap(first -> scan.at(view, first).stream())
        .limit(1)
        .forEach(
            first -> {
              draft.same.add(first.id);
              draft.modifies = true;
            });
  }

  /** What a noun describes: also "ex-minister", and titles that only the names know. */
  private Optional<Mention.Type> type(String lemma) {
    return scan.lexicon
        .actorType(lemma)
        .or(
            () ->
                lemma.startsWith("ex-")
                    ? scan.lexicon.actorType(lemma.substring(3))
                    : Optional.empty())
        .or(() -> names.isTitle(lemma) ? Optional.of(Mention.Type.PERSON) : Optional.empty());
  }

  /** Of what or of whom: "Czech ministers", "ministers of Chile", "the envoy to Peru". */
  private void qualify(Scan.View view, Token token, int[] core, Draft draft) {
    for (Draft other : scan.within(view, core[0], core[1])) {
      if (other.kind == Mention.Kind.NAMED || other.use == Mention.Use.POSSESSIVE) {
        if (other.id != draft.id) {
          draft.qualifiers.add(other.id);
        }
      }
    }
    boolean said =
        draft.qualifiers.stream()
            .map(id -> scan.mentions.get(id).type)
            .anyMatch(t -> t == Mention.Type.STATE || t == Mention.Type.PEOPLE);
    // "Czech diplomats in Chile" are no Chileans
    String[] whose =
        said ? new String[] {"of", "from"} : new String[] {"of", "from", "for", "at", "in", "with"};
    for (Token of : view.clauses().prepositional(token, whose)) {
      scan.arguments(view, of).forEach(other -> draft.qualifiers.add(other.id));
    }
    if (draft.type == Mention.Type.UNKNOWN) {
      // a document is its author's
      scan.acting(view, token, "by").forEach(author -> draft.qualifiers.add(author.id));
    }
    if (scan.lexicon.is("envoy", token.lemma())) {
      for (Token to : view.clauses().prepositional(token, "to")) {
        scan.arguments(view, to).forEach(other -> draft.qualifiers.add(other.id));
      }
    }
  }

  /** "Use force", "in power": the word alone means the thing and not the people. */
  private boolean bareThing(Scan.View view, Token noun) {
    return noun.pos().equals("NN")
        && scan.lexicon.is("bare-thing", noun.lemma())
        && view.sentence().children(noun, "det", "poss", "nmod", "compound", "amod").isEmpty();
  }

  /**
   * "A network of tunnels", "a state of siege": made of no people; "won the presidency", "ran a
   * campaign": what is won or led, and nobody who acts.
   */
  private boolean thing(Scan.View view, Token noun) {
    if (scan.lexicon.is("made-of", noun.lemma())) {
      return view.clauses().prepositional(noun, "of").stream()
          .anyMatch(of -> of.isNoun() && !of.isProper() && type(of.lemma()).isEmpty());
    }
    return noun.relates("dobj")
        && scan.lexicon.is("thing-won", noun.lemma())
        && view.sentence().children(noun, "poss", "nmod", "compound").stream()
            .noneMatch(of -> of.relates("poss") || of.isProper());
  }

  /** "A network of partners", "a group of lawmakers": of whom, as it is no body of its own. */
  private Optional<Token> gathered(Scan.View view, Token noun) {
    if (!scan.lexicon.is("gathered", noun.lemma())) {
      return Optional.empty();
    }
    return view.clauses().prepositional(noun, "of").stream()
        .filter(of -> of.pos().equals("NNS"))
        .filter(
            of ->
                scan.lexicon
                    .actorType(of.lemma())
                    .filter(t -> t != Mention.Type.UNKNOWN)
                    .isPresent())
        .findFirst();
  }

  /** "The 15 countries that have signed": which of them, where no comma sets the clause apart. */
  private static int withRelativeClause(Scan.View view, Token noun, int last) {
    for (Token verb : view.sentence().children(noun, "relcl")) {
      int[] clause = view.phrases().clause(verb);
      if (clause[0] == last + 1 && clause[1] - last <= LONGEST_RELATIVE) {
        return view.sentence().token(clause[1]).relates("cc") ? clause[1] - 1 : clause[1];
      }
    }
    return last;
  }

  /**
   * Without what the parser hung at its front: "and", a relative "which", a mark, "again" (but
   * "nearly ten voters").
   */
  private static int[] withoutFront(Sentence sentence, int[] core) {
    int first = core[0];
    while (first < core[1]) {
      Token token = sentence.token(first);
      boolean adverb =
          token.pos().equals("RB") && !sentence.token(first + 1).pos().matches("CD|JJ.*|VB[NG]|RB");
      boolean mark = token.relates("punct") && !token.is("$", "#");
      // "at least": the parser keeps "at" outside
      boolean least = token.is("least", "most") && sentence.token(first + 1).pos().equals("CD");
      if (!adverb
          && !mark
          && !least
          && !token.is("and", "or", "but", "which", "whose", "what", "whatever")) {
        break;
      }
      first++;
    }
    return new int[] {first, core[1]};
  }

  /** The name of a description takes in of whom, whence and where: "delegates from Hanoi". */
  private int lastOfName(Scan.View view, Token noun, int last) {
    int end = noun.index();
    for (Token preposition : view.sentence().children(noun, "prep")) {
      int[] phrase = view.phrases().nounPhrase(preposition);
      boolean follows =
          phrase[0] == end + 1
              && phrase[1] > phrase[0]
              && phrase[1] <= last
              && phrase[1] - end <= LONGEST_MODIFIER
              && scan.lexicon.is("of-whom", preposition.lemma())
              && view.sentence().child(preposition, "pobj").isPresent()
              && !view.sentence().token(phrase[0] + 1).is("any", "no", "every")
              && scan.within(view, phrase[0], phrase[1]).stream().noneMatch(Nominals::isNamedPerson)
              && !view.sentence().inTime(view.sentence().token(phrase[1]));
      if (!follows) {
        return Math.max(end, shortened(view, noun, preposition));
      }
      end = coordinatedEnd(view, preposition, phrase[1]);
    }
    return end;
  }

  /** "Of partners under the treaty of …": at least of whom. */
  private int shortened(Scan.View view, Token noun, Token preposition) {
    return view.sentence()
        .child(preposition, "pobj")
        .filter(of -> preposition.is("of") && preposition.index() == noun.index() + 1)
        .filter(of -> gathered(view, noun).isPresent())
        .map(of -> view.phrases().core(of)[1])
        .orElse(0);
  }

  private static boolean isNamedPerson(Draft draft) {
    return draft.kind == Mention.Kind.NAMED && draft.type == Mention.Type.PERSON;
  }

  /** "of Chile and Bolivia": to the last that is joined. */
  private static int coordinatedEnd(Scan.View view, Token preposition, int end) {
    int last = end;
    for (Token object : view.sentence().children(preposition, "pobj")) {
      for (Token joined : view.clauses().coordinated(object)) {
        if (joined.index() - last <= LONGEST_MODIFIER) {
          last = Math.max(last, view.phrases().core(joined)[1]);
        }
      }
    }
    return last;
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
}
