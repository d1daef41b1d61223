package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.LoadsModels;
import org.parley.graph.Issue;
import org.parley.graph.IssueLevel;
import org.parley.graph.ResolvedArticle;
import org.parley.lexicon.FrameExample;
import org.parley.lexicon.IssueFrame;
import org.parley.lexicon.IssueFrames;

/** Every frame of the table shows on its own examples what its questions are. */
@LoadsModels
class IssueFramesTest {

  static Stream<FrameExample> examples() {
    return new IssueFrames().all().stream().flatMap(frame -> frame.examples().stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleAsksTheQuestionOfItsFrame(FrameExample example) {
    ResolvedArticle article = Understood.text("Peru opposes " + example.phrase() + ".");

    assertThat(article.stances())
        .filteredOn(stance -> stance.holder().equals("peru"))
        .extracting(stance -> question(article, stance.target()))
        .containsExactly(example.key());
  }

  @Test
  void whatAFrameIsAPartOfIsAFrame() {
    IssueFrames frames = new IssueFrames();

    assertThat(frames.all())
        .extracting(IssueFrame::topic)
        .filteredOn(topic -> !topic.isEmpty())
        .isNotEmpty()
        .allMatch(topic -> frames.named(topic).isPresent());
  }

  @Test
  void whatIsAskedOfAPartIsAskedOfTheWhole() {
    ResolvedArticle article = Understood.text("Peru opposes mass deportations.");

    assertThat(article.issues())
        .filteredOn(issue -> issue.key().equals("deport") || issue.key().equals("immigration"))
        .extracting(Issue::level, issue -> issue.broader().orElse(""))
        .containsExactlyInAnyOrder(
            tuple(IssueLevel.QUESTION, "immigration"), tuple(IssueLevel.TOPIC, ""));
  }

  /** Whoever says that Chad should not attack Mali opposes an attack, and does not support it. */
  @Test
  void whatTurnedThePositionDoesNotTurnTheQuestionToo() {
    ResolvedArticle article = Understood.text("Peru said that Chad should not attack Mali.");

    assertThat(article.stances())
        .filteredOn(stance -> stance.holder().equals("peru"))
        .extracting(
            stance -> stance.position().notation() + " " + question(article, stance.target()))
        .containsExactly("opposes force-to-mali");
  }

  private static String question(ResolvedArticle article, String target) {
    List<Issue> issues = article.issues();
    Issue issue = issues.stream().filter(i -> i.key().equals(target)).findFirst().orElseThrow();
    return issue
        .negates()
        .map(key -> "no-" + key)
        .or(() -> issue.level() == IssueLevel.ASPECT ? issue.broader() : java.util.Optional.empty())
        .orElse(issue.key());
  }
}
