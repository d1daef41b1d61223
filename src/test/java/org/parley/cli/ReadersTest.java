package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.LoadsModels;
import org.parley.annotate.nlp4j.SharedAnnotator;

/** Claims of several readers, from articles to answers, as a user meets them. */
@LoadsModels
class ReadersTest {
  @BeforeAll
  static void theModelsAreLoadedOnce() {
    SharedAnnotator.get();
  }

  private static final List<String> SAMPLES =
      List.of(
          "data/articles/2022-01-22-berlin-refuses-arms.md",
          "data/articles/2022-02-27-germany-turns.md",
          "data/articles/2023-07-06-sofia-declaration-signed.md",
          "data/articles/2025-12-14-berlin-talks-open.html",
          "data/articles/2025-12-16-berlin-talks-outcome.md",
          "data/articles/2025-12-16-berlin-what-came-of-it.txt");

  private static final String GOLD_ARTICLE = "2022-01-22-berlin-refuses-arms";
  private static final String CODEBOOK = "src/test/resources/llm/ukraine.tsv";
  private static final String ANSWERS = "src/test/resources/llm/answers/sample.jsonl";

  @TempDir private Path folder;

  @Test
  void whatIsExtractedAsClaimsAndImportedIsTheSameGraph() throws IOException {
    Path claims = folder.resolve("claims.jsonl");
    Run extracted = Run.parley(with(SAMPLES, "extract", "--format", "claims"));
    assertThat(extracted.code()).isZero();
    Files.writeString(claims, extracted.out());

    Run.parley(with(SAMPLES, "build", "--quiet", "--store", store("built").toString()));
    Run imported =
        Run.parley(
            with(
                SAMPLES,
                "import",
                claims.toString(),
                "--store",
                store("imported").toString(),
                "--articles"));
    assertThat(imported.code()).as(imported.err()).isZero();
    assertThat(imported.err()).contains(" 0 refused");
    assertThat(quads("imported")).isEqualTo(quads("built")).isNotEmpty();
  }

  @Test
  void recordedAnswersGiveOneGraphInAnyOrderWithAnyThreads() {
    Run one = model("one", SAMPLES, "--threads", "1");
    assertThat(one.code()).as(one.err()).isZero();
    assertThat(one.err()).contains("6 answers from the record");
    List<String> reversed = SAMPLES.reversed();
    model("two", reversed.subList(0, 2), "--threads", "2");
    model("two", reversed, "--threads", "3");
    assertThat(quads("two")).isEqualTo(quads("one"));
    Run stats = Run.on(store("one"), "stats");
    assertThat(stats.code()).as(stats.out()).isZero();
  }

  @Test
  void theModelsCodesAnswerTheCodebooksQuestions() {
    model("coded", SAMPLES);
    Run codes = Run.on(store("coded"), "codes", "--codebook", "ukraine", "--format", "csv");
    assertThat(codes.out()).startsWith("article,holder,names,code,position");
    assertThat(codes.out().lines().map(line -> line.split(",")[0]).distinct())
        .as("every article has a position on some question")
        .hasSize(1 + SAMPLES.size());
  }

  @Test
  void readersStandSideBySideAndEachCanBeAskedAlone() {
    Run.parley(with(SAMPLES, "build", "--quiet", "--store", store("rules").toString()));
    model("model", SAMPLES);
    model("side-by-side", SAMPLES);
    Run.parley(with(SAMPLES, "build", "--quiet", "--store", store("side-by-side").toString()));

    assertThat(quads("side-by-side", "--reader", "rules")).isEqualTo(quads("rules"));
    assertThat(quads("side-by-side", "--reader", "llm")).isEqualTo(quads("model"));
    assertThat(positions("side-by-side", "--reader", "llm")).isEqualTo(positions("model"));
    assertThat(positions("side-by-side")).as("all").isNotEqualTo(positions("model"));

    Run nobody = Run.on(store("side-by-side"), "positions", "--reader", "anna");
    assertThat(nobody.code()).isEqualTo(1);
    assertThat(nobody.error()).contains("it has those of llm, rules");
  }

