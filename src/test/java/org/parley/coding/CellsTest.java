package org.parley.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parley.article.Span;
import org.parley.claim.Evidence;
import org.parley.claim.Position;
import org.parley.graph.Passage;

/** Which answers are borne out: by candidates made up for it. */
class CellsTest {
  private static final Set<String> NOBODY = Set.of();

  @Test
  void whatIsHardlyBorneOutIsNotGiven() {
    assertThat(borneOut(candidate("malta", NOBODY, 0.1))).isEmpty();
    assertThat(borneOut(candidate("malta", NOBODY, 0.1), candidate("malta", NOBODY, 0.1)))
        .hasSize(2);
  }

  @Test
  void whomOnlyTheArticleDescribesHasToBeBorneOutMore() {
    assertThat(borneOut(candidate("toll-some-pilots", NOBODY, 0.5))).isEmpty();
    assertThat(borneOut(candidate("toll-some-pilots", NOBODY, 0.8))).hasSize(1);
    assertThat(borneOut(candidate("pilots", NOBODY, 0.5))).hasSize(1);
  }

  @Test
  void ofAStateAndWhoSpeaksForItTheBetterBorneOutStands() {
    Candidate minister = candidate("anna-berg", Set.of("malta"), 0.8);
    assertThat(borneOut(candidate("malta", NOBODY, 0.4), minister)).containsExactly(minister);
    Candidate state = candidate("malta", NOBODY, 0.9);
    assertThat(borneOut(state, minister)).containsExactly(state, minister);
  }

  @Test
  void whatTellsNoSideIsNoAnswer() {
    Candidate open = candidate("malta", NOBODY, 0.9);
    Candidate none =
        new Candidate(
            open.article(), open.date(), open.passage(), open.code(), Optional.empty(), 0.9, "");
    assertThat(borneOut(none)).isEmpty();
  }

  private static List<Candidate> borneOut(Candidate... candidates) {
    return Cells.borneOut(List.of(candidates));
  }

  private static Candidate candidate(String holder, Set<String> speaksFor, double confidence) {
    Set<String> allies = new TreeSet<>(speaksFor);
    allies.add(holder);
    Passage passage =
        new Passage(
            "stance-1",
            Passage.Kind.STANCE,
            holder,
            allies,
            "the toll",
            Position.OPPOSES,
            "stance-verb:oppose",
            0.8,
            List.of(new Evidence(new Span(0, 8), "the toll")));
    return new Candidate(
        "toll",
        Optional.empty(),
        passage,
        "toll",
        Optional.of(Position.OPPOSES),
        confidence,
        "codebook:toll");
  }
}
