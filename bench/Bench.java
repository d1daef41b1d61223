import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What Parley costs on this machine, as one table: see bench/run, which starts it. Everything is measured from
 * outside, in processes of its own, with nothing kept from before; a row is the median of all rounds, with the least
 * and the most.
 */
final class Bench {
  private static final List<String> WEIGHED = List.of("hosts-and-mediators", "who-met-whom", "most-active");
  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final Path WORK = ROOT.resolve("target/bench");
  private static final Path RESULTS = ROOT.resolve("bench/results");
  private static final String AGAIN = ", again";
  private static final String WORKED = ", processors";

  private final int rounds = Integer.parseInt(System.getenv().getOrDefault("ROUNDS", "3"));
  private final String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private final List<Row> rows = new ArrayList<>();

  /** A measure of all rounds. */
  private record Row(String name, String unit, double median, double least, double most) {}

  /** A process that has ended: seconds by the clock and of processors, its largest memory in MB, what it printed. */
  private record Ended(double seconds, double work, double memory, String out) {}

  /** What may fail. */
  private interface Measure {
    double take() throws IOException, InterruptedException;
  }

  public static void main(String[] arguments) throws Exception {
    Path articles = Path.of(arguments.length > 0 ? arguments[0] : "data/articles");
    Path store = arguments.length > 1 ? Path.of(arguments[1]) : WORK.resolve("built");
    new Bench().run(articles, store);
  }

  private void run(Path articles, Path store) throws IOException, InterruptedException {
    Files.createDirectories(WORK);
    measure("start: parley --version", "s", () -> parley("--version").seconds());
    build(articles);
    commands(store);
    jena(store);
    long read = count(WORK.resolve("built"), "?s a <https://schema.org/NewsArticle>");
    long asked = count(store, "?s a <https://schema.org/NewsArticle>");
    row("store asked, an article", "kB", List.of(size(store) / 1000.0 / asked));
    String machine = machine(read, asked);
    String commit = run(List.of("git", "describe", "--always", "--dirty")).out().strip();
    String table = table(machine, commit);
    System.out.print(table);
    keep(commit, machine);
    Path readme = ROOT.resolve("README.md");
    String text = Files.readString(readme);
    Files.writeString(readme, text.replaceFirst("(?s)(<!-- bench/run -->\n).*?(?=<!-- end -->)", "$1" + Matcher.quoteReplacement("<details><summary>The last table</summary>\n\n" + table + "</details>\n")));
  }

  /** The engine alone, and all of it, on one thread and on two. */
  private void build(Path articles) throws IOException, InterruptedException {
    Path built = WORK.resolve("built");
    delete(built);
    parley("build", "--quiet", "--store", built.toString(), articles.toString());
    String path = "target/classes" + File.pathSeparator + "target/lib/*";
    double tokens = 0;
    for (int threads : List.of(1, 2)) {
      List<String> bare = List.of(java, "-XX:+UseParallelGC", "-Xmx3g", "-Xmn1g", "-Xss4m", "-Xlog:disable", "-cp", path, "bench/Bare.java", built.toString(), "" + threads);
      double[] read = new double[1];
      measure("engine alone, threads: " + threads, "tokens/s", () -> {
        String[] said = run(bare).out().strip().split(" ");
        read[0] = Double.parseDouble(said[0]);
        return Double.parseDouble(said[1]);
      });
      tokens = read[0];
    }
    double all = tokens;
    for (int threads : List.of(1, 2)) {
      List<Double> memory = new ArrayList<>();
      List<Double> seconds = new ArrayList<>();
      measure("build, threads: " + threads, "tokens/s", () -> {
        delete(built);
        Ended ended = parley("build", "--quiet", "--threads", "" + threads, "--store", built.toString(), articles.toString());
        memory.add(ended.memory());
        seconds.add(ended.seconds());
        return all / ended.seconds();
      });
      row("build, threads: " + threads + ", memory at most", "MB", memory);
      if (threads == 2) {
        double quads = count(built, "GRAPH ?g { ?s ?p ?o }");
        row("build, threads: 2, written", "quads/s", seconds.stream().map(each -> quads / each).toList());
        double read = count(built, "?s a <https://schema.org/NewsArticle>");
        row("quads an article", "quads", List.of(quads / read));
      }
    }
  }

