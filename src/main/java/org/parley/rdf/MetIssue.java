package org.parley.rdf;

import java.util.List;

/**
 * An issue as one article has it.
 *
 * @param aspect whether it is a question as somebody words it, and not the question itself
 * @param labels as the article words it
 * @param derived as it is called where the article does not word it
 */
record MetIssue(
    String key,
    boolean aspect,
    List<String> labels,
    List<String> derived,
    List<String> about,
    List<String> broader,
    List<String> negates) {
  MetIssue {
    labels = List.copyOf(labels);
    derived = List.copyOf(derived);
    about = List.copyOf(about);
    broader = List.copyOf(broader);
    negates = List.copyOf(negates);
  }
}
