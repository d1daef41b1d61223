package org.parley.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.parley.rdf.vocab.Parley;

/** Finds the claims that a person should look at. Lives inside one read transaction. */
public final class Doubts {
  private static final Comparator<DoubtCandidate> LEAST_FIRST =
      Comparator.comparingDouble(DoubtCandidate::confidence)
          .thenComparing(each -> each.node().getURI());

  private final Lookup lookup;
  private final Passages passages;
  private final Claims claims;

  public Doubts(DatasetGraph dataset) {
    this.lookup = new Lookup(dataset);
    this.passages = new Passages(lookup);
    this.claims = new Claims(lookup, passages);
  }

  /** All stances and event reports that nobody has reviewed, the least trusted first. */
  public List<DoubtCandidate> candidates() {
    List<DoubtCandidate> all = new ArrayList<>();
    for (Node type : List.of(Parley.Stance, Parley.EventReport)) {
      for (Node node : lookup.subjects(Terms.TYPE, type)) {
        boolean open =
            !lookup.isA(node, Parley.Statement) && !lookup.has(node, Parley.reviewed, Node.ANY);
        if (open) {
          all.add(new DoubtCandidate(node, type.equals(Parley.Stance), confidence(node)));
        }
      }
    }
    all.sort(LEAST_FIRST);
    return all;
  }

  private double confidence(Node node) {
    return lookup.text(node, Parley.confidence).map(Double::parseDouble).orElse(0.0);
  }

  /** Nothing, where it rests on no sentence of an article. */
  public Optional<Doubt> doubt(DoubtCandidate candidate) {
    Node node = candidate.node();
    List<PassageEvidence> evidence = passages.evidence(node, Parley.evidence);
    return evidence.stream()
        .findFirst()
        .flatMap(first -> lookup.text(first.article(), Terms.IDENTIFIER))
        .map(
            article ->
                new Doubt(
                    article,
                    lookup.text(node, Parley.reader).orElse(Parley.RULES),
                    candidate.confidence(),
                    candidate.stance() ? stance(node) : event(node),
                    claims.ground(node),
                    evidence.stream().map(PassageEvidence::exact).toList()));
  }

  private Doubt.Says stance(Node node) {
    List<String> others = new ArrayList<>(iris(node, Parley.about));
    others.addAll(iris(node, Parley.voice));
    return new Doubt.Stance(
        iri(node, Parley.holder),
        notation(node, Parley.position),
        words(node),
        iri(node, Parley.target),
        others);
  }

  private Doubt.Says event(Node node) {
    List<String> participants = new ArrayList<>();
    for (Node part : lookup.objects(node, Parley.participation)) {
      participants.addAll(iris(part, Parley.actor));
    }
    return new Doubt.Event(notation(node, Parley.type), participants, words(node));
  }

  private String words(Node node) {
    return lookup.text(node, Terms.LABEL).orElse("");
  }

  private String iri(Node node, Node property) {
    return lookup.object(node, property).map(Node::getURI).orElse("");
  }

  private List<String> iris(Node node, Node property) {
    return lookup.objects(node, property).stream().map(Node::getURI).toList();
  }

  private String notation(Node node, Node property) {
    return lookup.object(node, property).map(Lookup::localName).orElse("");
  }
}
