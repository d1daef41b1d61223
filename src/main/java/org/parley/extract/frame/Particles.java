package org.parley.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.extract.syntax.Scan;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * The particle column of the verb tables: "off", "out of", "on alert", "from:agreement|deal". After
 * the colon stands what the preposition's object must be: {@code actor} or lemmas of its head.
 */
public final class Particles {
  private Particles() {}

  /**
   * Whether a verb has the words that belong to it: "out", "for", "forward to", "clear". None:
   * true.
   */
  public static boolean belongs(Scan.View view, Token verb, String words) {
    return words.isEmpty()
        || view.sentence().children(verb).stream()
            .anyMatch(c -> c.relates("acomp", "oprd", "ccomp") && c.is(words))
        || last(view, verb, words).isPresent()
        // "sees the pact as a threat": the parser may hang "as" on the object
        || words.equals("as")
            && view.sentence().children(verb, "dobj").stream()
                .anyMatch(o -> view.clauses().preposition(o, words).isPresent());
  }

  /** Whether a token is one of such words and has something after it. */
  public static boolean is(Scan.View view, Token child, String words) {
    return child.is(words.split(" "))
        && child.relates("prep", "agent", "dative", "prt", "advmod", "dobj")
        && !view.sentence().children(child).isEmpty();
  }

  static boolean fits(Scan scan, Scan.View view, Token verb, String wanted) {
    int colon = wanted.indexOf(':');
    String words = colon < 0 ? wanted : wanted.substring(0, colon);
    if (words.equals("inf")) {
      String verbs = wanted.substring(colon + 1);
      return purposes(view, verb).stream()
          .anyMatch(v -> scan.lexicon.asksFor(verbs, v.lemma()) && !view.negation().of(v));
    }
    Optional<Token> last = last(view, verb, words).or(() -> afterObject(view, verb, words, colon));
    if (last.isEmpty()) {
      return colon < 0 && words.equals("to") && infinitive(view, verb).isPresent();
    }
    if (colon < 0) {
      // "fired on Monday" is not "fired on"
      return below(view, last.get()).stream().noneMatch(view.sentence()::inTime);
    }
    String object = wanted.substring(colon + 1);
    List<Token> objects = below(view, last.get());
    if (object.equals("actor")) {
      return objects.stream().anyMatch(o -> !scan.arguments(view, o).isEmpty());
    }
    return objects.stream().anyMatch(o -> scan.lexicon.asksFor(object, o.lemma()));
  }

  /** "Supplied the army with drones": the parser may hang "with" on the object. */
  private static Optional<Token> afterObject(Scan.View view, Token verb, String words, int colon) {
    return colon < 0 || words.contains(" ") || words.equals("of")
        ? Optional.empty()
        : view.sentence().children(verb, "dobj", "nsubjpass").stream()
            .flatMap(object -> view.clauses().preposition(object, words).stream())
            .findFirst();
  }

  /** "Agreed to withdraw": the infinitive stands where "to" and a noun would. */
  public static Optional<Token> infinitive(Scan.View view, Token verb) {
    return view.sentence().children(verb, "xcomp", "ccomp", "acl", "oprd").stream()
        .filter(view.clauses()::hasTo)
        .findFirst();
  }

  /** "Sent jets to bomb": infinitives of the verb or of its object. */
  private static List<Token> purposes(Scan.View view, Token verb) {
    List<Token> found = new ArrayList<>();
    List<Token> heads = new ArrayList<>(view.sentence().children(verb, "dobj", "nsubjpass"));
    heads.add(verb);
    for (Token head : heads) {
      for (Token child : view.sentence().children(head, "xcomp", "advcl", "acl", "relcl")) {
        if (view.clauses().hasTo(child)) {
          found.add(child);
        }
      }
    }
    return found;
  }

  /** The nouns after the particle, where it is a preposition. */
  static List<Token> objects(Scan.View view, Token verb, String wanted) {
    int colon = wanted.indexOf(':');
    String words = colon < 0 ? wanted : wanted.substring(0, colon);
    return last(view, verb, words)
        .or(() -> afterObject(view, verb, words, colon))
        .map(token -> below(view, token))
        .orElse(List.of());
  }

  private static List<Token> below(Scan.View view, Token preposition) {
    List<Token> objects = new ArrayList<>(view.sentence().children(preposition, "pobj"));
    for (Token next : view.sentence().children(preposition, "prep")) {
      objects.addAll(view.sentence().children(next, "pobj"));
    }
    return objects;
  }

  private static Optional<Token> last(Scan.View view, Token verb, String words) {
    Sentence sentence = view.sentence();
    Optional<Token> at = Optional.empty();
    for (String word : words.split(" ")) {
      Optional<Token> from = at;
      Optional<Token> next =
          from.flatMap(token -> child(sentence, token, word))
              .or(() -> child(sentence, verb, word))
              .or(() -> word.equals("not") ? not(sentence, verb) : Optional.empty());
      if (next.isEmpty()) {
        return Optional.empty();
      }
      at = next;
    }
    return at;
  }

  /** "Pleaded not guilty", and not "did not plead guilty": the parser hangs "not" on either. */
  private static Optional<Token> not(Sentence sentence, Token verb) {
    return Stream.concat(Stream.of(verb), sentence.children(verb, "acomp", "oprd", "dobj").stream())
        .flatMap(head -> sentence.children(head, "neg").stream())
        .filter(no -> no.is("not") && no.index() > verb.index())
        .findFirst();
  }

  private static Optional<Token> child(Sentence sentence, Token head, String lemma) {
    return sentence.children(head).stream()
        .filter(
            c ->
                c.is(lemma)
                    && c.relates(
                        "prep", "prt", "agent", "dative", "advmod", "pobj", "dobj", "oprd",
                        "acomp"))
        .findFirst();
  }
}
