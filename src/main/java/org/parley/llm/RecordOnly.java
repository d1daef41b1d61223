package org.parley.llm;

/** Instead of a model: asks nobody, where all answers are to come from a file. */
record RecordOnly() implements Model {
  @Override
  public Answer ask(Request request) {
    return new Answer.Failed(
        Failure.NOT_RECORDED,
        "it has no answer: write the requests that are missing with --requests, and have them"
            + " answered");
  }
}
