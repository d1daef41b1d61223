package org.parley.extract.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.claim.Mention;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** Mentions that syntax says are the same: appositions, and "X is the envoy of Y". */
final class Appositions {
  private final Scan scan;

  Appositions(Scan scan) {
    this.scan = scan;
  }

  /** Appositions, and what follows a person's name: "of Nigeria". */
  void find(Scan.View view) {
    Sentence sentence = view.sentence();
    for (Draft draft : List.copyOf(scan.within(view, 0, sentence.size() - 1))) {
      Token head = sentence.token(draft.headToken);
      for (Token child : sentence.children(head, "appos")) {
        for (Draft other : scan.at(view, child)) {
          if (!titlesAnother(view, draft, other)) {
            apposition(draft, other);
          }
        }
        if (draft.kind == Mention.Kind.NOMINAL && draft.plural) {
          eachTitled(view, draft, child);
        }
      }
      if (draft.kind == Mention.Kind.NAMED && draft.type == Mention.Type.PERSON) {
        for (Token of : view.clauses().prepositional(head, "of", "from")) {
          scan.at(view, of).forEach(other -> draft.qualifiers.add(other.id));
        }
      }
      secondSubject(view, head).ifPresent(other -> apposition(draft, other));
      joined(view, draft, head);
      describedBy(view, draft, head);
    }
    for (Draft draft : List.copyOf(scan.within(view, 0, sentence.size() - 1))) {
      if (isPersonsDescription(draft)) {
        titleBefore(view, draft);
        samePerson(view, draft);
      }
    }
  }

  /** "X, who is/was the envoy of Y": the description is X's. */
  private void describedBy(Scan.View view, Draft draft, Token head) {
    if (draft.kind == Mention.Kind.NOMINAL && head.relates("attr")) {
      view.sentence()
          .head(head)
          .flatMap(be -> view.clauses().subject(be))
          .ifPresent(
              subject ->
                  scan.at(view, subject).stream()
                      .filter(d -> d.type == Mention.Type.PERSON && d.kind == Mention.Kind.NAMED)
                      .forEach(d -> apposition(d, draft)));
    }
  }

  private static boolean isPersonsDescription(Draft draft) {
    return draft.kind == Mention.Kind.NOMINAL && draft.type == Mention.Type.PERSON && !draft.plural;
  }

  /** "Her husband, the lawyer Kovač, opposes it": the parser may see two subjects. */
  private Optional<Draft> secondSubject(Scan.View view, Token first) {
    Sentence sentence = view.sentence();
    Optional<Token> verb = sentence.head(first).filter(h -> first.relates("nsubj"));
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    return sentence.children(verb.get(), "nsubj").stream()
        .filter(second -> second.index() > first.index() && second.index() < verb.get().index())
        .filter(second -> betweenCommas(view, first, second))
        .flatMap(second -> scan.at(view, second).stream())
        .findFirst();
  }

  private static boolean betweenCommas(Scan.View view, Token first, Token second) {
    Sentence sentence = view.sentence();
    int[] phrase = view.phrases().nounPhrase(second);
    return sentence.token(first.index() + 1).is(",")
        && phrase[0] == first.index() + 2
        && phrase[1] + 1 < sentence.size()
        && sentence.token(phrase[1] + 1).is(",");
  }

  /** "Kovač, Novak's adviser Horvat and …": the adviser is the next one. */
  private boolean titlesAnother(Scan.View view, Draft person, Draft description) {
    int next = description.headToken + 1;
    return named(person)
        && isPersonsDescription(description)
        && description.first > person.last
        && next < view.sentence().size()
        && scan.within(view, next, Math.min(next + 4, view.sentence().size() - 1)).stream()
            .anyMatch(other -> named(other) && other.first == next);
  }

  /** "Presidents X of Chile and Y of Peru": each is a president. */
  private void eachTitled(Scan.View view, Draft description, Token appositive) {
    for (Token each : view.clauses().coordinated(appositive)) {
      scan.at(view, each).stream()
          .filter(person -> named(person) && person.title.isEmpty())
          .forEach(person -> person.title = Optional.of(description.head));
    }
  }

  /**
   * A description right before a person's name, wherever the parser hung it: "trade and energy
   * commissioner X", "Prime Minister of Sweden X".
   */
  private void titleBefore(Scan.View view, Draft description) {
    Sentence sentence = view.sentence();
    int last = sentence.size() - 1;
    int next = description.headToken + 1;
    List<Draft> whose = List.of();
    if (next < last && sentence.token(next).is("of", "to", "for", "in")) {
      int start = next + 1 < last && sentence.token(next + 1).is("the") ? next + 2 : next + 1;
      whose =
          scan.within(view, start, Math.min(start + 3, last)).stream()
              .filter(d -> d.kind == Mention.Kind.NAMED && d.type != Mention.Type.PERSON)
              .filter(d -> d.first == start)
              .limit(1)
              .toList();
      if (whose.isEmpty()) {
        return;
      }
      next = whose.getFirst().last + 1;
      if (next < last && sentence.token(next).is(",") && closes(view, next + 1)) {
        next++;
      }
    }
    int from = next;
    for (Draft person : scan.within(view, next, Math.min(next + 4, last))) {
      boolean adjacent =
          person.first == from
              || whose.stream().anyMatch(s -> s.first == person.first && s.last == from - 1);
      if (named(person) && adjacent && person.use != Mention.Use.POSSESSIVE) {
        whose.forEach(owner -> description.qualifiers.add(owner.id));
        apposition(person, description);
        return;
      }
    }
  }

  /** "The mayor of Sofia, X, said": one name between commas, and no list. */
  private boolean closes(Scan.View view, int first) {
    Sentence sentence = view.sentence();
    return scan.within(view, first, Math.min(first + 4, sentence.size() - 1)).stream()
        .filter(d -> named(d) && d.first == first && d.last + 1 < sentence.size())
        .anyMatch(
            d -> {
              Token after = sentence.token(d.last + 1);
              boolean list =
                  after.is(",")
                      && d.last + 2 < sentence.size()
                      && sentence.token(d.last + 2).is("and", "or");
              return after.is(",", ".", ";", ")") && !list;
            });
  }

  /** "A lawmaker and former minister", "army expert and former official, X": one person. */
  private void samePerson(Scan.View view, Draft first) {
    Sentence sentence = view.sentence();
    Token head = sentence.token(first.headToken);
    boolean one = sentence.children(head, "det").stream().anyMatch(d -> d.is("a", "an"));
    for (Token joined : sentence.children(head, "conj")) {
      for (Draft second : scan.at(view, joined)) {
        boolean bare = sentence.children(joined, "det", "poss").isEmpty();
        List<Integer> name =
            second.same.stream().filter(id -> named(scan.mentions.get(id))).toList();
        if (isPersonsDescription(second) && bare && (one || !name.isEmpty())) {
          apposition(first, second);
          name.forEach(id -> apposition(scan.mentions.get(id), first));
        }
      }
    }
  }

  private static boolean named(Draft draft) {
    return draft.kind == Mention.Kind.NAMED && draft.type == Mention.Type.PERSON;
  }

  /** Those joined to a mention by "and"; "Presidents X and Y" are both presidents. */
  private void joined(Scan.View view, Draft draft, Token head) {
    for (Token token : view.clauses().coordinated(head)) {
      for (Draft other : scan.at(view, token)) {
        if (other == draft || other.kind == Mention.Kind.PRONOUN) {
          continue;
        }
        draft.with.add(other.id);
        if (draft.sharesTitle && other.type == Mention.Type.PERSON && other.title.isEmpty()) {
          other.title = draft.title;
        }
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
