package org.parley.resolve.actor;

import java.util.Locale;
import java.util.stream.Stream;
import org.parley.claim.Mention;
import org.parley.resolve.gazetteer.Names;

/** What the words of a mention tell at first sight. */
final class Mentions {
  private Mentions() {}

  static boolean named(Mention mention) {
    return mention.kind() == Mention.Kind.NAMED;
  }

  static boolean person(Mention mention) {
    return mention.type() == Mention.Type.PERSON;
  }

  static boolean definite(Mention mention) {
    String words = lower(mention);
    return Stream.of("the ", "this ", "these ", "those ", "that ").anyMatch(words::startsWith);
  }

  /** "A Spanish court": one of several, which nothing names. */
  static boolean indefinite(Mention mention) {
    String words = lower(mention);
    return Stream.of("a ", "an ", "one ", "another ", "some ", "any ", "several ", "many ")
        .anyMatch(words::startsWith);
  }

  static String words(Mention mention) {
    return Names.clean(mention.name());
  }

  static String lower(Mention mention) {
    return mention.evidence().exact().toLowerCase(Locale.ROOT);
  }
}
