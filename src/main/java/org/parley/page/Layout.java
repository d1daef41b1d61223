package org.parley.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the actors of a network are drawn: the forces of Fruchterman and Reingold (1991), from a
 * spiral on, so that the same network always looks the same.
 */
record Layout(List<Dot> dots, List<TieLine> lines) {
  static final int WIDTH = LabelRoom.WIDTH;
  static final int HEIGHT = LabelRoom.HEIGHT;
  private static final int ROUNDS = 400;

  /** In standard deviations. */
  private static final double FAR = 2;

  private static final double LARGEST = 26;
  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

  static Layout of(Network network) {
    int size = network.nodes().size();
    double[][] at = new double[size][2];
    Map<String, Integer> index = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      double radius = 0.45 * Math.sqrt((i + 0.5) / Math.max(1, size));
      at[i][0] = 0.5 + radius * Math.cos(i * GOLDEN_ANGLE);
      at[i][1] = 0.5 + radius * Math.sin(i * GOLDEN_ANGLE);
      index.put(network.nodes().get(i).iri(), i);
    }
    settle(network, index, at);
    callBack(at);
    return drawn(network, index, at);
  }

  private static void settle(Network network, Map<String, Integer> index, double[][] at) {
    int size = at.length;
    double ideal = 0.8 / Math.sqrt(Math.max(1, size));
    for (int round = 0; round < ROUNDS; round++) {
      double[][] push = new double[size][2];
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < i; j++) {
          double[] way = way(at[i], at[j]);
          pull(push, i, j, way, -ideal * ideal / way[2]);
        }
        // Towards the middle, so that parts that nothing joins stay in sight.
        push[i][0] += (0.5 - at[i][0]) * ideal * 0.8;
        push[i][1] += (0.5 - at[i][1]) * ideal * 0.8;
      }
      for (NetworkEdge edge : network.edges()) {
        int i = index.getOrDefault(edge.one(), 0);
        int j = index.getOrDefault(edge.other(), 0);
        double[] way = way(at[i], at[j]);
        pull(push, i, j, way, way[2] * way[2] / ideal * Math.min(1, 0.3 + 0.1 * edge.weight()));
      }
      double step = 0.08 * (1 - (double) round / ROUNDS);
      for (int i = 0; i < size; i++) {
        double length = Math.max(1e-9, Math.hypot(push[i][0], push[i][1]));
        at[i][0] += push[i][0] / length * Math.min(step, length);
        at[i][1] += push[i][1] / length * Math.min(step, length);
      }
    }
  }

  /** What has gone far away would leave little room for all others. */
  private static void callBack(double[][] at) {
    for (int axis = 0; axis < 2; axis++) {
      int along = axis;
      double mean = Arrays.stream(at).mapToDouble(each -> each[along]).average().orElse(0);
      double spread =
          Math.sqrt(
              Arrays.stream(at)
                  .mapToDouble(each -> (each[along] - mean) * (each[along] - mean))
                  .average()
                  .orElse(0));
      for (double[] each : at) {
        each[along] = Math.clamp(each[along], mean - FAR * spread, mean + FAR * spread);
      }
    }
  }

  /** The direction from one to the other, of length 1, and the distance. */
  private static double[] way(double[] from, double[] to) {
    double x = to[0] - from[0];
    double y = to[1] - from[1];
    double distance = Math.max(1e-4, Math.hypot(x, y));
    return new double[] {x / distance, y / distance, distance};
  }

  private static void pull(double[][] push, int i, int j, double[] way, double force) {
    push[i][0] += way[0] * force;
    push[i][1] += way[1] * force;
    push[j][0] -= way[0] * force;
    push[j][1] -= way[1] * force;
  }

  private static Layout drawn(Network network, Map<String, Integer> index, double[][] at) {
    double[] least = {Double.MAX_VALUE, Double.MAX_VALUE};
    double[] most = {-Double.MAX_VALUE, -Double.MAX_VALUE};
    for (double[] each : at) {
      for (int axis = 0; axis < 2; axis++) {
        least[axis] = Math.min(least[axis], each[axis]);
        most[axis] = Math.max(most[axis], each[axis]);
      }
    }
    int heaviest = network.nodes().stream().mapToInt(NetworkNode::weight).max().orElse(1);
    List<Dot> dots = new ArrayList<>();
    for (NetworkNode node : network.nodes()) {
      double[] place = at[Optional.ofNullable(index.get(node.iri())).orElse(0)];
      dots.add(
          new Dot(
              node,
              scaled(place[0], least[0], most[0], WIDTH),
              scaled(place[1], least[1], most[1], HEIGHT),
              (int) Math.max(5, LARGEST * Math.sqrt((double) node.weight() / heaviest))));
    }
    List<Dot> apart = LabelRoom.made(dots);
    int strongest = network.edges().stream().mapToInt(NetworkEdge::weight).max().orElse(1);
    List<TieLine> lines =
        network.edges().stream()
            .map(
                edge ->
                    new TieLine(
                        edge,
                        apart.get(index.getOrDefault(edge.one(), 0)),
                        apart.get(index.getOrDefault(edge.other(), 0)),
                        Math.round(10 * (1 + 7 * Math.sqrt((double) edge.weight() / strongest)))
                            / 10.0))
            .toList();
    return new Layout(apart, lines);
  }

  private static int scaled(double value, double least, double most, int size) {
    double share = most - least < 1e-9 ? 0.5 : (value - least) / (most - least);
    return (int) Math.round(LabelRoom.MARGIN + share * (size - 2 * LabelRoom.MARGIN));
  }
}
