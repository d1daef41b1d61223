package org.parley.extract.mention;

import java.util.Optional;
import org.parley.claim.Mention;

/** Known names, as far as finding them in a text needs; the pipeline connects the gazetteer. */
public interface NameLookup {
  /** What a form names, for a form that names anything. */
  Optional<Mention.Type> typeOf(String form);

  /** Whether a phrase is a title of office: {@code prime minister}, {@code FM}. */
  boolean isTitle(String phrase);

  /** Whether persons with that family name are known. */
  default boolean isFamilyName(String form) {
    return false;
  }

  /** Whether a newspaper, station or agency is known by that form. */
  default boolean isMedium(String form) {
    return false;
  }

  /** The number of words of the longest form. */
  int longestForm();
}
