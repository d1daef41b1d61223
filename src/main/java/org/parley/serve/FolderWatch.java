package org.parley.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Notices what is put into a folder, or below it. A change counts when it is over: when two looks,
 * one after the other, see the same.
 */
public final class FolderWatch {
  private final Path folder;
  private final Supplier<List<Path>> besides;
  private Map<Path, Seen> built = Map.of();
  private Map<Path, Seen> before = Map.of();
  private Map<Path, String> unreadable = Map.of();

  private record Seen(long bytes, long modified) {}

  /**
   * @param besides further files whose change is news, as they are at each look
   */
  public FolderWatch(Path folder, Supplier<List<Path>> besides) {
    this.folder = folder;
    this.besides = besides;
  }

  /** What could not be read in the last look, and why. */
  public Map<Path, String> unreadable() {
    return unreadable;
  }

  /**
   * Looks once.
   *
   * @return whether there is something that was not there, or not so, when this was last true
   * @throws IOException if one of the files beside it cannot be read
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
    Map<Path, String> hidden = new TreeMap<>();
    Files.walkFileTree(folder, new Look(found, hidden));
    for (Path file : besides.get()) {
      Files.walkFileTree(file, new Look(found, hidden));
    }
    unreadable = Map.copyOf(hidden);
    return found;
  }

  /** What cannot be read is noted, and the rest is looked at all the same. */
  private final class Look extends SimpleFileVisitor<Path> {
    private final Map<Path, Seen> found;
    private final Map<Path, String> hidden;

    Look(Map<Path, Seen> found, Map<Path, String> hidden) {
      this.found = found;
      this.hidden = hidden;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
      if (is.isRegularFile()) {
        found.put(file, new Seen(is.size(), is.lastModifiedTime().toMillis()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      // A file that goes away while we look is no matter: the next look will not see it.
      if (!(e instanceof NoSuchFileException) || file.equals(folder)) {
        hidden.put(file, e instanceof NoSuchFileException ? "is gone" : "cannot be read: " + e);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path each, @Nullable IOException e) {
      if (e != null) {
        hidden.put(each, "cannot be read: " + e);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
