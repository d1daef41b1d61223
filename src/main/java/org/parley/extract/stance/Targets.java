package org.parley.extract.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.claim.Mention;
import org.parley.claim.Target;
import org.parley.extract.frame.Condition;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Phrases;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Determiners;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** The words of what somebody is for or against, without the condition that stands in them. */
public final class Targets {
  private static final Pattern NO = Pattern.compile("\\bno\\s+", Pattern.CASE_INSENSITIVE);

  private final Scan scan;
  private final TargetBounds bounds;
  private final Anaphors anaphors;
  private final Deeds deeds;
  private final Sufferers sufferers;
  private final Map<Integer, Target> latest = new HashMap<>();

  public Targets(Scan scan) {
    this.scan = scan;
    this.bounds = new TargetBounds(scan);
    this.anaphors = new Anaphors(scan);
    this.deeds = new Deeds(scan);
    this.sufferers = new Sufferers(scan, anaphors);
  }

  /** Notes what a later "it" of the sentence takes up. */
  void note(Scan.View view, Complement complement, Target target) {
    latest.put(view.sentence().index(), named(view, complement).orElse(target));
  }

  /** Empty where the words name nothing that one can be for or against. */
  Optional<Target> of(Scan.View view, Complement complement, Optional<Condition> condition) {
    Token head = complement.head();
    if (head.is("it", "this", "that", "so") && !head.isVerb()) {
      return Optional.ofNullable(latest.get(view.sentence().index())).or(() -> taken(view, head));
    }
    int last = complement.last();
    if (condition.isPresent()
        && condition.get().first() > complement.first()
        && condition.get().first() <= last) {
      last = Math.max(complement.first(), condition.get().first() - 1 - condition.get().lead());
    }
    boolean nothing =
        head.isNoun()
            && scan.lexicon.is("no-issue", head.lemma())
            && view.sentence().child(head, "compound").isEmpty()
            && !(head.is("people") && names(view, complement));
    Complement bounded = bounds.of(view, new Complement(head, complement.first(), last));
    if (nothing
        || asked(view, bounded)
        || bounds.onlyAmount(view, bounded)
        || unfinished(view, bounded)
        || untold(view, bounded)) {
      return Optional.empty();
    }
    Optional<Anaphors.Named> full = anaphors.of(view, bounded).or(() -> deeds.of(view, bounded));
    if (full.isEmpty() && sufferers.of(view, bounded).isEmpty() && pointed(view, bounded)) {
      return Optional.empty();
    }
    return full.map(named -> of(named.view(), bounds.of(named.view(), named.phrase())))
        .or(() -> suffered(view, bounded))
        .or(() -> Optional.of(withSubject(view, bounded, told(view, bounded, of(view, bounded)))))
        .filter(t -> !t.heads().isEmpty())
        .filter(t -> !alone(t));
  }

  /** "The killing": the killing of whom. */
  private Optional<Target> suffered(Scan.View view, Complement phrase) {
    return sufferers
        .of(view, phrase)
        .map(
            named -> {
              Target deed = of(view, phrase);
              String whole = deed.label() + " of " + Anaphors.definite(named);
              return deed.wordedBy(deed.label(), of(named.view(), named.phrase()), whole);
            });
  }

  /** "She wants the pact. He opposes it": a thing that a sentence before names. */
  private Optional<Target> taken(Scan.View view, Token it) {
    return scan.at(view, it).stream()
        .flatMap(pronoun -> anaphors.thing(view, pronoun).stream())
        .findFirst()
        .map(named -> of(named.view(), bounds.of(named.view(), named.phrase())));
  }

  /** "They were children and should not be punished": the subject stands too far before. */
  private Target withSubject(Scan.View view, Complement clause, Target target) {
    Token head = clause.head();
    Token begins = view.sentence().token(clause.first());
    boolean without =
        head.isVerb()
            && (begins.isFinite() || begins.pos().equals("MD"))
            && (begins.index() == head.index() || begins.relates("aux", "auxpass", "neg"))
            && view.sentence().child(head, "nsubj", "nsubjpass", "expl", "csubj").isEmpty();
    Optional<Token> subject =
        without ? view.clauses().subject(head).filter(Token::isNoun) : Optional.empty();
    return subject
        .filter(noun -> noun.index() < clause.first())
        .map(noun -> view.phrases().core(noun))
        .map(phrase -> of(view, head, phrase[0], phrase[1]))
        .map(named -> target.wordedBy("", named, named.label() + " "))
        .orElse(target);
  }

  /** "This agenda", "such a move": which, the article does not tell in a few words. */
  private static boolean pointed(Scan.View view, Complement phrase) {
    Token head = phrase.head();
    return head.isNoun()
        && phrase.last() == head.index()
        && Determiners.TAKING_UP.contains(view.sentence().token(phrase.first()).lemma())
        && !view.sentence().token(phrase.first()).is("the")
        && view.sentence()
            .child(head, "amod", "nmod", "compound", "poss", "relcl", "acl")
            .isEmpty();
  }

  /** "What course does she favour?": whoever asks does not know it. */
  private static boolean asked(Scan.View view, Complement phrase) {
    Token begins = view.sentence().token(phrase.first());
    return phrase.head().isNoun() && begins.is("what", "which") && begins.pos().startsWith("W");
  }

  /** "This is a disgrace": what is, the sentence does not tell. */
  private static boolean untold(Scan.View view, Complement clause) {
    Token begins = view.sentence().token(clause.first());
    return Determiners.POINTING.contains(begins.lemma())
        && begins.relates("nsubj", "nsubjpass")
        && view.sentence().children(begins).isEmpty();
  }

