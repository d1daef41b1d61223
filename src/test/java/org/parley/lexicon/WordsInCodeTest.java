package org.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What words mean stands in tables: code that reads language lists none but those of grammar. A
 * word of its own may be what one rule is about ("subject to"); where it is one of several, the
 * next of its kind would have to be added in code.
 */
class WordsInCodeTest {
  private static final Path SOURCES = Path.of("src", "main", "java", "org", "parley");
  private static final List<String> PACKAGES =
      List.of("annotate", "coding", "extract", "lexicon", "read", "resolve", "weigh");

  /** Patterns of time are a grammar of their own; what stands for what in them is in a table. */
  private static final String TIME = "extract/time/";

  /** What they list is no language but elements, fields and columns of a format. */
  private static final Set<String> OF_FORMATS =
      Set.of(
          "Archive",
          "DeclaredCharset",
          "Format",
          "GazetteerTables",
          "HtmlLimits",
          "JsonArticle",
          "JsonLd",
          "Markup",
          "NexisUni",
          "OfficeText",
          "Properties",
          "Prose",
          "RichText");

  /** What they list are endings, units and times of day, and what cells of a table can hold. */
  private static final Set<String> OF_TABLES =
      Set.of("Derivation", "OutlookWord", "TimeWords", "TreePattern", "WordForms");

  private static final Set<String> ELEMENTS = words("html body main article");

  /** Words that are no more than grammar; there are no others to come. */
  private static final Set<String> GRAMMAR =
      words(
          """
          a an the this that these those such some any no every each either neither both all another
          you he she it we they me him her us them my your his its our their mine
          who whom whose which what whoever whatever one ones there here two three four
          and or but nor so yet if unless whether because while although though since until till
          when where why how as than once whereas
          of in on at by for with from to into onto about against between among amongst within
          without under over through via during before after toward towards upon across off out up
          down away back around near inside outside beside besides beyond despite per like along
          alongside behind below above throughout
          be is are was were been being am do does did done have has had having get
          will would shall should can could may might must need ought let
          not never nobody nothing none someone something anyone anything everyone everything
          more most less least much many few little several only even too just rather instead
          soon ever again also then now
          """);

  /** Labels of dependencies, and of the tables' frames. */
  private static final Set<String> LABELS =
      words(
          """
          root nsubj nsubjpass csubj csubjpass agent dobj pobj pcomp xcomp ccomp attr acomp oprd prt
          dative aux auxpass neg mark advcl advmod amod acl relcl appos conj preconj predet det poss
          possessive nmod nummod npadvmod compound prep punct parataxis meta dep expl intj case
          """);

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern LIST =
      Pattern.compile(LITERAL.pattern() + "(?:\\s*,\\s*" + LITERAL.pattern() + ")+");
  private static final Pattern ALTERNATIVES = Pattern.compile("[A-Za-z’' -]+(?:\\|[A-Za-z’' -]+)+");
  private static final Pattern WORD = Pattern.compile("[A-Za-z][a-z-]{2,}");

  @Test
  void rulesListNoWordsButThoseOfGrammar() throws IOException {
    Set<String> classes = new TreeSet<>();
    for (String table : List.of("words", "reference-words", "page-words")) {
      classes.addAll(classesOf(table));
    }
    Set<String> lists = new TreeSet<>();
    for (Path file : files()) {
      String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
      Stream<List<String>> found =
          Stream.concat(
              LIST.matcher(code).results().map(WordsInCodeTest::literals),
              LITERAL
                  .matcher(code)
                  .results()
                  .flatMap(literal -> ALTERNATIVES.matcher(literal.group(1)).results())
                  .map(alternatives -> List.of(alternatives.group().split("\\|"))));
      found
          .map(list -> list.stream().map(String::strip).filter(w -> means(w, classes)).toList())
          .filter(list -> list.size() > 1)
          .forEach(list -> lists.add(file.getFileName() + ": " + String.join(", ", list)));
    }
    assertThat(lists).as("they belong into a table of data/lexicon").isEmpty();
  }

  private static boolean means(String word, Set<String> classes) {
    return WORD.matcher(word).matches()
        && !GRAMMAR.contains(word.toLowerCase(Locale.ROOT))
        && !LABELS.contains(word)
        && !ELEMENTS.contains(word)
        && !classes.contains(word);
  }

  private static List<String> literals(MatchResult list) {
    return LITERAL.matcher(list.group()).results().map(literal -> literal.group(1)).toList();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> PACKAGES.contains(SOURCES.relativize(file).getName(0).toString()))
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().replace('\\', '/').contains(TIME))
          .filter(file -> !OF_FORMATS.contains(name(file)) && !OF_TABLES.contains(name(file)))
          .sorted()
          .toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static Set<String> classesOf(String table) throws IOException {
    return Files.readAllLines(Path.of("data", "lexicon", table + ".tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t")[0])
        .collect(Collectors.toSet());
  }

  private static Set<String> words(String words) {
    return Set.of(words.strip().split("\\s+"));
  }
}
