package org.parley.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.jspecify.annotations.Nullable;
import org.parley.article.Outcome;
import org.parley.article.Problem;

/** The rows of a file of Parquet as JSON lines, made while they are read. */
final class ParquetLines extends InputStream {
  private static final String ENDING = ".parquet";

  private final Path file;
  private @Nullable ParquetReader<Group> rows;
  private byte[] line = {};
  private int at;

  /** The file is opened when the first byte is asked for. */
  ParquetLines(Path file) {
    this.file = file;
  }

  private static final class Rows extends ParquetReader.Builder<Group> {
    Rows(InputFile file) {
      super(file);
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }

  /** Whether the name is that of a file of Parquet, or a folder of them. */
  static boolean isNamed(String name) {
    return name.replaceFirst("/+$", "").endsWith(ENDING);
  }

  /** The file, or those of the folder, by name. */
  static List<Outcome<Path>> files(Path named) throws IOException {
    if (!Files.exists(named)) {
      return problem(Problem.Code.NOT_FOUND, named, "there is no such file or folder");
    }
    if (!Files.isDirectory(named)) {
      return List.of(new Outcome.Ok<>(named));
    }
    try (Stream<Path> files = Files.walk(named)) {
      List<Outcome<Path>> found =
          files
              .filter(Files::isRegularFile)
              .filter(file -> isNamed(file.toString()))
              .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
              .sorted()
              .<Outcome<Path>>map(Outcome.Ok::new)
              .toList();
      return found.isEmpty()
          ? problem(Problem.Code.EMPTY, named, "holds no files that end in " + ENDING)
          : found;
    }
  }

  private static List<Outcome<Path>> problem(Problem.Code code, Path file, String message) {
    return List.of(new Outcome.Failed<>(new Problem(code, file.toString(), "", message)));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    if (at == line.length && !next()) {
      return -1;
    }
    int count = Math.min(most, line.length - at);
    System.arraycopy(line, at, bytes, from, count);
    at += count;
    return count;
  }

  private boolean next() throws IOException {
    ParquetReader<Group> open = rows;
    if (open == null) {
      open = new Rows(new LocalInputFile(file)).build();
      rows = open;
    }
    Group row = open.read();
    if (row == null) {
      return false;
    }
    line = (RowJson.of(row) + "\n").getBytes(StandardCharsets.UTF_8);
    at = 0;
    return true;
  }

  @Override
  public void close() throws IOException {
    if (rows != null) {
      rows.close();
    }
  }
}
