package org.parley.pipeline;

import java.util.Iterator;

/** Ends early when the user has had enough. */
record UntilOver<T>(Iterator<T> all, Progress progress) implements Iterator<T> {
  @Override
  public boolean hasNext() {
    return !progress.isOver() && all.hasNext();
  }

  @Override
  public T next() {
    return all.next();
  }
}
