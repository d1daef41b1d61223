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
public record Codebook(String name, List<Question> questions) {
  /**
   * A question.
   *
   * @param code its short name, unique in the codebook
   * @param label what it is about
   * @param pro what counts as being for it; may be empty
   * @param contra what counts as being against it; may be empty
   * @param words phrases with which articles speak of it
   */
  public record Question(String code, String label, String pro, String contra, List<String> words) {
    public Question {
      if (code.isBlank() || label.isBlank()) {
        throw new IllegalArgumentException("a question has a code and a label");
      }
      words = List.copyOf(words);
    }
  }

  public Codebook {
    questions = List.copyOf(questions);
    Set<String> codes = new LinkedHashSet<>();
    for (Question question : questions) {
      if (!codes.add(question.code())) {
        throw new IllegalArgumentException("two questions have the code " + question.code());
      }
    }
  }

  /** The question with this code. */
  public Optional<Question> question(String code) {
    return questions.stream().filter(question -> question.code().equals(code)).findFirst();
  }

  /** The questions as a list for a reader, a few lines each. */
  public String listing() {
    StringBuilder listing = new StringBuilder();
    for (Question question : questions) {
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
