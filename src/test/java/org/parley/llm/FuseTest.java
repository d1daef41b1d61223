package org.parley.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class FuseTest {
  private final Request request = Sample.request("talks");
  private final Deque<Answer> script = new ArrayDeque<>();
  private final Fuse fuse = new Fuse(given -> script.remove());

  @Test
  void aWrongKeyIsShownOnce() {
    script.add(new Answer.Failed(Failure.UNAUTHORISED, "401"));
    fuse.ask(request);
    assertThat(fuse.ask(request))
        .isEqualTo(new Answer.Failed(Failure.UNAUTHORISED, "was not asked, as before: 401"));
  }

  @Test
  void anEndpointThatIsAwayIsGivenUpAfterThreeArticles() {
    Answer away = new Answer.Failed(Failure.UNREACHABLE, "away");
    script.addAll(List.of(away, away, new Answer.Answered("{}", Tokens.NONE), away, away, away));
    for (int i = 0; i < 6; i++) {
      fuse.ask(request);
    }
    assertThat(((Answer.Failed) fuse.ask(request)).message()).startsWith("was not asked");
  }

  @Test
  void whatOneArticleIsToBlameForStopsNoOther() {
    for (Failure kind :
        List.of(Failure.REFUSED, Failure.CUT, Failure.BAD_REQUEST, Failure.SERVER_ERROR)) {
      for (int i = 0; i < 5; i++) {
        script.add(new Answer.Failed(kind, "no"));
        fuse.ask(request);
      }
    }
    script.add(new Answer.Answered("{}", Tokens.NONE));
    assertThat(fuse.ask(request)).isInstanceOf(Answer.Answered.class);
  }
}
