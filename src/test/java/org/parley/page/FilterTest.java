package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.store.Store;

/** What a page leaves out by itself, its query leaves out, too: people are shown what was asked. */
class FilterTest {
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
    for (String file :
        List.of("cli/canal-positions.trig", "cli/two-rounds.trig", "cli/harbour-tolls.trig")) {
      try (Store store = PageStore.of(file, PageServer.BASE)) {
        Answers answers = new Answers(store::calculateRead, PageServer.BASE);
        Answer all = answers.whole("pages/stances");
        assertThat(keys(all.rows().stream().filter(filter::keeps).toList()))
            .isEqualTo(keys(answers.ask("pages/stances", filter.values()).rows()));
      }
    }
  }

  @Test
  void a_question_and_an_actor_narrow_the_query_alone() {
    try (Store store = PageStore.of("cli/harbour-tolls.trig", PageServer.BASE)) {
      Answers answers = new Answers(store::calculateRead, PageServer.BASE);
      Map<String, org.apache.jena.graph.Node> about = new LinkedHashMap<>();
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
