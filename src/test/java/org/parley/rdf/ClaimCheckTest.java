package org.parley.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.parley.article.Outcome;
import org.parley.article.Problem;
import org.parley.article.Span;
import org.parley.claim.Evidence;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedReport;

class ClaimCheckTest {
  private static final ResolvedArticle GOOD =
      Told.told("a", "2025-05-16", "😀 Ruritania met Freedonia in Strelsau.");

  @Test
  void whatTheArticleSaysPasses() {
    assertThat(ClaimCheck.complaints(GOOD)).isEmpty();
  }

  @Test
  void wordsThatDoNotStandThereAreRefusedByName() {
    Outcome<List<Quad>> outcome =
        new ArticleWriter(new Iris("https://example.org/"), true)
            .write(withEvidence(new Evidence(new Span(3, 8), "Rurit")));
    assertThat(outcome).isInstanceOf(Outcome.Failed.class);
    Problem problem = ((Outcome.Failed<List<Quad>>) outcome).problem();
    assertThat(problem.code()).isEqualTo(Problem.Code.EXTRACTION_FAILED);
    assertThat(problem.input()).isEqualTo("a");
    assertThat(problem.message()).contains("“Rurit” do not stand at 3–8");
  }

  @Test
  void offsetsAreCodePointsAndEndWithTheText() {
    assertThat(ClaimCheck.complaints(withEvidence(new Evidence(new Span(2, 7), "Rurit"))))
        .isEmpty();
    assertThat(ClaimCheck.complaints(withEvidence(new Evidence(new Span(900, 901), "x"))))
        .hasSize(1);
  }

  @Test
  void aNameThatLeadsNowhereIsRefused() {
    ResolvedArticle nobody =
        new ResolvedArticle(
            GOOD.article(),
            GOOD.actors().subList(0, 1),
            List.of(),
            GOOD.issues(),
            GOOD.reports(),
            GOOD.statements(),
            GOOD.stances(),
            Map.of());
    assertThat(ClaimCheck.complaints(nobody))
        .containsExactlyInAnyOrder(
            "the actor ruritania is named, but not described",
            "the place strelsau is named, but not described");
  }

  @Test
  void aKeyIsGivenOnce() {
    ResolvedReport report = GOOD.reports().getFirst();
    assertThat(ClaimCheck.complaints(withReports(List.of(report, report))))
        .containsExactly("two claims have the key event-1");
  }

  @Test
  void anEventTypeIsOneOfTheOntologys() {
    ResolvedReport report = report(GOOD.reports().getFirst(), "Tea party", 0.5);
    assertThat(ClaimCheck.complaints(withReports(List.of(report))))
        .containsExactly("the ontology has no event type Tea party");
  }

  @Test
  void confidenceIsAShare() {
    ResolvedReport report = report(GOOD.reports().getFirst(), "Meeting", Double.NaN);
    assertThat(ClaimCheck.complaints(withReports(List.of(report)))).hasSize(1);
  }

  private static ResolvedReport report(ResolvedReport report, String type, double confidence) {
    return new ResolvedReport(
        report.key(),
        report.label(),
        type,
        report.status(),
        Optional.empty(),
        Optional.empty(),
        report.participations(),
        report.certainty(),
        false,
        confidence,
        report.rule(),
        report.evidence());
  }

  private static ResolvedArticle withReports(List<ResolvedReport> reports) {
    return new ResolvedArticle(
        GOOD.article(),
        GOOD.actors(),
        GOOD.places(),
        GOOD.issues(),
        reports,
        GOOD.statements(),
        GOOD.stances(),
        GOOD.mentions());
  }

  private static ResolvedArticle withEvidence(Evidence mention) {
    return new ResolvedArticle(
        GOOD.article(),
        GOOD.actors(),
        GOOD.places(),
        GOOD.issues(),
        GOOD.reports(),
        GOOD.statements(),
        GOOD.stances(),
        Map.of("ruritania", List.of(mention)));
  }
}
