package org.parley.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells by what a path holds which kind of gold it is, and reads it. */
public final class GoldReader {
  private GoldReader() {}

  /**
   * Reads gold of whichever kind the path holds.
   *
   * @throws GoldException if it holds none, or what it holds is not as it should be
   */
  public static Gold open(Path path) {
    if (Files.isDirectory(path)) {
      return openFolder(path);
    }
    if (!Files.exists(path)) {
      throw new GoldException(path + ": no such folder or file; name the gold");
    }
    if (path.getFileName().toString().endsWith(".tsv")) {
      return SentenceGold.read(path);
    }
    throw new GoldException(
        path
            + ": is no gold; name a folder of it, or a .tsv with the columns "
            + String.join(", ", SentenceGold.COLUMNS));
  }

  private static Gold openFolder(Path path) {
    if (Files.isDirectory(path.resolve("text"))
        && Files.isDirectory(path.resolve("attributions"))) {
      return AttributionGold.read(path);
    }
    if (Files.exists(path.resolve("gold.json")) && Files.exists(path.resolve("codebook.tsv"))) {
      return MatrixGold.read(path);
    }
    List<Path> annotations = GoldFiles.matching(path, "*.json");
    if (annotations.isEmpty()) {
      throw new GoldException(
          path
              + ": holds no gold: neither NAME.json for each article, nor gold.json with"
              + " codebook.tsv, nor text/ with attributions/; name a folder that does");
    }
    return new AnnotationGold(path, AnnotationFolder.read(path));
  }
}
