package org.parley.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

/** Who prints what an agency sent, cut or with another beginning, and who writes for himself. */
class CopiesTest {
  private static final String STORY = story(1, 300);

  @Test
  void theSameTextIsACopyOfTheOneThatAppearedFirst() {
    assertThat(
            originals(
                article("b", "2025-05-02", STORY),
                article("a", "2025-05-03", STORY.toUpperCase(Locale.ROOT)),
                article("c", "", STORY.replace(" ", "\n"))))
        .isEqualTo(Map.of("a", "b", "c", "b"));
  }

  @Test
  void aThirdCutOffOrAnotherBeginningIsACopyAndHalfATextIsNone() {
    String cut = STORY.substring(0, STORY.length() * 2 / 3);
    String begun = story(2, 40) + " " + STORY;
    String other = STORY.substring(0, STORY.length() / 3) + " " + story(3, 200);
    assertThat(
            originals(
                article("a", "2025-05-02", STORY),
                article("cut", "2025-05-02", cut),
                article("begun", "2025-05-02", begun),
                article("other", "2025-05-02", other)))
        .isEqualTo(Map.of("cut", "a", "begun", "a"));
  }

  @Test
  void otherTextsAndShortOnesAreNone() {
    List<ArticleDigest> articles = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      articles.add(article("a" + i, "2025-05-02", story(10 + i, 150)));
    }
    articles.add(article("short", "2025-05-02", "They met in Oslo and left again."));
    articles.add(article("shorter", "2025-05-02", "They met in Oslo and left again."));
    assertThat(originals(articles.toArray(ArticleDigest[]::new))).isEmpty();
  }

  @Test
  void copiesOfCopiesAreReachedAndTheOrderOfArticlesIsAllOne() {
    int length = STORY.length();
    ArticleDigest whole = article("a", "2025-05-02", STORY);
    ArticleDigest shorter = article("b", "2025-05-01", STORY.substring(0, length * 2 / 3));
    ArticleDigest shortest = article("c", "2025-05-03", STORY.substring(0, length * 4 / 9));
    ArticleDigest other = article("d", "2025-05-03", story(4, 300));
    assertThat(Copies.reach(List.of(whole), List.of(shorter, shortest, other)))
        .containsExactlyInAnyOrder(whole.article(), shorter.article(), shortest.article());
    assertThat(Copies.reach(List.of(other), List.of(whole, shorter)))
        .containsExactly(other.article());
    List<ArticleDigest> all = new ArrayList<>(List.of(whole, shorter, shortest, other));
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(all, new Random(seed));
      assertThat(originals(all.toArray(ArticleDigest[]::new)))
          .isEqualTo(Map.of("a", "b", "c", "b"));
    }
  }

  @Test
  void aSketchIsKeptWithItsDigest() {
    List<ArticleDigest> articles =
        List.of(article("a", "2025-05-02", STORY), article("b", "", "They met."));
    assertThat(DigestReader.read(DigestWriter.bytes(articles))).isEqualTo(articles);
  }

  private static Map<String, String> originals(ArticleDigest... articles) {
    Map<String, String> originals = new TreeMap<>();
    Copies.originals(List.of(articles))
        .forEach((copy, original) -> originals.put(id(copy), id(original.getURI())));
    return originals;
  }

  private static String id(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  private static ArticleDigest article(String id, String day, String text) {
    Node node = NodeFactory.createURI("https://example.org/article/" + id);
    return new ArticleDigest(
        node, List.of(), List.of(), List.of(), List.of(), Sketch.of(text, day));
  }

  /** So many words of a story that nobody else tells. */
  private static String story(int seed, int words) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(Integer.toString(random.nextInt(2_000), 36)).append(i % 12 == 11 ? ". " : " ");
    }
    return text.toString();
  }
}
