package org.parley.llm;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A model that is made when first asked: with every answer on record, no client is loaded. */
final class Deferred implements Model {
  private final Supplier<Model> maker;
  private @Nullable Model model;

  Deferred(Supplier<Model> maker) {
    this.maker = maker;
  }

  @Override
  public Answer ask(Request request) {
    return made().ask(request);
  }

  private synchronized Model made() {
    Model ready = model == null ? maker.get() : model;
    model = ready;
    return ready;
  }
}
