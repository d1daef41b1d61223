package org.parley.extract.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.Mention;
import org.parley.extract.syntax.Phrases;
import org.parley.extract.syntax.Scan;
import org.parley.text.NamedSpan;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Names that the annotator tagged, mended: without article, title and event noun at their ends, and
 * without the names of things, such as treaties and pipelines, which do nothing.
 */
final class TaggedNames {
  private static final Map<String, Mention.Type> ENTITY_TYPES =
      Map.of(
          "PERSON", Mention.Type.PERSON,
          "ORG", Mention.Type.ORGANIZATION,
          "GPE", Mention.Type.PLACE,
          "NORP", Mention.Type.PEOPLE,
          "LOC", Mention.Type.PLACE,
          "FAC", Mention.Type.PLACE);

  private static final int LONGEST_TITLE = 4;

  /** How long a name after a title can be that was tagged as a body's. */
  private static final int LONGEST_PERSON = 3;

  private final Scan scan;
  private final NameLookup names;
  private final Set<String> things;

  TaggedNames(Scan scan, NameLookup names) {
    this.scan = scan;
    this.names = names;
    this.things = things();
  }

  static boolean isActorOrPlace(NamedSpan span) {
    return ENTITY_TYPES.containsKey(span.type());
  }

  List<FoundName> find(Scan.View view) {
    List<FoundName> found = new ArrayList<>();
    for (NamedSpan span : view.sentence().names()) {
      Mention.Type type = ENTITY_TYPES.get(span.type());
      List<FoundName> both = type == null ? List.of() : joined(view, span);
      if (type != null && both.isEmpty()) {
        name(view, span, type).ifPresent(found::add);
      }
      found.addAll(both);
    }
    return found;
  }

  /** "Trump and Orban", "Biden, Xi", "French-German": two names that were tagged as one. */
  private List<FoundName> joined(Scan.View view, NamedSpan span) {
    for (int i = span.first() + 1; i < span.last(); i++) {
      if (view.sentence().token(i).is("and", ",", "-", "–")) {
        Optional<FoundName> left = known(view, span.first(), i - 1);
        Optional<FoundName> right = known(view, i + 1, span.last());
        if (left.isPresent() && right.isPresent() && left.get().type() == right.get().type()) {
          return List.of(left.get(), right.get());
        }
      }
    }
    return List.of();
  }

  private Optional<FoundName> known(Scan.View view, int first, int last) {
    String form = Phrases.squeeze(view.phrases().between(first, last).exact());
    return names
        .typeOf(form)
        .or(() -> Optional.of(Mention.Type.PERSON).filter(t -> names.isFamilyName(form)))
        .map(type -> new FoundName(first, last, type, true));
  }

  private Optional<FoundName> name(Scan.View view, NamedSpan span, Mention.Type tagged) {
    Sentence sentence = view.sentence();
    int first = withoutArticle(sentence, span);
    int last = withoutEvent(sentence, first, span.last());
    Mention.Type type = tagged;
    int name = afterTitle(sentence, first, last);
    if (name > first && (type == Mention.Type.PERSON || bearsTitle(sentence, name, last))) {
      first = name;
      type = Mention.Type.PERSON;
    }
    if (ofState(sentence, first, last)) {
      last = first;
      type = Mention.Type.PERSON;
    }
    if (type == Mention.Type.PERSON && first < last && bodyBefore(sentence, first)) {
      first++;
    }
    boolean person = type == Mention.Type.PERSON || first >= 2 && endsTitle(sentence, first - 2);
    if (person && first < last && ofState(sentence, first)) {
      first++;
      type = Mention.Type.PERSON;
    }
    return isName(view, first, last, type)
        ? Optional.of(new FoundName(first, last, type, false))
        : Optional.empty();
  }

  private static int withoutArticle(Sentence sentence, NamedSpan span) {
    int first = span.first();
    while (first < span.last()
        && (sentence.token(first).is("the", "a", "an") || Phrases.isQuote(sentence.token(first)))) {
      first++;
    }
    return first;
  }

  private int withoutEvent(Sentence sentence, int first, int end) {
    int last = end;
    if (isParty(sentence, first, last) || isBodyOn(sentence, first, last)) {
      return last;
    }
    while (last > first
        && (sentence.token(last).pos().equals("POS")
            || Phrases.isQuote(sentence.token(last))
            || scan.lexicon.eventNoun(sentence.token(last).lemma()).isPresent())) {
      last--;
    }
    return last;
  }

  /** "Democratic Rally", "National Call": parties, named like events. */
  private boolean isParty(Sentence sentence, int first, int last) {
    return last > first
        && Character.isUpperCase(sentence.token(last).form().codePointAt(0))
        && scan.lexicon.is("party-first", lower(sentence.token(first)))
        && scan.lexicon.is("party-last", lower(sentence.token(last)));
  }

  /** "Project of Common Interest", "Treaty of Lisbon". */
  private boolean isThingOf(Sentence sentence, int first, int last) {
    return first < last
        && sentence.token(first + 1).is("of")
        && (scan.lexicon.is("thing", lower(sentence.token(first)))
            || scan.lexicon.is("thing-named", lower(sentence.token(first))));
  }

  /** "Commission on Presidential Debates": named by what it is for. */
  private boolean isBodyOn(Sentence sentence, int first, int last) {
    for (int i = first + 1; i < last; i++) {
      boolean body =
          scan.lexicon
              .actorType(lower(sentence.token(i - 1)))
              .filter(t -> t == Mention.Type.ORGANIZATION)
              .isPresent();
      if (body && sentence.token(i).is("on", "for", "of", "against")) {
        return true;
      }
    }
    return false;
  }

