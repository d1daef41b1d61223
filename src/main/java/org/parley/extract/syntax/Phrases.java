package org.parley.extract.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Span;
import org.parley.claim.Evidence;
import org.parley.lexicon.Determiners;
import org.parley.text.AnnotatedText;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** Phrases of a sentence as stretches of the article. */
public final class Phrases {
  private static final Set<String> TRAILING =
      Set.of("relcl", "appos", "advcl", "parataxis", "punct", "cc", "conj", "meta", "dep");

  private final AnnotatedText text;
  private final Sentence sentence;

  Phrases(AnnotatedText text, Sentence sentence) {
    this.text = text;
    this.sentence = sentence;
  }

  public Evidence evidence(Span span) {
    return new Evidence(span, text.slice(span));
  }

  public Evidence whole() {
    return evidence(sentence.span());
  }

  public Evidence of(Token token) {
    return evidence(token.span());
  }

  /** From one token to another, both inclusive. */
  public Evidence between(int first, int last) {
    return evidence(
        new Span(sentence.token(first).span().start(), sentence.token(last).span().end()));
  }

  /**
   * First and last token of a noun phrase: without relative clauses, appositions and coordination.
   */
  public int[] nounPhrase(Token head) {
    return range(head, TRAILING);
  }

  /** The same without anything after the head. */
  public int[] core(Token head) {
    int[] full = nounPhrase(head);
    return new int[] {full[0], head.index()};
  }

  /**
   * First and last token of everything below a clause's verb, quotation marks at its ends left off.
   */
  public int[] clause(Token verb) {
    return range(verb, Set.of());
  }

  /**
   * The contiguous stretch around the head that it dominates, not going below the relations named.
   */
  public int[] range(Token head, Set<String> without) {
    boolean[] below = new boolean[sentence.size()];
    mark(head, below, without);
    int first = head.index();
    int last = head.index();
    while (first > 0 && (below[first - 1] || bridge(first - 1, below))) {
      first--;
    }
    while (last < sentence.size() - 1 && (below[last + 1] || bridge(last + 1, below))) {
      last++;
    }
    while (first < head.index() && mark(sentence.token(first))) {
      first++;
    }
    while (last > head.index() && mark(sentence.token(last))) {
      last--;
    }
    return new int[] {first, last};
  }

  /**
   * A mark that the parser hung elsewhere does not break a phrase that goes on after it, nor does a
   * comma between adjectives and their noun: "costly, late decisions".
   */
  private boolean bridge(int index, boolean[] below) {
    Token token = sentence.token(index);
    return (isQuote(token) || token.is("-") || betweenAdjectives(token))
        && index > 0
        && index < sentence.size() - 1
        && below[index - 1]
        && below[index + 1];
  }

  private boolean betweenAdjectives(Token token) {
    return token.is(",")
        && token.index() > 0
        && token.head() > token.index()
        && sentence.token(token.index() - 1).pos().startsWith("JJ")
        && sentence.token(token.index() - 1).head() == token.head();
  }

  private void mark(Token token, boolean[] below, Set<String> without) {
    below[token.index()] = true;
    for (Token child : sentence.children(token)) {
      if (!below[child.index()] && (!without.contains(child.relation()) || keep(child, without))) {
        mark(child, below, without);
      }
    }
  }

  /** Inside a noun phrase, marks such as hyphens and brackets before the head stay. */
  private boolean keep(Token child, Set<String> without) {
    boolean coordinatedModifier =
        child.relates("cc", "conj")
            && sentence.token(child.head()).relates("nmod", "amod", "compound", "conj");
    boolean inner = child.relates("punct") && child.head() > child.index() && !child.is(",");
    return inner || without == TRAILING && coordinatedModifier;
  }

  private static boolean mark(Token token) {
    return isQuote(token) || token.is(",", ";", ":", ".", "-", "–", "—", "(", ")", "!", "?");
  }

  public static boolean isQuote(Token token) {
    String form = token.form();
    return form.length() <= 2
        && !form.isEmpty()
        && form.chars().allMatch(c -> "\"“”„«»‘’'`".indexOf(c) >= 0)
        && !token.pos().equals("POS");
  }

  /** The words of a stretch, line breaks squeezed, without determiners in front. */
  public String label(int first, int last) {
    int from = first;
    while (from < last
        && Determiners.LEADING.contains(sentence.token(from).lemma())
        && !sentence.token(from).relates("nsubj", "nsubjpass", "dobj", "pobj")) {
      from++;
    }
    return squeeze(between(from, last).exact());
  }

  public static String squeeze(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  public Optional<Token> headOf(int first, int last) {
    List<Token> tokens = sentence.tokens().subList(first, last + 1);
    return tokens.stream()
        .filter(t -> t.head() < first || t.head() > last)
        .filter(t -> !t.relates("punct"))
        .findFirst();
  }
}
