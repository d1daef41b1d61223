package org.parley.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual as pages for {@code man}: what {@code --help} says, of every command. */
public final class ManPages {
  private static final String PROGRAM = "parley";

  private ManPages() {}

  /**
   * Writes them; the build does.
   *
   * @param args the folder that they go to
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (Map.Entry<String, String> page : all().entrySet()) {
      Files.writeString(folder.resolve(page.getKey() + ".1"), page.getValue());
    }
  }

  /** The pages by name, in the language of {@code troff}. */
  static Map<String, String> all() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Console console =
        new Console(new ByteArrayInputStream(new byte[0]), nowhere, nowhere, Terminal.none());
    Map<String, String> pages = new LinkedHashMap<>();
    add(CommandTree.of(console), pages);
    return pages;
  }

  private static void add(CommandLine line, Map<String, String> pages) {
    pages.put(name(line.getCommandSpec()), page(line.getCommandSpec()));
    line.getSubcommands().values().forEach(each -> add(each, pages));
  }

  private static String name(CommandSpec command) {
    return command.qualifiedName("-");
  }

  private static String page(CommandSpec command) {
    List<String> lines = new ArrayList<>();
    String name = name(command);
    lines.add(".TH " + name.toUpperCase(Locale.ROOT) + " 1");
    String[] description = command.usageMessage().description();
    section("NAME", List.of(text(name) + " \\- " + text(firstSentence(description))), lines);
    Help help = new Help(command, Help.defaultColorScheme(Help.Ansi.OFF));
    section("SYNOPSIS", List.of(text(oneLine(help.synopsis(0)))), lines);
    section("DESCRIPTION", List.of(text(String.join(" ", description).strip())), lines);
    section("ARGUMENTS", arguments(command), lines);
    section("OPTIONS", options(command), lines);
    section("COMMANDS", commands(command), lines);
    section("EXIT STATUS", exitCodes(), lines);
    section("EXAMPLES", examples(command), lines);
    return String.join("\n", lines) + "\n";
  }

  private static void section(String title, List<String> body, List<String> lines) {
    if (!body.isEmpty()) {
      lines.add(".SH " + title);
      lines.addAll(body);
    }
  }

  private static List<String> arguments(CommandSpec command) {
    List<String> lines = new ArrayList<>();
    for (PositionalParamSpec each : command.positionalParameters()) {
      if (!each.hidden()) {
        item(each.paramLabel(), described(each), lines);
      }
    }
    return lines;
  }

  private static List<String> options(CommandSpec command) {
    List<String> lines = new ArrayList<>();
    for (OptionSpec each : command.options()) {
      if (!each.hidden()) {
        boolean flag = each.arity().max() == 0;
        String names = String.join(", ", each.names());
        item(flag ? names : names + " " + each.paramLabel(), described(each), lines);
      }
    }
    return lines;
  }

  private static List<String> commands(CommandSpec command) {
    List<String> lines = new ArrayList<>();
    command
        .subcommands()
        .values()
        .forEach(
            each -> {
              CommandSpec below = each.getCommandSpec();
              item(name(below) + "(1)", firstSentence(below.usageMessage().description()), lines);
            });
    return lines;
  }

  private static List<String> exitCodes() {
    List<String> lines = new ArrayList<>();
    ExitCode.explained().forEach((code, sentence) -> item(code, sentence, lines));
    return lines;
  }

  private static List<String> examples(CommandSpec command) {
    List<String> lines = new ArrayList<>();
    Arrays.stream(command.usageMessage().footer())
        .filter(line -> line.startsWith("  "))
        .forEach(line -> lines.add(text(line.strip())));
    if (!lines.isEmpty()) {
      lines.addFirst(".nf");
      lines.addLast(".fi");
    }
    return lines;
  }

  private static void item(String term, String meaning, List<String> lines) {
    lines.add(".TP");
    lines.add("\\fB" + text(term) + "\\fR");
    lines.add(text(meaning));
  }

  private static String described(ArgSpec spec) {
    return String.join(" ", spec.description());
  }

  private static String firstSentence(String[] description) {
    String all = String.join(" ", description).strip();
    int end = all.indexOf(". ");
    String first = end < 0 ? all : all.substring(0, end);
    return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** What {@code troff} would take for its own is told apart from it. */
  private static String text(String plain) {
    String escaped = oneLine(plain).replace("\\", "\\e").replace("-", "\\-");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
