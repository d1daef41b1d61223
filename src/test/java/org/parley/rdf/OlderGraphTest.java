package org.parley.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

/** What an earlier version wrote becomes what {@link ArticleWriterTest} holds this one to. */
class OlderGraphTest {
  @Test
  void anOlderGraphIsBroughtToThisVersion() {
    assertSame(OlderGraph.renewed(read("everything-0.1.0")), read("everything"));
  }

  @Test
  void aGraphOfThisVersionStaysAsItIs() {
    assertSame(OlderGraph.renewed(read("everything")), read("everything"));
  }

  @Test
  void whatIsReadOfBothIsTheSame() {
    assertThat(digest(read("everything-0.1.0"))).isEqualTo(digest(read("everything")));
  }

  private static ArticleDigest digest(Set<Quad> graph) {
    return ArticleDigest.of(graph.iterator().next().getGraph(), graph);
  }

  private static void assertSame(Collection<Quad> one, Collection<Quad> other) {
    assertThat(new HashSet<>(one)).isEqualTo(new HashSet<>(other));
  }

  private static Set<Quad> read(String name) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.source(
            Objects.requireNonNull(OlderGraphTest.class.getResource("/rdf/" + name + ".trig"), name)
                .toString())
        .lang(Lang.TRIG)
        .parse(dataset);
    return dataset.stream().collect(Collectors.toSet());
  }
}
