package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where land is on the map: the outlines are drawn here, and asked for places that everybody knows.
 */
class LandTest {
  private static final Pattern POINT = Pattern.compile("(-?\\d+),(-?\\d+)");
  private static final List<Path2D> SHAPES = Land.ALL.stream().map(LandTest::shape).toList();

  @ParameterizedTest
  @CsvSource({
    "Madrid,           -3.7,  40.4, true",
    "Cairo,            31.2,  30.0, true",
    "Moscow,           37.6,  55.8, true",
    "Delhi,            77.2,  28.6, true",
    "Beijing,         116.4,  39.9, true",
    "Canberra,        149.1, -35.3, true",
    "Nairobi,          36.8,  -1.3, true",
    "Brasília,        -47.9, -15.8, true",
    "Mexico City,     -99.1,  19.4, true",
    "Ottawa,          -75.7,  45.4, true",
    "Anadyr,          174.0,  66.0, true",
    "Taipei,          121.5,  25.0, true",
    "the Atlantic,    -30.0,  30.0, false",
    "the Pacific,    -150.0,  10.0, false",
    "the Black Sea,    34.0,  43.3, false",
    "the Bay of Bengal,88.0,  15.0, false"
  })
  void placesThatEverybodyKnowsAreOnLandOrInTheSea(
      String place, double east, double north, boolean land) {
    assertThat(SHAPES.stream().anyMatch(shape -> shape.contains(10 * east, -10 * north)))
        .as(place)
        .isEqualTo(land);
  }

  @Test
  void aLandmassSaysHowFarItReaches() {
    for (int i = 0; i < Land.ALL.size(); i++) {
      Land land = Land.ALL.get(i);
      var box = SHAPES.get(i).getBounds2D();
      assertThat(box.getMinX()).isGreaterThanOrEqualTo(10.0 * land.west() - 1);
      assertThat(box.getMaxX()).isLessThanOrEqualTo(10.0 * land.east() + 1);
      assertThat(-box.getMaxY()).isGreaterThanOrEqualTo(10.0 * land.south() - 1);
      assertThat(-box.getMinY()).isLessThanOrEqualTo(10.0 * land.north() + 1);
    }
  }

  @Test
  void anOutlineIsAPathAndNothingElse() {
    assertThat(Land.ALL)
        .hasSizeGreaterThan(300)
        .allMatch(land -> land.outline().matches("M-?\\d+,-?\\d+l[-\\d, ]+z"));
  }

  @Test
  void aMapShowsTheLandOfItsRegionWhereItsPlacesAre() {
    WorldMap africa = WorldMap.of(List.of(), "africa", new Links("https://x.example/kg/"));
    assertThat(africa.land()).isNotEmpty().hasSizeLessThan(Land.ALL.size() / 2);
    // Africa's westernmost meridian is at the left end of the drawing, its northernmost parallel at
    // the top.
    double[] numbers =
        Stream.of(africa.transform().split("[^-.\\d]+"))
            .filter(each -> !each.isEmpty())
            .mapToDouble(Double::parseDouble)
            .toArray();
    assertThat(numbers[0] * (10 * africa.region().west + numbers[2])).isZero();
    assertThat(numbers[1] * (-10 * africa.region().north + numbers[3])).isZero();
    assertThat(numbers[0] * (10 * africa.region().east + numbers[2]))
        .isBetween(WorldMap.WIDTH - 1.0, WorldMap.WIDTH + 1.0);
    assertThat(numbers[1] * (-10 * africa.region().south + numbers[3]))
        .isBetween(africa.height() - 1.0, africa.height() + 1.0);
  }

  private static Path2D shape(Land land) {
    Path2D shape = new Path2D.Double();
    Matcher points = POINT.matcher(land.outline());
    double x = 0;
    double y = 0;
    while (points.find()) {
      x += Integer.parseInt(points.group(1));
      y += Integer.parseInt(points.group(2));
      if (shape.getCurrentPoint() == null) {
        shape.moveTo(x, y);
      } else {
        shape.lineTo(x, y);
      }
    }
    shape.closePath();
    return shape;
  }
}
