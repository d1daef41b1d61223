package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.claim.ArticleClaims;
import org.parley.claim.Claim;
import org.parley.claim.EventReport;
import org.parley.claim.Evidence;
import org.parley.claim.Mention;
import org.parley.claim.Stance;
import org.parley.claim.Statement;
import org.parley.claim.Target;
import org.parley.extract.mention.NameLookup;
import org.parley.text.Trees;

/** All of extraction over trees that are written out: a dozen names, no gazetteer and no model. */
class ExtractorTest {
  private static final Extractor EXTRACTOR = new Extractor(new Names());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "clauses | active              | Treaty occurred Kenya:signatory",
        "clauses | passive             | Treaty occurred Kenya:signatory",
        "clauses | reduced-passive     | Treaty occurred Kenya:signatory",
        "clauses | that-object         | Treaty occurred Kenya:signatory",
        "clauses | headline            | Agreement occurred Peru:signatory Chile:signatory",
        "clauses | lent-owner          | Embargo planned Kenya:agent",
        "clauses | participle          | Embargo occurred Kenya:agent",
        "clauses | ahead-of            | Meeting occurred ministers:participant",
        "clauses | date-takes-subject  | Meeting occurred Macron:participant envoy:participant",
        "clauses | mark-takes-subject  | Summit cancelled",
        "complements | infinitive      | Refusal occurred Norway:agent",
        "complements | particle        | Vote denied Norway:agent",
        "conditions | none             | CONCEDE planned Chad:agent",
        "conditions | if               | CONCEDE proposed Chad:agent",
        "conditions | unless           | Refusal denied Chad:agent",
        "conditions | provided         | Agreement planned Chad:signatory",
        "negation | no-object          | AGREE denied Fiji:agent",
        "negation | affirmed           | Agreement occurred Fiji:signatory",
        "places | target               | Shelling occurred army:agent",
        "places | retreat              | TroopWithdrawal occurred Mali:agent",
        "places | visit                | Visit occurred president:participant",
        "places | journey              | Talks planned minister:participant"
      })
  void anEventHasItsTypeStatusAndParticipants(String file, String id, String event) {
    assertThat(events(claims(file, id))).contains(event);
  }

  @ParameterizedTest
  @CsvSource({
    "complements, rather-than",
    "complements, pro-verb",
    "conditions,  even-if",
    "clauses,     auxiliary-takes-subject"
  })
  void wordsThatTellOfNothingMakeNoEvent(String file, String id) {
    assertThat(claims(file, id).reports()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "clauses | subject-control       | Kenya <promised> to open the port",
        "clauses | called-on             | council <called> to withdraw",
        "clauses | owner                 | Kenya <decision> to close the border",
        "clauses | phrase-takes-subject  | Peru <condemned> the raid",
        "clauses | raising               | nobody <expected> The court … to overturn the ban",
        "complements | that              | Norway <insists> that the levy is lawful",
        "complements | whether           | Norway <decided> whether to raise the levy",
        "complements | preposition       | Norway <argued> for a ban on dumping",
        "negation | noun                 | Fiji <objection> to the pact",
        "negation | adjective            | Fiji <willing> to join"
      })
  void aStatementHasItsSourceCueAndContent(String file, String id, String statement) {
    ArticleClaims claims = claims(file, id);
    assertThat(claims.statements()).extracting(s -> shown(claims, s)).contains(statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "clauses | active                | Kenya supports treaty",
        "clauses | who                   | minister opposes tax",
        "clauses | object-control        | Kenya supports Chad to open the port",
        "clauses | joined-subjects       | Chile opposes raid",
        "complements | object            | Norway opposes levy on salmon",
        "complements | gerund            | Norway opposes raising the levy",
        "complements | infinitive        | Norway opposes raise the levy",
        "complements | whether           | Norway undecided raise the levy",
        "complements | two-objects       | Norway opposes quota",
        "complements | called-on         | Norway supports Sweden to end the ban",
        "conditions | if                 | Chad conditional lift the ban if talks succeed",
        "conditions | unless             | Chad conditional ban if talks succeed",
        "conditions | without            | Chad conditional treaty if guarantees",
        "negation | not                  | Fiji opposes pact",
        "negation | no-longer            | Fiji supports pact",
        "negation | no-longer            | Fiji opposes pact",
        "negation | noun                 | Fiji supports pact",
        "negation | or                   | Fiji opposes threaten or attack Tonga"
      })
  void aStanceHasItsHolderPositionTargetAndCondition(String file, String id, String stance) {
    ArticleClaims claims = claims(file, id);
    assertThat(claims.stances()).extracting(s -> shown(claims, s)).contains(stance);
  }

  @Test
  void whoSignsBindsAndWhoOpposesOnlyThinks() {
    assertThat(claims("clauses", "active").stances())
        .extracting(Stance::basis)
        .containsExactly(Stance.Basis.BINDING_ACT);
    assertThat(claims("clauses", "who").stances())
        .extracting(Stance::basis)
        .containsExactly(Stance.Basis.ATTITUDE_VERB);
    assertThat(claims("negation", "noun").stances())
        .extracting(Stance::basis)
        .containsExactly(Stance.Basis.OTHER);
  }

  @ParameterizedTest
  @CsvSource({"clauses", "complements", "conditions", "negation", "places"})
  void eachClaimRestsOnWordsOfItsText(String file) {
    Trees trees = Trees.of(file);
    for (String id : trees.ids()) {
      ArticleClaims claims = claims(file, id);
      for (Evidence evidence : evidence(claims)) {
        assertThat(claims.text().slice(evidence.span())).as(id).isEqualTo(evidence.exact());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"clauses", "complements", "conditions", "negation", "places"})
  void theSameTextGivesTheSameClaims(String file) {
    for (String id : Trees.of(file).ids()) {
      assertThat(all(claims(file, id))).as(id).isEqualTo(all(claims(file, id)));
    }
  }

  private static ArticleClaims claims(String file, String id) {
    return EXTRACTOR.extract(Trees.of(file).text(id));
  }

  private static List<? extends Claim> all(ArticleClaims claims) {
    return java.util.stream.Stream.of(
            claims.mentions(), claims.reports(), claims.statements(), claims.stances())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Evidence> evidence(ArticleClaims claims) {
    return all(claims).stream()
        .map(
            claim ->
                switch (claim) {
                  case Mention mention -> mention.evidence();
                  case EventReport report -> report.evidence();
                  case Statement statement -> statement.evidence();
                  case Stance stance -> stance.evidence();
                })
        .toList();
  }

  private static List<String> events(ArticleClaims claims) {
    return claims.reports().stream()
        .map(
            report ->
                (report.type()
                        + " "
                        + report.status().notation()
                        + " "
                        + report.arguments().stream()
                            .map(a -> name(claims, a.mention()) + ":" + a.role().notation())
                            .collect(Collectors.joining(" ")))
                    .strip())
        .toList();
  }

  private static String shown(ArticleClaims claims, Statement statement) {
    return "%s <%s> %s"
        .formatted(
            statement.speaker().map(id -> name(claims, id)).orElse("nobody"),
            statement.cue().map(Evidence::exact).orElse(""),
            statement.content().stream().map(Evidence::exact).collect(Collectors.joining(" … ")));
  }

  private static String shown(ArticleClaims claims, Stance stance) {
    return name(claims, stance.holder())
        + " "
        + stance.position().toString().toLowerCase(Locale.ROOT)
        + " "
        + stance.target().label()
        + stance.condition().map(Target::label).map(label -> " if " + label).orElse("");
  }

  private static String name(ArticleClaims claims, int mention) {
    return claims.mentions().get(mention).name();
  }

  private record Names() implements NameLookup {
    private static final Set<String> STATES =
        Set.of(
            "Kenya", "Chad", "Peru", "Chile", "Uganda", "Norway", "Sweden", "Fiji", "Tonga",
            "Mali");
    private static final Set<String> TOWNS = Set.of("Oslo", "Sumy", "Gao");

    @Override
    public Optional<Mention.Type> typeOf(String form) {
      return STATES.contains(form)
          ? Optional.of(Mention.Type.STATE)
          : TOWNS.contains(form) ? Optional.of(Mention.Type.PLACE) : Optional.empty();
    }

    @Override
    public boolean isTitle(String phrase) {
      return false;
    }

    @Override
    public int longestForm() {
      return 1;
    }
  }
}
