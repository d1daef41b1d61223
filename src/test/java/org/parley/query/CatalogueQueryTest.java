package org.parley.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

/** What is filled into a query stays a value. */
class CatalogueQueryTest {
  private static final CatalogueQuery QUERY =
      CatalogueQuery.parse(
          "tolls",
          """
          # title: Tolls
          # param: who = -- who pays
          # param: least = 3 -- how much at least
          SELECT ?toll { ?toll ?p ?who . FILTER(?least < ?toll) }
          """);

  @Test
  void values_take_the_place_of_parameters() {
    assertThat(QUERY.filledIn(Map.of("who", NodeFactory.createLiteralString("Norland"))))
        .contains(
            "?toll ?p \"Norland\" . FILTER(3 < ?toll)"
                .replace("(3", "(\"3\"^^<http://www.w3.org/2001/XMLSchema#integer>"))
        .doesNotContain("# param:");
  }

  @Test
  void a_value_that_looks_like_a_parameter_is_left_alone() {
    assertThat(QUERY.filledIn(Map.of("who", NodeFactory.createLiteralString("?least $who"))))
        .contains("\"?least $who\"");
  }

  @Test
  void a_query_of_nobodys_catalogue_says_in_its_comments_what_it_likes() {
    String text =
        """
        # param: whatever the user thinks of
        # data: iri, start
        SELECT ?iri ?name ?start { ?iri ?start ?name }
        """;
    Question question = Question.parse("-q", text, "https://w3id.org/parley/kg/", Map.of());
    assertThat(question.data()).containsExactlyInAnyOrder("iri", "start");
  }
}
