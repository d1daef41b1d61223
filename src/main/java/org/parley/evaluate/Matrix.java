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
record Matrix(List<MatrixCell> cells) {
  Matrix {
    cells = List.copyOf(cells);
  }

  /**
   * @throws GoldException if the file is not of this shape
   */
  static Matrix read(Path file) {
    JsonPlace all = JsonPlace.read(file);
    Map<String, MatrixHolder> holders = new HashMap<>();
    for (JsonPlace at : all.objects("holders")) {
      holders.put(at.text("id"), holder(at));
    }
    return new Matrix(all.objects("cells").stream().map(at -> cell(at, holders)).toList());
  }

  private static MatrixHolder holder(JsonPlace at) {
    Set<String> forms =
        Stream.concat(Stream.of(at.text("name")), at.texts("aliases").stream())
            .map(Wording::holder)
            .filter(form -> !form.isEmpty())
            .collect(Collectors.toSet());
    return new MatrixHolder(at.text("id"), at.text("name"), forms);
  }

  private static MatrixCell cell(JsonPlace at, Map<String, MatrixHolder> holders) {
    MatrixHolder holder = holders.get(at.text("holder"));
    if (holder == null) {
      throw at.problem("holder " + at.text("holder") + " is not among the holders");
    }
    return new MatrixCell(
        at.text("article"),
        holder,
        at.text("code"),
        at.text("position"),
        at.truth("optional"),
        at.texts("evidence").stream().findFirst().orElse(""));
  }
}
