package org.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.lexicon.IssueWords.As;
import org.parley.lexicon.IssueWords.Frame;

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
    IssueWords.Match match = WORDS.at(List.of("arrest", "warrant"), 0).orElseThrow();
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
    assertThat(WORDS.unknown("zeppelin").as()).isEqualTo(As.TOPIC);
  }

  @Test
  void someWordsTurnWhatFollowsAndOthersAreAskedAbout() {
    assertThat(As.NO.operator()).isTrue();
    assertThat(As.TOPIC.operator()).isFalse();
    assertThat(As.NAMED.topic()).isTrue();
    assertThat(As.PLAN.topic()).isFalse();
  }

  @Test
  void aFrameTellsWhetherItMattersWhoDoesIt() {
    assertThat(Frame.EVEN.undirected()).isTrue();
    assertThat(Frame.DEED.undirected()).isFalse();
    assertThat(Frame.YIELD.ownDoing()).isTrue();
    assertThat(Frame.FLOW.ownDoing()).isFalse();
    assertThat(WORDS.phrase("annexation").orElseThrow().frame()).isEqualTo(Frame.DEED);
  }
}
