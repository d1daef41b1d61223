package org.parley.annotate.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The features of a stored tagger or parser, looked up all at once: the engine's own template asks
 * for them one by one, and most of its time is spent on waiting for memory.
 */
@SuppressWarnings("serial") // Never serialised: put in place when a model is loaded.
final class StoredFeatures<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {
  private final transient StringTable table;
  private final FeatureItem[] sets;
  private final FeatureItem[][] lists;

  /**
   * @param template of the engine, as it was stored with the model
   * @param table its features, by their places in the template: sets first
   */
  StoredFeatures(FeatureTemplate<NLPNode, S> template, StringTable table) {
    super(null, new HyperParameter());
    this.table = table;
    this.sets = template.getSetFeatureList().toArray(FeatureItem[]::new);
    this.lists = template.getFeatureList().toArray(FeatureItem[][]::new);
  }

  @Override
  public SparseVector createSparseVector(S state, boolean training) {
    Asked asked = new Asked(2 * (sets.length + lists.length));
    for (int i = 0; i < sets.length; i++) {
      Collection<String> values = getFeatures(state, sets[i]);
      if (values != null) {
        for (String value : values) {
          asked.add(i, value);
        }
      }
    }
    for (int i = 0; i < lists.length; i++) {
      String value = joined(state, lists[i]);
      if (value != null) {
        asked.add(sets.length + i, value);
      }
    }
    return asked.found(table);
  }

  /** As the engine joins the parts of a feature; nothing where one is missing. */
  private @Nullable String joined(S state, FeatureItem[] items) {
    String whole = getFeature(state, items[0]);
    for (int i = 1; i < items.length && whole != null; i++) {
      String part = getFeature(state, items[i]);
      whole = part == null ? null : whole + "_" + part;
    }
    return whole;
  }

  /** What is asked of the table in one go. */
  private static final class Asked {
    private int[] places;
    private @Nullable String[] values;
    private int count;

    Asked(int room) {
      places = new int[room];
      values = new String[room];
    }

    void add(int place, String value) {
      if (count == places.length) {
        places = Arrays.copyOf(places, 2 * count);
        values = Arrays.copyOf(values, 2 * count);
      }
      places[count] = place;
      values[count++] = value;
    }

    SparseVector found(StringTable table) {
      int[] numbers = new int[count];
      table.get(places, values, count, numbers);
      SparseVector found = new SparseVector();
      for (int number : numbers) {
        // The engine takes 0 for none, too: it is the place of the bias.
        if (number > 0) {
          found.add(number, 1);
        }
      }
      return found;
    }
  }
}
