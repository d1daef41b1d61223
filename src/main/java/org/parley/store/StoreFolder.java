package org.parley.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A store's folder, as TDB2 lays it out: {@code Data-0001} and so on, the newest counts. */
record StoreFolder(Path path) {
  private static final String LOCK = "tdb.lock";
  private static final String DECISIONS = "decisions.tsv";
  private static final String JOURNAL = "journal.jrnl";
  private static final int STAMP_BYTES = 12;
  private static final Pattern ENDS = Pattern.compile(".*\\.(bpt|bdf)");
  private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final String MEMO = ".memo";

  /** The end of the name of a file that is not whole yet. */
  static final String DRAFT = ".draft";

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

  /**
   * What an interrupted compaction left: older data than the newest.
   *
   * <p>What is newest is whole, as compaction works in a folder of another name.
   */
  void deleteOlderData() {
    Path newest = requireData();
    try (Stream<Path> entries = Files.list(path)) {
      for (Path entry : entries.toList()) {
        if (isData(entry) && !entry.equals(newest)) {
          delete(entry);
        }
      }
    } catch (IOException e) {
      throw unwritable(path, e);
    }
  }

  /** Deletes a folder with all that is in it, if it is there. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  /**
   * @throws StoreException if there is a store, or anything else
   */
  void requireNothing() {
    if (Files.exists(path) && (!Files.isDirectory(path) || hasData() || !isEmpty())) {
      throw new StoreException(
          path + " is there already: nothing was written; name another folder with --store");
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
    return newestData().map(StoreFolder::stamp).orElse("0");
  }

  static String stamp(Path data) {
    try {
      return HexFormat.of().formatHex(state(data), 0, STAMP_BYTES);
    } catch (IOException e) {
      throw new StoreException("cannot read the store " + data + ": " + reason(e), e);
    }
  }

  /**
   * The state of the data, 32 bytes: a digest of the files in which TDB2 notes, with each commit,
   * where its trees and texts end. Trees grow with whatever is written, so no two states are alike;
   * copying the folder changes nothing.
   */
  byte[] state() throws IOException {
    return state(requireData());
  }

  static byte[] state(Path data) throws IOException {
    MessageDigest digest = Sha256.digest();
    for (Path file : files(data)) {
      if (isEnd(file)) {
        digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return digest.digest();
  }

  /** The files of the data, by name. */
  static List<Path> files(Path data) throws IOException {
    try (Stream<Path> files = Files.list(data)) {
      return files.sorted().toList();
    }
  }

  /** Whether the file says where a tree or a list of texts ends. */
  static boolean isEnd(Path file) {
    return ENDS.matcher(file.getFileName().toString()).matches();
  }

  /** Whether only who writes has to do with the file. */
  static boolean isOfWriter(Path file) {
    return List.of(LOCK, JOURNAL).contains(file.getFileName().toString());
  }

  /** The names of all memos. */
  List<String> memos() throws IOException {
    return files(path).stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> name.endsWith(MEMO))
        .map(name -> name.substring(0, name.length() - MEMO.length()))
        .toList();
  }

  Path memo(String name) {
    return path.resolve(name + MEMO);
  }

  StoreException unwritable(Path file, IOException e) {
    return new StoreException("cannot write " + file + ": " + reason(e), e);
  }

  Path lockFile() {
    return path.resolve(LOCK);
  }

  /** That another process has the store open. */
  StoreInUseException inUse() {
    String holder = holder().map(StoreFolder::named).orElse("another process");
    return new StoreInUseException(
        "store in use by "
            + holder
            + ": "
            + path
            + "; run it again when that is done, or with --wait");
  }

  private static String named(ProcessHandle process) {
    String since =
        process
            .info()
            .startInstant()
            .map(start -> " since " + SINCE.format(start.atZone(ZoneId.systemDefault())))
            .orElse("");
    return "process " + process.pid() + since;
  }

  StoreException unreadable(IOException e) {
    return new StoreException("cannot read the store " + path + ": " + reason(e), e);
  }

  private StoreException isFile() {
    return new StoreException(path + " is a file, but a store is a folder; name one with --store");
  }

  /** The process that wrote its number into the lock file, if that process still lives. */
  private Optional<ProcessHandle> holder() {
    try {
      String text = Files.readString(lockFile(), StandardCharsets.UTF_8).strip();
      return ProcessHandle.of(Long.parseLong(text));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private Optional<Path> newestData() {
    if (!Files.isDirectory(path)) {
      return Optional.empty();
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries.filter(StoreFolder::isData).max(Comparator.comparing(StoreFolder::number));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static boolean isData(Path entry) {
    return entry.getFileName().toString().matches("Data-\\d+") && Files.isDirectory(entry);
  }

  private static int number(Path data) {
    return Integer.parseInt(data.getFileName().toString().substring("Data-".length()));
  }

  /**
   * Whether nothing is there, but perhaps what a process left that died at once, and decisions that
   * somebody kept when throwing the store away.
   */
  private boolean isEmpty() {
    if (!Files.exists(path)) {
      return true;
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries.allMatch(
          entry -> {
            String name = entry.getFileName().toString();
            return List.of(LOCK, DECISIONS).contains(name)
                || name.endsWith(MEMO)
                || name.endsWith(DRAFT);
          });
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + " " + e.getMessage();
  }
}
