package org.parley.resolve.actor;

import java.util.Locale;
import java.util.Optional;
import org.parley.claim.Mention;
import org.parley.graph.Gazetteer;
import org.parley.lexicon.ReferenceWords;
import org.parley.resolve.gazetteer.Names;

/** What the words of a mention tell of somebody's gender: "Mrs", "spokeswoman", a given name. */
final class Genders {
  private final Gazetteer gazetteer;
  private final ReferenceWords words = ReferenceWords.builtIn();

  Genders(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** {@code m}, {@code f}, or empty where the words do not tell. */
  String of(Mention mention) {
    return switch (mention.kind()) {
      case NAMED -> mention.type() == Mention.Type.PERSON ? ofName(mention) : "";
      case NOMINAL -> mention.plural() ? "" : ofNoun(mention.head());
      case PRONOUN -> "";
    };
  }

  private String ofName(Mention mention) {
    Optional<String> title =
        mention
            .title()
            .map(t -> t.replace(".", ""))
            .map(t -> t.substring(t.lastIndexOf(' ') + 1))
            .map(this::ofNoun)
            .filter(gender -> !gender.isEmpty());
    String name = Names.clean(mention.name());
    int space = name.indexOf(' ');
    return title
        .or(() -> space < 0 ? Optional.empty() : gazetteer.genderOf(name.substring(0, space)))
        .orElse("");
  }

  private String ofNoun(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    return words
        .genderOf(lower)
        .orElse(lower.endsWith("woman") ? "f" : lower.endsWith("man") ? "m" : "");
  }
}
