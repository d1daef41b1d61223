package org.parley.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.LoadsModels;
import org.parley.claim.ArticleClaims;
import org.parley.claim.Mention;
import org.parley.extract.Extracted;
import org.parley.graph.Actor;
import org.parley.graph.Gazetteer;
import org.parley.pipeline.Understood;
import org.parley.resolve.gazetteer.GazetteerFiles;
import org.parley.text.Trees;

/** Whom names, descriptions and pronouns mean, in texts whose trees are written out. */
@LoadsModels
class LinkerTest {
  private static final Trees TREES = Trees.of("linked");
  private static final Gazetteer GAZETTEER = GazetteerFiles.load();
  private static final LocalDate DAY = LocalDate.of(2024, 5, 15);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "norway                  | Norway            | norway",
        "moen-full, moen-short   | Moen              | ada-moen",
        "moen-full, moen-short   | Roe               | carl-roe",
        "moen-full, moen-title   | Moen              | ada-moen",
        "moen-short              | Moen              | moen",
        "widodo                  | Widodo            | joko-widodo",
        "trump-title, widodo     | Modi              | narendra-modi",
        "apu, apu-acronym        | APU               | andean-port-union",
        "union, union-short      | Port Workers      | union-of-port-workers",
        "senate                  | Senate            | us-senate",
        "chad-senate             | Senate            | senate-of-chad",
        "chad-senate, senate     | Senate            | senate-of-chad"
      })
  void aNameIsWhomTheArticleOrTheGazetteerKnows(String ids, String name, String keys) {
    assertThat(last(ids, name)).isEqualTo(keys);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kremlin             | Kremlin  | russia",
        "kremlin             | Beijing  | china",
        "in-beijing          | Beijing  | -",
        "norway              | Oslo     | -",
        "oslo-said           | Oslo     | norway",
        "brussels            | Brussels | european-union",
        "belgium, brussels   | Brussels | belgium"
      })
  void aCapitalIsItsGovernmentWhereItActs(String ids, String name, String keys) {
    assertThat(last(ids, name)).isEqualTo(keys);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "government                   | Norwegian government          | norway",
        "parliament                   | Norwegian parliament          | storting",
        "norways-pm                   | Norway's prime minister       | jonas-gahr-store",
        "prime-minister, the-minister | prime minister                | ada-moen",
        "the-minister                 | prime minister                | the-minister-prime-minister",
        "prime-minister, ex-minister  | former prime minister         | prime-minister-former-prime-minister",
        "officials                    | Norwegian officials           | norwegian-officials",
        "officials, the-officials     | officials                     | norwegian-officials",
        "group, group-again           | farmers                       | group-farmers",
        "norwegians                   | Norwegians                    | norwegians",
        "delegations                  | delegations of Norway and Sweden | norway sweden",
        "any                          | Any country                   | -",
        "apu, apu-short               | union                         | -"
      })
  void aDescriptionIsWhomItsWordsAndTheDaySay(String ids, String name, String keys) {
    assertThat(last(ids, name)).isEqualTo(keys);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "both-met, both           | Both countries | norway sweden",
        "kremlin, both            | Both countries | russia china",
        "norway, both             | Both countries | -",
        "rice, trump-title, both  | Both countries | indonesia india",
        "rice, norway, trump-title, both | Both countries | indonesia india",
        "both-met, moen-full, moen-short, moen-title, both | Both countries | norway sweden",
        "chad-met, both-met, moen-full, moen-short, moen-title, both | Both countries | -",
        "both-met, two-leaders    | two leaders    | both-met-two-leaders",
        "moen-full, two-leaders   | two leaders    | ada-moen carl-roe"
      })
  void bothAreThoseThatWereNamedTogether(String ids, String name, String keys) {
    assertThat(last(ids, name)).isEqualTo(keys);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "both-met, they             | they | norway sweden",
        "moen-full, they            | they | -",
        "both-met, officials, they  | they | norwegian-officials",
        "norway, its                | its  | norway",
        "we                         | we   | norway",
        "prime-minister, she        | she  | ada-moen",
        "norway, she                | she  | -",
        "moen-full, moen-title      | him  | carl-roe",
        "spokesman, himself         | he   | spokesman-spokesman-for-norway",
        "union-spokesman            | it   | andean-port-union",
        "aligned                    | it   | andean-port-union",
        "her-country                | my   | ada-moen"
      })
  void aPronounIsTheFirstThatItFits(String ids, String name, String keys) {
    assertThat(last(ids, name)).isEqualTo(keys);
  }

  @ParameterizedTest
  @CsvSource({
    "officials,      norwegian-officials, norway",
    "norwegians,     norwegians,          norway",
    "prime-minister, ada-moen,            norway",
    "widodo,         joko-widodo,         indonesia",
    "parliament,     storting,            norway",
    "moen-full,      ada-moen,            -"
  })
  void whoSpeaksForAStateIsKept(String ids, String key, String state) {
    assertThat(cast(ids).member(key).orElseThrow().speaksFor.orElse("-")).isEqualTo(state);
  }

  @Test
  void whoIsInOfficeDependsOnTheDay() {
    assertThat(keys(claims("norways-pm", Optional.of(LocalDate.of(2018, 1, 10))), 2018))
        .contains("erna-solberg")
        .doesNotContain("jonas-gahr-store");
  }

  @Test
  void withoutADayTheHolderOfAnOfficeHasNoName() {
    ArticleClaims claims = claims("norways-pm", Optional.empty());
    Cast cast = new Cast(GAZETTEER, Optional.empty());
    new Linker(GAZETTEER, claims, cast).link();
    assertThat(cast.member("prime-minister-of-norway")).isPresent();
    assertThat(cast.member("jonas-gahr-store")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"moen-full, moen-short", "both-met, both, they", "apu, apu-acronym", "kremlin"})
  void linkingAgainChangesNothing(String ids) {
    ArticleClaims claims = claims(ids, Optional.of(DAY));
    Cast cast = new Cast(GAZETTEER, Optional.of(DAY));
    new Linker(GAZETTEER, claims, cast).link();
    List<String> once = shown(claims, cast);
    new Linker(GAZETTEER, claims, cast).link();
    assertThat(shown(claims, cast)).isEqualTo(once);
  }

  @Test
  void allFormsOfANameAreKept() {
    assertThat(cast("apu, apu-acronym").member("andean-port-union").orElseThrow().forms)
        .contains("Andean Port Union", "APU");
  }

  @Test
  void anUnknownActorDoesNotTakeTheKeyOfAKnownOne() {
    Cast cast = new Cast(GAZETTEER, Optional.of(DAY));
    Member person = cast.unknown("norway", Actor.Type.PERSON, "Norway", Optional.empty());
    assertThat(person.key).isEqualTo("norway-person");
    Member body = cast.unknown("norway", Actor.Type.ORGANIZATION, "Norway", Optional.empty());
    assertThat(body.key).isEqualTo("norway-organization");
  }

  /** The keys of the last mention of that name, or "-". */
  private static String last(String ids, String name) {
    ArticleClaims claims = claims(ids, Optional.of(DAY));
    Cast cast = new Cast(GAZETTEER, Optional.of(DAY));
    new Linker(GAZETTEER, claims, cast).link();
    Mention mention =
        claims.mentions().stream()
            .filter(m -> m.name().equals(name))
            .reduce((earlier, later) -> later)
            .orElseThrow();
    String keys =
        cast.all(mention.id()).stream().map(member -> member.key).collect(Collectors.joining(" "));
    return keys.isEmpty() ? "-" : keys;
  }

  private static Cast cast(String ids) {
    Cast cast = new Cast(GAZETTEER, Optional.of(DAY));
    new Linker(GAZETTEER, claims(ids, Optional.of(DAY)), cast).link();
    return cast;
  }

  private static List<String> keys(ArticleClaims claims, int year) {
    Cast cast = new Cast(GAZETTEER, Optional.of(LocalDate.of(year, 1, 10)));
    new Linker(GAZETTEER, claims, cast).link();
    List<String> keys = new ArrayList<>();
    cast.members().forEach(member -> keys.add(member.key));
    return keys;
  }

  private static List<String> shown(ArticleClaims claims, Cast cast) {
    return claims.mentions().stream()
        .map(m -> m.name() + " " + cast.all(m.id()).stream().map(member -> member.key).toList())
        .toList();
  }

  private static ArticleClaims claims(String ids, Optional<LocalDate> day) {
    List<String> sentences = Stream.of(ids.split(", ")).toList();
    return Extracted.of(TREES.text(day, List.of(sentences)), Understood.names()).claims();
  }
}
