package org.parley.evaluate;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A folder with a codebook and the matrix that its questions came to. */
public record MatrixGold(Path path, Matrix matrix) implements Gold {
  static MatrixGold read(Path folder) {
    return new MatrixGold(folder, Matrix.read(folder.resolve("gold.json")));
  }

  /** The articles that have a cell. */
  public Set<String> articles() {
    return matrix.cells().stream().map(MatrixCell::article).collect(Collectors.toSet());
  }

  @Override
  public GoldKind kind() {
    return GoldKind.MATRIX;
  }

  @Override
  public Map<String, String> texts() {
    return Map.of();
  }
}
