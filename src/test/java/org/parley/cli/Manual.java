package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page of Markdown with command lines in it. In blocks marked {@code console}, a line that begins
 * with {@code $} is a command and what follows is its output, or the beginning of it where the last
 * line is {@code …}. In blocks marked {@code sh} there are commands only.
 */
record Manual(List<Part> parts) {
  /** A stretch of the page. */
  sealed interface Part {}

  /** Lines that are no command. */
  record Prose(List<String> lines) implements Part {}

  /** A command, as typed, without output. */
  record Mentioned(String line) implements Part {}

  /** A command with the output that the page shows for it. */
  record Shown(String line, List<String> output) implements Part {
    static final String REST = "…";

    boolean isWhole() {
      return output.isEmpty() || !output.getLast().equals(REST);
    }

    /** The lines that the page has of it. */
    List<String> lines() {
      return isWhole() ? output : output.subList(0, output.size() - 1);
    }
  }

  static Manual parse(List<String> lines) {
    List<Part> parts = new ArrayList<>();
    Optional<String> block = Optional.empty();
    for (String line : lines) {
      if (line.startsWith("```")) {
        block = block.isPresent() ? Optional.empty() : Optional.of(line.substring(3));
        parts.add(new Prose(List.of(line)));
      } else if (block.equals(Optional.of("console")) && line.startsWith("$ ")) {
        parts.add(new Shown(line.substring(2), List.of()));
      } else if (block.equals(Optional.of("console")) && parts.getLast() instanceof Shown shown) {
        List<String> output = new ArrayList<>(shown.output());
        output.add(line);
        parts.set(parts.size() - 1, new Shown(shown.line(), output));
      } else if (block.equals(Optional.of("sh")) && !line.isBlank()) {
        parts.add(new Mentioned(line));
      } else {
        parts.add(new Prose(List.of(line)));
      }
    }
    return new Manual(parts);
  }

  List<Shown> shown() {
    return parts.stream().filter(Shown.class::isInstance).map(Shown.class::cast).toList();
  }

  List<String> mentioned() {
    return parts.stream()
        .filter(Mentioned.class::isInstance)
        .map(part -> ((Mentioned) part).line())
        .toList();
  }

  /** The page again. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Part part : parts) {
      switch (part) {
        case Prose prose -> lines.addAll(prose.lines());
        case Mentioned mentioned -> lines.add(mentioned.line());
        case Shown shown -> {
          lines.add("$ " + shown.line());
          lines.addAll(shown.output());
        }
      }
    }
    return lines;
  }

  /**
   * The arguments of the parley command in a line of shell; none if the line calls something else.
   * Quotes are taken off, and what a pipe, a redirection or a comment begins is left away.
   */
  static Optional<List<String>> arguments(String line) {
    List<String> words = words(line);
    int start =
        words.indexOf("./parley") >= 0 ? words.indexOf("./parley") : words.indexOf("parley");
    return start < 0 ? Optional.empty() : Optional.of(words.subList(start + 1, end(words, start)));
  }

  private static int end(List<String> words, int start) {
    for (int i = start; i < words.size(); i++) {
      if (List.of("|", "#", ">", "<", "2>").contains(words.get(i))) {
        return i;
      }
    }
    return words.size();
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char quote = 0;
    for (char c : (line + " ").toCharArray()) {
      if (quote != 0 ? c == quote : c == '\'' || c == '"') {
        quote = quote == 0 ? c : 0;
      } else if (quote == 0 && (c == ' ' || c == '(' || c == ')')) {
        if (!word.isEmpty()) {
          words.add(word.toString());
          word.setLength(0);
        }
      } else {
        word.append(c);
      }
    }
    return words;
  }
}
