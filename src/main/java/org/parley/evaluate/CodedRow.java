package org.parley.evaluate;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A position that a reading found on a question of a codebook: a row of {@code parley codes}.
 *
 * @param names of the holder and of whom it speaks for, made comparable
 * @param quote the sentence; empty where the row has none
 */
public record CodedRow(
    String article, String holder, Set<String> names, String code, String position, String quote) {
  private static final List<String> NEEDED = List.of("article", "holder", "code", "position");
  private static final Pattern BETWEEN_NAMES = Pattern.compile(" \\| ");

  public CodedRow {
    names = Set.copyOf(names);
  }

  /**
   * @param row by column; {@code names} and {@code quote} may be absent
   */
  public static CodedRow of(Map<String, String> row) {
    String holder = row.getOrDefault("holder", "");
    Stream<String> others = Arrays.stream(BETWEEN_NAMES.split(row.getOrDefault("names", "")));
    return new CodedRow(
        row.getOrDefault("article", ""),
        holder,
        Stream.concat(Stream.of(holder), others)
            .map(Wording::holder)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toSet()),
        row.getOrDefault("code", ""),
        row.getOrDefault("position", ""),
        row.getOrDefault("quote", ""));
  }

  static List<CodedRow> read(Path file) {
    return Csv.read(file, ',', NEEDED).stream().map(CodedRow::of).toList();
  }

  boolean says(CodedRow other) {
    return code.equals(other.code)
        && position.equals(other.position)
        && holder.equals(other.holder);
  }
}
