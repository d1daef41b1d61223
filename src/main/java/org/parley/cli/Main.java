package org.parley.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the program starts. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    int code = run(args, new Console(System.in, out, err, Terminal.detect()));
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs a command as a user would, and returns its exit code. */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    return run(args, new Console(in, out, err, Terminal.none()));
  }

  static int run(String[] args, Console console) {
    try {
      return CommandTree.of(console, args).execute(args);
    } catch (OutOfMemoryError e) {
      console
          .err()
          .println("parley: error: out of memory; give it more with PARLEY_JAVA_OPTS=-Xmx8g");
      return ExitCode.OUT_OF_MEMORY.code();
    }
  }

  /** Whatever the platform thinks: what we write is UTF-8. */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
