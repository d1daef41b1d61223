package org.parley.annotate.nlp4j;

import java.io.IOException;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A lexicon from words to one of few values, looked up in a table. Read only. */
final class StoredLexicon<V> extends AbstractMap<String, V> {
  private final StringTable table;
  private final List<V> values;

  private StoredLexicon(StringTable table, List<V> values) {
    this.table = table;
    this.values = values;
  }

  static <V> void write(Map<String, V> lexicon, ModelWriter out) throws IOException {
    StringTable.Builder table = new StringTable.Builder(lexicon.size());
    Map<V, Integer> numbers = new LinkedHashMap<>();
    lexicon.forEach(
        (word, value) -> {
          Integer number = numbers.putIfAbsent(value, numbers.size());
          table.put(0, word, number == null ? numbers.size() - 1 : number);
        });
    out.object(new ArrayList<>(numbers.keySet()));
    table.build().write(out);
  }

  @SuppressWarnings("unchecked")
  static <V> Map<String, V> read(ModelReader in) throws IOException {
    List<V> values = (List<V>) in.object();
    return new StoredLexicon<>(StringTable.read(in), values);
  }

  @Override
  public @Nullable V get(@Nullable Object word) {
    int number = word == null ? StringTable.MISSING : table.get(0, (String) word);
    return number == StringTable.MISSING ? null : values.get(number);
  }

  @Override
  public boolean containsKey(@Nullable Object word) {
    return get(word) != null;
  }

  @Override
  public Set<Entry<String, V>> entrySet() {
    throw new UnsupportedOperationException("words are looked up, not listed");
  }
}
