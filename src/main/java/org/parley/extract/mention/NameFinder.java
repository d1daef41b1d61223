package org.parley.extract.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.claim.Mention;
import org.parley.extract.syntax.Phrases;
import org.parley.extract.syntax.Scan;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** Which words of a sentence are names: those that the gazetteer knows and those tagged as such. */
final class NameFinder {
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}&-]{1,6}");

  private final Scan scan;
  private final NameLookup names;
  private final TaggedNames taggedNames;

  NameFinder(Scan scan, NameLookup names) {
    this.scan = scan;
    this.names = names;
    this.taggedNames = new TaggedNames(scan, names);
  }

  /** Names that do not overlap, in the order of the text; the longest win. */
  List<FoundName> find(Scan.View view) {
    boolean[] taken = new boolean[view.sentence().size()];
    List<FoundName> chosen = new ArrayList<>();
    List<FoundName> candidates = known(view);
    candidates.addAll(taggedNames.find(view));
    candidates.sort(
        Comparator.comparingInt(FoundName::length)
            .reversed()
            .thenComparing(n -> !n.known())
            .thenComparingInt(FoundName::first));
    for (FoundName name : candidates) {
      boolean free = true;
      for (int i = name.first(); i <= name.last(); i++) {
        free &= !taken[i];
      }
      if (free) {
        Arrays.fill(taken, name.first(), name.last() + 1, true);
        chosen.add(name);
      }
    }
    chosen.sort(Comparator.comparingInt(FoundName::first));
    return chosen;
  }

  /** Names that the gazetteer knows, longest first at each word. */
  private List<FoundName> known(Scan.View view) {
    Sentence sentence = view.sentence();
    List<FoundName> found = new ArrayList<>();
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
            && !isTagged(sentence, first)
            && !acronym(start)
            && !surname(start, start.form())) {
          continue;
        }
        String form = Phrases.squeeze(view.phrases().between(first, first + length - 1).exact());
        Optional<Mention.Type> type =
            names
                .typeOf(form)
                .or(() -> Optional.of(Mention.Type.PERSON).filter(t -> surname(start, form)));
        if (type.isPresent()
            && (article(view, start, length, type.get()) || narrowed(view, start, length))) {
          break;
        }
        if (type.isPresent()) {
          FoundName name = new FoundName(first, first + length - 1, type.get(), true);
          found.add(withPurpose(sentence, withState(sentence, name)));
          break;
        }
      }
    }
    return found;
  }

  /** "St. Petersburg, Fla.", "Moscow, Idaho": another town of that name. */
  private FoundName withState(Sentence sentence, FoundName name) {
    int comma = name.last() + 1;
    boolean followed =
        name.type() == Mention.Type.PLACE
            && comma + 1 < sentence.size()
            && sentence.token(comma).is(",")
            && isCapital(sentence.token(comma + 1))
            && scan.lexicon.is("us-state", withoutPoint(sentence.token(comma + 1)));
    return followed ? new FoundName(name.first(), comma + 1, Mention.Type.PLACE, false) : name;
  }

  private static String withoutPoint(Token token) {
    return token.form().toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
  }

  /** "Some Republicans", "a top Democrat": of the party, and not the party. */
  private boolean narrowed(Scan.View view, Token noun, int length) {
    return length == 1
        && noun.isNoun()
        && scan.lexicon.is("party-member", noun.lemma())
        && !noun.relates("compound", "nmod", "poss")
        && view
            .sentence()
            .children(noun, "det", "amod", "nmod", "compound", "nummod", "poss")
            .stream()
            .anyMatch(before -> before.index() < noun.index() && !before.is("the"));
  }

  /** "The Commission" is another one in "the Commission on Presidential Debates". */
  private FoundName withPurpose(Sentence sentence, FoundName name) {
    int next = name.last() + 1;
    boolean body =
        name.type() == Mention.Type.ORGANIZATION
            && scan.lexicon
                .actorType(sentence.token(name.last()).lemma())
                .filter(t -> t == Mention.Type.ORGANIZATION)
                .isPresent()
            && next + 1 < sentence.size()
            && sentence.token(next).is("on", "for");
    int last = next;
    while (body
        && last + 1 < sentence.size()
        && isCapital(sentence.token(last + 1))
        && !sentence.inTime(sentence.token(last + 1))) {
      last++;
    }
    if (last == next || names.typeOf(sentence.token(next + 1).form()).isPresent()) {
      return name;
    }
    int first = sentence.token(name.first()).is("the") ? name.first() + 1 : name.first();
    return new FoundName(first, last, Mention.Type.ORGANIZATION, false);
  }

  /** "The EU summit": the article is the summit's; "The Hague" has one of its own. */
  private boolean article(Scan.View view, Token start, int length, Mention.Type type) {
    if (length == 1 || !start.is("the")) {
      return false;
    }
    int last = start.index() + length - 1;
    String rest = Phrases.squeeze(view.phrases().between(start.index() + 1, last).exact());
    return names.typeOf(rest).filter(type::equals).isPresent();
  }

  /** "The RSF": the tagger may take short forms for common nouns. */
  private static boolean acronym(Token token) {
    return token.isNoun() && ACRONYM.matcher(token.form()).matches();
  }

  /** "Macron met": the tagger may take an unknown word at the front for a common noun. */
  private boolean surname(Token token, String form) {
    return token.index() == 0
        && token.pos().equals("NN")
        && token.form().equals(form)
        && names.isFamilyName(form)
        && !scan.lexicon.is("no-surname", token.lemma())
        && scan.lexicon.actorNoun(token.lemma()).isEmpty()
        && scan.lexicon.eventNoun(token.lemma()).isEmpty();
  }

  private static boolean isCapital(Token token) {
    return token.isNoun() && Character.isUpperCase(token.form().codePointAt(0));
  }

  private static boolean isTagged(Sentence sentence, int token) {
    return sentence.names().stream()
        .anyMatch(n -> n.first() <= token && token <= n.last() && TaggedNames.isActorOrPlace(n));
  }
}
