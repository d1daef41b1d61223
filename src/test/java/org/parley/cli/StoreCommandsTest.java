package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.rdf.vocab.Parley;
import org.parley.store.Compression;
import org.parley.store.Store;

/** What keeps a store in order. */
class StoreCommandsTest {
  @TempDir private Path folder;
  private String store = "";

  @BeforeEach
  void aStore() throws IOException {
    store = folder.resolve("store").toString();
    Rehearsal.fill(Path.of(store));
  }

  @Test
  void aBackupRestoredIsTheSameStore() throws IOException {
    String file = folder.resolve("all.nq.gz").toString();
    assertThat(Run.parley("backup", "--store", store, file).code()).isZero();
    String again = folder.resolve("again").toString();
    assertThat(Run.parley("restore", file, "--store", again).code()).isZero();
    assertThat(export(again)).isEqualTo(export(store)).isNotEmpty();
    assertThat(Run.parley("restore", file, "--store", again).error()).contains("is there already");
    assertThat(folder).isDirectoryNotContaining("glob:**restoring");
  }

  @ParameterizedTest
  @ValueSource(strings = {"all.nq", "all.nq.bz2", "all.nq.xz", "all.nq.zst"})
  void aBackupIsPackedAsItsNameSays(String name) throws IOException {
    Path file = folder.resolve(name);
    assertThat(Run.parley("backup", "--store", store, file.toString()).code()).isZero();
    try (InputStream in = Compression.of(file).from(Files.newInputStream(file))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .contains("<https://w3id.org/parley/ontology#Stance>");
    }
    String again = folder.resolve("again").toString();
    assertThat(Run.parley("restore", file.toString(), "--store", again).code()).isZero();
    assertThat(export(again)).isEqualTo(export(store));
  }

  @Test
  void aBackupOfOldThatIsPackedWhateverItsNameIsRestored() throws IOException {
    Path packed = folder.resolve("all.nq.gz");
    assertThat(Run.parley("backup", "--store", store, packed.toString()).code()).isZero();
    Path named = Files.copy(packed, folder.resolve("all.backup"));
    Files.copy(folder.resolve("all.nq.gz.sha256"), folder.resolve("all.backup.sha256"));
    String again = folder.resolve("again").toString();
    assertThat(Run.parley("restore", named.toString(), "--store", again).code()).isZero();
    assertThat(export(again)).isEqualTo(export(store));
  }

  @Test
  void aDamagedBackupIsRefusedBeforeAnythingIsWritten() throws IOException {
    Path file = folder.resolve("all.nq.gz");
    assertThat(Run.parley("backup", "--store", store, file.toString()).code()).isZero();
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    Run run = Run.parley("restore", file.toString(), "--store", folder.resolve("new").toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.error()).contains("is damaged").hasLineCount(1);
    Files.delete(folder.resolve("all.nq.gz.sha256"));
    assertThat(Run.parley("restore", file.toString(), "--store", store + "2").error())
        .contains("has no sum");
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void aStoreOfAnotherBaseIsNoEmptyOne() {
    for (String command : List.of("query co-participation", "stats", "export", "withdraw x")) {
      List<String> words = new ArrayList<>(List.of(command.split(" ")));
      words.addAll(List.of("--base", "https://other.example/news/", "--store", store));
      Run run = Run.parley(words.toArray(String[]::new));
      assertThat(run.code()).as(command).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.error())
          .contains("give --base https://w3id.org/parley/kg/")
          .as(command)
          .hasLineCount(1);
    }
  }

  @Test
  void aSoundStoreIsVerifiedAndOneWithALooseClaimIsNot() {
    Run sound = Run.parley("verify", "--no-shapes", "--store", store);
    assertThat(sound.out()).contains("problems of indexes: 0", " 0 not verbatim");
    assertThat(sound.code()).isZero();
    Node graph = NodeFactory.createURI("https://w3id.org/parley/kg/article/loose");
    Node claim = NodeFactory.createURI("https://w3id.org/parley/kg/article/loose/stance-1");
    try (Store open = Store.open(Path.of(store))) {
      open.replaceGraphs(
          Map.of(graph, List.of(Quad.create(graph, claim, RDF.type.asNode(), Parley.Stance))));
    }
    Run table = Run.parley("validate", "--store", store);
    assertThat(table.code()).isEqualTo(4);
    assertThat(table.out()).contains("Stance", "kg:article/loose/stance-1");
    assertThat(Run.parley("validate", "--store", store, "--format", "json").out())
        .contains("\"count\" :", claim.getURI());
    assertThat(Run.parley("validate", "--store", store, "--format", "turtle").out())
        .contains("sh:ValidationReport");
    assertThat(Run.parley("verify", "--store", store).code()).isEqualTo(4);
  }

  @Test
  void compactingAndWithdrawingSayWhatTheyDid() {
    String before = export(store);
    assertThat(Run.parley("compact", "--store", store).err()).contains("MB now");
    assertThat(export(store)).isEqualTo(before);
    Run run = Run.parley("withdraw", "--store", store, "no-such-article");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("no-such-article: the store has no such article");
    for (String command : List.of("compact", "withdraw x", "verify", "validate", "backup x")) {
      String[] words = (command + " --store " + folder.resolve("none")).split(" ");
      assertThat(Run.parley(words).error()).as(command).contains("no store at");
    }
    assertThat(folder.resolve("none")).doesNotExist();
  }

  private static String export(String store) {
    return Run.parley("export", "--format", "nquads", "--store", store)
        .out()
        .lines()
        .sorted()
        .reduce("", (one, other) -> one + other + "\n");
  }
}
