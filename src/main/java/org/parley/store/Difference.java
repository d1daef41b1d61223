package org.parley.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Quad;

/** Quads to be taken out, and quads to be put in. */
public record Difference(List<Quad> removed, List<Quad> added) {
  public Difference {
    removed = List.copyOf(removed);
    added = List.copyOf(added);
  }

  /** The same, and these quads are taken out, too. */
  public Difference alsoWithout(List<Quad> more) {
    List<Quad> all = new ArrayList<>(removed);
    all.addAll(more);
    return new Difference(all, added);
  }

  /** Nothing to be done. */
  public static Difference none() {
    return new Difference(List.of(), List.of());
  }
}
