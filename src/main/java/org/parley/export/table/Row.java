package org.parley.export.table;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.parley.export.fact.Thing;
import org.parley.rdf.vocab.Parley;

/**
 * What a row is about.
 *
 * @param main a claim, an event or an actor
 * @param part of it, where a row is about a part: a participation, or evidence; else itself again
 * @param source who acts, where a row is about two
 * @param target on whom
 */
record Row(Thing main, Thing part, Optional<Thing> source, Optional<Thing> target) {
  static Row of(Thing thing) {
    return of(thing, thing);
  }

  static Row of(Thing main, Thing part) {
    return new Row(main, part, Optional.empty(), Optional.empty());
  }

  Optional<Thing> one(Node property) {
    return main.one(property);
  }

  Optional<String> label(Node property) {
    return one(property).map(Thing::label);
  }

  Optional<String> notation(Node property) {
    return one(property).map(Thing::notation);
  }

  /** The article that a claim, or evidence, is of. */
  Optional<Thing> article() {
    return evidence().flatMap(each -> each.one(OA.hasSource.asNode()));
  }

  /** The part, if it is evidence; else the first of the claim's. */
  Optional<Thing> evidence() {
    return part.count(OA.hasSelector.asNode()) > 0 ? Optional.of(part) : one(Parley.evidence);
  }

  Optional<String> ofArticle(Node property) {
    return article().flatMap(each -> each.text(property));
  }

  /** The start, end or words of the evidence. */
  Optional<String> ofEvidence(Node property) {
    return evidence().flatMap(each -> each.selected(property));
  }
}
