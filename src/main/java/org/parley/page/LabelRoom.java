package org.parley.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves dots apart until each has room for itself and the name below it, as far as there is any.
 */
final class LabelRoom {
  /** Of the drawing, as is the room at its edges. */
  static final int WIDTH = 960;

  static final int HEIGHT = 640;
  static final int MARGIN = 60;
  private static final int ROUNDS = 200;
  private static final int LETTER = 7;
  private static final int LINE = 20;
  private static final int LONGEST = 26;

  private LabelRoom() {}

  /** A dot with its name, while it moves; measured from the middle of the dot. */
  private static final class Box {
    private double x;
    private double y;
    private final double half;
    private final double above;
    private final double below;

    Box(Dot dot) {
      this.x = dot.x();
      this.y = dot.y();
      this.half =
          Math.max(dot.radius(), Math.min(dot.node().name().length(), LONGEST) * LETTER / 2.0 + 2);
      this.above = dot.radius() + 2.0;
      this.below = dot.radius() + (double) LINE;
    }

    void stayInside() {
      double beside = Math.max(half, MARGIN);
      x = Math.clamp(x, beside, WIDTH - beside);
      y = Math.clamp(y, MARGIN, HEIGHT - MARGIN);
    }
  }

  static List<Dot> made(List<Dot> dots) {
    List<Box> boxes = dots.stream().map(Box::new).toList();
    boolean moved = true;
    for (int round = 0; round < ROUNDS && moved; round++) {
      moved = false;
      for (int i = 0; i < boxes.size(); i++) {
        for (int j = 0; j < i; j++) {
          moved |= part(boxes.get(j), boxes.get(i));
        }
      }
      boxes.forEach(Box::stayInside);
    }
    List<Dot> apart = new ArrayList<>();
    for (int i = 0; i < dots.size(); i++) {
      Box box = boxes.get(i);
      Dot dot = dots.get(i);
      apart.add(
          new Dot(dot.node(), (int) Math.round(box.x), (int) Math.round(box.y), dot.radius()));
    }
    return apart;
  }

  /** Moves both along the shorter way; whether they overlapped. */
  private static boolean part(Box one, Box other) {
    double across = one.half + other.half - Math.abs(one.x - other.x);
    double down =
        one.y <= other.y
            ? one.y + one.below - (other.y - other.above)
            : other.y + other.below - (one.y - one.above);
    if (across <= 0 || down <= 0) {
      return false;
    }
    if (across < down) {
      double step = (across / 2 + 0.5) * (one.x <= other.x ? 1 : -1);
      one.x -= step;
      other.x += step;
    } else {
      double step = (down / 2 + 0.5) * (one.y <= other.y ? 1 : -1);
      one.y -= step;
      other.y += step;
    }
    return true;
  }
}
