package org.parley.annotate.nlp4j;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;

/**
 * The engine's components in their order: lexica, parts of speech, lemmas, names, dependencies.
 * They only read their models while decoding, so one instance serves all threads.
 */
record Engine(List<NLPComponent<NLPNode>> components, HeadlineCase headlineCase) {
  Engine {
    components = List.copyOf(components);
  }

  /** The analysed words; the node at 0 is the engine's artificial root. */
  NLPNode[] analyse(List<Word> words) {
    NLPNode[] nodes = new NLPNode[words.size() + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 0; i < words.size(); i++) {
      nodes[i + 1] = new NLPNode(i + 1, words.get(i).form());
    }
    for (NLPComponent<NLPNode> component : components) {
      component.process(nodes);
    }
    return nodes;
  }
}
