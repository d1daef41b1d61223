package org.parley.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A store's folder, as TDB2 lays it out: {@code Data-0001} and so on, the newest counts. */
record StoreFolder(Path path) {
  private static final String LOCK = "tdb.lock";
  private static final String DECISIONS = "decisions.tsv";
  private static final String JOURNAL = "journal.jrnl";

  /** Makes the folder, unless there is one that may be used. */
  void prepareForWriting() {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw isFile();
    }
    if (newestData().isEmpty() && !isEmpty()) {
      throw new StoreException(
          path
              + " is not a store, and not empty: nothing was written there; name another folder with"
              + " --store");
    }
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new StoreException("cannot make the store's folder " + path + ": " + reason(e), e);
    }
  }

  /** The folder of the newest data. */
  Path requireData() {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw isFile();
    }
    return newestData()
        .orElseThrow(
            () -> new StoreException("no store at " + path + "; build one with parley build"));
  }

  boolean hasData() {
    return newestData().isPresent();
  }

  /** Whether a process died before it had written all that it had committed. */
  boolean needsRecovery() {
    try {
      Path journal = requireData().resolve(JOURNAL);
      return Files.exists(journal) && Files.size(journal) > 0;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Another one whenever somebody has written to the data; {@code 0} while there is none. */
  String stamp() {
    Optional<Path> data = newestData();
    if (data.isEmpty()) {
      return "0";
    }
    try (Stream<Path> files = Files.list(data.get())) {
      long latest = 0;
      for (Path file : files.toList()) {
        latest = Math.max(latest, Files.getLastModifiedTime(file).toMillis());
      }
      return number(data.get()) + "." + Long.toString(latest, Character.MAX_RADIX);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  Path lockFile() {
    return path.resolve(LOCK);
  }

  /** That another process has the store open. */
  StoreException inUse() {
    String holder = holder().map(pid -> "process " + pid).orElse("another process");
    return new StoreException(
        "the store " + path + " is in use by " + holder + "; wait until it is done");
  }

  StoreException unreadable(IOException e) {
    return new StoreException("cannot read the store " + path + ": " + reason(e), e);
  }

  private StoreException isFile() {
    return new StoreException(path + " is a file, but a store is a folder; name one with --store");
  }

  /** The process that wrote its number into the lock file, if that process still lives. */
  private Optional<Long> holder() {
    try {
      String text = Files.readString(lockFile(), StandardCharsets.UTF_8).strip();
      return Optional.of(Long.parseLong(text))
          .filter(pid -> ProcessHandle.of(pid).isPresent())
          .filter(pid -> pid != ProcessHandle.current().pid());
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private Optional<Path> newestData() {
    if (!Files.isDirectory(path)) {
      return Optional.empty();
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries
          .filter(entry -> entry.getFileName().toString().matches("Data-\\d+"))
          .filter(Files::isDirectory)
          .max(Comparator.comparing(StoreFolder::number));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static int number(Path data) {
    return Integer.parseInt(data.getFileName().toString().substring("Data-".length()));
  }

  /**
   * Whether nothing is there, but perhaps the lock of a process that died at once, and decisions
   * that somebody kept when throwing the store away.
   */
  private boolean isEmpty() {
    if (!Files.exists(path)) {
      return true;
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries.allMatch(
          entry -> List.of(LOCK, DECISIONS).contains(entry.getFileName().toString()));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + " " + e.getMessage();
  }
}
