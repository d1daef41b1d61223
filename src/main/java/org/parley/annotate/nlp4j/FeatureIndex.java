package org.parley.annotate.nlp4j;

import it.unimi.dsi.fastutil.objects.AbstractObject2IntMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import it.unimi.dsi.fastutil.objects.ObjectSet;
import org.jspecify.annotations.Nullable;

/** The features of one template as the engine asks for them: from string to number, read only. */
@SuppressWarnings("serial") // Never serialised: the table is stored beside the model.
final class FeatureIndex extends AbstractObject2IntMap<String> {
  private final transient StringTable table;
  private final int template;

  FeatureIndex(StringTable table, int template) {
    this.table = table;
    this.template = template;
  }

  @Override
  public int getInt(Object key) {
    return table.get(template, (String) key);
  }

  @Override
  public Integer getOrDefault(Object key, @Nullable Integer otherwise) {
    // The engine's own default is -1, as the table's.
    return table.get(template, (String) key);
  }

  @Override
  public boolean containsKey(Object key) {
    return getInt(key) != StringTable.MISSING;
  }

  @Override
  public int size() {
    throw new UnsupportedOperationException("features are looked up, not listed");
  }

  @Override
  public ObjectSet<Object2IntMap.Entry<String>> object2IntEntrySet() {
    throw new UnsupportedOperationException("features are looked up, not listed");
  }
}
