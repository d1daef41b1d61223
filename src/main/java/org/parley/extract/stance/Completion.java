package org.parley.extract.stance;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Lexicon;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * What a target is not understood without: who is to do what ("get the senators to agree"), what a
 * report or notion says ("reports that it sold oil"), which of them is meant ("any that fall
 * short", "a law that bars trawlers"), what it is to do ("a vote to close the port"), and on what
 * terms ("be mended while sparing the reef").
 */
final class Completion {
  /** Longer, it is likely more than belongs to it. */
  private static final int LONGEST = 22;

  private static final Set<String> BELOW = Set.of("advcl", "parataxis", "meta");

  private final Lexicon lexicon;

  Completion(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * @param word what shows the position; no clause that it stands in is part of the target
   */
  Complement of(Scan.View view, Token word, Complement complement) {
    Token last = view.sentence().token(complement.last());
    Token noun = complement.head().isNoun() ? complement.head() : last;
    Optional<Token> clause =
        deed(view.sentence(), complement)
            .or(() -> due(view.sentence(), word, complement))
            .or(() -> content(view.sentence(), noun))
            .or(() -> whichOne(view.sentence(), noun))
            .or(() -> newOne(view.sentence(), noun))
            .or(() -> use(view, noun))
            .or(() -> doing(view.sentence(), complement))
            .or(() -> terms(view.sentence(), complement));
    return clause
        .filter(verb -> !view.sentence().dominates(verb, word))
        .map(verb -> view.phrases().range(verb, BELOW))
        .filter(range -> joins(view.sentence(), complement.last(), range))
        .map(
            range ->
                new Complement(
                    complement.head(), complement.first(), range[1], complement.turned()))
        .orElseGet(
            () ->
                new Complement(
                    complement.head(),
                    complement.first(),
                    upToPlace(view, word, complement.last()),
                    complement.turned()));
  }

  /** Whether the clause begins where the target ends. */
  private static boolean joins(Sentence sentence, int last, int[] clause) {
    boolean mark = clause[0] == last + 2 && sentence.token(last + 1).relates("mark", "aux");
    return (clause[0] == last + 1 || mark) && clause[1] > last && clause[1] - last <= LONGEST;
  }

  /** "Get the senators to agree", "do everything to win": the parser takes it for a purpose. */
  private Optional<Token> deed(Sentence sentence, Complement complement) {
    Token verb = complement.head();
    boolean causes =
        verb.isVerb()
            && sentence
                .child(verb, "dobj")
                .filter(
                    object ->
                        lexicon.is("object-control", verb.lemma())
                            || lexicon.is("no-issue", object.lemma()))
                .isPresent();
    return !causes
        ? Optional.empty()
        : sentence.children(verb, "advcl").stream()
            .filter(v -> v.index() > complement.last() && v.pos().equals("VB"))
            .filter(v -> sentence.children(v, "aux").stream().anyMatch(a -> a.pos().equals("TO")))
            .findFirst();
  }

  /** "Call for the road to be renamed": the parser hangs it on the call. */
  private static Optional<Token> due(Sentence sentence, Token word, Complement complement) {
    return !complement.head().isNoun()
        ? Optional.empty()
        : sentence.children(word, "xcomp", "advcl", "acl", "ccomp").stream()
            .filter(v -> v.pos().equals("VBN") && v.index() > complement.last())
            .filter(v -> sentence.children(v, "aux").stream().anyMatch(a -> a.pos().equals("TO")))
            .findFirst();
  }

  /** "Reports that it sold oil": a clause that lacks nothing is what the noun says. */
  private Optional<Token> content(Sentence sentence, Token noun) {
    if (!noun.isNoun() || noun.isProper()) {
      return Optional.empty();
    }
    return sentence.children(noun, "relcl", "acl", "ccomp").stream()
        .filter(
            v -> v.index() > noun.index() && sentence.child(v, "nsubj", "nsubjpass").isPresent())
        .filter(v -> sentence.children(v, "mark").stream().anyMatch(m -> m.is("that", "for")))
        .findFirst();
  }

  /** "Any that fall short", "someone who pays": the word alone says of nobody which. */
  private Optional<Token> whichOne(Sentence sentence, Token word) {
    boolean alone =
        word.pos().equals("DT")
            || word.isNoun()
                && !word.isProper()
                && (lexicon.is("no-issue", word.lemma())
                    || lexicon.is("no-issue-alone", word.lemma()))
                && sentence.child(word, "amod", "nmod", "compound", "prep", "poss").isEmpty();
    return alone
        ? sentence.children(word, "relcl").stream()
            .filter(v -> v.index() > word.index())
            .findFirst()
        : Optional.empty();
  }

  /** "Complains about Peru and Chad closing ports": the parser hangs it on the complaint. */
  private Optional<Token> doing(Sentence sentence, Complement complement) {
    Token doer = complement.head();
    boolean may =
        doer.isProper()
            && doer.relates("pobj")
            && complement.last() + 1 < sentence.size()
            && sentence.head(doer).filter(p -> lexicon.is("about-deed", p.lemma())).isPresent();
    return Optional.of(sentence.token(Math.min(complement.last() + 1, sentence.size() - 1)))
        .filter(next -> may && next.pos().equals("VBG"))
        .filter(next -> next.relates("prep", "acl", "advcl", "pcomp"))
        .filter(next -> sentence.child(next, "dobj", "prep", "xcomp").isPresent());
  }

  /** "Wants the fleet out of the bay": where it is to be. */
  private int upToPlace(Scan.View view, Token word, int last) {
    Sentence sentence = view.sentence();
    return Optional.of(sentence.token(Math.min(last + 1, sentence.size() - 1)))
        .filter(next -> next.index() > last && next.head() == word.index())
        .filter(
            next -> lexicon.is("wanting", word.lemma()) && lexicon.is("elsewhere", next.lemma()))
        .map(next -> view.phrases().range(next, BELOW)[1])
        .orElse(last);
  }

  /** "A law that bars trawlers", "those who pay": who hears of it first needs to be told which. */
  private static Optional<Token> newOne(Sentence sentence, Token noun) {
    boolean fresh =
        noun.isNoun()
            && !noun.isProper()
            && sentence.children(noun, "det", "neg").stream()
                .allMatch(d -> d.is("a", "an", "any", "no", "some", "those", "all", "every"));
    return !fresh && !noun.is("those")
        ? Optional.empty()
        : sentence.children(noun, "relcl").stream()
            .filter(verb -> verb.index() > noun.index())
            .filter(verb -> beginsWithRelative(sentence, noun, verb))
            .findFirst();
  }

  private static boolean beginsWithRelative(Sentence sentence, Token noun, Token verb) {
    Token next = sentence.token(noun.index() + 1);
    return next.index() < verb.index() && next.is("that", "who", "which") && !next.relates("punct");
  }

  /** "A vote to close the port": parsers hang it on the verb before, as what that is done for. */
  private Optional<Token> use(Scan.View view, Token noun) {
    Sentence sentence = view.sentence();
    boolean next =
        noun.isNoun()
            && !noun.isProper()
            && noun.index() + 1 < sentence.size()
            && sentence.token(noun.index() + 1).pos().equals("TO");
    if (!next) {
      return Optional.empty();
    }
    Stream<Token> ofVerb =
        lexicon.is("calls-for-infinitive", noun.lemma())
            ? sentence.head(noun).stream()
                .flatMap(
                    head ->
                        Optional.of(head)
                            .filter(Token::isVerb)
                            .or(() -> sentence.head(head))
                            .stream())
                .flatMap(verb -> sentence.children(verb, "advcl", "xcomp", "ccomp").stream())
            : Stream.empty();
    return Stream.concat(sentence.children(noun, "acl", "relcl").stream(), ofVerb)
        .filter(verb -> verb.index() > noun.index() && view.clauses().hasTo(verb))
        .findFirst();
  }

  /** "Be mended while sparing the reef". */
  private static Optional<Token> terms(Sentence sentence, Complement complement) {
    return !complement.head().isVerb()
        ? Optional.empty()
        : sentence.children(complement.head(), "advcl").stream()
            .filter(verb -> verb.index() > complement.last() && verb.pos().equals("VBG"))
            .filter(verb -> sentence.children(verb, "mark").stream().anyMatch(m -> m.is("while")))
            .findFirst();
  }
}
