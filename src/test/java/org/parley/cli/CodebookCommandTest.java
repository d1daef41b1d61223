package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code parley codebook} on a made-up store, and the commands that show what came of it. */
class CodebookCommandTest {
  private static final String TOLLS =
      """
      code\tlabel\tfor\tagainst\twords
      toll\tthe harbour toll\tcharging it\tlifting it\tharbour toll; port fee
      ferry\tferries at night\t\t\tnight ferry
      """;

  @TempDir private Path folder;
  private Path store = Path.of("");
  private Path tolls = Path.of("");

  @BeforeEach
  void aStoreAndACodebook() throws IOException {
    store = TestStore.of(folder, "harbour-tolls.trig");
    tolls = Files.writeString(folder.resolve("tolls.tsv"), TOLLS);
  }

  @Test
  void stancesActsAndWordsGetTheirCodeFromTheQuestionsSide() {
    Run run = codebook("apply", tolls.toString());
    assertThat(run.code()).isZero();
    assertThat(run.error()).contains("5 codings of 4 holders in 2 articles, on 1 of 2 questions");
    assertThat(codes())
        .containsExactly(
            "one,Norland,toll,opposes",
            "one,Sudland,toll,supports",
            "two,Ostland,toll,supports",
            "two,Norland,toll,supports",
            "two,Ines Sol,toll,opposes");
  }

  @Test
  void whatNoCodeFitsIsListedBySize() {
    assertThat(codebook("apply", tolls.toString()).out())
        .contains("no code fits")
        .contains("oysters")
        .doesNotContain("harbour toll");
    assertThat(codebook("apply", tolls.toString(), "--uncoded", "0").out()).isEmpty();
  }

  @Test
  void applyingAgainReplacesAndNothingAddsUp() throws IOException {
    codebook("apply", tolls.toString());
    List<String> first = codes();
    codebook("apply", tolls.toString());
    assertThat(codes()).isEqualTo(first);
    Path other =
        Files.writeString(folder.resolve("other.tsv"), TOLLS.replace("toll\t", "oyster\t"));
    codebook("apply", other.toString(), "--name", "tolls");
    assertThat(codes()).noneMatch(row -> row.contains(",toll,"));
  }

  @Test
  void positionsAndChangesGoByTheCode() {
    codebook("apply", tolls.toString());
    Run positions = Run.on(store, "positions", "--codebook", "tolls", "toll", "--format", "csv");
    assertThat(positions.out())
        .contains("the harbour toll,2025-01-10,Sudland,supports,1,1,")
        .contains("opposes the target");
    assertThat(Run.on(store, "positions", "--codebook", "tolls").out())
        .contains("the harbour toll")
        .containsPattern("Norland +\\+ -");
    assertThat(Run.on(store, "changes", "--codebook", "tolls", "--format", "csv").out())
        .contains("the harbour toll,Norland,opposes,2025-01-10,supports,2025-02-20");
    assertThat(Run.on(store, "positions", "--codebook", "none").error())
        .contains("--codebook none", "tolls");
  }

  @Test
  void articlesAreCountedUntilTheDayThatIsAskedFor() {
    codebook("apply", tolls.toString());
    TestStore.add(
        store,
        "article/three",
        """
        kg:stance-three a parley:Stance ; rdfs:label "harbour toll" ; parley:holder <actor/sudland> ;
          parley:target <issue/harbour-toll> ; parley:position parley:supports ;
          parley:date "2025-03-03"^^xsd:date ; parley:evidence <article/three/evidence> .
        <article/three/evidence> oa:hasSource <article/three> ;
          oa:hasSelector <article/three/quote> .
        <article/three/quote> oa:exact "Sudland likes the harbour toll." .
        kg:stance-three parley:coding <article/three/coding> .
        <article/three/coding> parley:codebook "tolls" ; parley:code <codebook/tolls/toll> ;
          parley:position parley:supports .
        """);
    assertThat(until("2025-03")).contains("2025-03-03,Sudland,supports,2,2,");
    assertThat(until("2025-02")).contains("2025-01-10,Sudland,supports,1,1,");
  }

  private String until(String day) {
    return Run.on(store, "positions", "--codebook", "tolls", "--at", day, "--format", "csv").out();
  }

  @ParameterizedTest
  @CsvSource({"tsv,tsv", "skos,ttl", "qdc,qdc", "csv,csv"})
  void everyFormatGoesOutOfTheStoreAndBackInWithTheSameCodes(String format, String ending)
      throws IOException {
    codebook("apply", tolls.toString());
    List<String> first = codes();
    String text = codebook("export", "tolls", "--format", format).out();
    Path again = Files.writeString(folder.resolve("again." + ending), text);
    Run run = codebook("apply", again.toString(), "--name", "tolls");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(codes()).isEqualTo(first);
    assertThat(codebook("export", again.toString(), "--format", "tsv").out())
        .contains("toll\tthe harbour toll\tcharging it\tlifting it\tharbour toll; port fee");
  }

  @Test
  void whatIsSuggestedCanBeApplied() throws IOException {
    String text = codebook("suggest").out();
    assertThat(text)
        .startsWith("code\tlabel\tfor\tagainst\twords\tholders\tarticles\texample\n")
        .contains("harbour-toll\tharbour toll\t\t\tharbour toll; toll of the harbour\t2\t2\t");
    Path suggested = Files.writeString(folder.resolve("suggested.tsv"), text);
    assertThat(codebook("apply", suggested.toString()).code()).isZero();
  }

  @Test
  void whatIsNoCodebookIsNamed() throws IOException {
    assertThat(codebook("apply", folder.resolve("none.tsv").toString()).error())
        .contains("none.tsv: there is no such file");
    Path odd = Files.writeString(folder.resolve("odd.doc"), "code");
    assertThat(codebook("apply", odd.toString()).error()).contains(".tsv, .ttl, .qdc, .csv");
    Path turtle = Files.writeString(folder.resolve("bad.ttl"), "<a> <b>");
    assertThat(codebook("apply", turtle.toString()).error()).contains("bad.ttl: no Turtle", "line");
    Path empty = Files.writeString(folder.resolve("empty.ttl"), "<http://a/b> <http://a/c> 1 .");
    assertThat(codebook("apply", empty.toString()).error()).contains("no skos:Concept");
    assertThat(codebook("export", "nobody").error()).contains("nobody: there is no such file");
    assertThat(Run.parley("codebook").error()).contains("apply, suggest or export");
    Run missing =
        Run.parley("codebook", "apply", tolls.toString(), "--store", folder.resolve("no") + "");
    assertThat(missing.code()).isNotZero();
    assertThat(Files.exists(folder.resolve("no"))).isFalse();
  }

  private Run codebook(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "codebook";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--store";
    all[args.length + 2] = store.toString();
    return Run.parley(all);
  }

  /** Article, holder, code and position of each row. */
  private List<String> codes() {
    return Run.on(store, "codes", "--codebook", "tolls", "--format", "csv")
        .out()
        .lines()
        .skip(1)
        .map(row -> row.split(","))
        .map(cells -> String.join(",", cells[0], cells[1], cells[3], cells[4]))
        .toList();
  }
}
