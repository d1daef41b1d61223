package org.parley.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parley.graph.Actor;
import org.parley.graph.Place;

/** What a change of some articles can touch in what others describe, too. */
class NodesOfManyTest {
  private static final Iris IRIS = new Iris("https://example.org/kg/");

  private final ArticleDigest met =
      digest("met", "Ruritania met Freedonia in Strelsau. Ruritania backs the canal.");
  private final ArticleDigest backed = digest("backed", "Sylvania backs the treaty.");

  @Test
  void theNodesOfArticlesAreThoseOfEach() {
    NodesOfMany nodes = NodesOfMany.in(List.of(met, backed));
    assertThat(nodes.actors()).contains("ruritania", "freedonia", "sylvania");
    assertThat(nodes.places()).containsExactly("strelsau");
    assertThat(nodes.issues()).contains("the-canal", "the-treaty");
    assertThat(NodesOfMany.in(List.of()).actors()).isEmpty();
  }

  @Test
  void aDigestIsCutDownToThem() {
    ArticleDigest part =
        new NodesOfMany(Set.of("freedonia"), Set.of(), Set.of("the-canal"))
            .of(met, report -> true, Set.of());
    assertThat(part.article()).isEqualTo(met.article());
    assertThat(keys(part)).containsExactly("freedonia");
    assertThat(part.places()).isEmpty();
    assertThat(part.issues()).extracting(MetIssue::key).containsExactly("the-canal");
    assertThat(part.reports()).isEqualTo(met.reports()).isNotEmpty();
  }

  @Test
  void reportsAreAskedForOneByOne() {
    ArticleDigest none = NodesOfMany.in(List.of(met)).of(met, report -> false, Set.of());
    assertThat(none.reports()).isEmpty();
    assertThat(keys(none)).isEqualTo(keys(met));
    assertThat(none.places()).extracting(Place::key).containsExactly("strelsau");
  }

  @Test
  void ofAnArticleThatNamesNoneOfThemNothingIsLeft() {
    ArticleDigest part = NodesOfMany.in(List.of(met)).of(backed, report -> false, Set.of());
    assertThat(keys(part)).isEmpty();
    assertThat(part.issues()).noneMatch(issue -> issue.key().equals("the-treaty"));
  }

  private static Set<String> keys(ArticleDigest digest) {
    Set<String> keys = new TreeSet<>();
    digest.actors().stream().map(Actor::key).forEach(keys::add);
    return keys;
  }

  private static ArticleDigest digest(String id, String text) {
    return ArticleDigest.of(IRIS.article(id), Told.quads(IRIS, Told.told(id, "2025-05-16", text)));
  }
}
