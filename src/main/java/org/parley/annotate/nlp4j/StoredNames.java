package org.parley.annotate.nlp4j;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Stores and loads the engine's tree of known names: 2.5 million nodes, each a hash map as shipped.
 * Here an edge is an entry of one table, from a node's number and a word to the next node's number,
 * and node objects are made only while walking.
 */
final class StoredNames {
  private static final short NONE = -1;

  private StoredNames() {}

  static void write(PrefixTree<String, Set<String>> tree, ModelWriter out) throws IOException {
    int nodes = count(tree.getRoot());
    StringTable.Builder edges = new StringTable.Builder(nodes);
    short[] values = new short[nodes];
    Map<TreeSet<String>, Short> numbers = new LinkedHashMap<>();
    Queue<PrefixNode<String, Set<String>>> waiting = new ArrayDeque<>(List.of(tree.getRoot()));
    int next = 1;
    for (int number = 0; number < nodes; number++) {
      PrefixNode<String, Set<String>> node = waiting.remove();
      values[number] = NONE;
      if (node.hasValue()) {
        TreeSet<String> value = new TreeSet<>(node.getValue());
        numbers.putIfAbsent(value, (short) numbers.size());
        values[number] = numbers.getOrDefault(value, NONE);
      }
      for (Map.Entry<String, PrefixNode<String, Set<String>>> edge : node.entrySet()) {
        edges.put(number, edge.getKey(), next++);
        waiting.add(edge.getValue());
      }
    }
    out.object(new ArrayList<>(numbers.keySet()));
    out.shorts(values);
    edges.build().write(out);
  }

  private static int count(PrefixNode<String, Set<String>> node) {
    int count = 1;
    for (PrefixNode<String, Set<String>> child : node.values()) {
      count += count(child);
    }
    return count;
  }

  @SuppressWarnings("unchecked")
  static PrefixTree<String, Set<String>> read(ModelReader in) throws IOException {
    List<Set<String>> sets = (List<Set<String>>) in.object();
    short[] values = in.shorts();
    Data data = new Data(StringTable.read(in), values, sets);
    PrefixTree<String, Set<String>> tree = new PrefixTree<>();
    tree.setRoot(new Node(data, 0));
    return tree;
  }

  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Data(StringTable edges, short[] values, List<Set<String>> sets) {}

  /** A node as the engine walks it; it holds no children, it looks them up. */
  @SuppressWarnings("serial") // Never serialised.
  private static final class Node extends PrefixNode<String, Set<String>> {
    private final transient Data data;
    private final int number;

    Node(Data data, int number) {
      this.data = data;
      this.number = number;
    }

    @Override
    public @Nullable PrefixNode<String, Set<String>> get(@Nullable Object word) {
      int child = word == null ? StringTable.MISSING : data.edges.get(number, (String) word);
      return child == StringTable.MISSING ? null : new Node(data, child);
    }

    @Override
    public boolean hasValue() {
      return data.values[number] != NONE;
    }

    @Override
    public @Nullable Set<String> getValue() {
      return hasValue() ? data.sets.get(data.values[number]) : null;
    }
  }
}
