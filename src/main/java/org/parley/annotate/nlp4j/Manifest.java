package org.parley.annotate.nlp4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The sizes and checksums of prepared parts: what is cut off or changed is not loaded. */
record Manifest(Map<Part, Entry> entries) {
  private static final String FILE_NAME = "manifest";

  /** A file's length in bytes and its CRC-32C. */
  record Entry(long size, long checksum) {}

  Manifest {
    entries = Map.copyOf(entries);
  }

  static Manifest read(Path folder) throws IOException {
    Map<Part, Entry> entries = new EnumMap<>(Part.class);
    for (String line : Files.readAllLines(folder.resolve(FILE_NAME))) {
      String[] fields = line.split(" ", -1);
      for (Part part : Part.values()) {
        if (fields.length == 3 && fields[0].equals(part.fileName())) {
          entries.put(part, entry(fields));
        }
      }
    }
    return new Manifest(entries);
  }

  private static Entry entry(String[] fields) throws IOException {
    try {
      return new Entry(Long.parseLong(fields[1]), Long.parseLong(fields[2], 16));
    } catch (NumberFormatException e) {
      throw new IOException("a broken manifest", e);
    }
  }

  void write(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Part part : Part.values()) {
      Entry entry = entries.getOrDefault(part, new Entry(0, 0));
      lines.add(part.fileName() + " " + entry.size() + " " + Long.toHexString(entry.checksum()));
    }
    Files.write(folder.resolve(FILE_NAME), lines);
  }

  /** A reader of the part's file, if that is the file that was written. */
  ModelReader open(Part part, Path folder) throws IOException {
    Path file = folder.resolve(part.fileName());
    Entry expected = entries.get(part);
    if (expected == null || Files.size(file) != expected.size()) {
      throw new IOException("incomplete: " + file);
    }
    ModelReader reader = new ModelReader(file);
    if (reader.checksum() != expected.checksum()) {
      throw new IOException("damaged: " + file);
    }
    return reader;
  }
}
