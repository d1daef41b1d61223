package org.parley.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.Store;

/** What was answered once is not asked again until the store has changed. */
class KeptAnswersTest {
  private static final String BASE = "https://example.org/kg/";
  private static final Question WHO = question("SELECT ?who ?what { ?who a ?what }");
  private static final List<Var> COLUMNS = List.of(Var.alloc("who"), Var.alloc("what"));
  private static final List<Binding> ROWS =
      List.of(
          BindingFactory.binding(
              COLUMNS.get(0),
              NodeFactory.createURI("https://example.org/a"),
              COLUMNS.get(1),
              NodeFactory.createLiteralString("says \"\t\n\u202e€ 𝄞\"")),
          BindingFactory.binding(COLUMNS.get(1), NodeFactory.createLiteralLang("Wort", "de")),
          BindingFactory.binding(
              COLUMNS.get(0),
              NodeFactory.createLiteralDT("007", NodeFactory.getType(XSD.integer.getURI()))));

  private static final Node GRAPH = NodeFactory.createURI(BASE + "graph");

  @TempDir private Path folder;
  private final AtomicInteger asked = new AtomicInteger();

  private static Question question(String sparql) {
    return Question.parse("test", sparql, BASE, Map.of());
  }

  /** The answer in another run of the program. */
  private RowSet answer(Question question, List<Binding> rows) {
    try (Store store = Store.openToRead(folder)) {
      return new KeptAnswers(store, Duration.ZERO).answer(question, asking(rows));
    }
  }

  private void write(int number) {
    try (Store store = Store.open(folder)) {
      Node node = NodeFactory.createURI(BASE + number);
      store.replaceGraphs(Map.of(GRAPH, List.of(Quad.create(GRAPH, node, node, node))));
    }
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith("answer-")).toList();
    }
  }

  private Supplier<RowSet> asking(List<Binding> rows) {
    return () -> {
      asked.incrementAndGet();
      return RowSetStream.create(COLUMNS, rows.iterator());
    };
  }

  private static List<Binding> rows(RowSet answer) {
    return Stream.generate(() -> 0)
        .takeWhile(each -> answer.hasNext())
        .map(each -> answer.next())
        .toList();
  }

  @BeforeEach
  void aStore() {
    write(1);
  }

  @Test
  void theSameRowsComeInTheSameOrderWithoutAsking() {
    assertThat(rows(answer(WHO, ROWS))).isEqualTo(ROWS);
    RowSet again = answer(WHO, List.of());
    assertThat(again.getResultVars()).isEqualTo(COLUMNS);
    assertThat(rows(again)).isEqualTo(ROWS);
    assertThat(asked).hasValue(1);
  }

  @Test
  void anotherStoreQuestionOrValueIsAskedAnew() {
    answer(WHO, ROWS);
    write(2);
    answer(WHO, ROWS);
    answer(question("SELECT ?who { ?who a ?what }"), ROWS);
    Map<Var, Node> value = Map.of(COLUMNS.get(0), NodeFactory.createURI("https://example.org/b"));
    answer(new Question(WHO.query(), value, Set.of()), ROWS);
    assertThat(asked).hasValue(4);
  }

  @Test
  void whatWasAnsweredOfTheStoreAsItWasIsGoneWithTheChange() throws IOException {
    answer(WHO, ROWS);
    assertThat(kept()).hasSize(1);
    write(2);
    assertThat(kept()).as("it may quote what was withdrawn").isEmpty();
  }

  @Test
  void whoReadsTheStoreAsItWasPutsNothingAsideForTheStoreAsItIs() {
    try (Store before = Store.openToRead(folder)) {
      write(2);
      new KeptAnswers(before, Duration.ZERO).answer(WHO, asking(ROWS));
    }
    assertThat(rows(answer(WHO, List.of()))).isEmpty();
  }

  @Test
  void anAnswerOutlivesACompaction() {
    answer(WHO, ROWS);
    try (Store store = Store.open(folder)) {
      store.compact();
    }
    assertThat(rows(answer(WHO, List.of()))).isEqualTo(ROWS);
  }

  @Test
  void whatIsBrokenIsAskedAnew() throws IOException {
    answer(WHO, ROWS);
    for (Path file : kept()) {
      byte[] half = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(half, half.length - 5));
    }
    assertThat(rows(answer(WHO, ROWS))).isEqualTo(ROWS);
    assertThat(asked).hasValue(2);
  }

  @Test
  void whatIsQuickIsNotKeptNorWhatHasNoPlace() throws IOException {
    try (Store store = Store.openToRead(folder)) {
      new KeptAnswers(store).answer(WHO, asking(ROWS));
    }
    assertThat(kept()).isEmpty();
    try (Store nowhere = Store.inMemory()) {
      KeptAnswers answers = new KeptAnswers(nowhere, Duration.ZERO);
      assertThat(rows(answers.answer(WHO, asking(ROWS)))).isEqualTo(ROWS);
      assertThat(rows(answers.answer(WHO, asking(ROWS)))).isEqualTo(ROWS);
      assertThat(asked).hasValue(3);
    }
  }
}
