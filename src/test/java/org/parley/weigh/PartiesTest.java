package org.parley.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parley.claim.Role;
import org.parley.extract.Extracted;
import org.parley.graph.Grounded;
import org.parley.graph.Participation;
import org.parley.graph.PartyChoice;
import org.parley.resolve.Resolver;
import org.parley.resolve.gazetteer.GazetteerFiles;
import org.parley.resolve.gazetteer.TsvGazetteer;

/** Who takes part in an event besides those whom the rules found, on trees that are written out. */
class PartiesTest {
  private static final TsvGazetteer GAZETTEER = GazetteerFiles.load();
  private static final Weights SURELY = weights(9, Map.of());
  private static final Weights HARDLY = weights(-9, Map.of());

  @Test
  void whoIsUnlikelyStaysOut() {
    for (String id : List.of("visit-to", "withdrew", "after-meeting")) {
      assertThat(parts(new Parties(HARDLY, SURELY), id))
          .isEqualTo(parts(PartyChoice.byRules(), id));
    }
  }

  @Test
  void whoIsLikelyIsAddedAndWhomTheRulesFoundStays() {
    List<Participation> byRules = parts(PartyChoice.byRules(), "visit-to");
    assertThat(byRules).noneMatch(part -> part.actor().equals("kenya"));
    assertThat(parts(new Parties(SURELY, SURELY), "visit-to"))
        .containsAll(byRules)
        .contains(new Participation("kenya", Role.PARTICIPANT));
  }

  @Test
  void whomTheRulesFoundIsLeftOutWhereItIsUnlikelyAndSomebodyElseStays() {
    Weights doubting = weights(2, Map.of("rules=RECIPIENT", -4.0));
    assertThat(parts(PartyChoice.byRules(), "sanctions-on")).hasSize(2);
    assertThat(parts(new Parties(doubting, SURELY), "sanctions-on"))
        .containsExactly(new Participation("kenya", Role.AGENT));
    assertThat(parts(new Parties(HARDLY, SURELY), "sanctions-on")).hasSize(2);
  }

  @Test
  void whoSignsStaysWhateverTheWeightsSay() {
    Weights doubting = weights(0.1, Map.of("rules=SIGNATORY", -9.0));
    assertThat(parts(new Parties(doubting, SURELY), "will-sign"))
        .containsAll(parts(PartyChoice.byRules(), "will-sign"));
  }

  @Test
  void aTownInTheNameOfAnEventTakesNoPart() {
    assertThat(parts(new Parties(SURELY, SURELY), "treaty-of-oslo"))
        .containsExactly(new Participation("kenya", Role.SIGNATORY));
  }

  @Test
  void whoeverIsAddedIsAmongTheActorsOfTheArticle() {
    Grounded grounded = grounded(new Parties(SURELY, SURELY), "visit-to");
    assertThat(grounded.article().actors()).anyMatch(actor -> actor.key().equals("kenya"));
  }

  @Test
  void aWeightCanTellOneFromAnother() {
    Weights praising = weights(-9, Map.of("verb-path=^>nsubj", 20.0));
    assertThat(parts(new Parties(praising, SURELY), "visit-to"))
        .contains(new Participation("kenya", Role.PARTICIPANT));
    Weights unseen = weights(-9, Map.of("verb-path=^>dobj>nowhere", 20.0));
    assertThat(parts(new Parties(unseen, SURELY), "visit-to"))
        .isEqualTo(parts(PartyChoice.byRules(), "visit-to"));
  }

  @Test
  void whatHasTwoSidesAsksWhichIsLikelier() {
    assertThat(parts(PartyChoice.byRules(), "withdrew"))
        .containsExactly(new Participation("chad", Role.AGENT));
    assertThat(parts(new Parties(SURELY, SURELY), "withdrew"))
        .contains(new Participation("kenya", Role.AGENT));
    assertThat(parts(new Parties(SURELY, HARDLY), "withdrew"))
        .contains(new Participation("kenya", Role.RECIPIENT));
  }

  @Test
  void signingIsDoneBySignatories() {
    assertThat(parts(new Parties(SURELY, HARDLY), "after-meeting"))
        .contains(new Participation("chad", Role.SIGNATORY));
  }

  @Test
  void ofACandidateItsPlaceAndItsCompanyAreKnown() {
    assertThat(features("visit-to", "kenya"))
        .contains(
            "rules=none",
            "rules-type=none-CONSULT",
            "actor=state-known",
            "zone=same",
            "use=subject",
            "same-clause",
            "verb-path=^>nsubj",
            "verb-path-by=dobj^>nsubj",
            "grounds=1/1",
            "between-before=0+")
        .doesNotContain("below", "in-headline");
    assertThat(features("visit-to", "chad")).contains("rules=PARTICIPANT", "below");
    assertThat(candidate("visit-to", "chad").taken()).contains(Role.PARTICIPANT);
  }

  @Test
  void theWeightsOfTheProgramAreRead() {
    assertThat(parts(Parties.standard(), "visit-to"))
        .containsAll(parts(PartyChoice.byRules(), "visit-to"));
  }

  private static SortedSet<String> features(String id, String actor) {
    return candidate(id, actor).features();
  }

  private static Candidate candidate(String id, String actor) {
    Grounded grounded = grounded(PartyChoice.byRules(), id);
    String event = grounded.article().reports().getFirst().key();
    return Parties.candidates(grounded).getOrDefault(event, List.of()).stream()
        .filter(each -> each.actor().key().equals(actor))
        .findFirst()
        .orElseThrow();
  }

  private static List<Participation> parts(PartyChoice choice, String id) {
    return grounded(choice, id).article().reports().getFirst().participations();
  }

  private static Grounded grounded(PartyChoice choice, String id) {
    return new Resolver(GAZETTEER, choice).grounded(Extracted.of("happenings", id).claims());
  }

  private static Weights weights(double bias, Map<String, Double> each) {
    return new Weights(bias, 0.5, new TreeMap<>(each));
  }
}