  /** "My only question is", and what it is comes after: nothing is said yet. */
  private static boolean unfinished(Scan.View view, Complement clause) {
    Token head = clause.head();
    return head.is("be")
        && head.index() == clause.last()
        && clause.first() < clause.last()
        && view.sentence().children(head, "ccomp", "attr", "acomp", "dep").stream()
            .anyMatch(child -> child.index() > head.index());
  }

  /** "Discuss the move": which, by the words that named it first. */
  private Target told(Scan.View view, Complement bounded, Target target) {
    for (int i = bounded.first(); i <= bounded.last(); i++) {
      Token noun = view.sentence().token(i);
      if (noun.index() != bounded.head().index() && noun.relates("dobj", "pobj", "nsubj")) {
        int[] phrase = view.phrases().nounPhrase(noun);
        Optional<Anaphors.Named> named =
            anaphors
                .of(view, new Complement(noun, phrase[0], phrase[1]))
                .filter(n -> n.phrase().last() < bounded.first() || n.view() != view);
        if (named.isPresent() && phrase[0] >= bounded.first() && phrase[1] <= bounded.last()) {
          Target full = of(named.get().view(), named.get().phrase());
          return target.wordedBy(
              view.phrases().between(phrase[0], phrase[1]).exact(),
              full,
              Anaphors.definite(named.get()));
        }
      }
    }
    return target;
  }

  /** "A way", "one": of what, is not said. */
  private boolean alone(Target target) {
    return target.heads().size() == 1
        && target.about().isEmpty()
        && scan.lexicon.is("no-issue-alone", target.heads().getFirst());
  }

  /** "The people of Haiti" are somebody. */
  private boolean names(Scan.View view, Complement complement) {
    return scan.within(view, complement.first(), complement.last()).stream()
        .anyMatch(d -> d.kind == Mention.Kind.NAMED);
  }

  private Target of(Scan.View view, Complement complement) {
    return of(view, complement.head(), complement.first(), complement.last());
  }

  /** The words from one token to another, both inclusive. */
  public Target of(Scan.View view, Token head, int first, int last) {
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
    List<Draft> named = scan.within(view, first, last);
    named.forEach(draft -> draft.thing = anaphors.thing(view, draft).map(Anaphors::definite));
    List<Integer> about = named.stream().map(d -> d.id).toList();
    return new Target(
        label(view, head, first, last), view.phrases().between(first, last).span(), heads, about);
  }

  private static String label(Scan.View view, Token head, int first, int last) {
    return Marks.paired(
        Skipped.of(view, head, first, last)
            .map(
                skipped ->
                    view.phrases().label(first, skipped.first() - 1)
                        + " "
                        + Phrases.squeeze(view.phrases().between(skipped.last() + 1, last).exact()))
            .orElseGet(() -> view.phrases().label(first, last)));
  }

  private static boolean content(Token token) {
    return (token.isNoun()
            || token.isVerb() && !token.pos().equals("MD") && !token.relates("aux", "auxpass")
            || token.pos().startsWith("JJ"))
        && !token.is("be");
  }

  /**
   * To oppose that "X will not be ready" is read as opposing X being so: the words without "not",
   * and those of "will admit no members" without "no".
   *
   * @param word what shows the position
   */
  static Target affirmed(Scan.View view, Token word, Complement complement, Target target) {
    Token verb = complement.head();
    if (!verb.isVerb()) {
      return target;
    }
    Predicate<Token> inside = n -> n.index() >= complement.first() && n.index() < complement.last();
    Sentence sentence = view.sentence();
    return sentence.children(verb, "neg").stream()
        .filter(inside)
        .findFirst()
        .map(not -> without(view, target, not))
        .or(
            () ->
                sentence.children(verb, "nsubj", "nsubjpass", "dobj", "attr").stream()
                    .flatMap(noun -> sentence.children(noun, "neg", "det").stream())
                    .filter(no -> word.equals(verb) && no.is("no"))
                    .filter(no -> no.index() == complement.first() || inside.test(no))
                    .findFirst()
                    .map(no -> target.labelled(NO.matcher(target.label()).replaceFirst(""))))
        .orElse(target);
  }

  private static Target without(Scan.View view, Target target, Token not) {
    if (target.label().toLowerCase(Locale.ROOT).startsWith(not.form() + " ")) {
      return target.labelled(target.label().substring(not.form().length() + 1));
    }
    if (not.index() == 0) {
      return target;
    }
    Token before = view.sentence().token(not.index() - 1);
    String whole = before.is("can", "will") ? before.lemma() : before.form();
    String label =
        target
            .label()
            .replaceFirst(
                Pattern.quote(before.form()) + "\\s*" + Pattern.quote(not.form()),
                Matcher.quoteReplacement(whole));
    return target.labelled(label);
  }

  /** What "it" is likely to take up later in the sentence: of a clause, its subject. */
  private Optional<Target> named(Scan.View view, Complement complement) {
    return Optional.of(complement.head())
        .filter(Token::isVerb)
        .flatMap(verb -> view.sentence().child(verb, "nsubj", "nsubjpass"))
        .filter(Token::isNoun)
        .map(
            subject -> {
              int[] phrase = view.phrases().nounPhrase(subject);
              return of(view, subject, phrase[0], phrase[1]);
            });
  }
}
