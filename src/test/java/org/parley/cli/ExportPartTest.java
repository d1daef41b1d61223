package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.store.Compression;
import org.parley.store.Store;

/** A part of a store comes with what it needs, and without the rest, in whichever form. */
class ExportPartTest {
  private static final String KG = "https://w3id.org/parley/kg/";

  @TempDir private Path folder;
  private Path store;

  @BeforeEach
  void positionsOnACanalToll() {
    store = TestStore.of(folder, "canal-positions.trig");
  }

  @Test
  void anArticleBringsWhatIsSaidOfThoseItNames() {
    Set<String> lines = export("--article", "two");
    assertThat(lines).isSubsetOf(export());
    assertThat(lines)
        .anyMatch(line -> line.contains("actor/ostland> ") && line.contains("\"Ostland\""))
        .anyMatch(line -> line.contains("issue/toll-canal> ") && line.contains("\"canal toll\""))
        .noneMatch(line -> line.contains("article/one"))
        .noneMatch(line -> line.contains("Sudland"))
        .noneMatch(line -> line.contains("ferries"));
  }

  @Test
  void articlesSinceAMonth() {
    assertThat(export("--since", "2025-02")).isEqualTo(export("--article", "two"));
    assertThat(export("--since", "2025")).isEqualTo(export());
    assertThat(Run.on(store, "export", "--since", "soon").code()).isEqualTo(2);
  }

  @Test
  void aClaimBringsItsSentenceItsArticleAndItsActors() {
    Set<String> lines = export("--actor", "Ines Sol");
    assertThat(lines).isSubsetOf(export());
    assertThat(lines)
        .anyMatch(line -> line.contains("Sudland is ready for it"))
        .anyMatch(line -> line.contains("\"Morning Gazette\""))
        .anyMatch(line -> line.contains("speaksFor"))
        .anyMatch(line -> line.contains("\"ferries are fewer\""))
        .anyMatch(
            line -> line.contains("#supports> <http://www.w3.org/2004/02/skos/core#notation>"))
        .noneMatch(line -> line.contains("stance-1"))
        .noneMatch(line -> line.contains("Norland"));
  }

  @Test
  void whatIsAskedOfIssueActorAndArticleHasToHoldAtOnce() {
    assertThat(export("--issue", "canal toll"))
        .filteredOn(line -> line.contains("#Stance>"))
        .hasSize(5);
    assertThat(export("--issue", "canal toll", "--actor", "Sudland", "--article", "one"))
        .filteredOn(line -> line.contains("#Stance>"))
        .hasSize(2);
    assertThat(export("--actor", "Ostland", "--article", "one"))
        .noneMatch(line -> line.contains("article/"));
  }

  @Test
  void thatThereIsNothingToExportIsSaid() throws IOException {
    Path file = folder.resolve("none.csv");
    for (String[] form : new String[][] {{"-f", "nquads"}, {"-f", "csv", "--table", "stances"}}) {
      List<String> nothing = new ArrayList<>(List.of(form));
      nothing.addAll(List.of("--since", "2099", "-o", file.toString()));
      Run run = Run.on(store, "export", nothing.toArray(String[]::new));
      assertThat(run.code()).isZero();
      assertThat(run.error())
          .isEqualTo("parley: nothing to export: no article of the store has what was asked for");
      assertThat(file).exists();
      nothing.add("--quiet");
      assertThat(Run.on(store, "export", nothing.toArray(String[]::new)).err()).isEmpty();
      assertThat(Run.on(store, "export", form).err()).isEmpty();
    }
    Run claims = Run.on(store, "export", "--issue", "canal toll", "--since", "2099");
    assertThat(claims.error()).contains("nothing to export");
    Run graph = Run.on(store, "export", "--graph", "resolved");
    assertThat(graph.err()).as("a graph that was named").isEmpty();

    Path empty = folder.resolve("empty");
    Store.open(empty).close();
    assertThat(Run.on(empty, "export").error())
        .isEqualTo("parley: nothing to export: the store holds no article");
  }

