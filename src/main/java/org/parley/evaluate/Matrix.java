package org.parley.evaluate;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who stands where on the questions of a codebook, as a careful coder wrote it down.
 *
 * @param cells in the order of the file
 */
record Matrix(List<Cell> cells) {
  Matrix {
    cells = List.copyOf(cells);
  }

  /**
   * A position that an article reports.
   *
   * @param position from the side of the question
   * @param optional whether it neither counts when missed nor when found
   * @param quote a sentence that says so
   */
  record Cell(
      String article,
      Holder holder,
      String code,
      String position,
      boolean optional,
      String quote) {}

  /**
   * Whose position it is.
   *
   * @param forms its names, made comparable
   */
  record Holder(String id, String name, Set<String> forms) {
    Holder {
      forms = Set.copyOf(forms);
    }

    boolean isNamed(Set<String> names) {
      return forms.stream().anyMatch(names::contains);
    }
  }

  /**
   * @throws GoldException if the file is not of this shape
   */
  static Matrix read(Path file) {
    JsonPlace all = JsonPlace.read(file);
    Map<String, Holder> holders = new HashMap<>();
    for (JsonPlace at : all.objects("holders")) {
      holders.put(at.text("id"), holder(at));
    }
    return new Matrix(all.objects("cells").stream().map(at -> cell(at, holders)).toList());
  }

  private static Holder holder(JsonPlace at) {
    Set<String> forms =
        Stream.concat(Stream.of(at.text("name")), at.texts("aliases").stream())
            .map(Wording::holder)
            .filter(form -> !form.isEmpty())
            .collect(Collectors.toSet());
    return new Holder(at.text("id"), at.text("name"), forms);
  }

  private static Cell cell(JsonPlace at, Map<String, Holder> holders) {
    Holder holder = holders.get(at.text("holder"));
    if (holder == null) {
      throw at.problem("holder " + at.text("holder") + " is not among the holders");
    }
    return new Cell(
        at.text("article"),
        holder,
        at.text("code"),
        at.text("position"),
        at.truth("optional"),
        at.texts("evidence").stream().findFirst().orElse(""));
  }
}