  /** Each command and query twice: with nothing kept, and again. */
  private void commands(Path store) throws IOException, InterruptedException {
    String[] actors = parley("actors", "--store", store.toString(), "--limit", "2", "--format", "csv").out().lines().skip(1).map(line -> last(line, "/")).toArray(String[]::new);
    Map<String, List<String>> commands = new LinkedHashMap<>();
    for (String each : List.of("stats", "actors", "events", "issues", "positions", "changes")) {
      commands.put(each, List.of(each));
    }
    commands.put("timeline ACTOR", List.of("timeline", actors[0]));
    commands.put("positions --actor ACTOR", List.of("positions", "--actor", actors[0]));
    commands.put("compare ACTOR ACTOR", List.of("compare", actors[0], actors[1]));
    commands.put("why ACTOR", List.of("why", actors[1]));
    try (Stream<Path> files = Files.list(ROOT.resolve("queries"))) {
      files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".rq")).sorted().map(name -> name.replace(".rq", ""))
          .forEach(name -> commands.put("query " + name, List.of("query", name)));
    }
    for (var command : commands.entrySet()) {
      List<String> words = new ArrayList<>(command.getValue());
      words.addAll(List.of("--store", store.toString()));
      List<Double> kept = new ArrayList<>();
      List<Double> work = new ArrayList<>();
      measure(command.getKey(), "s", () -> {
        forget(store);
        Ended first = parley(words.toArray(String[]::new));
        work.add(first.work());
        kept.add(parley(words.toArray(String[]::new)).seconds());
        return first.seconds();
      });
      row(command.getKey() + WORKED, "s", work);
      row(command.getKey() + AGAIN, "s", kept);
    }
  }

  /** Three queries of different weight by Jena's own command, on a copy, since it writes to what it opens. */
  private void jena(Path store) throws IOException, InterruptedException {
    Path copy = WORK.resolve("copy");
    delete(copy);
    run(List.of("cp", "-R", store.toString(), copy.toString()));
    Files.deleteIfExists(copy.resolve("tdb.lock"));
    // Else its default graph is the one without a name, which is empty.
    Path described = Files.writeString(WORK.resolve("copy.ttl"), "PREFIX tdb2: <http://jena.apache.org/2016/tdb#>\n[] a tdb2:DatasetTDB2 ; tdb2:location \"" + copy + "\" ; tdb2:unionDefaultGraph true .\n");
    for (String name : WEIGHED) {
      Path query = Files.writeString(WORK.resolve(name + ".rq"), filled(Files.readString(ROOT.resolve("queries/" + name + ".rq"))));
      List<Double> work = new ArrayList<>();
      String measured = "tdb2.tdbquery, " + name;
      measure(measured, "s", () -> {
        Ended ended = run(List.of(java, "-Xlog:disable", "-cp", "target/serve/*" + File.pathSeparator + "target/lib/*", "tdb2.tdbquery",
          "--tdb", described.toString(), "--results", "CSV", "--query", query.toString()));
        work.add(ended.work());
        return ended.seconds();
      });
      row(measured + WORKED, "s", work);
    }
  }

  /** The parameters with the values of the query's header. */
  private static String filled(String query) {
    String text = query;
    Matcher parameters = Pattern.compile("# param: (\\w+) = (.*?) *-- .*").matcher(query);
    while (parameters.find()) {
      text = text.replaceAll("[?]" + parameters.group(1) + "\\b", Matcher.quoteReplacement("\"" + parameters.group(2) + "\""));
    }
    return text;
  }

  private void measure(String name, String unit, Measure measure) throws IOException, InterruptedException {
    List<Double> values = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      values.add(measure.take());
    }
    row(name, unit, values);
  }

  private void row(String name, String unit, List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    Row row = new Row(name, unit, sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
    rows.add(row);
    System.err.println(name + ": " + shown(row.median()) + " " + unit);
  }

  private Ended parley(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("./parley"));
    command.addAll(Arrays.asList(words));
    return run(command);
  }

  private Ended run(List<String> command) throws IOException, InterruptedException {
    Path out = WORK.resolve("out");
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).directory(ROOT.toFile()).redirectOutput(out.toFile()).redirectError(WORK.resolve("err").toFile()).start();
    double memory = 0;
    double work = 0;
    while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
      memory = Math.max(memory, memory(process.pid()));
      work = process.info().totalCpuDuration().map(spent -> spent.toMillis() / 1000.0).orElse(work);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IllegalStateException(command + ": " + process.exitValue() + "\n" + Files.readString(WORK.resolve("err")));
    }
    return new Ended(seconds, work, memory, Files.readString(out));
  }

  /** The most that the process ever had resident, where the system says so. */
  private static double memory(long process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
      return lines.filter(line -> line.startsWith("VmHWM")).mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).sum();
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }

  private long count(Path store, String pattern) throws IOException, InterruptedException {
    String query = "SELECT (COUNT(*) AS ?n) { " + pattern + " }";
    return Long.parseLong(last(parley("query", "--store", store.toString(), "--format", "csv", "-q", query).out(), "\n"));
  }

  private static void forget(Path store) throws IOException {
    try (Stream<Path> files = Files.list(store)) {
      for (Path file : files.filter(each -> each.getFileName().toString().startsWith("answer-")).toList()) {
        Files.delete(file);
      }
    }
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  private static String last(String text, String separator) {
    String line = text.strip();
    return line.substring(line.lastIndexOf(separator) + separator.length());
  }

  private String machine(long read, long asked) throws IOException {
    String processor = "processor";
    Path about = Path.of("/proc/cpuinfo");
    if (Files.exists(about)) {
      processor = Files.readString(about).lines().filter(line -> line.startsWith("model name")).findFirst().orElse(": " + processor).replaceFirst(".*: ", "");
    }
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    return String.format(Locale.ROOT, "%s, %d processors, %s, Java %s, load %.1f at the end; built from %d articles, asked of a store of %,d; rounds: %d",
        processor, Runtime.getRuntime().availableProcessors(), System.getProperty("os.name"), System.getProperty("java.version"), load, read, asked, rounds);
  }

  private String table(String machine, String commit) {
    StringBuilder text = new StringBuilder("*" + machine + "; " + commit + ", " + LocalDate.now() + ".*\n\n| measure | median | least–most | unit | processors, s | again, s |\n|---|--:|--:|---|--:|--:|\n");
    Map<String, String> medians = new LinkedHashMap<>();
    rows.forEach(row -> medians.put(row.name(), shown(row.median())));
    for (Row row : rows) {
      if (!row.name().endsWith(AGAIN) && !row.name().endsWith(WORKED)) {
        text.append(String.format("| %s | %s | %s–%s | %s | %s | %s |%n", row.name(), shown(row.median()), shown(row.least()), shown(row.most()), row.unit(), medians.getOrDefault(row.name() + WORKED, ""), medians.getOrDefault(row.name() + AGAIN, "")));
      }
    }
    return text.append('\n').toString();
  }

  private static String shown(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
  }

  /** One file a commit; bench/Chart.java draws them. */
  private void keep(String commit, String machine) throws IOException {
    Files.createDirectories(RESULTS);
    StringBuilder json = new StringBuilder("{\"commit\": \"" + commit + "\", \"date\": \"" + Instant.now() + "\", \"machine\": \"" + machine + "\", \"results\": [\n");
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      json.append(String.format(Locale.ROOT, "{\"name\": \"%s\", \"unit\": \"%s\", \"median\": %.4f, \"least\": %.4f, \"most\": %.4f}%s%n", row.name(), row.unit(), row.median(), row.least(), row.most(), i + 1 < rows.size() ? "," : ""));
    }
    Files.writeString(RESULTS.resolve(commit + ".json"), json.append("]}\n"));
  }
}
