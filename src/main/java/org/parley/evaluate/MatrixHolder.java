package org.parley.evaluate;

import java.util.Set;

/**
 * Whose position it is.
 *
 * @param forms its names, made comparable
 */
record MatrixHolder(String id, String name, Set<String> forms) {
  MatrixHolder {
    forms = Set.copyOf(forms);
  }

  boolean isNamed(Set<String> names) {
    return forms.stream().anyMatch(names::contains);
  }
}
