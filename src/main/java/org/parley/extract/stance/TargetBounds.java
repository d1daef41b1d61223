package org.parley.extract.stance;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.parley.article.Span;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Phrases;
import org.parley.extract.syntax.Scan;
import org.parley.text.NamedSpan;
import org.parley.text.SpanIndex;
import org.parley.text.Token;

/**
 * Where the words of a target begin and end: the whole phrase or the clause with its subject, and
 * neither when, nor in which speech or paper, nor half of what comes next.
 */
final class TargetBounds {
  private static final int NEAR = 12;
  private static final int REST = 8;
  private static final Set<String> AMOUNTS =
      Set.of("DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "ORDINAL", "QUANTITY");

  /** Parts of speech after which more is to come. */
  private static final Set<String> OPENING = Set.of("CC", "PRP$", "WDT", "WP", "WRB", "TO", "MD");

  private static final Set<String> PREPOSITIONS = Set.of("IN", "TO", "RP");

  private static final Set<String> CLOSING = Set.of(")", "]", "”", "\"", "%");

  private final Scan scan;
  private final SpanIndex<Span> quotes;

  TargetBounds(Scan scan) {
    this.scan = scan;
    this.quotes = scan.quotes;
  }

  /** The same complement, bounded. */
  Complement of(Scan.View view, Complement complement) {
    Token head = complement.head();
    int first = withSubject(view, head, fromFirstWord(view, complement));
    first = Fronted.skipped(view, scan.lexicon, head, first);
    int last = upToContrast(view, head, upToNextClause(view, head, complement.last()));
    last = upToName(view, head, upToOutcome(view, head, last));
    last = Listed.whole(view, head, last);
    int before;
    do {
      before = last;
      last = toLastWord(view, head, last);
      last = withoutHalfPhrase(view, head, last);
      last = withoutDate(view, head, last);
      last = withoutSpeech(view, head, last);
    } while (last != before);
    last = toEndOfQuote(view, first, Math.max(first, last));
    return new Complement(head, fromMark(view, first, last), last, complement.turned());
  }

  /**
   * "It plans an attack and demands that …" is two things, the second said of whoever denies the
   * first; so is a clause with a subject of its own after "but".
   */
  private int upToNextClause(Scan.View view, Token head, int last) {
    if (!head.isVerb()) {
      return last;
    }
    return view.sentence().children(head, "conj").stream()
        .filter(joined -> joined.isVerb() && joined.index() <= last)
        .filter(joined -> anew(view, head, joined))
        .mapToInt(joined -> view.phrases().clause(joined)[0] - 1)
        .filter(end -> end > head.index())
        .min()
        .orElse(last);
  }

  /**
   * "It is not about X but about Y", "… – it is about Y": only X is denied; "not only X but Y" is
   * both.
   */
  private int upToContrast(Scan.View view, Token head, int last) {
    Optional<Token> not = view.sentence().child(head, "neg");
    if (!head.isVerb() || not.isEmpty() || both(view, not.get())) {
      return last;
    }
    return view.sentence().tokens().subList(0, last + 1).stream()
        .filter(t -> t.index() > Math.max(head.index(), not.get().index()) + 1)
        .filter(t -> t.is("but") && t.relates("cc") || t.is("—", "–", "--"))
        .findFirst()
        .map(t -> t.index() - 1)
        .orElse(last);
  }

  /** "Gave it up only to lose the war", "… only for him to be killed": what came of it. */
  private static int upToOutcome(Scan.View view, Token head, int last) {
    return IntStream.rangeClosed(head.index() + 1, last - 2)
        .filter(i -> view.sentence().token(i).is("only"))
        .filter(i -> outcome(view, head, view.sentence().token(i + 1)))
        .map(i -> i - 1)
        .findFirst()
        .orElse(last);
  }

  /** "Rejected the levy as a mistake": what it is called is no part of it. */
  private int upToName(Scan.View view, Token head, int last) {
    boolean called =
        head.relates("dobj")
            && !scan.lexicon.is("serves-as", head.lemma())
            && view.sentence()
                .head(head)
                .filter(verb -> scan.lexicon.is("calls-as", verb.lemma()))
                .isPresent();
    return IntStream.rangeClosed(head.index() + 1, called ? last : head.index())
        .filter(i -> view.sentence().token(i).is("as") && view.sentence().token(i).relates("prep"))
        .map(i -> i - 1)
        .findFirst()
        .orElse(last);
  }

  private static boolean outcome(Scan.View view, Token head, Token next) {
    Token then = view.sentence().token(next.index() + 1);
    boolean others = next.is("for") && then.isPronoun() && !then.relates("poss");
    return others || next.pos().equals("TO") && head.pos().equals("VBD") && !head.is("be");
  }

  private boolean both(Scan.View view, Token not) {
    return not.index() + 1 < view.sentence().size()
        && scan.lexicon.is("not-only", view.sentence().token(not.index() + 1).lemma());
  }

  private boolean anew(Scan.View view, Token head, Token joined) {
    boolean own =
        view.sentence().child(joined, "nsubj", "nsubjpass", "expl").isPresent()
            && view.sentence().children(head, "cc").stream().anyMatch(c -> c.is("but", "yet"));
    boolean attitude =
        joined.isFinite()
            && (!scan.lexicon.stanceVerb(joined.lemma()).isEmpty()
                || !scan.lexicon.cueVerb(joined.lemma()).isEmpty());
    return own || attitude;
  }

  /** What is quoted in part is quoted whole, where that is not long. */
  private int toEndOfQuote(Scan.View view, int first, int last) {
    int end = view.sentence().token(last).span().end();
    int start = view.sentence().token(first).span().start();
    return quotes.overlapping(view.phrases().between(first, last).span()).stream()
        .filter(quote -> quote.start() > start && quote.end() >= end)
        .flatMapToInt(
            quote ->
                IntStream.rangeClosed(last + 1, Math.min(view.sentence().size() - 1, last + REST))
                    .filter(i -> view.sentence().token(i).span().start() >= quote.end()))
        .findFirst()
        .orElse(last);
  }

  /** The mark before a word that is quoted, where the quotation ends within. */
  private int fromMark(Scan.View view, int first, int last) {
    Span words = view.phrases().between(first, last).span();
    return first > 0
            && Phrases.isQuote(view.sentence().token(first - 1))
            && quotes.overlapping(words).stream()
                .anyMatch(q -> q.start() <= words.start() && q.end() < words.end())
        ? first - 1
        : first;
  }

  /** Whether it is no more than an amount or a time. */
  boolean onlyAmount(Scan.View view, Complement complement) {
    for (int i = complement.first(); i <= complement.last(); i++) {
      Token token = view.sentence().token(i);
      boolean amount =
          within(view, token, name -> AMOUNTS.contains(name.type())).isPresent()
              || token.pos().equals("CD");
      if (!amount && !isGrammar(token.pos())) {
        return false;
      }
    }
    return true;
  }

  /** Articles, prepositions and marks. */
  private static boolean isGrammar(String pos) {
    boolean mark = !pos.isEmpty() && (pos.charAt(0) < 'A' || pos.charAt(0) > 'Z');
    return mark || pos.equals("DT") || pos.equals("IN") || pos.equals("PDT");
  }

  private static int fromFirstWord(Scan.View view, Complement complement) {
    int first = complement.first();
    while (first < complement.head().index()
        && (view.sentence().token(first).relates("punct", "cc", "mark")
            || view.sentence().token(first).is("why")
            || view.sentence().token(first).pos().equals("CC")
            || Fronted.opens(view.sentence().token(first), view.sentence().token(first + 1)))) {
      first++;
    }
    return first;
  }

  /** "Is the only way out": what is. */
  private static int withSubject(Scan.View view, Token head, int first) {
    Token begins = view.sentence().token(first);
    boolean finite =
        head.isVerb()
            && (begins.isFinite() || begins.pos().equals("MD"))
            && (begins.index() == head.index() || begins.relates("aux", "auxpass"));
    // "is “closing the port”": what is quoted has left its verb outside
    boolean parted =
        head.isVerb()
            && first == head.index()
            && view.sentence().children(head, "aux").stream()
                .anyMatch(aux -> aux.is("be", "have") && aux.isFinite() && aux.index() < first);
    return finite || parted
        ? view.sentence()
            .child(head, "nsubj", "nsubjpass", "expl")
            .filter(s -> s.index() < first && first - s.index() <= NEAR)
            .filter(s -> !s.pos().startsWith("W"))
            .map(s -> view.phrases().core(s)[0])
            .orElse(first)
        : first;
  }

  /** No "and", "the" or "which" at the end; of "the existence of", what exists. */
  private static int toLastWord(Scan.View view, Token head, int from) {
    int last = from;
    while (last > head.index()) {
      Token token = view.sentence().token(last);
      Optional<Token> object =
          view.sentence().child(token, "pobj").filter(o -> o.index() > token.index());
      boolean preposition = token.relates("prep") && object.isPresent();
      if (preposition && object.get().index() - last <= REST) {
        return view.phrases().nounPhrase(object.get())[1];
      }
      boolean half =
          token.relates("cc", "punct", "det", "poss", "mark")
              || OPENING.contains(token.pos())
              || token.pos().equals("DT") && !token.relates("dobj", "pobj", "nsubj", "attr")
              || token.pos().equals("IN")
                  && !token.relates("prt", "pobj", "pcomp")
                  && !stranded(view, token)
              || token.head() > last;
      if (beginsMore(view, token, last)) {
        last = Math.max(head.index(), view.phrases().clause(token)[0] - 1);
        continue;
      }
      if (!half || CLOSING.contains(token.form())) {
        return last;
      }
      last--;
    }
    return last;
  }

  /** "Donors who believe that …", cut off there: the donors. */
  private static boolean beginsMore(Scan.View view, Token token, int last) {
    return token.isVerb()
        && token.relates("relcl", "conj", "acl")
        && view.sentence().children(token, "dobj", "ccomp", "xcomp", "attr", "acomp").stream()
            .anyMatch(child -> child.index() > last);
  }

  /** "Where it was disposed of": nothing is to come. */
  private static boolean stranded(Scan.View view, Token preposition) {
    int next = preposition.index() + 1;
    return preposition.relates("prep")
        && preposition.head() == preposition.index() - 1
        && view.sentence().token(preposition.head()).isVerb()
        && view.sentence().children(preposition).isEmpty()
        && (next == view.sentence().size() || view.sentence().token(next).relates("punct"));
  }

  /** "Leave in case", of "in case it rains"; "stay for the time", of "for the time being". */
  private int withoutHalfPhrase(Scan.View view, Token head, int last) {
    if (last + 1 == view.sentence().size() || view.sentence().token(last + 1).relates("punct")) {
      return last;
    }
    for (String phrase : scan.lexicon.all("half-phrase")) {
      String[] words = phrase.split(" ");
      int start = last - words.length + 1;
      if (start > head.index()
          && IntStream.range(0, words.length)
              .allMatch(i -> view.sentence().token(start + i).is(words[i]))) {
        return start - 1;
      }
    }
    return last;
  }

  /** "The vote on Tuesday": the vote. */
  private int withoutDate(Scan.View view, Token head, int last) {
    Optional<NamedSpan> date =
        within(view, view.sentence().token(last), NamedSpan::isTime)
            .filter(name -> name.last() == last && name.first() > head.index());
    if (date.isEmpty() || modifies(view, last)) {
      return last;
    }
    int end = date.get().first() - 1;
    Token before = view.sentence().token(Math.max(0, end));
    if (before.index() > head.index() && (before.isVerb() || hangsOnVerb(view, before))) {
      // "a panel elected in May": without the date, nothing would be said of it
      return last;
    }
    boolean hung =
        end > head.index()
            && PREPOSITIONS.contains(view.sentence().token(end).pos())
            && !scan.lexicon.is("before-date", view.sentence().token(end).lemma());
    if (hung || end < head.index()) {
      return last;
    }
    while (end > head.index()
        && scan.lexicon.is("before-date", view.sentence().token(end).lemma())) {
      end--;
    }
    return end;
  }

  /** "In" of a participle that has nothing else. */
  private static boolean hangsOnVerb(Scan.View view, Token preposition) {
    return view.sentence()
        .head(preposition)
        .filter(verb -> verb.index() == preposition.index() - 1 && verb.relates("acl", "relcl"))
        .isPresent();
  }

  private static boolean modifies(Scan.View view, int last) {
    return view.sentence().token(last).head() > last;
  }

  /** "The decision in a statement": the decision. */
  private int withoutSpeech(Scan.View view, Token head, int last) {
    Token noun = view.sentence().token(last);
    Optional<Token> in =
        view.sentence()
            .head(noun)
            .filter(p -> noun.relates("pobj") && p.is("in", "during"))
            .filter(p -> p.index() > head.index());
    boolean told = noun.isNoun() && scan.lexicon.is("told-in", noun.lemma());
    return told && in.isPresent() ? in.get().index() - 1 : last;
  }

  private static Optional<NamedSpan> within(
      Scan.View view, Token token, Predicate<NamedSpan> kind) {
    return view.sentence().names().stream()
        .filter(kind)
        .filter(name -> name.covers(token))
        .findFirst();
  }
}
