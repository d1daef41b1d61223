package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is joined to whom, by events or by questions, and how that is drawn. */
class NetworkTest {
  private static final Map<String, String> KINDS =
      Map.of("a", "state", "b", "state", "c", "person", "d", "group");

  private static final List<Row> TYPES =
      List.of(
          row("iri", "Talks", "top", "CONSULT"),
          row("iri", "Shelling", "top", "ASSAULT"),
          row("iri", "CONSULT", "top", "CONSULT"));

  @Test
  void whoTakesPartInOneEventIsJoined() {
    Network network =
        ofEvents(List.of(event("e1", "Talks")), part("e1", "a"), part("e1", "b"), part("e1", "c"));
    assertThat(edges(network))
        .containsExactly("a-b 1 TOGETHER talks", "a-c 1 TOGETHER talks", "b-c 1 TOGETHER talks");
    assertThat(network.nodes()).extracting(NetworkNode::kind).contains("person");
  }

  @Test
  void whoIsNoActorOrTakesPartInNoSuchEventIsLeftOut() {
    Network network =
        ofEvents(List.of(event("e1", "Talks")), part("e1", "a"), part("e1", "x"), part("e2", "b"));
    assertThat(network.nodes()).extracting(NetworkNode::iri).containsExactly("a");
    assertThat(network.edges()).isEmpty();
  }

  @Test
  void twicePartOfOneEventIsOncePart() {
    Network network =
        ofEvents(List.of(event("e1", "Talks")), part("e1", "a"), part("e1", "a"), part("e1", "b"));
    assertThat(edges(network)).containsExactly("a-b 1 TOGETHER talks");
  }

  @ParameterizedTest
  @CsvSource({"0, 3, TOGETHER", "1, 2, TOGETHER", "1, 1, MIXED", "2, 1, AGAINST", "3, 0, AGAINST"})
  void twoThirdsGiveTheTone(int fights, int talks, Tone tone) {
    List<Row> events = new ArrayList<>();
    List<Row> parts = new ArrayList<>();
    for (int i = 0; i < fights + talks; i++) {
      events.add(event("e" + i, i < fights ? "Shelling" : "Talks"));
      parts.add(part("e" + i, "a"));
      parts.add(part("e" + i, "b"));
    }
    Network network = ofEvents(events, parts.toArray(Row[]::new));
    assertThat(network.edges()).extracting(NetworkEdge::tone).containsExactly(tone);
    assertThat(network.edges().getFirst().weight()).isEqualTo(fights + talks);
  }

  @Test
  void theKindsOfEventsAreNamedWithMostFirst() {
    Network network =
        ofEvents(
            List.of(event("e1", "Shelling"), event("e2", "Talks"), event("e3", "Talks")),
            part("e1", "a"),
            part("e1", "b"),
            part("e2", "a"),
            part("e2", "b"),
            part("e3", "a"),
            part("e3", "b"));
    assertThat(network.edges()).extracting(NetworkEdge::over).containsExactly("talks ×2, shelling");
  }

  @Test
  void whoStandsOnOneQuestionIsJoinedBySide() {
    Network network =
        Network.ofPositions(
            List.of(
                stance("toll", "a", "supports"),
                stance("toll", "b", "supports"),
                stance("toll", "c", "opposes"),
                stance("toll", "d", "undecided")),
            KINDS);
    assertThat(edges(network))
        .containsExactly(
            "a-b 1 TOGETHER The toll", "a-c 1 AGAINST The toll", "b-c 1 AGAINST The toll");
  }

  @Test
  void theLatestPositionCounts() {
    Network network =
        Network.ofPositions(
            List.of(
                stance("toll", "a", "supports"),
                stance("toll", "b", "supports"),
                stance("toll", "b", "opposes")),
            KINDS);
    assertThat(network.edges()).extracting(NetworkEdge::tone).containsExactly(Tone.AGAINST);
  }

  @Test
  void onlyTheStrongestAreShown() {
    Network all = chain(6);
    Network most = all.most(3, "");
    assertThat(most.nodes()).hasSize(3);
    assertThat(most.edges())
        .allMatch(edge -> names(most).contains(edge.one()) && names(most).contains(edge.other()));
    assertThat(most.edges()).extracting(NetworkEdge::weight).containsExactly(4, 3);
  }

  @Test
  void anActorThatIsNamedIsShownWithItsOwnTies() {
    Network most = chain(6).most(10, "n0");
    assertThat(names(most)).containsExactlyInAnyOrder("n0", "n1");
  }

