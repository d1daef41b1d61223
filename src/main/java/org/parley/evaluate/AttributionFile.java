package org.parley.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.parley.article.Span;

/**
 * A file of attributions in brat's standoff format, as PolNeAR has it: {@code T} lines mark
 * stretches of the text, {@code E} lines bring a source, a cue and a content together.
 */
final class AttributionFile {
  private static final Pattern NUMBER_AT_END = Pattern.compile("\\d+$");

  private final Path file;
  private final List<String> lines;
  private final Map<String, List<Span>> spans = new HashMap<>();

  private AttributionFile(Path file) {
    this.file = file;
    this.lines = GoldFiles.text(file).lines().toList();
  }

  /**
   * @throws GoldException if a line is not of this format, naming it
   */
  static List<Attribution> read(Path file) {
    AttributionFile all = new AttributionFile(file);
    for (int i = 0; i < all.lines.size(); i++) {
      if (all.lines.get(i).startsWith("T")) {
        all.addSpans(i);
      }
    }
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < all.lines.size(); i++) {
      if (all.lines.get(i).startsWith("E")) {
        attributions.add(all.attribution(i));
      }
    }
    return attributions;
  }

  private void addSpans(int line) {
    String[] fields = fields(line);
    int blank = fields[1].indexOf(' ');
    List<Span> marked = new ArrayList<>();
    for (String part : fields[1].substring(blank + 1).split(";")) {
      marked.add(span(part.strip().split(" "), line));
    }
    spans.put(fields[0], marked);
  }

  private Span span(String[] ends, int line) {
    try {
      return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw problem(line, "offsets are needed after the kind, such as 'Source 89 106'");
    }
  }

  private Attribution attribution(int line) {
    Map<String, List<Span>> roles = new HashMap<>();
    for (String part : fields(line)[1].strip().split("\\s+")) {
      String[] pair = part.split(":");
      if (pair.length != 2) {
        throw problem(line, "roles are needed, such as 'Source:T1', instead of '" + part + "'");
      }
      String role = NUMBER_AT_END.matcher(pair[0]).replaceFirst("");
      roles
          .computeIfAbsent(role, r -> new ArrayList<>())
          .addAll(spans.getOrDefault(pair[1], List.of()));
    }
    return new Attribution(
        roles.getOrDefault("Source", List.of()),
        roles.getOrDefault("Cue", List.of()),
        roles.getOrDefault("Content", List.of()));
  }

  private String[] fields(int line) {
    String[] fields = lines.get(line).split("\t");
    if (fields.length < 2) {
      throw problem(line, "columns with tabs between them are needed");
    }
    return fields;
  }

  private GoldException problem(int line, String what) {
    return new GoldException(file + ", line " + (line + 1) + ": " + what + "; mend the file");
  }
}
