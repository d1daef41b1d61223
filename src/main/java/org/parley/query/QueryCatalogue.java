package org.parley.query;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The queries that have a name: those of a folder, and behind them those that the program brings.
 */
public final class QueryCatalogue {
  private static final String ENDING = ".rq";
  private static final String RESOURCES = "queries/";
  private static final String COMMANDS = "commands/";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  private final Path folder;

  /**
   * @param folder whose queries come before the built-in ones; need not be there
   */
  public QueryCatalogue(Path folder) {
    this.folder = folder;
  }

  /** The query of that name, if there is one. */
  public Optional<CatalogueQuery> find(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    return local(name).or(() -> builtIn(name)).map(text -> CatalogueQuery.parse(name, text));
  }

  /**
   * The query behind a command of that name, which the program brings and {@link #names} leaves
   * out.
   *
   * @throws QueryException if the program has none
   */
  public static CatalogueQuery ofCommand(String name) {
    return builtIn(COMMANDS + name)
        .map(text -> CatalogueQuery.parse(name, text))
        .orElseThrow(() -> new QueryException("the program has no query of the command " + name));
  }

  /** All queries, by name. */
  public List<CatalogueQuery> all() {
    return names().stream().flatMap(name -> find(name).stream()).toList();
  }

  /** The names of all, sorted. */
  public List<String> names() {
    TreeSet<String> names = new TreeSet<>();
    try {
      addFiles(folder, names);
      addBuiltIn(names);
    } catch (IOException | URISyntaxException e) {
      throw new QueryException("cannot list the queries: " + e, e);
    }
    return List.copyOf(names);
  }

  private Optional<String> local(String name) {
    Path file = folder.resolve(name + ENDING);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException e) {
      throw new QueryException("cannot read the query " + file + ": " + e, e);
    }
  }

  private static Optional<String> builtIn(String name) {
    try (InputStream in =
        QueryCatalogue.class.getResourceAsStream("/" + RESOURCES + name + ENDING)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new QueryException("cannot read the built-in query " + name + ": " + e, e);
    }
  }

  /** A class path cannot be listed, but the jar or folder that this class comes from can. */
  private static void addBuiltIn(TreeSet<String> names) throws IOException, URISyntaxException {
    CodeSource source = QueryCatalogue.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return;
    }
    Path place = Path.of(source.getLocation().toURI());
    if (Files.isDirectory(place)) {
      addFiles(place.resolve(RESOURCES), names);
      return;
    }
    try (JarFile jar = new JarFile(place.toFile())) {
      jar.stream()
          .map(entry -> entry.getName())
          .filter(entry -> entry.startsWith(RESOURCES) && entry.endsWith(ENDING))
          .map(entry -> entry.substring(RESOURCES.length()))
          .filter(entry -> entry.indexOf('/') < 0)
          .forEach(entry -> names.add(withoutEnding(entry)));
    }
  }

  private static void addFiles(Path folder, TreeSet<String> names) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(ENDING))
          .forEach(file -> names.add(withoutEnding(file)));
    }
  }

  private static String withoutEnding(String file) {
    return file.substring(0, file.length() - ENDING.length());
  }
}
