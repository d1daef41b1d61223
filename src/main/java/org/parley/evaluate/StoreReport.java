package org.parley.evaluate;

import java.util.Set;

/**
 * What a sentence tells.
 *
 * @param type the top one; empty where it has none
 * @param actors IRIs of those who take part or speak
 */
record StoreReport(String iri, String type, Set<String> actors) {
  StoreReport {
    actors = Set.copyOf(actors);
  }
}
