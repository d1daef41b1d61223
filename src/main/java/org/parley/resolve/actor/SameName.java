package org.parley.resolve.actor;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.parley.claim.Mention;
import org.parley.resolve.gazetteer.Names;
import org.parley.resolve.gazetteer.Slugs;

/**
 * When a name is that of somebody whom the article has already named: shorter, or spelt otherwise.
 * One for each article; not thread-safe.
 */
final class SameName {
  /** How like two family names must be to be one person's: spellings, not relatives. */
  private static final double SAME_SPELLING = 0.93;

  /** How like two given names must be: "Andrii" and "Andriy". */
  private static final double SAME_GIVEN_NAME = 0.85;

  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  /** Long articles name the same people over and over. */
  private final Map<String, String> slugs = new HashMap<>();

  private final Map<String, String[]> words = new HashMap<>();

  private final Map<Member, NamesSoFar> names = new IdentityHashMap<>();

  /** What somebody was called up to a mention. */
  private static final class NamesSoFar {
    private final Set<String> names = new LinkedHashSet<>();
    private int mentions;
  }

  boolean matches(Member member, String name) {
    String b = slug(name);
    String[] bWords = words(name);
    for (String a : namesOf(member)) {
      if (a.equals(b)) {
        return true;
      }
      String[] aWords = wordsOf(a);
      boolean single = aWords.length == 1 || bWords.length == 1;
      String aLast = aWords[aWords.length - 1];
      String bLast = bWords[bWords.length - 1];
      boolean spelled = aLast.equals(bLast) || spelledAlike(aLast, bLast);
      if (single && spelled) {
        return true;
      }
      if (single
          && bWords.length == 1
          && aWords[0].equals(bLast)
          && aWords.length > 1
          && member.entry.isEmpty()) {
        return true;
      }
      if (!single
          && spelled
          && sameMiddle(aWords, bWords)
          && (aWords[0].equals(bWords[0]) || givenAlike(aWords[0], bWords[0]))) {
        return true;
      }
      // "el-Sisi" after "Abdel Fattah el-Sisi"
      if (bWords.length < aWords.length && a.endsWith("-" + b)) {
        return true;
      }
    }
    return false;
  }

  static boolean spelledAlike(String a, String b) {
    return a.length() > 4
        && a.charAt(0) == b.charAt(0)
        && Math.abs(a.length() - b.length()) <= 2
        && !oneIsFeminine(a, b)
        && SIMILARITY.apply(a, b) >= SAME_SPELLING;
  }

  private static boolean givenAlike(String a, String b) {
    return a.charAt(0) == b.charAt(0)
        && !oneIsFeminine(a, b)
        && SIMILARITY.apply(a, b) >= SAME_GIVEN_NAME;
  }

  /** "Zelenska" is no spelling of "Zelensky", nor "Alexandra" of "Alexander". */
  private static boolean oneIsFeminine(String a, String b) {
    return a.endsWith("a") != b.endsWith("a");
  }

  /** "George W. Bush" is not "George H. W. Bush"; one of them may leave the middle out. */
  private static boolean sameMiddle(String[] a, String[] b) {
    return a.length == 2 || b.length == 2 || middle(a).equals(middle(b));
  }

  private static String middle(String[] words) {
    StringBuilder initials = new StringBuilder();
    for (int i = 1; i < words.length - 1; i++) {
      initials.append(words[i].charAt(0));
    }
    return initials.toString();
  }

  /** Mentions only ever come; so those that were there the last time need no second look. */
  private Set<String> namesOf(Member member) {
    NamesSoFar known = names.get(member);
    if (known == null) {
      known = new NamesSoFar();
      known.names.add(slug(member.label));
      names.put(member, known);
    }
    for (; known.mentions < member.mentions.size(); known.mentions++) {
      Mention mention = member.mentions.get(known.mentions);
      if (mention.kind() == Mention.Kind.NAMED) {
        known.names.add(slug(mention.name()));
      }
    }
    return known.names;
  }

  /** The words of a name, as names are compared. */
  String[] words(String name) {
    return wordsOf(slug(name));
  }

  private String[] wordsOf(String slug) {
    return words.computeIfAbsent(slug, s -> s.split("-"));
  }

  private String slug(String name) {
    return slugs.computeIfAbsent(name, n -> Slugs.of(Names.clean(n)));
  }
}
