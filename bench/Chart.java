import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Draws the results of bench/run over the commits, as one picture that fits a screen: a cell a measure, from nothing
 * to the most, with the time of processors and the time when asked again in the same cell.
 */
final class Chart {
  private static final Path RESULTS = Path.of("bench/results");
  private static final Pattern LINE = Pattern.compile("\\{\"name\": \"([^\"]+)\", \"unit\": \"([^\"]+)\", \"median\": ([-\\d.]+)");
  private static final Pattern DATE = Pattern.compile("\"date\": \"([^\"]+)\"");

  /** Kinds of lines in a cell, by how the name of the measure ends, with their colours. */
  private static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put(", processors", "#d08770");
    KINDS.put(", again", "#5e9c76");
    KINDS.put("", "#1f5f94");
  }

  private static final int COLUMNS = 4;
  private static final int WIDTH = 360;
  private static final int HEIGHT = 44;
  private static final int TOP = 28;
  private static final int NAME = 190;
  private static final int DRAWN = 110;

  /** A cell: its unit, and values by kind and run; a run that did not measure it has none. */
  private record Cell(String unit, Map<String, Map<Integer, Double>> lines) {
    double most() {
      return lines.values().stream().flatMap(line -> line.values().stream()).mapToDouble(Double::doubleValue).max().orElse(1);
    }
  }

  public static void main(String[] arguments) throws IOException {
    List<String> runs = runs();
    Map<String, Cell> cells = cells(runs);
    int rows = (cells.size() + COLUMNS - 1) / COLUMNS;
    StringBuilder svg = new StringBuilder(String.format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"11\"><rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n"
            + "<text x=\"10\" y=\"18\">Medians of each measure from nothing to the most, commits: %d; <tspan fill=\"#1f5f94\">by the clock</tspan>, <tspan fill=\"#d08770\">of processors</tspan>, <tspan fill=\"#5e9c76\">asked again</tspan></text>%n",
        COLUMNS * WIDTH, TOP + rows * HEIGHT + 6, runs.size()));
    int at = 0;
    for (var cell : cells.entrySet()) {
      draw(cell.getKey(), cell.getValue(), runs.size(), at / rows * WIDTH, TOP + at % rows * HEIGHT, svg);
      at++;
    }
    Files.writeString(RESULTS.resolve("chart.svg"), svg.append("</svg>\n"));
  }

  /** What was measured, in the order of time. */
  private static List<String> runs() throws IOException {
    List<String> runs = new ArrayList<>();
    try (Stream<Path> files = Files.list(RESULTS)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
        runs.add(Files.readString(file));
      }
    }
    runs.sort(Comparator.comparing(run -> DATE.matcher(run).results().map(date -> date.group(1)).findFirst().orElse("")));
    return runs;
  }

  private static Map<String, Cell> cells(List<String> runs) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (int run = 0; run < runs.size(); run++) {
      Matcher line = LINE.matcher(runs.get(run));
      while (line.find()) {
        String kind = KINDS.keySet().stream().filter(line.group(1)::endsWith).findFirst().orElse("");
        String name = line.group(1).substring(0, line.group(1).length() - kind.length());
        String unit = line.group(2);
        cells.computeIfAbsent(name, n -> new Cell(unit, new LinkedHashMap<>())).lines()
            .computeIfAbsent(kind, k -> new LinkedHashMap<>()).put(run, Double.parseDouble(line.group(3)));
      }
    }
    return cells;
  }

  private static void draw(String name, Cell cell, int runs, int left, int top, StringBuilder svg) {
    int ground = top + HEIGHT - 8;
    svg.append(String.format("<text x=\"%d\" y=\"%d\">%s</text><line x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\" stroke=\"#ddd\"/>%n",
        left + 10, ground - 8, name, left + NAME, left + NAME + DRAWN, ground, ground));
    cell.lines().forEach((kind, values) -> {
      StringBuilder points = new StringBuilder();
      values.forEach((run, value) -> {
        double x = left + NAME + (runs < 2 ? 0 : DRAWN * (double) run / (runs - 1));
        double y = ground - (HEIGHT - 14) * value / Math.max(cell.most(), 1e-9);
        points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
        svg.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2\" fill=\"%s\"/>", x, y, KINDS.get(kind)));
      });
      svg.append(String.format("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\"/>%n", points.toString().strip(), KINDS.get(kind)));
    });
    Map<Integer, Double> clock = cell.lines().values().iterator().next();
    double latest = clock.values().stream().reduce((earlier, later) -> later).orElse(0.0);
    svg.append(String.format(Locale.ROOT, latest < 100 ? "<text x=\"%d\" y=\"%d\">%.2f %s</text>%n" : "<text x=\"%d\" y=\"%d\">%,.0f %s</text>%n", left + NAME + DRAWN + 8, ground - 8, latest, cell.unit()));
  }
}
