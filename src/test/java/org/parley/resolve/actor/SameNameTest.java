package org.parley.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.graph.Actor;

/** Which of two names are one person's, spelt or shortened otherwise, and which are relatives'. */
class SameNameTest {
  @ParameterizedTest
  @CsvSource({
    "Ada Moen,            Moen",
    "Moen,                Ada Moen",
    "Ada Moen,            Ada",
    "Rustam Dzhafarov,    Dzhafarow",
    "Rustam Dzhafarov,    Rustem Dzhafarov",
    "Karim el-Hadi,       el-Hadi",
    "John B. Tanner,      John Tanner",
    "José Núñez,          Jose Nunez"
  })
  void oneAndTheSame(String known, String name) {
    assertThat(matches(known, name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Ada Moen,            Berit Moen",
    "John B. Tanner,      John D. Tanner",
    "Ada Moen,            Moan",
    "Rustam Dzhafarov,    Gafarov",
    "Karim el-Hadi,       Karim Sadi",
    "Ada Moen,            Adam Moe"
  })
  void somebodyElse(String known, String name) {
    assertThat(matches(known, name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Federal Bank of Peru, Bank of Peru,  true",
    "Peru Copper Company,  Peru Copper,   true",
    "Peru Copper Company,  Copper,        false",
    "Peru,                 Peru,          true"
  })
  void aBodyCanBeCalledByOneEndOfItsName(String longer, String shorter, boolean ends) {
    assertThat(called(longer, shorter)).isEqualTo(ends);
  }

  @ParameterizedTest
  @CsvSource({
    "APO,    Andean Port Organization,         true",
    "A.P.O., Andean Port Organization,         true",
    "FBP,    Federal Bank of Peru,             true",
    "APO,    Andean Port and Rail Organization, false",
    "P,      Peru,                             false"
  })
  void capitalsAbbreviateAName(String acronym, String name, boolean abbreviates) {
    assertThat(called(name, acronym)).isEqualTo(abbreviates);
  }

  private static boolean called(String known, String name) {
    CastIndex index = new CastIndex();
    index.add(member(0, Actor.Type.ORGANIZATION, known));
    return index.bodies().called(name).isPresent();
  }

  /** By the rule itself, and by the index that is to lose nobody. */
  private static boolean matches(String known, String name) {
    Member member = member(0, Actor.Type.PERSON, known);
    CastIndex index = new CastIndex();
    index.add(member);
    boolean matches = new SameName().matches(member, name);
    assertThat(index.namesakes(name).contains(member)).isEqualTo(matches);
    return matches;
  }

  private static Member member(int order, Actor.Type type, String name) {
    return new Member(order, name + order, type, name, Optional.empty(), Optional.empty());
  }
}
