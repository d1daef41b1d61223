package org.parley.codebook;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Short names for questions that other tools only have long ones for; each is given once. */
public final class CodeNames {
  private static final int LONGEST = 40;

  private final Set<String> given = new HashSet<>();

  /** The name itself if it is short and plain, else one made of its words. */
  public String of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    String cut =
        plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceFirst("-[^-]*$", "");
    String base = name.matches("[\\w-]{1,40}") ? name : cut.isEmpty() ? "code" : cut;
    String code = base;
    for (int number = 2; !given.add(code); number++) {
      code = base + "-" + number;
    }
    return code;
  }
}
