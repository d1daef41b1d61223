import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a large store out of a small one, to measure with: {@code Stores SMALL.nq ARTICLES SEED LARGE.nq}. Both are
 * N-Quads, as parley export writes and parley restore reads them. The same seed makes the same store.
 *
 * <p>The small store stays in it as it is; the other articles are drawn from its articles and copied, under ids of
 * their own and some days away. Who and what only one article of the small store names is copied along, and gets an id
 * of its own, so that there are ever new actors and issues, as with real articles; what several name is named by the
 * copies as well, so that few have much said of them. An event is copied with the article that it is named after, and
 * gets the reports of other articles' copies.
 */
final class Stores {
  /** An IRI of the store, up to the end of its first name. */
  private static final Pattern NAME = Pattern.compile("<[^> ]*?/(article|event|actor|issue)/([^/>]+)");

  private static final Pattern EVENT = Pattern.compile("(.*)-event-\\d+");
  private static final Pattern DAY = Pattern.compile("\"(\\d{4}-\\d\\d-\\d\\d)\"");
  private static final Pattern IDENTIFIER = Pattern.compile("<http://purl.org/dc/terms/identifier> \"([^\"]*)");
  private static final int DAYS = 1000;

  private final Map<String, StringBuilder> texts = new HashMap<>();
  private final Map<String, Set<String>> namedIn = new HashMap<>();
  private final List<String> articles = new ArrayList<>();

  public static void main(String[] arguments) throws IOException {
    Stores stores = new Stores();
    Path small = Path.of(arguments[0]);
    stores.read(small);
    stores.write(small, Integer.parseInt(arguments[1]), new Random(Long.parseLong(arguments[2])), Path.of(arguments[3]));
  }

  /** Who is named where first, then what has to be copied with each article. */
  private void read(Path small) throws IOException {
    try (Stream<String> lines = Files.lines(small)) {
      lines.forEach(line -> inGraph(line).ifPresent(article -> {
        if (texts.putIfAbsent(article, new StringBuilder()) == null) {
          articles.add(article);
        }
        Matcher names = NAME.matcher(line);
        while (names.find()) {
          namedIn.computeIfAbsent(names.group(1) + "/" + names.group(2), name -> new HashSet<>()).add(article);
        }
      }));
    }
    articles.sort(null);
    try (Stream<String> lines = Files.lines(small)) {
      lines.forEach(line -> inGraph(line).or(() -> owner(line)).map(texts::get).ifPresent(text -> text.append(line).append('\n')));
    }
  }

  private static Optional<String> inGraph(String line) {
    Matcher graph = NAME.matcher(line.substring(line.lastIndexOf('<')));
    return graph.find() && graph.group(1).equals("article") ? Optional.of(graph.group(2)) : Optional.empty();
  }

  /** The article whose copies take along what the resolved graph says there. */
  private Optional<String> owner(String line) {
    Matcher names = NAME.matcher(line);
    if (!names.lookingAt()) {
      return Optional.empty();
    }
    Optional<String> owner = owner(names.group(1), names.group(2));
    // The report of an event stands in another article: that one's copies take it along.
    if (names.group(1).equals("event") && names.find()) {
      return names.group(1).equals("article") ? Optional.of(names.group(2)) : owner;
    }
    return owner;
  }

  private Optional<String> owner(String kind, String name) {
    Matcher event = EVENT.matcher(name);
    Set<String> places = namedIn.getOrDefault(kind + "/" + name, Set.of());
    return switch (kind) {
      case "article" -> Optional.of(name);
      case "event" -> event.matches() ? Optional.of(event.group(1)) : Optional.empty();
      default -> places.size() == 1 ? places.stream().findFirst() : Optional.empty();
    };
  }

  private void write(Path small, int number, Random random, Path large) throws IOException {
    Files.deleteIfExists(large);
    Files.copy(small, large);
    Map<String, List<String>> cut = new HashMap<>();
    try (BufferedWriter out = Files.newBufferedWriter(large, StandardOpenOption.APPEND)) {
      for (int copy = articles.size(); copy < number; copy++) {
        String article = articles.get(random.nextInt(articles.size()));
        int days = random.nextInt(DAYS) - DAYS / 2;
        List<String> pieces = cut.computeIfAbsent(article, name -> cut(name, texts.get(name).toString()));
        for (int i = 0; i < pieces.size(); i++) {
          String piece = pieces.get(i);
          // Text, and after each piece of text a hole: a day, or the end of a name.
          out.write(i % 2 == 0 ? piece : piece.isEmpty() ? "-c" + copy : LocalDate.parse(piece).plusDays(days).toString());
        }
      }
    }
  }

  private List<String> cut(String article, String text) {
    Matcher holes = Pattern.compile(NAME + "|" + DAY + "|" + IDENTIFIER).matcher(text);
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (holes.find()) {
      boolean day = holes.group(3) != null;
      if (day || holes.group(4) != null || owner(holes.group(1), holes.group(2)).filter(article::equals).isPresent()) {
        pieces.add(text.substring(from, day ? holes.start(3) : holes.end()));
        pieces.add(day ? holes.group(3) : "");
        from = day ? holes.end(3) : holes.end();
        // Events are told apart before their number.
        if (!day && "event".equals(holes.group(1))) {
          int number = pieces.get(pieces.size() - 2).lastIndexOf("-event-");
          String whole = pieces.get(pieces.size() - 2);
          pieces.set(pieces.size() - 2, whole.substring(0, number));
          from = holes.end() - (whole.length() - number);
        }
      }
    }
    pieces.add(text.substring(from));
    return pieces;
  }
}
