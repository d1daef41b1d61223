package org.parley.report;

import java.util.List;

/** Whom a name leads to. */
public sealed interface Meant {
  /** Just one actor. */
  record One(NamedActor actor) implements Meant {}

  /** More than one, by label. */
  record Several(List<NamedActor> actors) implements Meant {
    public Several {
      actors = List.copyOf(actors);
    }
  }

  /**
   * Nobody.
   *
   * @param near labels that are written much like it, nearest first
   */
  record Nobody(List<String> near) implements Meant {
    public Nobody {
      near = List.copyOf(near);
    }
  }
}
