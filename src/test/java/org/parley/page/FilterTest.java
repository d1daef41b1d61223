package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.store.Store;

/** What a page leaves out by itself, its query leaves out, too: people are shown what was asked. */
class FilterTest {
  private static final List<String> FILES =
      List.of("cli/canal-positions.trig", "cli/two-rounds.trig", "cli/harbour-tolls.trig");

  private static final Map<Answers, List<Row>> WHOLE = new LinkedHashMap<>();
  private static final List<Store> STORES = new ArrayList<>();

  @BeforeAll
  static void open() {
    for (String file : FILES) {
      Store store = PageStore.of(file, PageServer.BASE);
      STORES.add(store);
      Answers answers = new Answers(store::calculateRead, PageServer.BASE);
      WHOLE.put(answers, answers.whole("pages/stances").rows());
    }
  }

  @AfterAll
  static void close() {
    STORES.forEach(Store::close);
  }

  @ParameterizedTest
  @CsvSource({
    "from, 2024-06",
    "from, 2026",
    "to, 2024-06-15",
    "to, 2023",
    "voice, own",
    "voice, article",
    "voice, other",
    "voice, all",
    "certainty, Certain",
    "certainty, Possible",
    "publisher, The Northern Gazette",
    "publisher, nobody",
    "least, 0.8",
    "least, 0.9",
    "nothing, x"
  })
  void the_page_keeps_what_the_query_keeps(String name, String value) {
    Filter filter = Filter.of(Request.of("/positions", Map.of(name, List.of(value))));
    WHOLE.forEach(
        (answers, all) ->
            assertThat(keys(all.stream().filter(filter::keeps).toList()))
                .isEqualTo(keys(answers.ask("pages/stances", filter.values()).rows())));
  }

  @Test
  void a_question_and_an_actor_narrow_the_query_alone() {
    try (Store store = PageStore.of("cli/harbour-tolls.trig", PageServer.BASE)) {
      Answers answers = new Answers(store::calculateRead, PageServer.BASE);
      Map<String, Node> about = new LinkedHashMap<>();
      about.put("issues", Answers.iri(PageServer.BASE + "issue/harbour-toll"));
      about.put("ofActor", Answers.iri(PageServer.BASE + "actor/norland"));
      List<Row> rows = answers.ask("pages/stances", about).rows();
      assertThat(rows)
          .extracting(row -> row.get("position"))
          .containsExactly("opposes", "supports");
    }
  }

  private static Set<String> keys(List<Row> rows) {
    return rows.stream().map(row -> row.get("iri") + row.get("on")).collect(Collectors.toSet());
  }
}
