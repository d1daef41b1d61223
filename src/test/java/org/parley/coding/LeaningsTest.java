package org.parley.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.article.Span;
import org.parley.claim.Evidence;
import org.parley.claim.Position;
import org.parley.graph.Passage;

/** Where somebody stands elsewhere, and which of contrary readings is kept. */
class LeaningsTest {

  @Test
  void whoIsSurelyOnOneSideLeansToIt() {
    Leanings leanings = new Leanings(List.of(held("one", "peru", Position.OPPOSES, 0.9)));
    assertThat(leanings.of(open("peru"))).contains(Position.OPPOSES);
    assertThat(leanings.of(open("chile"))).isEmpty();
  }

  @Test
  void oneWeakPassageIsTooLittleAndTwoAreEnough() {
    Candidate weak = held("one", "peru", Position.SUPPORTS, 0.3);
    assertThat(new Leanings(List.of(weak)).of(open("peru"))).isEmpty();
    assertThat(new Leanings(List.of(weak, weak)).of(open("peru"))).contains(Position.SUPPORTS);
  }

  @Test
  void whoIsOnBothSidesLeansToNone() {
    List<Candidate> both =
        List.of(
            held("one", "peru", Position.SUPPORTS, 0.9),
            held("two", "peru", Position.OPPOSES, 0.5));
    assertThat(new Leanings(both).of(open("peru"))).isEmpty();
  }

  @Test
  void aMinisterLeansAsHisStateDoes() {
    Leanings leanings = new Leanings(List.of(held("one", "peru", Position.OPPOSES, 0.9)));
    assertThat(leanings.of(candidate("two", "moen", Set.of("moen", "peru"), Optional.empty(), 0.5)))
        .contains(Position.OPPOSES);
  }

  @Test
  void whatLeavesItOpenSaysNothing() {
    assertThat(new Leanings(List.of(open("peru"))).of(open("peru"))).isEmpty();
  }

  @Test
  void ofContraryReadingsOfOneArticleTheSurerIsKept() {
    Candidate sure = held("one", "peru", Position.OPPOSES, 0.9);
    Candidate weak = held("one", "peru", Position.SUPPORTS, 0.5);
    assertThat(Consistency.surest(List.of(weak, sure))).containsExactly(sure);
  }

  @Test
  void severalWeakOnesOutweighASurerOne() {
    Candidate sure = held("one", "peru", Position.OPPOSES, 0.7);
    Candidate weak = held("one", "peru", Position.SUPPORTS, 0.4);
    assertThat(Consistency.surest(List.of(weak, sure, weak))).containsExactly(weak, weak);
  }

  @Test
  void whereBothAreBorneOutAlikeNoneIs() {
    assertThat(
            Consistency.surest(
                List.of(
                    held("one", "peru", Position.OPPOSES, 0.5),
                    held("one", "peru", Position.SUPPORTS, 0.5))))
        .isEmpty();
  }

  @Test
  void otherArticlesAndOtherHoldersAreOtherCells() {
    List<Candidate> apart =
        List.of(
            held("one", "peru", Position.OPPOSES, 0.9),
            held("two", "peru", Position.SUPPORTS, 0.5),
            held("one", "chile", Position.SUPPORTS, 0.5));
    assertThat(Consistency.surest(apart)).containsExactlyElementsOf(apart);
  }

  @Test
  void whatTellsNoSideIsNotKept() {
    assertThat(Consistency.surest(List.of(open("peru")))).isEmpty();
  }

  @Test
  void theOrderMakesNoDifference() {
    List<Candidate> all = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Position position = i % 3 == 0 ? Position.SUPPORTS : Position.OPPOSES;
      all.add(held("article " + i % 2, "peru", position, 0.1 + 0.1 * i));
    }
    List<Candidate> reversed = new ArrayList<>(all);
    Collections.reverse(reversed);
    assertThat(Consistency.surest(reversed))
        .containsExactlyInAnyOrderElementsOf(Consistency.surest(all));
  }

  private static Candidate open(String holder) {
    return candidate("open", holder, Set.of(holder), Optional.empty(), 0.5);
  }

  private static Candidate held(
      String article, String holder, Position position, double confidence) {
    return candidate(article, holder, Set.of(holder), Optional.of(position), confidence);
  }

  private static Candidate candidate(
      String article,
      String holder,
      Set<String> allies,
      Optional<Position> position,
      double confidence) {
    Passage passage =
        new Passage(
            "stance-1",
            Passage.Kind.STANCE,
            holder,
            allies,
            "the toll",
            position.orElse(Position.SUPPORTS),
            "stance-verb:oppose",
            confidence,
            List.of(new Evidence(new Span(0, 8), "the toll")));
    return new Candidate(article, Optional.empty(), passage, "toll", position, confidence, "words");
  }
}
