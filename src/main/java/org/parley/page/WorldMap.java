package org.parley.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Places on a plate carrée: a degree of longitude is as wide as one of latitude is high, stretched
 * by the middle latitude of what is shown.
 *
 * @param region what part of the world is shown
 * @param land what reaches into it
 * @param scale how many units of the drawing a degree of longitude is wide
 * @param stretch how many times as high a degree of latitude is
 */
record WorldMap(
    Region region,
    List<Land> land,
    List<MapDot> dots,
    List<MapLine> lines,
    double scale,
    double stretch,
    int height) {
  static final int WIDTH = 960;
  private static final int LABELS = 24;
  private static final double LARGEST = 26;

  /** The radius of one event, where there are few. */
  private static final double LARGEST_UNIT = 4;

  /**
   * @param places those with most events first
   */
  static WorldMap of(List<Row> places, String wished, Links links) {
    Region region = Region.WORLD;
    for (Region each : Region.values()) {
      region = each.key().equals(wished) ? each : region;
    }
    double stretch = 1 / Math.cos(Math.toRadians((region.north + region.south) / 2.0));
    double scale = (double) WIDTH / (region.east - region.west);
    int height = (int) Math.round((region.north - region.south) * scale * stretch);
    int most = places.stream().mapToInt(row -> row.number("events")).max().orElse(1);
    double unit = Math.min(LARGEST / Math.sqrt(most), LARGEST_UNIT);
    List<MapDot> dots = new ArrayList<>();
    List<int[]> labels = new ArrayList<>();
    for (Row place : places) {
      double longitude = place.decimal("longitude");
      double latitude = place.decimal("latitude");
      if (region.has(longitude, latitude)) {
        int x = (int) Math.round((longitude - region.west) * scale);
        int y = (int) Math.round((region.north - latitude) * scale * stretch);
        double radius = Math.max(3, unit * Math.sqrt(place.number("events")));
        int[] label = {x + (int) radius + 4, y + 4, place.get("place").length() * 7};
        boolean room =
            labels.size() < LABELS
                && x < WIDTH - label[2]
                && labels.stream().noneMatch(each -> overlap(each, label));
        if (room) {
          labels.add(label);
        }
        dots.add(new MapDot(place, links.of(place.get("iri")), x, y, radius, room, y + 4));
      }
    }
    List<Land> land = Land.ALL.stream().filter(region::touches).toList();
    List<MapLine> lines = graticule(region, scale, stretch, height);
    return new WorldMap(region, land, dots, lines, scale, stretch, height);
  }

  /**
   * Whether the place is there; the world holds also those of which nobody knows where they are.
   */
  boolean holds(Row place) {
    return region == Region.WORLD
        || place.has("latitude")
            && region.has(place.decimal("longitude"), place.decimal("latitude"));
  }

  /** From tenths of a degree to the units of the drawing. */
  String transform() {
    return String.format(
        Locale.ROOT,
        "scale(%.4f %.4f) translate(%d %d)",
        scale / 10,
        scale * stretch / 10,
        -10 * region.west,
        10 * region.north);
  }

  private static boolean overlap(int[] one, int[] other) {
    return Math.abs(one[1] - other[1]) < 14
        && one[0] < other[0] + other[2]
        && other[0] < one[0] + one[2];
  }

  private static List<MapLine> graticule(Region region, double scale, double stretch, int height) {
    int step = region.east - region.west > 120 ? 30 : 10;
    List<MapLine> lines = new ArrayList<>();
    for (int east = -180; east <= 180; east += step) {
      if (east > region.west && east < region.east) {
        int x = (int) Math.round((east - region.west) * scale);
        lines.add(
            new MapLine(
                x, 0, x, height, Math.abs(east) + "°" + (east < 0 ? "W" : east > 0 ? "E" : "")));
      }
    }
    for (int north = -60; north <= 80; north += step) {
      if (north > region.south && north < region.north) {
        int y = (int) Math.round((region.north - north) * scale * stretch);
        lines.add(
            new MapLine(
                0, y, WIDTH, y, Math.abs(north) + "°" + (north < 0 ? "S" : north > 0 ? "N" : "")));
      }
    }
    return lines;
  }
}