  @Test
  void theOrderInWhichReadersComeMakesNoDifference() {
    Run.parley(with(SAMPLES, "build", "--quiet", "--store", store("a").toString()));
    model("a", SAMPLES);
    model("b", SAMPLES);
    Run.parley(with(SAMPLES, "build", "--quiet", "--store", store("b").toString()));
    assertThat(quads("b")).isEqualTo(quads("a"));
    Run.parley(with(SAMPLES, "build", "--force", "--quiet", "--store", store("b").toString()));
    assertThat(quads("b")).as("read again").isEqualTo(quads("a"));
  }

  @Test
  void aChangedTextTakesTheClaimsOfAllReadersWithIt() throws IOException {
    Path article = folder.resolve("canal.txt");
    Files.writeString(article, "Ruritania backs the canal\n\nFrance backs the canal, it said.\n");
    Path claims = folder.resolve("anna.jsonl");
    Files.writeString(
        claims,
        """
        {"article": "canal", "reader": "anna", "actors": [{"id": "f", "name": "France", "type": "State"}],
         "stances": [{"holder": "f", "target": "the canal", "position": "supports", "evidence": ["France backs the canal"]}]}
        """
            .replace("\n", " "));
    Path store = store("changed");
    Run.on(store, "build", article.toString());
    assertThat(Run.on(store, "import", claims.toString(), "--articles", article.toString()).code())
        .isZero();
    assertThat(stances(store)).contains("anna", "rules");
    Files.writeString(article, "Ruritania backs the canal\n\nFrance rejects the canal, it said.\n");
    Run.on(store, "build", article.toString());
    assertThat(stances(store)).contains("rules").doesNotContain("anna");
  }

  @Test
  void eachReaderIsMeasuredAloneAndHeldAgainstTheOther() throws IOException {
    String article = "data/articles/" + GOLD_ARTICLE + ".md";
    Path claims = folder.resolve("nothing.jsonl");

    Files.writeString(claims, "{\"article\": \"" + GOLD_ARTICLE + "\", \"reader\": \"nobody\"}");
    Path store = store("measured");
    Run.on(store, "build", "--quiet", article);
    Run.on(store, "import", claims.toString(), "--articles", article);
    String rules = Run.on(store, "evaluate", "data/gold", "--reader", "rules").out();
    Run nobody = Run.on(store, "evaluate", "data/gold", "--reader", "nobody");
    assertThat(nobody.code()).as(nobody.err()).isZero();
    assertThat(nobody.out()).isNotEqualTo(rules);
    Run compared =
        Run.on(store, "evaluate", "data/gold", "--reader", "rules", "--compare", "nobody");
    assertThat(compared.out()).contains("difference");
    Run unknown = Run.on(store, "evaluate", "data/gold", "--compare", "elsewhere");
    assertThat(unknown.code()).isEqualTo(1);
    assertThat(unknown.error()).contains("it has those of nobody, rules");
  }

  @Test
  void bothReadersTogetherAreSurerOfWhatTheyAgreeOn() {
    Run both = read("both", "both", SAMPLES);
    assertThat(both.code()).as(both.err()).isZero();
    String agreed =
        Run.on(
                store("both"),
                "query",
                "--format",
                "csv",
                "-q",
                "SELECT (COUNT(?s) AS ?n) (MIN(?c) AS ?least) { ?s a parley:Stance ; parley:rule ?r ;"
                    + " parley:confidence ?c FILTER (STRSTARTS(?r, \"llm:\") && CONTAINS(?r, \" \")"
                    + " && ?c > 0.85) }")
            .out();
    assertThat(agreed.lines().skip(1).findFirst().orElseThrow())
        .as("some stances were found by both, each with more than the model's own confidence")
        .doesNotStartWith("0,");
    assertThat(Run.on(store("both"), "stats").code()).isZero();
  }

