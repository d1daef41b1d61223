package org.parley.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Span;
import org.parley.claim.Certainty;
import org.parley.claim.Evidence;
import org.parley.claim.Position;
import org.parley.claim.Role;
import org.parley.claim.Status;
import org.parley.claim.TimeExpression;
import org.parley.graph.Actor;
import org.parley.graph.Issue;
import org.parley.graph.IssueLevel;
import org.parley.graph.Office;
import org.parley.graph.Participation;
import org.parley.graph.Place;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedReport;
import org.parley.graph.ResolvedStance;
import org.parley.graph.ResolvedStatement;

/** One article with everything that can be said, against {@code rdf/everything.trig}. */
class ArticleWriterTest {
  private static final String TEXT =
      "“Ruritania will host talks in Strelsau in May 2025 if the tolls fall,” Rudolf Elphberg said.";

  private static final Article ARTICLE =
      new Article(
          "talks in May",
          Optional.of("Talks in May"),
          Optional.of(LocalDate.of(2025, 4, 30)),
          Optional.of("The Strelsau Post"),
          Optional.of("A. Hope"),
          Optional.of("javascript:alert(1)"),
          "en",
          TEXT,
          List.of(),
          "0".repeat(64));

  private static final Evidence SENTENCE = at(TEXT);

  @Test
  void everythingThatAnArticleSaysStandsInItsGraph() {
    assertThat(lines(written(true))).isEqualTo(lines(expected()));
  }

  @Test
  void withoutTextsOnlyTheTextIsMissing() {
    Set<Quad> without = written(false);
    assertThat(written(true)).hasSize(without.size() + 1).containsAll(without);
  }

  private static Set<Quad> written(boolean keepText) {
    Outcome<List<Quad>> outcome =
        new ArticleWriter(new Iris("https://example.org/kg/"), keepText).write(everything());
    return switch (outcome) {
      case Outcome.Ok<List<Quad>> ok -> Set.copyOf(ok.value());
      case Outcome.Failed<List<Quad>> failed -> throw new AssertionError(failed.problem());
    };
  }

  private static Set<Quad> expected() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.source(ArticleWriterTest.class.getResource("/rdf/everything.trig").toString())
        .lang(Lang.TRIG)
        .parse(dataset);
    return dataset.stream().collect(Collectors.toSet());
  }

  /** There are no blank nodes, so that equal lines are the same graph. */
  private static String lines(Set<Quad> quads) {
    return quads.stream()
        .map(
            quad -> NodeFmtLib.strNodesNT(quad.getSubject(), quad.getPredicate(), quad.getObject()))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static ResolvedArticle everything() {
    return new ResolvedArticle(
        ARTICLE,
        List.of(ruritania(), rudolf()),
        List.of(
            new Place(
                "strelsau",
                "Strelsau",
                Optional.of("ruritania"),
                Optional.of(50.0),
                Optional.of(14.25))),
        List.of(
            new Issue(
                "talks",
                "talks in Strelsau",
                true,
                IssueLevel.QUESTION,
                List.of("ruritania"),
                Optional.of("diplomacy"),
                Optional.empty()),
            new Issue(
                "diplomacy",
                "diplomacy",
                false,
                IssueLevel.TOPIC,
                List.of(),
                Optional.empty(),
                Optional.empty()),
            new Issue(
                "tolls",
                "lower tolls",
                true,
                IssueLevel.QUESTION,
                List.of(),
                Optional.empty(),
                Optional.empty())),
        List.of(report()),
        List.of(statement()),
        List.of(stance()),
        Map.of("ruritania", List.of(at("Ruritania"))));
  }

  private static Actor ruritania() {
    return new Actor(
        "ruritania",
        Actor.Type.STATE,
        "Ruritania",
        new TreeSet<>(Set.of("Ruritania", "Strelsau")),
        Optional.of("Q1053954"),
        Optional.empty(),
        List.of());
  }

  private static Actor rudolf() {
    return new Actor(
        "rudolf-elphberg",
        Actor.Type.PERSON,
        "Rudolf Elphberg",
        new TreeSet<>(),
        Optional.empty(),
        Optional.of("ruritania"),
        List.of(
            new Office("prime minister", "ruritania", Optional.of("2024-10"), Optional.empty())));
  }

  private static ResolvedReport report() {
    return new ResolvedReport(
        "event-1",
        "talks in Strelsau",
        "Talks",
        Status.PLANNED,
        Optional.of(new TimeExpression("in May 2025", Optional.of("2025-05"), Optional.empty())),
        Optional.of("strelsau"),
        List.of(new Participation("ruritania", Role.HOST)),
        Certainty.PROBABLE,
        false,
        0.85,
        "host",
        List.of(SENTENCE));
  }

  private static ResolvedStatement statement() {
    String content = "Ruritania will host talks in Strelsau in May 2025 if the tolls fall";
    return new ResolvedStatement(
        "statement-1",
        "Rudolf Elphberg said",
        "SAY",
        Optional.of("rudolf-elphberg"),
        Optional.empty(),
        "said",
        content,
        true,
        Optional.of(at("Rudolf Elphberg")),
        Optional.of(at("said")),
        List.of(at(content)),
        Optional.empty(),
        List.of(),
        false,
        1,
        "quote",
        SENTENCE);
  }

  private static ResolvedStance stance() {
    return new ResolvedStance(
        "stance-1",
        "talks",
        "ruritania",
        "talks",
        List.of("ruritania"),
        Position.CONDITIONAL,
        Optional.of("tolls"),
        Optional.of("rudolf-elphberg"),
        Optional.of("statement-1"),
        Optional.of("2025-04-30"),
        Certainty.POSSIBLE,
        true,
        0.5,
        "if",
        List.of(SENTENCE));
  }

  private static Evidence at(String words) {
    int start = TEXT.indexOf(words);
    return new Evidence(new Span(start, start + words.length()), words);
  }
}
