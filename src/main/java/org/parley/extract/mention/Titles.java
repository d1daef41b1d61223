package org.parley.extract.mention;

import java.util.Locale;
import java.util.Optional;
import org.parley.claim.Mention;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Phrases;
import org.parley.extract.syntax.Scan;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** What stands before a person's name: "Czech President", "Putin adviser". */
final class Titles {
  private final Scan scan;
  private final NameLookup names;

  Titles(Scan scan, NameLookup names) {
    this.scan = scan;
    this.names = names;
  }

  /** Whether a phrase, in lower case, is a title of one or of several: "prime ministers". */
  static boolean isTitle(NameLookup names, String phrase) {
    return names.isTitle(phrase) || isPlural(names, phrase);
  }

  private static boolean isPlural(NameLookup names, String phrase) {
    return phrase.endsWith("s") && names.isTitle(phrase.substring(0, phrase.length() - 1));
  }

  /** Where the title and qualifiers before a person's name begin. */
  int start(Scan.View view, Token head, int nameFirst) {
    int first = nameFirst;
    Sentence sentence = view.sentence();
    while (first > 0) {
      Token before = sentence.token(first - 1);
      boolean modifier =
          !sentence.inTime(before)
              && sentence.dominates(head, before)
              && !before.relates("punct", "cc", "det", "prep", "relcl", "conj")
              && (before.isNoun()
                  || before.pos().startsWith("JJ")
                  || before.pos().equals("POS")
                  || before.pos().equals("VBG"));
      if (!modifier) {
        break;
      }
      first--;
    }
    return first;
  }

  void read(Scan.View view, Draft person, int first, int nameFirst) {
    int titleFirst = first;
    for (Draft other : scan.within(view, first, nameFirst - 1)) {
      if (other.id != person.id && other.kind == Mention.Kind.NAMED) {
        person.qualifiers.add(other.id);
        titleFirst = Math.max(titleFirst, other.last + 1);
      }
    }
    while (titleFirst < nameFirst && view.sentence().token(titleFirst).pos().equals("POS")) {
      titleFirst++;
    }
    if (titleFirst < nameFirst) {
      String title =
          Phrases.squeeze(view.phrases().between(titleFirst, nameFirst - 1).exact())
              .toLowerCase(Locale.ROOT);
      boolean plural = !names.isTitle(title) && isPlural(names, title);
      person.title = Optional.of(plural ? title.substring(0, title.length() - 1) : title);
      if (plural) {
        person.sharesTitle = true;
      }
    }
  }
}
