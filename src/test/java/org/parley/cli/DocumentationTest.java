package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.LoadsModels;
import org.parley.pipeline.BuildSummary;
import org.parley.pipeline.SampleStore;
import org.parley.query.QueryCatalogue;
import picocli.CommandLine;

/**
 * The pages say what is so: command lines run and print what the pages show, examples in the help
 * parse, and whatever class, file or folder a page names is there. With {@code
 * -Dparley.readme=write} the output in the README is written anew instead of compared.
 */
@LoadsModels
class DocumentationTest {
  private static final Path README = Path.of("README.md");
  private static final int WIDTH = 100;
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)");
  private static final Pattern CLASS = Pattern.compile("[A-Z][a-z0-9]+[A-Za-z0-9]*");
  private static final Pattern PLACE =
      Pattern.compile("(?:data|queries|ontology|src|\\.ci)/[\\w./-]*\\w");
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
  private static final Pattern FILLING = Pattern.compile("[ ─]+");

  /** Words in code that are of the graph, or stand for a class to be written. */
  private static final Set<String> NO_CLASSES =
      Set.of("Group", "YourFormat", "Person", "Optional", "Accept", "Host", "Origin");

  @TempDir private static Path folder;
  private static Path store = Path.of("");
  private static List<String> summary = List.of();

  @BeforeAll
  static void aStoreOfTheSampleArticles() {
    store = folder.resolve("store");
    BuildSummary built = SampleStore.build(store);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    SummaryPrinter.print(built, new PrintStream(printed, true, StandardCharsets.UTF_8));
    summary = printed.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void theReadmeShowsWhatItsCommandsPrint() throws IOException {
    Manual readme = Manual.parse(Files.readAllLines(README));
    assertThat(readme.shown()).isNotEmpty();
    boolean write = "write".equals(System.getProperty("parley.readme"));
    List<Manual.Part> renewed = new ArrayList<>();
    for (Manual.Part part : readme.parts()) {
      if (part instanceof Manual.Shown shown && Manual.arguments(shown.line()).isPresent()) {
        List<String> printed = printed(Manual.arguments(shown.line()).get());
        renewed.add(renewed(shown, printed));
        if (!write) {
          assertShows(shown, printed);
        }
      } else {
        renewed.add(part);
      }
    }
    if (write) {
      Files.write(README, new Manual(renewed).lines());
    }
  }

  /** Counts, and how wide they make a column, may differ: every new rule changes them. */
  private static void assertShows(Manual.Shown shown, List<String> printed) {
    assertThat(masked(printed))
        .as("%s; if what it prints now is right, -Dparley.readme=write writes it", shown.line())
        .containsAll(masked(shown.lines()));
  }

  /** The same command with what it prints now, as much of it as the page shows. */
  private static Manual.Shown renewed(Manual.Shown shown, List<String> printed) {
    int count = shown.isWhole() ? printed.size() : Math.min(shown.lines().size(), printed.size());
    List<String> output = new ArrayList<>(printed.subList(0, count));
    if (!shown.isWhole()) {
      output.add(Manual.Shown.REST);
    }
    return new Manual.Shown(shown.line(), output);
  }

  /**
   * Both streams, as on a terminal, but what is bold there in quotation marks. A page shows a first
   * build, while the store of this test has been built.
   */
  private static List<String> printed(List<String> arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    List<String> all = new ArrayList<>(arguments);
    all.addAll(List.of("--store", store.toString()));
    Terminal terminal = new Terminal(OptionalInt.of(WIDTH), false);
    int code =
        Main.run(
            all.toArray(String[]::new),
            new Console(new ByteArrayInputStream(new byte[0]), both, both, terminal));
    String printed = bytes.toString(StandardCharsets.UTF_8);
    assertThat(code).as("%s%n%s", String.join(" ", arguments), printed).isZero();
    return printed
        .lines()
        .map(line -> line.replace("\u001b[1m", "»").replace("\u001b[0m", "«").stripTrailing())
        .map(line -> line.contains(" articles read: ") ? summary.getFirst() : line)
        .toList();
  }

  private static List<String> masked(List<String> lines) {
    return lines.stream()
        .map(line -> NUMBER.matcher(line).replaceAll("#"))
        .map(line -> FILLING.matcher(line).replaceAll(" ").strip())
        .toList();
  }

  @Test
  void everyCommandLineOfThePagesParses() throws IOException {
    for (String page :
        List.of(
            "README.md",
            "CONTRIBUTING.md",
            "queries/README.md",
            "docs/codebook.md",
            "docs/formats.md",
            "docs/cytoscape.md",
            "docs/gephi.md",
            "docs/neo4j.md",
            "docs/qda.md",
            "docs/r-duckdb-pandas.md",
            "docs/rdf.md",
            "docs/readers.md",
            "docs/review.md",
            "docs/serve.md",
            "docs/spark.md",
            "docs/store.md")) {
      for (String line : Manual.parse(Files.readAllLines(Path.of(page))).mentioned()) {
        Manual.arguments(line).ifPresent(arguments -> assertParses(arguments, page));
      }
    }
  }

  @Test
  void everyExampleOfTheHelpParsesAndAsksWhatIsThere() {
    CommandTree.of(console())
        .getSubcommands()
        .forEach(
            (name, command) ->
                examples(command).forEach(arguments -> assertParses(arguments, name + " --help")));
  }

  private static List<List<String>> examples(CommandLine command) {
    return Arrays.stream(command.getCommandSpec().usageMessage().footer())
        .filter(line -> line.startsWith("  "))
        .flatMap(line -> Manual.arguments(line).stream())
        .toList();
  }

  private static void assertParses(List<String> arguments, String where) {
    assertThatCode(() -> CommandTree.of(console()).parseArgs(arguments.toArray(String[]::new)))
        .as("%s: %s", where, arguments)
        .doesNotThrowAnyException();
    boolean asksByName = arguments.size() > 1 && arguments.getFirst().startsWith("quer");
    if (asksByName && arguments.get(1).matches("[a-z][a-z-]+")) {
      assertThat(new QueryCatalogue(Path.of("queries")).names())
          .as(where)
          .contains(arguments.get(1));
    }
  }

  private static Console console() {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return new Console(new ByteArrayInputStream(new byte[0]), nowhere, nowhere, Terminal.none());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "docs/codebook.md",
        "docs/formats.md",
        "docs/cytoscape.md",
        "docs/gephi.md",
        "docs/neo4j.md",
        "docs/qda.md",
        "docs/r-duckdb-pandas.md",
        "docs/rdf.md",
        "docs/readers.md",
        "docs/review.md",
        "docs/claims.md",
        "docs/serve.md",
        "docs/spark.md",
        "queries/README.md",
        "ontology/README.md",
        "data/gazetteer/README.md"
      })
  void aPageNamesOnlyWhatIsThere(String page) throws IOException {
    String text = Files.readString(Path.of(page));
    Set<String> classes = classes();
    assertThat(found(CODE, text).filter(word -> CLASS.matcher(word).matches()))
        .allMatch(word -> classes.contains(word) || NO_CLASSES.contains(word));
    assertThat(found(CODE, text).filter(word -> PLACE.matcher(word).matches()))
        .allMatch(place -> place.contains("NAME") || Files.exists(Path.of(place)));
    Path beside = Path.of(page).toAbsolutePath().resolveSibling("");
    assertThat(found(LINK, text)).allMatch(link -> Files.exists(beside.resolve(link)));
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
  }

  /** By their simple names, those of the tests too. */
  private static Set<String> classes() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toCollection(HashSet::new));
    }
  }
}
