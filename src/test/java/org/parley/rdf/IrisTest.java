package org.parley.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
  private final Iris iris = new Iris("https://example.org/kg/");

  @Test
  void anOrdinaryIdStandsInTheIriAsItIs() {
    assertThat(iris.article("2025-05-14_berlin-talks").getURI())
        .isEqualTo("https://example.org/kg/article/2025-05-14_berlin-talks");
  }

  @Test
  void differentIdsNeverMeetAndEachIsAProperIri() {
    List<String> ids =
        List.of(
            "a",
            "A",
            "a b",
            "a_b",
            "a%20b",
            "a+b",
            "a/b",
            "a%2Fb",
            "a?b",
            "a#b",
            "ä",
            "a\u0308",
            "😀",
            ".",
            "..",
            "",
            "?",
            "\u0000",
            "a\nb",
            "\"<>\\^`{|}",
            "a:b",
            "~",
            "%");
    Set<Node> minted = new HashSet<>();
    for (String id : ids) {
      Node article = iris.article(id);
      assertThat(minted.add(article)).as("the IRI of “%s” is new", id).isTrue();
      assertThat(IRIx.create(article.getURI()).isAbsolute()).isTrue();
      assertThat(QuadFitness.isUnicode(article.getURI())).isTrue();
      assertThat(Iris.key(article)).isEqualTo(id);
      assertThat(iris.isArticle(article)).isTrue();
      assertThat(iris.isArticle(iris.claim(article, "event-1"))).isFalse();
    }
  }

  @Test
  void aCodeItsUseAndItsGraphAreNamedByTheCodebookAndCannotMeetOthers() {
    Node stance = iris.claim(iris.article("a"), "stance-1");
    assertThat(iris.code("grain deal", "inspect/all").getURI())
        .startsWith("https://example.org/kg/codebook/")
        .isNotEqualTo(iris.code("grain deal/inspect", "all").getURI());
    assertThat(iris.code("tolls", "T1").getURI())
        .isEqualTo("https://example.org/kg/codebook/tolls/T1");
    assertThat(iris.coding(stance, "tolls", "T1").getURI())
        .isEqualTo("https://example.org/kg/article/a/stance-1/code/tolls/T1");
    assertThat(iris.codebookGraph("tolls").getURI())
        .isEqualTo("https://example.org/kg/graph/codebook/tolls");
  }

  @Test
  void halfACharacterIsNoId() {
    assertThatThrownBy(() -> iris.article("a\uD800")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org/a",
        "https://example.org/a?b=c#d",
        "HTTPS://e.org/",
        "http://e.org:80/a%2fb/../c"
      })
  void webAddressesPass(String address) {
    assertThat(Iris.foreign(address)).map(Node::getURI).hasValue(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "/relative",
        "example.org",
        "",
        "http://",
        "http://user:word@e.org/",
        "http://exa mple.org/",
        "https://example.org/<script>",
        "urn:isbn:1"
      })
  void everythingElseIsDropped(String address) {
    assertThat(Iris.foreign(address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "kg/", "https://example.org/kg", "ftp://example.org/", "a b/"})
  void aBaseIsAnIriThatCanBeWrittenOn(String base) {
    assertThatThrownBy(() -> new Iris(base))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("base");
  }
}
