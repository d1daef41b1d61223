package org.parley.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.parley.rdf.vocab.Parley;

/**
 * Which issues of a store a person means by words: those that have all of them, in any order, in
 * one of their names or in their key, which has the words that stand for synonyms. What is narrower
 * belongs to them; of an issue that is the opposite of another, the other, where the words have all
 * of its name. Lives inside one read transaction.
 */
public final class IssueNames {
  private static final int NEAR = 3;

  /** Below it, a label has nothing to do with the words. */
  private static final double LIKE = 0.7;

  private final Lookup lookup;
  private final NodeNames nodes;

  /**
   * @param base the IRI that instances live under
   * @param prefixes what names may be abbreviated with
   */
  public IssueNames(DatasetGraph dataset, String base, PrefixMapping prefixes) {
    this.lookup = new Lookup(dataset);
    this.nodes = new NodeNames(lookup, base, prefixes);
  }

  /** The questions that the words mean, narrower ones included, in the order of their IRIs. */
  public List<Node> find(String words) {
    List<Node> byIri =
        nodes.candidates(words).stream().filter(node -> lookup.isA(node, Parley.Issue)).toList();
    Collection<Node> named = byIri.isEmpty() ? byWords(words) : byIri;
    Map<String, Node> found = new TreeMap<>();
    boolean all = !byIri.isEmpty();
    named.forEach(
        node -> collect(all || isNamed(question(node), words) ? question(node) : node, found));
    return List.copyOf(found.values());
  }

  /** Labels that are written much like the words, the nearest first. */
  public List<String> near(String words) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    String plain = PlainName.of(words);
    Map<String, Double> likeness = new LinkedHashMap<>();
    for (Node issue : lookup.subjects(Terms.TYPE, Parley.Issue)) {
      lookup
          .text(issue, Terms.PREF_LABEL)
          .ifPresent(label -> likeness.put(label, similarity.apply(plain, PlainName.of(label))));
    }
    return likeness.entrySet().stream()
        .filter(entry -> entry.getValue() >= LIKE)
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(NEAR)
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<Node> byWords(String words) {
    Set<String> wanted = stems(words);
    List<Node> found = new ArrayList<>();
    if (wanted.isEmpty()) {
      return found;
    }
    for (Node issue : lookup.subjects(Terms.TYPE, Parley.Issue)) {
      boolean fits =
          Stream.of(
                  lookup.objects(issue, Terms.PREF_LABEL).stream(),
                  lookup.objects(issue, Terms.ALT_LABEL).stream())
              .flatMap(labels -> labels)
              .map(Node::getLiteralLexicalForm)
              .anyMatch(label -> stems(label).containsAll(wanted));
      if (fits || stems(Lookup.localName(issue)).containsAll(wanted)) {
        found.add(issue);
      }
    }
    return found;
  }

  /** Words without the endings that number and possession give them. */
  private static Set<String> stems(String name) {
    Set<String> stems = new TreeSet<>();
    for (String word : PlainName.of(name.replaceAll("['’]s\\b", "")).split(" ")) {
      if (!word.isEmpty() && !word.equals("the")) {
        stems.add(word.length() > 3 ? word.replaceFirst("s$", "") : word);
      }
    }
    return stems;
  }

  /** What an opposite is the opposite of; the issue itself, where it is none. */
  private Node question(Node issue) {
    return lookup.object(issue, Parley.negates).orElse(issue);
  }

  /** "Dropping the canal toll" asks about the canal toll, "dropping" about what has that word. */
  private boolean isNamed(Node question, String words) {
    return lookup
        .text(question, Terms.PREF_LABEL)
        .filter(label -> stems(words).containsAll(stems(label)))
        .isPresent();
  }

  private void collect(Node issue, Map<String, Node> found) {
    if (found.putIfAbsent(issue.getURI(), issue) == null) {
      lookup.subjects(Terms.BROADER, issue).forEach(narrower -> collect(narrower, found));
    }
  }
}