  @Test
  void nothingPointsAtWhatIsNotThere() {
    Set<String> subjects = new TreeSet<>();
    Set<String> objects = new TreeSet<>();
    for (String line : export("--actor", "Sudland")) {
      String[] words = line.split(" ", 4);
      subjects.add(words[0]);
      if (words[2].startsWith("<" + KG)) {
        objects.add(words[2]);
      }
    }
    assertThat(subjects).containsAll(objects);
  }

  @Test
  void aCodebookBringsItsCodes() {
    store = TestStore.of(folder.resolve("coded"), "evaluated.trig");
    Set<String> lines = export("--codebook", "pacts");
    assertThat(lines)
        .anyMatch(line -> line.contains("ferry/stance-1/code/pacts/pact> "))
        .anyMatch(line -> line.contains("codebook/pacts/pact> ") && line.contains("notation"))
        .anyMatch(line -> line.contains("Mara Lund backs"))
        .noneMatch(line -> line.contains("graph/codebook/tolls"))
        .noneMatch(line -> line.contains("article/river"));
    assertThat(Run.on(store, "export", "--codebook", "none").code()).isEqualTo(1);
  }

  @Test
  void aCodebookIsFoundWhateverTheNameOfItsFile() {
    store = TestStore.of(folder.resolve("coded"), "evaluated.trig");
    String coding = "<" + KG + "article/ferry/stance-1/code/port%20pacts/pact>";
    String quads =
        """
        PREFIX parley: <https://w3id.org/parley/ontology#>
        GRAPH <%sgraph/codebook/port%%20pacts> {
          <%sarticle/ferry/stance-1> parley:coding %s .
          %s parley:codebook "port pacts" ; parley:stance <%sarticle/ferry/stance-1> .
        }
        """
            .formatted(KG, KG, coding, coding, KG);
    try (Store open = Store.open(store)) {
      open.replaceGraphs(
          RDFParser.fromString(quads, Lang.TRIG).toDatasetGraph().stream()
              .collect(Collectors.groupingBy(Quad::getGraph)));
    }
    assertThat(export("--codebook", "port pacts"))
        .anyMatch(line -> line.startsWith(coding))
        .noneMatch(line -> line.contains("code/pacts/pact> "));
  }

  @Test
  void aGraphIsTakenAsItIs() {
    assertThat(export("--graph", "resolved")).isNotEmpty().allMatch(inGraph("graph/resolved"));
    assertThat(export("--graph", "one", "--graph", KG + "article/two"))
        .hasSize(export("--graph", "one").size() + export("--graph", "two").size());
  }

  private static Predicate<String> inGraph(String graph) {
    return line -> line.endsWith("<" + KG + graph + "> .");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--graph", "--article"})
  void whatTheStoreDoesNotHaveIsSaid(String option) {
    Run run = Run.on(store, "export", option, "three");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.error()).contains(option + " three", "no graph").hasLineCount(1);
  }

  @Test
  void flatIsTheUnion() {
    Set<String> triples = new TreeSet<>(lines(Run.on(store, "export", "-f", "ntriples")));
    assertThat(lines(Run.on(store, "export", "-f", "nquads", "--flat")))
        .containsExactlyInAnyOrderElementsOf(triples);
    List<String> part = lines(Run.on(store, "export", "-f", "ntriples", "--actor", "Sudland"));
    assertThat(part).doesNotHaveDuplicates().hasSameSizeAs(export("--actor", "Sudland"));
    String trig = Run.on(store, "export", "--flat").out();
    assertThat(RDFParser.fromString(trig, Lang.TRIG).toDatasetGraph().getDefaultGraph().size())
        .isEqualTo(triples.size());
  }

