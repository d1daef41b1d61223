package org.parley.claim;

import java.util.List;
import java.util.stream.Stream;
import org.parley.article.Span;

/**
 * What a stance is about, or what it depends on.
 *
 * @param label the words, without leading determiners
 * @param span where they stand
 * @param heads lemmas of the content words, the syntactic head first
 * @param about ids of the mentions in it
 */
public record Target(String label, Span span, List<String> heads, List<Integer> about) {
  public Target {
    heads = List.copyOf(heads);
    about = List.copyOf(about);
  }

  public Target labelled(String words) {
    return new Target(words, span, heads, about);
  }

  /**
   * The same where some of its words are told by those of another target.
   *
   * @param told the words of the other, as they fit into a phrase
   */
  public Target wordedBy(String words, Target other, String told) {
    int at = label.indexOf(words);
    if (at < 0) {
      return this;
    }
    String whole = label.substring(0, at) + told + label.substring(at + words.length());
    return new Target(
        whole,
        span,
        Stream.concat(heads.stream(), other.heads().stream()).distinct().toList(),
        Stream.concat(about.stream(), other.about().stream()).distinct().toList());
  }
}
