package org.parley.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @TempDir private Path folder;
  private final AtomicInteger asked = new AtomicInteger();

  private static Question question(String sparql) {
    return Question.parse("test", sparql, BASE, Map.of());
  }

  private KeptAnswers kept(String version) {
    return new KeptAnswers(folder.resolve("answers"), version, Duration.ZERO);
  }

  private Supplier<RowSet> store(List<Binding> rows) {
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

  @Test
  void theSameRowsComeInTheSameOrderWithoutAsking() {
    assertThat(rows(kept("1").answer(WHO, store(ROWS)))).isEqualTo(ROWS);
    RowSet again = kept("1").answer(WHO, store(List.of()));
    assertThat(again.getResultVars()).isEqualTo(COLUMNS);
    assertThat(rows(again)).isEqualTo(ROWS);
    assertThat(asked).hasValue(1);
  }

  @Test
  void anotherStoreQuestionOrValueIsAskedAnew() {
    rows(kept("1").answer(WHO, store(ROWS)));
    rows(kept("2").answer(WHO, store(ROWS)));
    rows(kept("2").answer(question("SELECT ?who { ?who a ?what }"), store(ROWS)));
    Map<Var, Node> value = Map.of(COLUMNS.get(0), NodeFactory.createURI("https://example.org/b"));
    rows(kept("2").answer(new Question(WHO.query(), value, Set.of()), store(ROWS)));
    assertThat(asked).hasValue(4);
  }

  @Test
  void whatWasAnsweredOfTheStoreAsItWasIsGone() throws IOException {
    rows(kept("1").answer(WHO, store(ROWS)));
    rows(kept("2").answer(WHO, store(ROWS)));
    try (Stream<Path> left = Files.list(folder.resolve("answers"))) {
      assertThat(left).extracting(path -> path.getFileName().toString()).containsExactly("2");
    }
  }

  @Test
  void whatIsBrokenIsAskedAnew() throws IOException {
    rows(kept("1").answer(WHO, store(ROWS)));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(file, new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
      }
    }
    assertThat(rows(kept("1").answer(WHO, store(ROWS)))).isEqualTo(ROWS);
    assertThat(asked).hasValue(2);
  }

  @Test
  void whatIsQuickIsNotKeptNorWhatCannotBe() throws IOException {
    rows(new KeptAnswers(folder.resolve("answers"), "1").answer(WHO, store(ROWS)));
    assertThat(folder.resolve("answers")).doesNotExist();
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    KeptAnswers nowhere = new KeptAnswers(file, "1", Duration.ZERO);
    assertThat(rows(nowhere.answer(WHO, store(ROWS)))).isEqualTo(ROWS);
  }
}
