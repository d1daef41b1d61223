package org.parley.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.article.Span;
import org.parley.claim.Mention;
import org.parley.lexicon.Lexicon;
import org.parley.text.AnnotatedText;
import org.parley.text.Sentence;
import org.parley.text.SpanIndex;
import org.parley.text.Token;

/**
 * One article under examination: its sentences with their clauses and phrases, and the mentions
 * found so far.
 */
public final class Scan {
  /** A sentence with the views that rules take of it. */
  public record View(Sentence sentence, Clauses clauses, Negation negation, Phrases phrases) {
    /** The sentence's words before a position of the article. */
    public String text(int end) {
      return phrases
          .evidence(
              new org.parley.article.Span(
                  sentence.span().start(), Math.max(end, sentence.span().start())))
          .exact();
    }
  }

  /** From so many on, all processors work on one article. */
  private static final int MANY_SENTENCES = 200;

  public final AnnotatedText text;
  public final Lexicon lexicon;

  /** What stands in quotation marks. */
  public final SpanIndex<Span> quotes;

  public final List<View> views = new ArrayList<>();
  public final List<Draft> mentions = new ArrayList<>();
  private final List<List<List<Draft>>> byToken = new ArrayList<>();

  /**
   * @param parsed is {@link #text} with its trees mended
   */
  public Scan(AnnotatedText parsed, Lexicon lexicon) {
    this.text = new TreeMender(lexicon).mended(parsed);
    this.lexicon = lexicon;
    this.quotes = Quotes.indexed(text.sentences());
    for (Sentence sentence : text.sentences()) {
      views.add(
          new View(
              sentence,
              new Clauses(sentence, lexicon),
              new Negation(sentence, lexicon),
              new Phrases(text, sentence)));
      List<List<Draft>> slots = new ArrayList<>();
      sentence.tokens().forEach(token -> slots.add(new ArrayList<>()));
      byToken.add(slots);
    }
  }

  /** The sentences, in their order; those of a long article are gone through side by side. */
  public Stream<View> sideBySide() {
    return views.size() < MANY_SENTENCES ? views.stream() : views.parallelStream();
  }

  public void add(Draft draft) {
    mentions.add(draft);
    byToken.get(draft.sentence).get(draft.headToken).add(draft);
  }

  /** The mentions whose head the token is: more than one for "US-Ukraine". */
  public List<Draft> at(View view, Token token) {
    return byToken.get(view.sentence().index()).get(token.index());
  }

  /** The mentions that a noun phrase and what is joined to it put forward as arguments. */
  public List<Draft> arguments(View view, Token head) {
    List<Draft> found = new ArrayList<>();
    for (Token token : view.clauses().coordinated(head)) {
      List<Draft> named = namedAfter(view, token);
      if (!named.isEmpty()) {
        found.addAll(named);
        continue;
      }
      List<Draft> here = represented(at(view, token));
      if (here.isEmpty() && lexicon.isQuantity(token.lemma())) {
        for (Token of : view.clauses().prepositional(token, "of")) {
          found.addAll(at(view, of));
        }
      } else {
        here.stream().filter(draft -> !draft.modifies).forEach(found::add);
      }
    }
    return found;
  }

  /**
   * "Presidents X of Chile and Y of Peru", "the two ministers, X and Y", "one of them, X": those,
   * by name.
   */
  private List<Draft> namedAfter(View view, Token noun) {
    boolean plural =
        at(view, noun).stream().anyMatch(d -> d.plural && d.type == Mention.Type.GROUP);
    boolean one = noun.is("one") && !view.clauses().prepositional(noun, "of").isEmpty();
    if (!plural && !one) {
      return List.of();
    }
    List<Draft> named =
        view.sentence().children(noun, "appos").stream()
            .flatMap(appositive -> view.clauses().coordinated(appositive).stream())
            .flatMap(each -> at(view, each).stream())
            .filter(d -> d.kind == Mention.Kind.NAMED && d.type == Mention.Type.PERSON)
            .toList();
    return named.size() > (one ? 0 : 1) ? named : List.of();
  }

  /**
   * "The delegations of Cyprus, Greece and Israel" are the three states; the representatives of one
   * state are a group of people.
   */
  private List<Draft> represented(List<Draft> drafts) {
    if (drafts.size() != 1) {
      return drafts;
    }
    Draft draft = drafts.getFirst();
    boolean stands =
        draft.plural && draft.kind == Mention.Kind.NOMINAL && lexicon.is("delegation", draft.head);
    List<Draft> behind =
        draft.qualifiers.stream()
            .map(mentions::get)
            .filter(d -> d.kind == Mention.Kind.NAMED)
            .toList();
    return stands && behind.size() > 1 ? behind : drafts;
  }

  /**
   * Who speaks through a statement, report or letter: whose it is, also when a sentence before said
   * so ("The statement also said …"). Others stand for themselves.
   */
  public List<Draft> behind(View view, Draft source) {
    boolean document = source.kind == Mention.Kind.NOMINAL && source.type == Mention.Type.UNKNOWN;
    if (!document) {
      return List.of(source);
    }
    List<Draft> owners = source.qualifiers.stream().map(mentions::get).toList();
    if (!owners.isEmpty()) {
      return owners;
    }
    for (int i = mentions.indexOf(source) - 1; i >= 0; i--) {
      Draft earlier = mentions.get(i);
      if (view.sentence().index() - earlier.sentence > 3) {
        break;
      }
      if (earlier.sentence < view.sentence().index() && earlier.head.equals(source.head)) {
        if (!earlier.qualifiers.isEmpty()) {
          return earlier.qualifiers.stream().map(mentions::get).toList();
        }
        View there = views.get(earlier.sentence);
        Token noun = there.sentence().token(earlier.headToken);
        return there
            .clauses()
            .agent(there.clauses().clauseOf(noun))
            .map(subject -> arguments(there, subject))
            .map(found -> found.stream().filter(d -> d != earlier).toList())
            .orElse(List.of());
      }
    }
    return List.of();
  }

  public Optional<Draft> argument(View view, Token head) {
    return arguments(view, head).stream().findFirst();
  }

  /** The arguments after a preposition, without the places where something happens. */
  public List<Draft> acting(View view, Token head, String preposition) {
    List<Draft> found = new ArrayList<>();
    for (Token object : view.clauses().prepositional(head, preposition)) {
      arguments(view, object).stream()
          .filter(d -> d.use != Mention.Use.LOCATIVE)
          .forEach(found::add);
    }
    return found;
  }

  /** The mentions whose head lies between two tokens, both inclusive. */
  public List<Draft> within(View view, int first, int last) {
    List<Draft> found = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      found.addAll(byToken.get(view.sentence().index()).get(i));
    }
    return found;
  }
}
