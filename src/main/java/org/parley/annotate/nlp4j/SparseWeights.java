package org.parley.annotate.nlp4j;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * A model's weights without the zeros, which are nine of ten: what is left out adds nothing to a
 * score, so that scores stay the same to the last bit. Read only.
 */
@SuppressWarnings("serial") // Never serialised: the arrays are stored beside the model.
final class SparseWeights extends MajorVector {
  private final int[] starts;
  private final short[] labels;
  private final float[] values;

  private SparseWeights(int labelCount, int[] starts, short[] labels, float[] values) {
    this.starts = starts;
    this.labels = labels;
    this.values = values;
    this.label_size = labelCount;
    this.feature_size = starts.length - 1;
  }

  static SparseWeights of(MajorVector dense) {
    int features = dense.getFeatureSize();
    int[] starts = new int[features + 1];
    short[] labels = new short[1 << 20];
    float[] values = new float[1 << 20];
    int used = 0;
    for (int feature = 0; feature < features; feature++) {
      starts[feature] = used;
      for (int label = 0; label < dense.getLabelSize(); label++) {
        float value = dense.get(dense.indexOf(label, feature));
        if (value != 0) {
          if (used == values.length) {
            labels = Arrays.copyOf(labels, used * 2);
            values = Arrays.copyOf(values, used * 2);
          }
          labels[used] = (short) label;
          values[used++] = value;
        }
      }
    }
    starts[features] = used;
    // One at least, for whoever looks at the first of a row before asking whether there is one.
    int kept = Math.max(used, 1);
    return new SparseWeights(
        dense.getLabelSize(), starts, Arrays.copyOf(labels, kept), Arrays.copyOf(values, kept));
  }

  static SparseWeights read(ModelReader in) throws IOException {
    return new SparseWeights(in.number(), in.ints(), in.shorts(), in.floats());
  }

  void write(ModelWriter out) throws IOException {
    out.number(label_size);
    out.ints(starts);
    out.shorts(labels);
    out.floats(values);
  }

  @Override
  public void addScores(SparseVector features, float[] scores) {
    // Larger than any processor's cache: in short loops, the memory of all rows is waited for at
    // once, and not of one after another.
    List<SparseItem> items = features.getVector();
    int count = items.size();
    int[] from = new int[count];
    int[] to = new int[count];
    for (int k = 0; k < count; k++) {
      int row = Math.min(items.get(k).getIndex(), feature_size);
      from[k] = starts[row];
      to[k] = starts[Math.min(row + 1, feature_size)];
    }
    int last = labels.length - 1;
    short[] label = new short[count];
    float[] value = new float[count];
    for (int k = 0; k < count; k++) {
      label[k] = labels[Math.min(from[k], last)];
      value[k] = values[Math.min(from[k], last)];
    }
    for (int k = 0; k < count; k++) {
      if (from[k] < to[k]) {
        float factor = items.get(k).getValue();
        scores[label[k]] += value[k] * factor;
        for (int i = from[k] + 1; i < to[k]; i++) {
          scores[labels[i]] += values[i] * factor;
        }
      }
    }
  }

  @Override
  public void addScores(float[] features, float[] scores) {
    throw new UnsupportedOperationException("weights of sparse features only");
  }

  @Override
  public int indexOf(int label, int feature) {
    throw new UnsupportedOperationException("weights are added up, not listed");
  }

  @Override
  public boolean expand(int sparse, int labelCount, WeightGenerator generator) {
    throw new UnsupportedOperationException("read only");
  }

  @Override
  protected void setRowSize(int size) {
    throw new UnsupportedOperationException("read only");
  }

  @Override
  protected void setColumnSize(int size) {
    throw new UnsupportedOperationException("read only");
  }

  @Override
  protected MajorVector createInstance() {
    throw new UnsupportedOperationException("read only");
  }
}
