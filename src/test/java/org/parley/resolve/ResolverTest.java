package org.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.claim.Role;
import org.parley.extract.Extracted;
import org.parley.graph.Actor;
import org.parley.graph.Issue;
import org.parley.graph.Participation;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedReport;
import org.parley.graph.ResolvedStance;
import org.parley.resolve.gazetteer.GazetteerFiles;

/** From claims to actors, places and issues, on trees that are written out. */
class ResolverTest {
  private static final Resolver RESOLVER = new Resolver(GazetteerFiles.load());

  @ParameterizedTest
  @CsvSource({
    "clauses, active,          kenya",
    "clauses, joined-subjects, chile",
    "complements, object,      norway"
  })
  void aHolderIsAnActor(String file, String id, String holder) {
    ResolvedArticle article = resolved(file, id);
    assertThat(article.stances()).extracting(ResolvedStance::holder).contains(holder);
    assertThat(article.actors()).extracting(Actor::key).contains(holder);
  }

  @Test
  void statesAreThoseOfTheGazetteer() {
    assertThat(resolved("clauses", "active").actors())
        .extracting(actor -> actor.label() + " " + actor.type())
        .containsExactly("Kenya STATE");
  }

  @Test
  void whoTakesPartDoesSoInARole() {
    ResolvedReport signing = resolved("clauses", "headline").reports().getFirst();
    assertThat(signing.participations())
        .containsExactly(
            new Participation("chile", Role.SIGNATORY), new Participation("peru", Role.SIGNATORY));
  }

  @Test
  void aPlaceIsTheGazetteersWithItsState() {
    ResolvedArticle article = resolved("places", "verb");
    assertThat(article.reports().getFirst().place()).contains("oslo");
    assertThat(article.places())
        .extracting(place -> place.key() + " " + place.inState().orElse("-"))
        .containsExactly("oslo norway");
    assertThat(article.actors()).extracting(Actor::key).contains("norway");
  }

  @Test
  void wordsThatAskTheSameAreOneIssue() {
    assertThat(issue("complements", "object")).isEqualTo(issue("complements", "object"));
    assertThat(issue("complements", "two-objects")).isNotEqualTo(issue("complements", "object"));
  }

  @Test
  void aConditionIsAnIssueToo() {
    ResolvedArticle article = resolved("conditions", "if");
    List<String> keys = article.issues().stream().map(Issue::key).toList();
    ResolvedStance stance = article.stances().getFirst();
    assertThat(stance.condition()).isPresent();
    assertThat(keys).contains(stance.target(), stance.condition().get());
  }

  @Test
  void theSpeakerOfAStatementIsAnActor() {
    ResolvedArticle article = resolved("statements", "told");
    assertThat(article.statements().getFirst().speaker()).contains("peru");
    assertThat(article.statements().getFirst().addressee()).contains("chile");
  }

  @Test
  void claimsAreNumberedFromOne() {
    assertThat(resolved("complements", "two-objects").stances())
        .extracting(ResolvedStance::key)
        .containsExactly("stance-1", "stance-2");
    assertThat(resolved("statements", "within").statements())
        .extracting(statement -> statement.key())
        .containsExactly("statement-1", "statement-2");
  }

  @Test
  void positionsThatAgreeAreOneWithTheSentencesOfBoth() {
    ResolvedStance stance = resolved("clauses", "active").stances().getFirst();
    ResolvedStance joined = ResolvedStance.joined(List.of(stance, stance));
    assertThat(joined.evidence()).isEqualTo(stance.evidence());
    assertThat(joined.keyed("stance-7").key()).isEqualTo("stance-7");
  }

  private static String issue(String file, String id) {
    return resolved(file, id).stances().getFirst().target();
  }

  private static ResolvedArticle resolved(String file, String id) {
    return RESOLVER.resolve(Extracted.of(file, id).claims());
  }
}