  /** The token after the titles at the beginning: "Prime Ministers", "FM", "President". */
  private int afterTitle(Sentence sentence, int from, int last) {
    int first = from;
    for (int next = titleEnd(sentence, first, last);
        next > first;
        next = titleEnd(sentence, first, last)) {
      first = next;
    }
    return first;
  }

  private int titleEnd(Sentence sentence, int first, int last) {
    for (int end = Math.min(last - 1, first + LONGEST_TITLE - 1); end >= first; end--) {
      StringBuilder words = new StringBuilder();
      for (int i = first; i <= end; i++) {
        words.append(words.isEmpty() ? "" : " ").append(lower(sentence.token(i)));
      }
      if (Titles.isTitle(names, words.toString())
          || end == first && scan.lexicon.is("form-of-address", words.toString())) {
        return end + 1;
      }
    }
    return first;
  }

  /** "FM Sybiha" was tagged as a body; "General Assembly" is one. */
  private boolean bearsTitle(Sentence sentence, int first, int last) {
    if (last - first >= LONGEST_PERSON || names.isTitle(lower(sentence.token(first)))) {
      return false;
    }
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      boolean name =
          token.pos().equals("NNP")
              && scan.lexicon.actorType(lower(token)).isEmpty()
              && scan.lexicon.eventNoun(lower(token)).isEmpty();
      if (!name) {
        return false;
      }
    }
    return true;
  }

  /** "Talon of Benin": one whose family name is known, and not "Bank of Benin". */
  private boolean ofState(Sentence sentence, int first, int last) {
    return last - first >= 2
        && sentence.token(first + 1).is("of")
        && names.isFamilyName(sentence.token(first).form())
        && scan.lexicon.actorType(lower(sentence.token(first))).isEmpty()
        && isState(sentence, first + 2, last);
  }

  /** The state that a title before the name names: "(president of) Finland Sauli Niinistö". */
  private boolean ofState(Sentence sentence, int first) {
    return first > 0 && sentence.token(first - 1).is("of") && isState(sentence, first, first);
  }

  /** "(chief of the) C.I.A. John Brennan": a body's short form, and no initials of his. */
  private boolean bodyBefore(Sentence sentence, int first) {
    String form = sentence.token(first).form();
    return form.length() > 2
        && form.chars().noneMatch(Character::isLowerCase)
        && names.typeOf(form).filter(t -> t != Mention.Type.PERSON).isPresent();
  }

  private boolean endsTitle(Sentence sentence, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = last; i >= 0 && i > last - LONGEST_TITLE; i--) {
      words.insert(0, lower(sentence.token(i)) + (words.isEmpty() ? "" : " "));
      if (Titles.isTitle(names, words.toString())) {
        return true;
      }
    }
    return false;
  }

  private boolean isState(Sentence sentence, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      words.append(words.isEmpty() ? "" : " ").append(sentence.token(i).form());
    }
    return names.typeOf(words.toString()).filter(t -> t == Mention.Type.STATE).isPresent();
  }

  private boolean isName(Scan.View view, int first, int last, Mention.Type type) {
    Sentence sentence = view.sentence();
    Token head = sentence.token(last);
    boolean capital = Character.isUpperCase(sentence.token(first).form().codePointAt(0));
    boolean body = type == Mention.Type.ORGANIZATION;
    boolean thing =
        body && (scan.lexicon.is("thing", head.lemma()) || isThingOf(sentence, first, last))
            || (body || type == Mention.Type.PLACE) && things.contains(words(view, first, last));
    boolean leftOver = first == last && scan.lexicon.is("party-first", lower(head));
    boolean word =
        sentence.token(first).form().codePoints().filter(Character::isLetter).count() > 1;
    return (capital || type == Mention.Type.PEOPLE)
        && (word || first < last)
        && !sentence.inTime(head)
        && !thing
        && !leftOver
        && (scan.lexicon.eventNoun(head.lemma()).isEmpty()
            || isParty(sentence, first, last)
            || isBodyOn(sentence, first, last))
        && !scan.lexicon.is("no-name", lower(head));
  }

  /**
   * Names that the article gives to things: before such a noun ("the EastLink pipeline"), and the
   * short form in brackets after it ("Free Trade Area (FTA)").
   */
  private Set<String> things() {
    Set<String> found = new HashSet<>();
    for (Scan.View view : scan.views) {
      Sentence sentence = view.sentence();
      for (NamedSpan span : sentence.names()) {
        int first = withoutArticle(sentence, span);
        boolean isThing = scan.lexicon.is("thing", sentence.token(span.last()).lemma());
        int brief = shortForm(sentence, span.last());
        if (isThing && brief > 0) {
          found.add(words(view, first, span.last()));
          found.add(words(view, brief, brief));
        }
        int next = brief > 0 ? brief + 2 : span.last() + 1;
        if (span.type().equals("ORG")
            && next < sentence.size()
            && sentence.token(span.last()).head() == next
            && scan.lexicon.is("thing-named", sentence.token(next).lemma())) {
          found.add(words(view, first, span.last()));
        }
      }
    }
    return found;
  }

  /** The only word in the brackets that follow; 0 where there are none. */
  private static int shortForm(Sentence sentence, int last) {
    boolean brackets =
        last + 3 < sentence.size()
            && sentence.token(last + 1).is("(")
            && sentence.token(last + 3).is(")");
    return brackets ? last + 2 : 0;
  }

  private static String words(Scan.View view, int first, int last) {
    return Phrases.squeeze(view.phrases().between(first, last).exact());
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
