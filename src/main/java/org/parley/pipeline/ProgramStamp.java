package org.parley.pipeline;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** Tells one build of the program from another: what one worked out, the next may see otherwise. */
final class ProgramStamp {
  private ProgramStamp() {}

  /** The version, and size and time of the program's file. */
  static String text() {
    return version() + " " + file();
  }

  static String version() {
    return Optional.ofNullable(ProgramStamp.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  private static String file() {
    CodeSource source = ProgramStamp.class.getProtectionDomain().getCodeSource();
    try {
      Path file = Path.of(source.getLocation().toURI());
      return Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
    } catch (URISyntaxException | IOException e) {
      return "unknown";
    }
  }
}
