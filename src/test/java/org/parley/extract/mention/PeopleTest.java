package org.parley.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.claim.ArticleClaims;
import org.parley.claim.Mention;
import org.parley.extract.Extracted;
import org.parley.text.Trees;

/** Names with their titles, groups and their parts, and what pronouns can take up. */
class PeopleTest {
  private static final Trees TREES = Trees.of("people");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title-chain   | Ada Moen                    | named PERSON subject",
        "possessive    | Chile                       | named STATE possessive",
        "possessive    | Peru's president            | nominal PERSON object",
        "compound      | Peru                        | named STATE modifier",
        "peoples       | Peruvians                   | named PEOPLE subject",
        "in-oslo       | Oslo                        | named PLACE locative",
        "oslo-acts     | Oslo                        | named PLACE subject",
        "city-of       | mayor of Oslo               | nominal PERSON subject",
        "officials     | Officials from Mali and Chad | nominal GROUP subject",
        "government-of | government of Mali          | nominal ORGANIZATION subject",
        "government-of | its army                    | nominal ORGANIZATION subject",
        "the-two       | two countries               | nominal STATE subject",
        "name-in-org   | Bank of Chile               | named ORGANIZATION subject",
        "company       | Norsk                       | named ORGANIZATION subject",
        "double        | US                          | named PLACE modifier",
        "double        | Chad                        | named STATE modifier",
        "it-object     | it                          | pronoun UNKNOWN other"
      })
  void eachHasItsKindItsTypeAndItsPart(String id, String name, String shown) {
    Mention mention = mention(id, name);
    assertThat("%s %s %s".formatted(lower(mention.kind()), mention.type(), lower(mention.use())))
        .isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title-chain | Ada Moen | foreign minister",
        "former      | Ada Moen | president",
        "appos-two   | Ada Moen | president",
        "appos-two   | Carl Roe | president",
        "relative    | Ada Moen | -"
      })
  void aTitleIsHisWhomItStandsWith(String id, String name, String title) {
    assertThat(mention(id, name).title().orElse("-")).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title-chain   | Ada Moen                     | Norway",
        "former        | Ada Moen                     | Peru",
        "appos-two     | presidents of Peru and Chile | Peru Chile",
        "possessive    | Chile's envoy                | Chile",
        "officials     | Officials from Mali and Chad | Mali Chad",
        "government-of | its army                     | its",
        "the-two       | two countries                | -"
      })
  void ofWhomTheyAreIsKept(String id, String name, String of) {
    assertThat(names(id, mention(id, name).qualifiers())).isEqualTo(of);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "former  | Ada Moen            | former president of Peru",
        "acronym | Andean Port Union   | APU",
        "acronym | APU                 | Andean Port Union",
        "title-chain | Ada Moen        | -"
      })
  void syntaxSaysWhichAreTheSame(String id, String name, String same) {
    assertThat(names(id, mention(id, name).same())).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "both          | Peru               | Chile",
        "government-of | government of Mali | its army",
        "each-other    | Mali               | Chad",
        "in-oslo       | Norway             | -"
      })
  void theFirstOfThoseJoinedKnowsTheOthers(String id, String name, String with) {
    assertThat(names(id, mention(id, name).with())).isEqualTo(with);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "both      | their | Peru Chile",
        "its       | its   | Peru",
        "he        | he    | Ada Moen",
        "it-object | it    | Peru Chile"
      })
  void aPronounCanTakeUpWhoStandsBeforeIt(String id, String pronoun, String antecedents) {
    assertThat(names(id, mention(id, pronoun).antecedents())).isEqualTo(antecedents);
  }

  @Test
  void theSubjectIsSomebodyElseThanTheObject() {
    assertThat(names("it-object", mention("it-object", "it").apart())).isEqualTo("Peru");
  }

  @Test
  void whoSpeaksInAQuotationIsWe() {
    Optional<Integer> speaker = mention("quoted-we", "we").speaker();
    assertThat(speaker.map(id -> claims("quoted-we").mentions().get(id).name())).contains("Chile");
  }

  @Test
  void someOfAGroupAreNotTheGroup() {
    assertThat(claims("some").mentions())
        .extracting(Mention::name)
        .containsExactly("ministers", "Some of the ministers");
    assertThat(claims("thousands").mentions())
        .extracting(Mention::name)
        .containsExactly("Malians", "Gao");
  }

  @ParameterizedTest
  @ValueSource(strings = {"none"})
  void whereNobodyIsNamedThereIsNobody(String id) {
    assertThat(claims(id).mentions()).isEmpty();
  }

  @Test
  void eachMentionStandsInTheTextWhereItsEvidenceSays() {
    for (String id : TREES.ids()) {
      ArticleClaims claims = claims(id);
      for (Mention mention : claims.mentions()) {
        assertThat(claims.text().slice(mention.evidence().span()))
            .as(id)
            .isEqualTo(mention.evidence().exact());
      }
    }
  }

  @Test
  void idsAreThePlacesOfMentions() {
    for (String id : TREES.ids()) {
      List<Mention> mentions = claims(id).mentions();
      for (int place = 0; place < mentions.size(); place++) {
        assertThat(mentions.get(place).id()).isEqualTo(place);
        assertThat(mentions.get(place).antecedents()).doesNotContain(place);
        assertThat(mentions.get(place).same()).doesNotContain(place);
      }
    }
  }

  private static String names(String id, List<Integer> mentions) {
    List<String> names =
        mentions.stream().map(each -> claims(id).mentions().get(each).name()).toList();
    return names.isEmpty() ? "-" : String.join(" ", names);
  }

  private static Mention mention(String id, String name) {
    return claims(id).mentions().stream()
        .filter(mention -> mention.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static ArticleClaims claims(String id) {
    return Extracted.of(TREES.text(id)).claims();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
