package org.parley.annotate.nlp4j;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.List;

/**
 * Stores and loads a tagger or parser: the component itself without its bulk, its features as one
 * table, its weights without zeros.
 */
final class StoredTagger {
  private StoredTagger() {}

  /** Writes the component and leaves it empty. */
  static void write(OnlineComponent<NLPNode, ?> component, ModelWriter out) throws IOException {
    WeightVector weights = component.getOptimizer().getWeightVector();
    SparseWeights sparse = SparseWeights.of(weights.getSparseWeightVector());
    weights.setSparseWeightVector(new ColumnMajorVector());
    List<Object2IntMap<String>> indexes = featureMap(component).getIndexMaps();
    int size = indexes.stream().mapToInt(Object2IntMap::size).sum();
    StringTable.Builder table = new StringTable.Builder(size);
    for (int template = 0; template < indexes.size(); template++) {
      for (Object2IntMap.Entry<String> entry : indexes.get(template).object2IntEntrySet()) {
        table.put(template, entry.getKey(), entry.getIntValue());
      }
    }
    out.number(indexes.size());
    indexes.clear();
    out.object(component);
    table.build().write(out);
    sparse.write(out);
  }

  @SuppressWarnings("unchecked")
  static OnlineComponent<NLPNode, ?> read(ModelReader in) throws IOException {
    in.number(); // How many features the template has, which knows it itself.
    OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) in.object();
    StringTable table = StringTable.read(in);
    component.getOptimizer().getWeightVector().setSparseWeightVector(SparseWeights.read(in));
    askAtOnce(component, table);
    return decoding(component);
  }

  private static <S extends NLPState<NLPNode>> void askAtOnce(
      OnlineComponent<NLPNode, S> component, StringTable table) {
    component.setFeatureTemplate(new StoredFeatures<>(component.getFeatureTemplate(), table));
  }

  /** The component set to decode, which a freshly loaded one is not. */
  static OnlineComponent<NLPNode, ?> decoding(OnlineComponent<NLPNode, ?> component) {
    component.setFlag(NLPFlag.DECODE);
    return component;
  }

  /** The engine shows its feature map to nobody; its list of indexes is all that is needed. */
  private static FeatureMap featureMap(OnlineComponent<NLPNode, ?> component) {
    try {
      Field field = FeatureTemplate.class.getDeclaredField("feature_map");
      field.setAccessible(true);
      return (FeatureMap) field.get(component.getFeatureTemplate());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("not the NLP4J that this was written for", e);
    }
  }
}
