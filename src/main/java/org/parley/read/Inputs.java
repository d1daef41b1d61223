package org.parley.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.article.Problem;
import org.parley.article.Problem.Code;

/**
 * What the user named → the files to read. Folders are walked, in the order of their paths, without
 * hidden files; a file that is reached twice is read once, so loops of links end.
 */
final class Inputs {
  /** What to do about one input. */
  sealed interface Entry {
    /**
     * Read a file.
     *
     * @param format what its name tells
     * @param hasToBeKnown whether the beginning has to tell the format, if the name does not; what
     *     comes through a pipe is text if it is nothing else
     */
    record File(Path path, Optional<Format> format, boolean hasToBeKnown) implements Entry {}

    /** Read JSON lines that something else has made of a file. */
    record Made(Path path, InputStream lines) implements Entry {}

    /** Read standard input. */
    record StandardInput() implements Entry {}

    /** Tell the user. */
    record Trouble(Problem problem) implements Entry {}
  }

  static final String STANDARD_INPUT = "-";

  private static final Pattern ABOUT_THE_FOLDER =
      Pattern.compile("(?:README|LICEN[SC]E|NOTICE|CHANGELOG|CONTRIBUTING)(?:\\.\\w+)?");

  private final Set<Path> seen = new HashSet<>();
  private final List<Entry> entries = new ArrayList<>();

  private Inputs() {}

  static List<Entry> entries(List<String> names) {
    Inputs inputs = new Inputs();
    for (String name : names) {
      if (!name.equals(STANDARD_INPUT)) {
        inputs.named(name);
      } else if (!inputs.entries.contains(new Entry.StandardInput())) {
        inputs.entries.add(new Entry.StandardInput());
      }
    }
    return inputs.entries;
  }

  private void named(String name) {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      trouble(Code.NOT_FOUND, name, "is no path: " + e.getReason());
      return;
    }
    if (Files.isDirectory(path)) {
      int before = entries.size();
      walk(path);
      if (entries.subList(before, entries.size()).stream()
          .noneMatch(Entry.File.class::isInstance)) {
        trouble(Code.EMPTY, name, "no articles were found here; they end in " + Format.ENDINGS);
      }
    } else if (!Files.exists(path)) {
      trouble(Code.NOT_FOUND, name, "there is no such file or folder");
    } else {
      file(path);
    }
  }

  private void file(Path path) {
    boolean regular = Files.isRegularFile(path);
    Optional<Format> format = Format.ofFile(String.valueOf(path.getFileName()));
    if (!regular || isNew(path)) {
      entries.add(new Entry.File(path, format, regular));
    }
  }

  private void walk(Path folder) {
    if (!isNew(folder)) {
      return;
    }
    for (Path path : children(folder)) {
      if (String.valueOf(path.getFileName()).startsWith(".")) {
        continue;
      }
      Optional<Format> format = Format.ofFile(String.valueOf(path.getFileName()));
      if (Files.isDirectory(path)) {
        walk(path);
      } else if (ABOUT_THE_FOLDER.matcher(String.valueOf(path.getFileName())).matches()) {
        trouble(
            Code.UNSUPPORTED_FORMAT,
            path.toString(),
            "skipped: it is about the folder; name it to have it read");
      } else if (!Files.isRegularFile(path) || format.isEmpty()) {
        trouble(
            Code.UNSUPPORTED_FORMAT,
            path.toString(),
            "skipped: it does not end in " + Format.ENDINGS);
      } else if (isNew(path)) {
        entries.add(new Entry.File(path, format, true));
      }
    }
  }

  private List<Path> children(Path folder) {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      trouble(Code.UNREADABLE, folder.toString(), "this folder cannot be read: " + reason(e));
      return List.of();
    }
  }

  private boolean isNew(Path path) {
    try {
      return seen.add(path.toRealPath());
    } catch (IOException unreadable) {
      // Opening it will say why.
      return true;
    }
  }

  private void trouble(Code code, String name, String message) {
    entries.add(new Entry.Trouble(new Problem(code, name, "", message)));
  }

  /** Why the system refuses a file: its own exceptions often have no message but the path. */
  static String reason(Exception e) {
    return e instanceof AccessDeniedException
        ? "permission denied"
        : Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
  }
}
