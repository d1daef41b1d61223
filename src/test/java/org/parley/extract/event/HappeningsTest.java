package org.parley.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.claim.Certainty;
import org.parley.claim.EventReport;
import org.parley.claim.EventTrigger;
import org.parley.claim.Mention;
import org.parley.claim.TimeExpression;
import org.parley.extract.Extracted;

/** What verbs and nouns tell of as events, and what they do not, on trees that are written out. */
class HappeningsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "met           | Meeting occurred Kenya:participant Chad:participant",
        "met-with      | Meeting occurred Kenya:participant Chad:participant",
        "shelled       | Shelling occurred Chad:agent",
        "was-shelled   | Shelling occurred Chad:agent",
        "withdrew      | TroopWithdrawal occurred Chad:agent",
        "gave          | MilitaryAid occurred Norway:agent Mali:recipient",
        "guilty        | CONCEDE occurred Dolan:agent",
        "not-guilty    | Lawsuit occurred Dolan:recipient",
        "arrested      | Arrest occurred Mali:agent two envoys of Chad:recipient",
        "mediated      | Mediation occurred Norway:mediator Mali:participant Chad:participant",
        "voted-for     | Vote occurred Kenya:agent resolution:recipient",
        "with-troops   | Deployment occurred Chad:agent",
        "phone         | PhoneCall occurred Kenya:participant Chad:participant",
        "pulled-out    | Suspension occurred Kenya:agent",
        "proved        | Shelling occurred Chad:agent",
        "in-march      | Meeting occurred Kenya:participant Chad:participant",
        "convicted     | Lawsuit occurred Dolan:recipient",
        "headline-meet | Meeting occurred Kenya:participant Chad:participant",
        "headline-arrested | Arrest occurred Mayor:recipient",
        "discussed-with | Talks occurred Kenya:participant Chad:participant",
        "dismissed-from | SANCTION occurred Dolan:recipient",
        "with-one-taken | Shelling occurred Kenya:agent Chad:recipient",
        "launched-at   | Attack occurred Kenya:agent",
        "to-meet       | Meeting planned Kenya:participant Chad:participant",
        "won-it        | Vote occurred Dolan:recipient",
        "deployed-named | Deployment occurred Kenya:agent"
      })
  void aVerbTellsWhoDidWhat(String id, String event) {
    assertThat(events(id)).containsExactly(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "held-talks     | Talks occurred Chad:participant Kenya:participant",
        "sanctions-on   | Sanctions occurred Kenya:agent Chad:recipient",
        "hosted         | Talks occurred Mali:participant Chad:participant Norway:host",
        "exercise       | JointExercise occurred Norway:participant Sweden:participant",
        "ended-exercise | JointExercise occurred Norway:participant",
        "sent-aid       | AID occurred Norway:agent",
        "demands        | CONCEDE occurred rebels:recipient Kenya:agent",
        "brokered       | Agreement occurred Norway:mediator",
        "visit-to       | Visit occurred Chad:participant",
        "invitation     | Invitation occurred Norway:agent Kenya:recipient",
        "leads-inquiry  | Investigation ongoing Chad:recipient Kenya:agent",
        "release-of     | Release occurred two sailors:recipient",
        "no-success     | Talks occurred Kenya:participant Chad:participant",
        "his-trial      | Lawsuit occurred their:recipient",
        "chad-sanctions | Sanctions occurred Chad:recipient",
        "talks-on       | Talks occurred Mali:participant Kenya:participant",
        "held-on        | Summit occurred Kenya:participant Mali:participant",
        "ban-would      | Ban proposed Chad:recipient",
        "argued-ban     | Ban proposed Chad:recipient",
        "argued-summit  | Summit planned Chad:participant",
        "suspended-for  | Talks occurred Chad:participant",
        "will-approve   | Sanctions planned Chad:recipient Kenya:agent",
        "chad-attack    | Attack occurred Chad:recipient",
        "chad-attack-on | Attack occurred Chad:agent",
        "told-at        | Meeting occurred Chad:participant Kenya:participant",
        "told-press     | PressConference occurred Kenya:participant",
        "for-talks      | Talks planned Chad:participant Kenya:participant",
        "interview-with | CONSULT occurred Tribune:host Dolan:participant",
        "testimony-before | Meeting occurred Dolan:participant Senate:host",
        "denied-entry   | REJECT occurred Kenya:recipient Pilgrims:recipient",
        "pledged-support | Endorsement occurred its:agent Kenya:agent Chad:recipient",
        "repeated-others | AGREE occurred Chad:agent",
        "repeated-own   | AGREE occurred Kenya:agent"
      })
  void aNounDoesSoWithTheVerbThatCarriesIt(String id, String event) {
    assertThat(events(id)).containsExactly(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lifted        | SanctionsRelief occurred Chad:recipient Kenya:agent",
        "not-lift      | Refusal denied Chad:recipient Kenya:agent",
        "refused       | Refusal occurred Kenya:agent treaty:recipient",
        "parliament    | Refusal occurred parliament of Mali:agent",
        "collapsed     | Ceasefire cancelled Kenya:participant Chad:participant",
        "postponed     | Visit cancelled Kenya:participant",
        "cancelled     | Summit cancelled Chad:participant Kenya:participant",
        "called-off    | Talks cancelled Mali:participant Chad:participant",
        "denied-attack | Attack denied Chad:agent",
        "ban-ended     | CONCEDE occurred Kenya:agent Chad:recipient"
      })
  void theVerbMayTurnTheNounsEventIntoAnother(String id, String event) {
    assertThat(events(id)).containsExactly(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "will-sign        | Treaty planned Chad:signatory Kenya:signatory",
        "would-sign       | Treaty proposed Kenya:signatory",
        "should-sign      | Treaty proposed Kenya:signatory",
        "not-signed       | Treaty denied",
        "headline-to-sign | Treaty planned Chad:signatory Kenya:signatory"
      })
  void whatIsStillToComeIsPlannedOrProposed(String id, String event) {
    assertThat(events(id)).containsExactly(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "after-meeting | Agreement occurred Kenya:signatory",
        "after-meeting | Meeting occurred Kenya:participant Chad:participant",
        "after-a-meeting | Meeting occurred Kenya:participant",
        "by-expelling  | Expulsion occurred Kenya:agent Chad:recipient"
      })
  void aGerundTellsWhatWasDoneBefore(String id, String event) {
    assertThat(events(id)).contains(event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "flown",
        "landed",
        "press-release",
        "seized-on",
        "might-attack",
        "no-threat",
        "how-to-meet",
        "prevent",
        "if-talks",
        "unlikely",
        "as-agreed",
        "accused-of-attack",
        "not-proved",
        "calls-for"
      })
  void whatMightBeIsFearedOrAskedIsNoEvent(String id) {
    assertThat(events(id)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"met-to-discuss", "lapsed-relative", "pact-signed", "voted-apart"})
  void whatIsToldTwiceInASentenceIsOneEvent(String id) {
    assertThat(events(id)).hasSize(1);
  }

  @Test
  void whoThreatensDoesSoByHisWords() {
    EventReport threat = first("threat");
    assertThat(threat.type()).isEqualTo("THREATEN");
    assertThat(threat.by()).isEqualTo(EventTrigger.THREAT);
    assertThat(threat.status().notation()).isEqualTo("occurred");
  }

  @ParameterizedTest
  @CsvSource({
    "met,         VERB",
    "held-talks,  CARRIED_NOUN",
    "visit-to,    NOUN",
    "collapsed,   NOUN",
    "threat,      THREAT"
  })
  void howItIsToldIsKept(String id, EventTrigger by) {
    assertThat(first(id).by()).isEqualTo(by);
  }

  @ParameterizedTest
  @CsvSource({
    "met,         Oslo",
    "shelled,     Sumy",
    "withdrew,    Kenya",
    "visit-to,    Norway",
    "sent-aid,    Mali",
    "denied-attack, Gao",
    "hosted,      -"
  })
  void whereItWasIsAPlace(String id, String place) {
    Extracted read = Extracted.of("happenings", id);
    assertThat(first(id).place().map(m -> read.claims().mentions().get(m).name()).orElse("-"))
        .isEqualTo(place);
  }

  @Test
  void envoysInACountryAreNotItsOwn() {
    List<Mention> mentions = Extracted.of("happenings", "met-diplomats").claims().mentions();
    assertThat(
            mentions.stream()
                .filter(mention -> mention.head().equals("diplomat"))
                .flatMap(mention -> mention.qualifiers().stream())
                .map(id -> mentions.get(id).name()))
        .containsExactly("Czech");
  }

  @Test
  void whatIsMadeOfThingsIsNobody() {
    assertThat(Extracted.of("happenings", "network-of").claims().mentions())
        .extracting(Mention::name)
        .containsExactly("Kenya");
  }

  @Test
  void whenItWasStaysInWordsWhereNoDayIsKnown() {
    TimeExpression time = first("met").time().orElseThrow();
    assertThat(time.text()).isEqualTo("on Friday");
    assertThat(time.value()).isEmpty();
    assertThat(first("held-talks").time()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "met,             Kenya met",
    "held-talks,      talks with Chad in Oslo",
    "shelled,         Chad shelled Sumy",
    "was-shelled,     Chad shelled Sumy",
    "lifted,          sanctions on Chad",
    "visit-to,        visit to Norway by Chad",
    "gave,            Norway gave Mali tanks"
  })
  void theLabelNamesItByItsWords(String id, String label) {
    assertThat(first(id).label()).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource({"not-signed, true", "not-lift, true", "met, false", "refused, false"})
  void whatDidNotHappenIsNegated(String id, boolean negated) {
    assertThat(first(id).negated()).isEqualTo(negated);
    assertThat(first(id).certainty()).isEqualTo(Certainty.CERTAIN);
  }

  private static List<String> events(String id) {
    return Extracted.of("happenings", id).events();
  }

  private static EventReport first(String id) {
    return Extracted.of("happenings", id).claims().reports().getFirst();
  }
}
