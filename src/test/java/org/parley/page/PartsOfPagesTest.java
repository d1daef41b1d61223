package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses, marked words, places on a map, and rows for other programs. */
class PartsOfPagesTest {
  private static final Links LINKS = new Links("https://x.example/kg/");

  @ParameterizedTest
  @CsvSource({
    "https://x.example/kg/actor/peru,     /actor/peru",
    "https://x.example/kg/actor/a b%c,    /actor/a%20b%25c",
    "https://x.example/kg/issue/né,       /issue/n%C3%A9",
    "https://other.example/kg/actor/peru, /",
    "javascript:alert(1),                 /",
    "'',                                  /"
  })
  void whatFollowsTheBaseIsThePath(String iri, String path) {
    assertThat(LINKS.of(iri)).isEqualTo(path);
  }

  @Test
  void aClaimIsAPlaceOnThePageOfItsArticle() {
    assertThat(LINKS.claim("https://x.example/kg/article/dam/stance-3"))
        .isEqualTo("/article/dam#stance-3");
    assertThat(LINKS.claim("nowhere")).isEqualTo("/");
    assertThat(Links.key("https://x.example/kg/actor/peru")).isEqualTo("peru");
    assertThat(Links.key("https://x.example/schema#Event")).isEqualTo("Event");
    assertThat(Links.key("peru")).isEqualTo("peru");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "https://x.example/\"onload=",
        "https://x.example/<b>",
        "https://x.example/a b",
        " https://x.example",
        "ftp://x.example",
        "//x.example",
        ""
      })
  void noAddressIsAScript(String address) {
    assertThat(Links.web(address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://x.example", "http://x.example/a?b=c&d#e"})
  void anAddressInTheWebIsOne(String address) {
    assertThat(Links.web(address)).contains(address);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru rejects the toll. | the toll | Peru rejects [the toll].",
        "Peru rejects the toll. | The Toll | Peru rejects [the toll].",
        "Peru rejects the toll. | Peru     | [Peru] rejects the toll.",
        "Peru rejects the toll. | toll.    | Peru rejects the [toll.]",
        "Peru rejects the toll. | the dam  | Peru rejects the toll.",
        "Peru rejects the toll. | ''       | Peru rejects the toll."
      })
  void wordsAreMarkedInTheirSentence(String quote, String words, String marked) {
    assertThat(
            Piece.of(quote, words.equals("''") ? "" : words).stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining()))
        .isEqualTo(marked);
  }

  @Test
  void lettersThatGrowWhenTheyAreSmallMoveNoMark() {
    List<Piece> pieces = Piece.of("İstanbul rejects THE TOLL", "the toll");
    assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
        .isEqualTo("İstanbul rejects THE TOLL");
    assertThat(pieces).filteredOn(Piece::marked).allMatch(p -> p.text().equals("THE TOLL"));
  }

  @ParameterizedTest
  @CsvSource({
    "peru toll,  true",
    "toll peru,  true",
    "to,         true",
    "oll,        false",
    "peru dam,   false"
  })
  void aSearchWantsAllItsWords(String words, boolean has) {
    assertThat(Text.has(Text.plain("Perú, re-reads the TOLL"), Text.plain(words))).isEqualTo(has);
  }

  @Test
  void aSearchForNothingFindsNothing() {
    assertThat(Text.has(Text.plain("anything"), Text.plain(" , "))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "1, report, 1 report",
    "2, report, 2 reports",
    "0, event,  0 events",
    "12345, row, '12,345 rows'"
  })
  void countsHaveTheirPlural(long number, String thing, String words) {
    assertThat(Text.count(number, thing)).isEqualTo(words);
  }

  @Test
  void aLongTextIsCutBetweenWordsAndNotWithinALetter() {
    assertThat(Text.shortened("Peru rejects the toll", 14)).isEqualTo("Peru rejects…");
    assertThat(Text.shortened("Peru", 4)).isEqualTo("Peru");
    assertThat(Text.shortened("🇵🇪🇨🇱🇫🇯", 3)).isEqualTo("🇵🇪🇨…");
    assertThat(Text.shortened("", 3)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aMapHoldsItsPartOfTheWorld(Region region) {
    WorldMap map = WorldMap.of(List.of(place("mid", middle(region), 4)), region.key(), LINKS);
    assertThat(map.region()).isEqualTo(region);
    assertThat(map.dots()).hasSize(1);
    assertThat(map.dots().getFirst().x()).isBetween(WorldMap.WIDTH / 2 - 4, WorldMap.WIDTH / 2 + 4);
    assertThat(map.height()).isPositive();
    assertThat(map.lines()).isNotEmpty();
    assertThat(map.lines()).extracting(MapLine::label).doesNotContainNull();
  }

  @Test
  void whatLiesElsewhereIsNotDrawn() {
    double[] oslo = {10.7, 59.9};
    assertThat(WorldMap.of(List.of(place("Oslo", oslo, 3)), "africa", LINKS).dots()).isEmpty();
    assertThat(WorldMap.of(List.of(place("Oslo", oslo, 3)), "europe", LINKS).dots()).hasSize(1);
    assertThat(WorldMap.of(List.of(), "nowhere", LINKS).region()).isEqualTo(Region.WORLD);
  }

  @Test
  void moreEventsAreALargerDotAndNamesDoNotOverlap() {
    List<Row> places = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      places.add(place("Place " + i, new double[] {10 + i * 0.01, 50}, 100 - i));
    }
    WorldMap map = WorldMap.of(places, "europe", LINKS);
    assertThat(map.dots().getFirst().radius()).isGreaterThan(map.dots().getLast().radius());
    assertThat(map.dots()).filteredOn(MapDot::labelled).hasSize(1);
  }

  @Test
  void rowsAreCsvWithAHead() {
    String csv = text(DataWriter.csv(answer()));
    assertThat(csv.lines()).containsExactly("name,quote", "Peru,\"no, \"\"never\"\"\"", "Chile,");
  }

  @Test
  void rowsAreJsonWithoutWhatIsUnbound() throws IOException {
    JsonNode json = new ObjectMapper().readTree(text(DataWriter.json(List.of(answer()))));
    assertThat(json.get("stances")).hasSize(2);
    assertThat(json.get("stances").get(1).has("quote")).isFalse();
    assertThat(json.get("stances").get(0).get("quote").asText()).isEqualTo("no, \"never\"");
  }

  @Test
  void theQueriesStandOneAfterTheOther() {
    assertThat(text(DataWriter.sparql(List.of(answer(), answer()))))
        .isEqualTo("SELECT 1\nSELECT 1");
  }

  private static Answer answer() {
    return new Answer(
        "pages/stances",
        "SELECT 1",
        List.of("name", "quote"),
        List.of(
            new Row(Map.of("name", "Peru", "quote", "no, \"never\"")),
            new Row(Map.of("name", "Chile"))));
  }

  private static double[] middle(Region region) {
    return new double[] {(region.east + region.west) / 2.0, (region.north + region.south) / 2.0};
  }

  private static Row place(String name, double[] at, int events) {
    return new Row(
        Map.of(
            "place",
            name,
            "iri",
            "https://x.example/kg/place/" + name,
            "longitude",
            "" + at[0],
            "latitude",
            "" + at[1],
            "events",
            "" + events));
  }

  private static String text(Page page) {
    return new String(page.body(), StandardCharsets.UTF_8);
  }
}
