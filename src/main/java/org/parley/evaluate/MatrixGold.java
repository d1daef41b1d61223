package org.parley.evaluate;

import java.nio.file.Path;
import java.util.Map;

/** A folder with a codebook and the matrix that its questions came to. */
public record MatrixGold(Path path, Matrix matrix) implements Gold {
  static MatrixGold read(Path folder) {
    return new MatrixGold(folder, Matrix.read(folder.resolve("gold.json")));
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
