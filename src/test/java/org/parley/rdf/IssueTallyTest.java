package org.parley.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a question is called, by articles made up for it. */
class IssueTallyTest {
  private static final String ASKED = "tolls in Malta";

  @Test
  void aQuestionIsCalledAsArticlesWordIt() {
    assertThat(label(worded("harbour tolls"), worded("Malta's tolls"), derived(ASKED)))
        .isEqualTo("Malta's tolls");
  }

  @Test
  void withoutAnybodysWordsItIsCalledByWhatItAsks() {
    assertThat(label(derived(ASKED), derived(ASKED))).isEqualTo(ASKED);
    assertThat(label()).isEqualTo("toll-malta");
  }

  @Test
  void whatManyAskInOtherWordsIsCalledByWhatItAsks() {
    IssueTally tally = tally(List.of(worded("Malta's tolls")));
    IntStream.range(0, 7).forEach(i -> tally.add(derived(ASKED)));
    assertThat(tally.issue().label()).isEqualTo("Malta's tolls");
    tally.add(derived(ASKED));
    assertThat(tally.issue().label()).isEqualTo(ASKED);
    assertThat(tally.issue().altLabels()).containsExactly("Malta's tolls");
  }

  @Test
  void aWordingThatIsUsualStaysItsName() {
    IssueTally tally = tally(Collections.nCopies(20, worded("Malta's tolls")));
    IntStream.range(0, 10).forEach(i -> tally.add(derived(ASKED)));
    assertThat(tally.issue().label()).isEqualTo("Malta's tolls");
  }

  @Test
  void otherWordingsAreKeptAsItsOtherNames() {
    IssueTally tally = tally(List.of(worded("harbour tolls"), worded("Malta's tolls")));
    assertThat(tally.issue().altLabels()).containsExactly("harbour tolls");
  }

  private static String label(MetIssue... met) {
    return tally(List.of(met)).issue().label();
  }

  private static IssueTally tally(List<MetIssue> met) {
    IssueTally tally = new IssueTally("toll-malta");
    met.forEach(tally::add);
    return tally;
  }

  private static MetIssue worded(String label) {
    return met(List.of(label), List.of());
  }

  private static MetIssue derived(String label) {
    return met(List.of(), List.of(label));
  }

  private static MetIssue met(List<String> labels, List<String> derived) {
    return new MetIssue(
        "toll-malta", false, labels, derived, List.of("malta"), List.of(), List.of());
  }
}