  @Test
  void whatDoesNotHoldIsRefusedWithItsReason() throws IOException {
    Path article = folder.resolve("canal.txt");
    Files.writeString(article, "Ruritania backs the canal\n\nFrance backs the canal, it said.\n");
    Path claims = folder.resolve("claims.jsonl");
    Files.writeString(
        claims,
        String.join(
            "\n",
            "{\"article\":\"canal\",\"reader\":\"anna\",\"actors\":[{\"id\":\"f\",\"name\":\"France\",\"type\":\"State\"}],"
                + "\"events\":[{\"label\":\"flood\",\"type\":\"FLOOD\",\"evidence\":[\"France backs the canal\"]}],"
                + "\"stances\":["
                + "{\"holder\":\"f\",\"target\":\"the canal\",\"position\":\"supports\",\"evidence\":[\"France backs the canal\",\"and loves it\"]},"
                + "{\"holder\":\"f\",\"target\":\"the canal\",\"position\":\"opposes\",\"evidence\":[\"France hates the canal\"]},"
                + "{\"holder\":\"x\",\"target\":\"the canal\",\"position\":\"supports\",\"evidence\":[\"France backs the canal\"]}]}",
            "{\"article\":\"elsewhere\",\"reader\":\"anna\"}",
            "{\"article\":\"canal\",\"reader\":\"anna\"}",
            "{\"article\":\"canal\""));
    Path store = store("refused");
    Run run = Run.on(store, "import", "-v", claims.toString(), "--articles", article.toString());
    assertThat(run.code()).isEqualTo(5);
    assertThat(run.err())
        .contains("claims.jsonl: line 3: a second line with anna's claims of canal")
        .contains("claims.jsonl: line 4: no JSON")
        .contains("elsewhere: claimed of, but not among --articles")
        .contains("canal: events[0]: it has a value that the model does not know: type FLOOD")
        .contains("canal: stances[0]: its words do not stand in the article: and loves it")
        .contains("canal: stances[1]: none of its words stand in the article")
        .contains("canal: stances[2]: it names an actor that the actors do not list: holder x")
        .contains("claims: 1 hold, 5 refused");
    assertThat(Run.on(store, "stats").code()).as("what is kept is verbatim").isZero();
    assertThat(stances(store)).contains("anna").doesNotContain("opposes");
  }

  private Path store(String name) {
    return folder.resolve(name);
  }

  private Run model(String store, List<String> articles, String... options) {
    return read("llm", store, articles, options);
  }

  private Run read(String reader, String store, List<String> articles, String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "build",
                "--reader",
                reader,
                "--model",
                "claude",
                "--codebook",
                CODEBOOK,
                "--answers",
                ANSWERS,
                "--store",
                store(store).toString()));
    arguments.addAll(Arrays.asList(options));
    return Run.parley(with(articles, arguments.toArray(String[]::new)));
  }

  private static String[] with(List<String> articles, String... arguments) {
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    all.addAll(articles);
    return all.toArray(String[]::new);
  }

  /** The store's quads, sorted, but for the record of runs. */
  private TreeSet<String> quads(String store, String... options) {
    List<String> arguments = new ArrayList<>(List.of("--format", "nquads"));
    arguments.addAll(Arrays.asList(options));
    Run run = Run.on(store(store), "export", arguments.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return run.out()
        .lines()
        .filter(line -> !line.contains("/graph/provenance>"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String positions(String store, String... options) {
    return Run.on(store(store), "positions", options).out();
  }

  private static String stances(Path store) {
    return Run.on(
            store,
            "query",
            "--format",
            "csv",
            "-q",
            "SELECT ?reader ?p { ?s a parley:Stance ; parley:position ?q . ?q skos:notation ?p"
                + " OPTIONAL { ?s parley:reader ?own } BIND(COALESCE(?own, 'rules') AS ?reader) }")
        .out();
  }
}
