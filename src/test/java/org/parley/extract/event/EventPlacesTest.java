package org.parley.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.claim.EventTrigger;
import org.parley.claim.Mention;
import org.parley.extract.frame.EventNouns;
import org.parley.extract.frame.Participants;
import org.parley.extract.mention.MentionFinder;
import org.parley.extract.mention.NameLookup;
import org.parley.extract.outlook.Finding;
import org.parley.extract.syntax.Written;
import org.parley.text.Token;
import org.parley.text.Trees;

/** Where an event is, with three names known and no gazetteer. */
class EventPlacesTest {
  private static final Trees TREES = Trees.of("places");
  private static final Set<String> TOWNS = Set.of("Oslo", "Sumy", "Gao");

  @ParameterizedTest
  @CsvSource({
    "verb,    met,     Meeting,         Oslo",
    "named,   talks,   Talks,           Oslo",
    "noun,    Talks,   Talks,           Oslo",
    "target,  shelled, Shelling,        Sumy",
    "retreat, withdrew, TroopWithdrawal, Gao",
    "visit,   visited, Visit,           Oslo",
    "front,   signed,  Agreement,       Oslo",
    "journey, flew,    Visit,           Oslo",
    "journey, talks,   Talks,           Oslo",
    "city-of, met,     Meeting,         Oslo"
  })
  void anEventIsWhereItsWordsSay(String id, String trigger, String type, String place) {
    assertThat(place(id, trigger, type, Optional.empty())).isEqualTo(place);
  }

  @Test
  void theVerbThatCarriesANounLendsItsPlace() {
    assertThat(place("carrier", "talks", "Talks", Optional.of("held"))).isEqualTo("Oslo");
  }

  @Test
  void whereNothingSaysWhereThereIsNoPlace() {
    assertThat(place("nowhere", "met", "Meeting", Optional.empty())).isEqualTo("-");
  }

  @Test
  void nobodyIsAskedWhereHeIsToCome() {
    assertThat(place("front", "treaty", "Invitation", Optional.empty())).isEqualTo("-");
  }

  private static String place(String id, String word, String type, Optional<String> carrier) {
    Written tree = Written.of(TREES, id);
    new MentionFinder(tree.scan(), new Towns()).find();
    Token trigger = tree.token(word);
    Occasion event =
        new Occasion(
            trigger,
            type,
            word,
            Finding.DONE,
            carrier.map(tree::token),
            trigger,
            new Participants(),
            false,
            EventTrigger.VERB,
            "test");
    return new EventPlaces(tree.scan(), new EventNouns(tree.scan()))
        .of(tree.view(), event)
        .map(mention -> tree.scan().mentions.get(mention).name)
        .orElse("-");
  }

  private record Towns() implements NameLookup {
    @Override
    public Optional<Mention.Type> typeOf(String form) {
      return TOWNS.contains(form) ? Optional.of(Mention.Type.PLACE) : Optional.empty();
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
