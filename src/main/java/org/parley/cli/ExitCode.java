package org.parley.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a command's exit code says. */
enum ExitCode {
  DONE(0, "done"),
  FAILED(1, "failed; standard error says why"),
  USAGE(2, "an option, argument or command that is not understood"),
  OUT_OF_MEMORY(3, "out of memory; what was committed before is in the store"),
  VIOLATIONS(4, "the check ran, and found something wrong with the data"),
  SOME_INPUTS_FAILED(5, "done, but for some inputs, which standard error names"),
  INTERRUPTED(130, "told to end; what was done is in the store");

  private final int code;
  private final String sentence;

  ExitCode(int code, String sentence) {
    this.code = code;
    this.sentence = sentence;
  }

  int code() {
    return code;
  }

  /** For the end of every help page. */
  static Map<String, String> explained() {
    Map<String, String> lines = new LinkedHashMap<>();
    for (ExitCode each : values()) {
      lines.put(String.valueOf(each.code), each.sentence);
    }
    return lines;
  }
}
