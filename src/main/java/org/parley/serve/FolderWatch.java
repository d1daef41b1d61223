package org.parley.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Notices what is put into a folder, or below it. A change counts when it is over: when two looks,
 * one after the other, see the same.
 */
public final class FolderWatch {
  private final Path folder;
  private Map<Path, Seen> built = Map.of();
  private Map<Path, Seen> before = Map.of();

  private record Seen(long bytes, long modified) {}

  public FolderWatch(Path folder) {
    this.folder = folder;
  }

  /**
   * Looks once.
   *
   * @return whether there is something that was not there, or not so, when this was last true
   * @throws IOException if the folder cannot be read
   */
  public boolean hasNews() throws IOException {
    Map<Path, Seen> now = look();
    boolean quiet = now.equals(before);
    before = now;
    if (quiet && !now.equals(built)) {
      built = now;
      return true;
    }
    return false;
  }

  private Map<Path, Seen> look() throws IOException {
    Map<Path, Seen> found = new HashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
        if (is.isRegularFile()) {
          found.put(file, new Seen(is.size(), is.lastModifiedTime().toMillis()));
        }
      }
    } catch (java.nio.file.NoSuchFileException | java.io.UncheckedIOException e) {
      // A file went away while we looked: the next look will see a quieter folder.
      found.clear();
    }
    return found;
  }
}