  @Test
  void nameOfNobodyIsEmpty() {
    assertThat(chain(2).name("n1")).isEqualTo("n1");
    assertThat(chain(2).name("nobody")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "7", "40"})
  void theDrawingHoldsAllOfIt(int size) {
    Layout layout = Layout.of(chain(size));
    assertThat(layout.dots()).hasSize(size);
    assertThat(layout.dots())
        .allMatch(dot -> dot.x() >= 60 && dot.x() <= Layout.WIDTH - 60)
        .allMatch(dot -> dot.y() >= 60 && dot.y() <= Layout.HEIGHT - 60)
        .allMatch(dot -> dot.radius() >= 5 && dot.radius() <= 26);
  }

  @Test
  void theSameNetworkAlwaysLooksTheSame() {
    assertThat(Layout.of(chain(12))).isEqualTo(Layout.of(chain(12)));
  }

  @Test
  void noTwoStandOnOneSpotAndTiesLeadToTheirEnds() {
    Layout layout = Layout.of(chain(9));
    assertThat(layout.dots()).extracting(dot -> dot.x() + " " + dot.y()).doesNotHaveDuplicates();
    assertThat(layout.lines())
        .allSatisfy(
            line -> {
              assertThat(line.one().node().iri()).isEqualTo(line.edge().one());
              assertThat(line.other().node().iri()).isEqualTo(line.edge().other());
            });
    assertThat(layout.lines().getLast().width()).isEqualTo(8.0);
  }

  @Test
  void eachHasRoomForItsNameBelowIt() {
    List<Dot> dots = Layout.of(chain(30)).dots();
    for (Dot one : dots) {
      for (Dot other : dots) {
        boolean beside = Math.abs(one.x() - other.x()) >= one.radius() + other.radius();
        boolean below = other.y() - other.radius() >= one.y() + one.radius() + 14;
        boolean above = one.y() - one.radius() >= other.y() + other.radius() + 14;
        assertThat(one == other || beside || below || above).as(one + " and " + other).isTrue();
      }
    }
  }

  @Test
  void onlyWhatIsTooNearMoves() {
    List<Dot> dots =
        LabelRoom.made(List.of(dot("a", 100, 100), dot("b", 101, 100), dot("far", 880, 500)));
    assertThat(dots.get(2)).isEqualTo(dot("far", 880, 500));
    assertThat(dots.get(1).x() - dots.get(0).x()).isGreaterThanOrEqualTo(20);
  }

  private static Dot dot(String name, int x, int y) {
    return new Dot(new NetworkNode(name, name, "state", 1), x, y, 10);
  }

  @Test
  void nothingIsDrawnOfNobody() {
    assertThat(Layout.of(new Network(List.of(), List.of())).dots()).isEmpty();
  }

  /** Actors in a row; each is joined to the next, the later the more strongly. */
  private static Network chain(int size) {
    List<NetworkNode> nodes =
        IntStream.range(0, size)
            .mapToObj(i -> new NetworkNode("n" + i, "n" + i, "state", i + 1))
            .toList();
    List<NetworkEdge> edges =
        IntStream.range(1, size)
            .mapToObj(i -> new NetworkEdge("n" + (i - 1), "n" + i, i, Tone.TOGETHER, "talks"))
            .toList();
    return new Network(nodes, edges);
  }

  private static List<String> names(Network network) {
    return network.nodes().stream().map(NetworkNode::iri).toList();
  }

  private static Network ofEvents(List<Row> events, Row... parts) {
    Map<String, Row> byIri = new TreeMap<>();
    events.forEach(event -> byIri.put(event.get("iri"), event));
    List<Row> shuffled = new ArrayList<>(List.of(parts));
    Collections.reverse(shuffled);
    Network network = Network.ofEvents(List.of(parts), byIri, KINDS, TYPES);
    assertThat(Network.ofEvents(shuffled, byIri, KINDS, TYPES)).as("order").isEqualTo(network);
    return network;
  }

  private static List<String> edges(Network network) {
    return network.edges().stream()
        .map(e -> "%s-%s %d %s %s".formatted(e.one(), e.other(), e.weight(), e.tone(), e.over()))
        .toList();
  }

  private static Row event(String iri, String type) {
    return row("iri", iri, "typeIri", type, "type", type.toLowerCase(Locale.ROOT));
  }

  private static Row part(String event, String actor) {
    return row("iri", event, "actorIri", actor, "actor", actor);
  }

  private static Row stance(String on, String holder, String position) {
    return row(
        "on",
        on,
        "issue",
        "The " + on,
        "holderIri",
        holder,
        "holder",
        holder,
        "position",
        position);
  }

  private static Row row(String... cells) {
    Map<String, String> all = new TreeMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      all.put(cells[i], cells[i + 1]);
    }
    return new Row(all);
  }
}
