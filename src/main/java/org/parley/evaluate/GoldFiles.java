package org.parley.evaluate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/** Reading files of gold. */
final class GoldFiles {
  private GoldFiles() {}

  /** The files of a folder that match, by name. */
  static List<Path> matching(Path folder, String glob) {
    TreeSet<Path> files = new TreeSet<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, glob)) {
      entries.forEach(files::add);
      return List.copyOf(files);
    } catch (IOException e) {
      throw new GoldException(folder + ": cannot be listed: " + e, e);
    }
  }

  /** The file's text in UTF-8, without a byte order mark, with {@code \n} for every line end. */
  static String text(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return marked.replace("\r\n", "\n").replace('\r', '\n');
    } catch (CharacterCodingException e) {
      throw new GoldException(file + ": not UTF-8; save it as UTF-8", e);
    } catch (IOException e) {
      throw new GoldException(file + ": cannot be read: " + e, e);
    }
  }
}
