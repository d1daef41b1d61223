package org.parley.llm;

import org.jspecify.annotations.Nullable;

/**
 * Stops asking once it is plain that every request would fail: at the first failure that lies in
 * key, model or account, and where the endpoint was not reached several times in a row.
 */
final class Fuse implements Model {
  private static final int IN_A_ROW = 3;

  private final Model model;
  private Answer.@Nullable Failed blown;
  private int unreached;

  Fuse(Model model) {
    this.model = model;
  }

  @Override
  public Answer ask(Request request) {
    Answer.Failed reason = blown();
    if (reason != null) {
      return new Answer.Failed(reason.kind(), "was not asked, as before: " + reason.message());
    }
    Answer answer = model.ask(request);
    note(answer);
    return answer;
  }

  /** Stops asking from now on. */
  synchronized void blow(Answer.Failed reason) {
    blown = blown == null ? reason : blown;
  }

  private synchronized Answer.@Nullable Failed blown() {
    return blown;
  }

  private synchronized void note(Answer answer) {
    boolean away = answer instanceof Answer.Failed failed && failed.kind() == Failure.UNREACHABLE;
    unreached = away ? unreached + 1 : 0;
    if (answer instanceof Answer.Failed failed
        && (failed.kind().hopeless() || unreached >= IN_A_ROW)) {
      blow(failed);
    }
  }
}
