package org.parley.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.article.Problem;
import org.parley.exchange.BadSheetException;
import org.parley.exchange.SheetDefaults;
import org.parley.exchange.SheetRead;
import org.parley.exchange.SheetReader;
import org.parley.pipeline.Reader;
import org.parley.pipeline.RefusalLog;

/** The sheets of files of claims, by reader and article. */
final class ClaimFiles {
  private final SheetDefaults defaults;
  private final Map<String, Map<String, SheetRead>> sheets = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param reader whose claims all are, whatever they say
   */
  ClaimFiles(Optional<String> reader, Optional<String> codebook) {
    this.defaults = new SheetDefaults(Optional.empty(), reader, codebook);
  }

  /** Reads a file, or standard input where it is {@code -}. */
  void read(String file, InputStream in) {
    try {
      if (file.equals("-")) {
        read(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      } else {
        try (BufferedReader lines = Files.newBufferedReader(Path.of(file))) {
          read(file, lines);
        }
      }
    } catch (NoSuchFileException e) {
      problems.add(new Problem(Problem.Code.NOT_FOUND, file, "", "there is no such file"));
    } catch (IOException | UncheckedIOException e) {
      String message = "cannot be read as UTF-8 text: " + e.getMessage();
      problems.add(new Problem(Problem.Code.UNREADABLE, file, "", message));
    }
  }

  private void read(String file, BufferedReader lines) throws IOException {
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        add(file, "line " + number, line);
      }
    }
    if (number == 0) {
      problems.add(new Problem(Problem.Code.EMPTY, file, "", "holds no claims"));
    }
  }

  private void add(String file, String place, String line) {
    try {
      SheetRead read = SheetReader.read(line, defaults);
      String article = read.sheet().article();
      Map<String, SheetRead> byArticle =
          sheets.computeIfAbsent(read.sheet().reader(), reader -> new LinkedHashMap<>());
      if (byArticle.putIfAbsent(article, read) != null) {
        String message =
            "a second line with %s's claims of %s; put them into one line, or give the readers"
                + " different names";
        problems.add(
            new Problem(
                Problem.Code.DUPLICATE_ID,
                file,
                place,
                message.formatted(read.sheet().reader(), article)));
      }
    } catch (BadSheetException e) {
      String message = String.valueOf(e.getMessage());
      problems.add(new Problem(Problem.Code.MALFORMED, file, place, message));
    }
  }

  /** What could not be read. */
  List<Problem> problems() {
    return problems;
  }

  /** The readers, by name. */
  List<Reader.Claims> readers(RefusalLog log) {
    return sheets.entrySet().stream()
        .map(entry -> Reader.Claims.of(entry.getKey(), entry.getValue(), log))
        .toList();
  }
}
