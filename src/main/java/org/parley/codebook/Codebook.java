package org.parley.codebook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Questions that an analyst asks of all articles alike.
 *
 * @param name what its codes are kept under
 */
public record Codebook(String name, List<CodebookQuestion> questions) {
  public Codebook {
    questions = List.copyOf(questions);
    Set<String> codes = new LinkedHashSet<>();
    for (CodebookQuestion question : questions) {
      if (!codes.add(question.code())) {
        throw new IllegalArgumentException("two questions have the code " + question.code());
      }
    }
  }

  /** The question with this code. */
  public Optional<CodebookQuestion> question(String code) {
    return questions.stream().filter(question -> question.code().equals(code)).findFirst();
  }

  /** The questions as a list for a reader, a few lines each. */
  public String listing() {
    StringBuilder listing = new StringBuilder();
    for (CodebookQuestion question : questions) {
      listing.append("- code `").append(question.code()).append("`: ").append(question.label());
      line(listing, "for", question.pro());
      line(listing, "against", question.contra());
      line(listing, "words", String.join("; ", question.words()));
      listing.append('\n');
    }
    return listing.toString().stripTrailing();
  }

  private static void line(StringBuilder listing, String name, String value) {
    if (!value.isBlank()) {
      listing.append("\n  ").append(name).append(": ").append(value);
    }
  }
}
