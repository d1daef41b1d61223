package org.parley.annotate.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.pos.POSState;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.optimization.method.AdaGrad;
import edu.emory.mathcs.nlp.learning.util.LabelMap;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small tagger of the engine's, stored and loaded. */
class StoredTaggerTest {
  private static final String LEARNED = "Norland 's envoys met 12 captains in Río Town on Monday .";
  private static final String OTHER =
      "Monday brought no envoys to Łódź , and Norland met in vain .";

  @TempDir private Path folder = Path.of("");

  @Test
  void aLoadedOneHasTheFeaturesThatTheEngineHad() throws IOException {
    FeatureTemplate<NLPNode, POSState<NLPNode>> template = template();
    vectors(template, LEARNED, true);
    List<List<String>> learned = vectors(template, LEARNED, false);
    List<List<String>> other = vectors(template, OTHER, false);

    OnlineComponent<NLPNode, POSState<NLPNode>> loaded = stored(template);

    assertThat(loaded.getFeatureTemplate()).isInstanceOf(StoredFeatures.class);
    assertThat(vectors(loaded.getFeatureTemplate(), LEARNED, false)).isEqualTo(learned);
    assertThat(vectors(loaded.getFeatureTemplate(), OTHER, false)).isEqualTo(other);
    assertThat(learned).hasSize(12).doesNotContain(List.of());
    assertThat(other).hasSize(13).isNotEqualTo(learned);
  }

  @Test
  void weightsOfATaggerThatLearnedNothingAddNothing() throws IOException {
    float[] scores = {1, 2};
    SparseVector some = new SparseVector();
    some.add(3, 1);
    stored(template())
        .getOptimizer()
        .getWeightVector()
        .getSparseWeightVector()
        .addScores(some, scores);
    assertThat(scores).containsExactly(1, 2);
  }

  /** Of one word, of two and three beside each other, and of many values for a word. */
  private static FeatureTemplate<NLPNode, POSState<NLPNode>> template() {
    FeatureTemplate<NLPNode, POSState<NLPNode>> template =
        new FeatureTemplate<>(null, new HyperParameter());
    template.addSet(item(0, Field.orthographic));
    template.addSet(item(1, Field.positional));
    template.add(item(0, Field.word_form));
    template.add(item(-1, Field.part_of_speech_tag), item(0, Field.word_form_lowercase));
    template.add(item(-1, Field.word_form), item(0, Field.word_shape), item(1, Field.word_form));
    return template;
  }

  private static FeatureItem item(int window, Field field) {
    return new FeatureItem(Source.i, null, window, field, null);
  }

  @SuppressWarnings("unchecked")
  private OnlineComponent<NLPNode, POSState<NLPNode>> stored(
      FeatureTemplate<NLPNode, POSState<NLPNode>> template) throws IOException {
    POSTagger<NLPNode> tagger = new POSTagger<>();
    tagger.setFeatureTemplate(template);
    tagger.setOptimizer(new AdaGrad(new WeightVector(), 0.1f, 0));
    Path file = folder.resolve("tagger");
    try (ModelWriter out = new ModelWriter(file)) {
      StoredTagger.write(tagger, out);
    }
    return (OnlineComponent<NLPNode, POSState<NLPNode>>) StoredTagger.read(new ModelReader(file));
  }

  /** The features at each word, with their weights; every word is taken for a noun. */
  private static List<List<String>> vectors(
      FeatureTemplate<NLPNode, POSState<NLPNode>> template, String sentence, boolean training) {
    String[] words = sentence.split(" ");
    NLPNode[] nodes = new NLPNode[words.length + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 0; i < words.length; i++) {
      nodes[i + 1] = new NLPNode(i + 1, words[i]);
    }
    LabelMap labels = new LabelMap();
    int[] noun = {labels.add("NN"), labels.add("VB")};
    List<List<String>> vectors = new ArrayList<>();
    for (POSState<NLPNode> state = new POSState<>(nodes); !state.isTerminate(); ) {
      vectors.add(
          template.createSparseVector(state, training).getVector().stream()
              .map(SparseItem::toString)
              .toList());
      state.next(labels, noun, new float[] {1, 0});
    }
    return vectors;
  }
}
