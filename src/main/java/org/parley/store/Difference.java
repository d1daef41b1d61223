package org.parley.store;

import java.util.List;
import org.apache.jena.sparql.core.Quad;

/** Quads to be taken out, and quads to be put in. */
public record Difference(List<Quad> removed, List<Quad> added) {
  public Difference {
    removed = List.copyOf(removed);
    added = List.copyOf(added);
  }

  /** Nothing to be done. */
  public static Difference none() {
    return new Difference(List.of(), List.of());
  }
}
