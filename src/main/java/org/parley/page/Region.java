package org.parley.page;

import java.util.Locale;

/** A part of the world, in degrees. */
enum Region {
  WORLD("The world", -170, 180, -56, 76),
  EUROPE("Europe", -12, 45, 34, 71),
  MIDDLE_EAST("Middle East", 24, 66, 11, 44),
  ASIA("Asia and Pacific", 60, 155, -14, 56),
  AFRICA("Africa", -20, 54, -36, 38),
  AMERICAS("Americas", -130, -32, -56, 62);

  final String label;
  final int west;
  final int east;
  final int south;
  final int north;

  Region(String label, int west, int east, int south, int north) {
    this.label = label;
    this.west = west;
    this.east = east;
    this.south = south;
    this.north = north;
  }

  String label() {
    return label;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean has(double longitude, double latitude) {
    return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  }

  boolean touches(Land land) {
    return land.west() < east && land.east() > west && land.south() < north && land.north() > south;
  }
}