  @Test
  void canonicalIsSortedByBytes() {
    String canonical = Run.on(store, "export", "--canonical").out();
    assertThat(canonical.lines().toList()).isSorted().containsExactlyInAnyOrderElementsOf(export());
    assertThat(Run.on(store, "export", "--canonical", "-f", "trig").code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"out.nq", "out.nq.gz", "out.nq.bz2", "out.nq.xz", "out.nq.zst"})
  void theNameOfTheFileSaysSyntaxAndCompression(String name) throws IOException {
    Path file = folder.resolve(name);
    assertThat(Run.on(store, "export", "-o", file.toString()).code()).isZero();
    try (InputStream in = Compression.of(file).from(Files.newInputStream(file))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
          .containsExactlyInAnyOrderElementsOf(export());
    }
  }

  @ParameterizedTest
  @CsvSource({"part.nq,nquads", "part.trig.gz,trig"})
  void shardsTogetherAreTheWhole(String name, String format) throws IOException {
    Path file = folder.resolve("shards").resolve(name);
    Files.createDirectories(file.getParent());
    Run run = Run.on(store, "export", "-o", file.toString(), "--shard", "25");
    assertThat(run.code()).as(run.err()).isZero();
    DatasetGraph together = RDFParser.fromString("", Lang.NQUADS).toDatasetGraph();
    List<Path> files;
    try (Stream<Path> written = Files.list(file.getParent())) {
      files = written.toList();
    }
    Lang lang = RDFLanguages.nameToLang(format);
    for (Path each : files) {
      try (InputStream in = Compression.of(each).from(Files.newInputStream(each))) {
        RDFParser.source(in).lang(lang).parse(together);
      }
    }
    assertThat(together.stream().count()).isEqualTo(export().size());
    assertThat(files).hasSize((export().size() + 24) / 25);
    assertThat(Run.on(store, "export", "--shard", "25").code()).isEqualTo(2);
  }

  @Test
  void aStanceIsReifiedWithoutBeingAsserted() {
    Run run = Run.on(store, "export", "-f", "nquads", "--triple-terms", "--article", "two");
    assertThat(lines(run))
        .filteredOn(line -> line.contains("#reifies>"))
        .hasSize(2)
        .anyMatch(
            line ->
                line.contains(
                    "<<( <https://w3id.org/parley/kg/actor/ostland>"
                        + " <https://w3id.org/parley/ontology#opposes>"
                        + " <https://w3id.org/parley/kg/issue/toll-canal> )>>"));
    assertThat(Run.on(store, "export", "-f", "rdfxml", "--triple-terms").code()).isEqualTo(2);
  }

  @Test
  void theDescriptionCounts() {
    String licence = "https://creativecommons.org/licenses/by/4.0/";
    Run run = Run.on(store, "export", "--describe", "--license", licence);
    assertThat(run.code()).as(run.err()).isZero();
    int triples = lines(Run.on(store, "export", "-f", "ntriples")).size();
    assertThat(run.out())
        .contains("void:Dataset", "dcat:Dataset", licence)
        .containsPattern("void:triples +" + triples + ";")
        .containsPattern("dcat:startDate +\"2025-01-10\"\\^\\^xsd:date")
        .containsPattern("dcat:endDate +\"2025-02-20\"\\^\\^xsd:date")
        .containsPattern("void:class +parley:Stance")
        .containsPattern("void:property +parley:holder");
    assertThat(Run.on(store, "export", "--describe", "--license", "free").code()).isEqualTo(2);
    assertThat(Run.on(store, "export", "--describe", "--since", "2025").code())
        .as("a part is not described as if it were the whole")
        .isEqualTo(2);
  }

  private Set<String> export(String... options) {
    List<String> all = new ArrayList<>(List.of("--format", "nquads"));
    all.addAll(List.of(options));
    Run run = Run.on(store, "export", all.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    List<String> lines = lines(run);
    assertThat(lines).doesNotHaveDuplicates();
    return new TreeSet<>(lines);
  }

  private static List<String> lines(Run run) {
    return run.out().lines().toList();
  }
}
