package org.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The thesaurus of targets. */
class IssueWordsTest {
  private static final IssueWords WORDS = new IssueWords();

  @Test
  void nearSynonymsAreOneKind() {
    String kind = WORDS.phrase("amnesty").orElseThrow().kind();
    assertThat(WORDS.phrase("pardon").orElseThrow().kind()).isEqualTo(kind);
    assertThat(WORDS.phrase("clemency").orElseThrow().kind()).isEqualTo(kind);
    assertThat(WORDS.phrase("no such phrase")).isEmpty();
  }

  @Test
  void theLongestPhraseIsTaken() {
    WordMatch match = WORDS.at(List.of("arrest", "warrant"), 0).orElseThrow();
    assertThat(match.length()).isEqualTo(2);
    assertThat(match.sense().kind()).isEqualTo("arrest warrant");
    assertThat(WORDS.at(List.of("arrest", "minister"), 0).orElseThrow().length()).isEqualTo(1);
  }

  @Test
  void aWordThatTheTableLacksIsARelativeOrItself() {
    assertThat(WORDS.unknown("annexing").kind()).isEqualTo("annex");
    assertThat(WORDS.unknown("normalisaton").kind())
        .isEqualTo(WORDS.phrase("normalisation").orElseThrow().kind());
    assertThat(WORDS.unknown("zeppelin").kind()).isEqualTo("zeppelin");
    assertThat(WORDS.unknown("zeppelin").as()).isEqualTo(WordUse.TOPIC);
  }

  @Test
  void someWordsTurnWhatFollowsAndOthersAreAskedAbout() {
    assertThat(WordUse.NO.operator()).isTrue();
    assertThat(WordUse.TOPIC.operator()).isFalse();
    assertThat(WordUse.NAMED.topic()).isTrue();
    assertThat(WordUse.PLAN.topic()).isFalse();
  }

  @Test
  void aFrameTellsWhetherItMattersWhoDoesIt() {
    assertThat(PartyFrame.EVEN.undirected()).isTrue();
    assertThat(PartyFrame.DEED.undirected()).isFalse();
    assertThat(PartyFrame.YIELD.ownDoing()).isTrue();
    assertThat(PartyFrame.FLOW.ownDoing()).isFalse();
    assertThat(WORDS.phrase("annexation").orElseThrow().frame()).isEqualTo(PartyFrame.DEED);
  }
}
