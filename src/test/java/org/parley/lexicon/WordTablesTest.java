package org.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.claim.EventType;
import org.parley.claim.Mention;
import org.parley.claim.Position;
import org.parley.claim.Role;
import org.parley.claim.Status;

/** What the lines of the tables say, as the rules ask for it. */
class WordTablesTest {
  private static final Lexicon LEXICON = new Lexicon();

  @Test
  void aVerbHasItsFramesTheMostSpecificFirst() {
    List<EventFrame> frames = LEXICON.eventVerb("abandon");
    assertThat(frames).hasSizeGreaterThan(1);
    assertThat(frames.getFirst().asksForThings()).isTrue();
    assertThat(frames.getFirst().kind().type()).isEqualTo(EventType.CONCEDE);
    assertThat(frames.getFirst().subjectRole()).contains(Role.AGENT);
    assertThat(LEXICON.eventVerb("no such verb")).isEmpty();
  }

  @Test
  void aNounIsAnEventByItselfOrInCompany() {
    EventNoun summit = LEXICON.eventNoun("summit").orElseThrow();
    assertThat(summit.kind().is("Summit")).isTrue();
    assertThat(summit.kind().type()).isEqualTo(EventType.CONSULT);
    assertThat(summit.kind().notation()).isEqualTo("Summit");
    assertThat(summit.isLoose()).isFalse();
    assertThat(LEXICON.eventNoun("friendship").orElseThrow().isLoose()).isTrue();
    assertThat(LEXICON.eventSenses("arrest"))
        .extracting(sense -> sense.company() + " " + sense.words())
        .contains("OF %captive");
  }

  @ParameterizedTest
  @CsvSource({
    "%captive,       abductee, true",
    "%captive,       treaty,   false",
    "deal|agreement, deal,     true",
    "deal|agreement, meal,     false"
  })
  void aCellAsksForLemmasAndClassesOfNouns(String cell, String lemma, boolean asked) {
    assertThat(LEXICON.asksFor(cell, lemma)).isEqualTo(asked);
  }

  @Test
  void aCueTakesItsFrames() {
    Cue accuse = LEXICON.cueVerb("accuse").getFirst();
    assertThat(accuse.hasParticle()).isTrue();
    assertThat(accuse.particle()).isEqualTo("of");
    assertThat(accuse.takes("pass")).isTrue();
    assertThat(accuse.takes("quote")).isFalse();
    assertThat(LEXICON.cueNoun("accusation").orElseThrow().takes("against")).isTrue();
    assertThat(LEXICON.cueAdjective("adamant").orElseThrow().act()).isEqualTo("Claim");
  }

  @Test
  void anAttitudeHasItsPosition() {
    assertThat(LEXICON.stanceVerb("oppose"))
        .extracting(Attitude::position)
        .containsOnly(Position.OPPOSES);
    assertThat(LEXICON.stanceNoun("opponent")).anyMatch(Attitude::namesHolder);
    assertThat(LEXICON.stanceVerb("oppose")).noneMatch(Attitude::isUndecided);
    assertThat(LEXICON.stanceAdjective("adamant")).noneMatch(a -> a.lost(true));
  }

  @ParameterizedTest
  @CsvSource({"abbot,    PERSON", "ministry, ORGANIZATION", "poll,     UNKNOWN"})
  void anActorNounSaysWhomItDescribes(String noun, Mention.Type type) {
    assertThat(LEXICON.actorType(noun)).contains(type);
  }

  @Test
  void anOutlookIsAStatusOrTheWordsOwn() {
    OutlookWord abandon = LEXICON.outlook("abandon").getFirst();
    assertThat(OutlookWord.status(abandon.status())).contains(Status.CANCELLED);
    assertThat(abandon.frames()).contains("obj");
    assertThat(OutlookWord.status("own")).isEmpty();
    assertThat(OutlookWord.all()).allSatisfy(line -> assertThat(line.example()).isNotBlank());
  }

  @Test
  void wordsOfOneFamilyOrStemTellOfOneEvent() {
    EventFamilies families = new EventFamilies();
    assertThat(families.together("accord", "agreement")).isTrue();
    assertThat(families.together("suspend", "suspension")).isTrue();
    assertThat(families.together("meet", "meeting")).isTrue();
    assertThat(families.together("visit", "summit")).isFalse();
  }

  @Test
  void typesOfOneOccasionMeet() {
    OccasionTypes types = new OccasionTypes();
    assertThat(types.together("Talks", "Summit")).isTrue();
    assertThat(types.together("Treaty", "Declaration")).isTrue();
    assertThat(types.together("Visit", "Talks")).isFalse();
    assertThat(types.together("Talks", "Treaty")).isFalse();
  }

  @Test
  void aPronounSpeaksOrTakesUp() {
    assertThat(Pronoun.of("we").filter(p -> p.speaks() && p.plural())).isPresent();
    assertThat(Pronoun.of("she").filter(p -> !p.speaks() && p.gender().equals("f"))).isPresent();
    assertThat(Pronoun.of("it").filter(Pronoun::isNeuter)).isPresent();
    assertThat(Pronoun.of("who")).isEmpty();
  }

  @Test
  void wordsByWhichDescriptionsRefer() {
    ReferenceWords words = ReferenceWords.builtIn();
    assertThat(words.is("another", "next")).isTrue();
    assertThat(words.is("another", "last")).isFalse();
    assertThat(words.all("another")).contains("new", "further");
    assertThat(words.genderOf("spokeswoman").or(() -> words.genderOf("queen"))).contains("f");
    assertThat(words.pairOf("country")).isPresent();
  }

  @Test
  void spellingsOfNamesStandTogether() {
    NameSpellings spellings = NameSpellings.builtIn();
    assertThat(spellings.words()).contains(List.of("Defence", "Defense"));
    assertThat(spellings.familyNames())
        .allSatisfy(
            endings ->
                assertThat(endings)
                    .isSortedAccordingTo((a, b) -> Integer.compare(b.length(), a.length())));
  }

  @Test
  void aWordOfTimeCountsForWhatTheTableSays() {
    assertThat(TimeWords.value(TimeWordKind.WEEKDAY, "Monday")).isEqualTo("1");
    assertThat(TimeWords.value(TimeWordKind.NUMBER, "17")).isEqualTo("17");
    assertThat("in May".matches(".*" + TimeWords.pattern("{month:m}").pattern())).isTrue();
    assertThat(TimeWords.pattern("{month:m}").matcher("in may").find()).isFalse();
  }
}
