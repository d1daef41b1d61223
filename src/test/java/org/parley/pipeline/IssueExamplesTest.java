package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IssueExamplesTest {

  @Test
  void phrasingsOfUkrainesMembershipMeet() {
    assertThat(
            keys(
                "Ukraine's NATO membership",
                "NATO membership for Ukraine",
                "Ukraine's membership in NATO",
                "Ukraine's membership of NATO",
                "Ukraine's accession to NATO",
                "the accession of Ukraine to NATO",
                "Ukraine's entry into NATO",
                "Kyiv's NATO bid"))
        .hasSize(1);
  }

  @Test
  void otherPartiesAskOtherQuestions() {
    assertThat(
            keys(
                "Ukraine's NATO membership",
                "Sweden's NATO membership",
                "Ukraine's EU membership",
                "NATO's eastern enlargement",
                "sanctions on Russia",
                "sanctions on Belarus",
                "a ceasefire in Gaza",
                "a ceasefire in Lebanon"))
        .hasSize(8);
  }

  @Test
  void aSubjectWithoutPartiesStaysInItsArticle() {
    assertThat(key("one", "the deal")).isNotEqualTo(key("two", "the deal"));
    assertThat(key("one", "the deal")).isEqualTo(key("one", "that deal"));
  }

  @Test
  void theBroaderIssueIsTheKindOfQuestion() {
    assertThat(
            Understood.text("Peru opposes Ukraine's NATO membership.")
                .issues()
                .getFirst()
                .broader())
        .contains("membership");
  }

  private static Set<String> keys(String... phrases) {
    return Stream.of(phrases)
        .map(phrase -> key("article-" + phrase.length(), phrase))
        .collect(Collectors.toSet());
  }

  private static String key(String id, String phrase) {
    var stances =
        Understood.article(Understood.article(id, "Peru opposes " + phrase + ".", Optional.empty()))
            .stances();
    assertThat(stances).as(phrase).hasSize(1);
    return stances.getFirst().target();
  }
}
