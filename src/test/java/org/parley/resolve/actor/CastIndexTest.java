package org.parley.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.article.Span;
import org.parley.claim.Evidence;
import org.parley.claim.Mention;
import org.parley.graph.Actor;

/** What the index of a cast finds is what going through all of it would. */
class CastIndexTest {
  private static final List<String> WORDS =
      List.of("Anna", "Berg", "Bergh", "Moen", "Ola", "el-Hadi", "Hadi", "Dzhafarov", "Dzhafarow");

  private final Random random = new Random(11);
  private final CastIndex index = new CastIndex();
  private final List<Member> members = new ArrayList<>();

  @Test
  void noNamesakeIsMissed() {
    for (int i = 0; i < 200; i++) {
      add(Actor.Type.PERSON, name());
      meet(members.get(random.nextInt(members.size())), Mention.Kind.NAMED, name(), i);
      String wanted = name();
      SameName rule = new SameName();
      assertThat(index.namesakes(wanted))
          .as(wanted)
          .isEqualTo(members.stream().filter(member -> rule.matches(member, wanted)).toList());
    }
  }

  @Test
  void ofBodiesThatAreCalledSoTheFirstIsMeant() {
    Member port = add(Actor.Type.ORGANIZATION, "Andean Port Union");
    add(Actor.Type.ORGANIZATION, "Lake Port Union");
    assertThat(index.bodies().called("Port Union")).contains(port);
    assertThat(index.bodies().called("APU")).contains(port);
    assertThat(index.bodies().called("Union")).as("too short for a name").isEmpty();
    assertThat(index.bodies().called("Rail Union")).isEmpty();
  }

  @Test
  void thoseOfAHeadComeInTheOrderInWhichTheyWereMade() {
    Member first = add(Actor.Type.GROUP, "farmers");
    Member second = add(Actor.Type.GROUP, "angry farmers");
    meet(second, Mention.Kind.NOMINAL, "farmer", 40);
    meet(first, Mention.Kind.NOMINAL, "farmer", 10);
    assertThat(index.described("farmer", Set.of())).containsExactly(first, second);
    assertThat(index.described("fisher", Set.of("alliance"))).isEmpty();
  }

  @Test
  void theLastMentionBeforeIsTheOneThatBeginsLast() {
    Member member = add(Actor.Type.PERSON, "Anna Berg");
    for (int i = 0; i < 60; i++) {
      meet(member, Mention.Kind.PRONOUN, "she", random.nextInt(300));
      Mention at = mention(Mention.Kind.PRONOUN, "she", random.nextInt(300), 3);
      assertThat(member.lastBefore(at).map(CastIndexTest::start))
          .isEqualTo(
              member.mentions.stream()
                  .filter(met -> met.evidence().span().end() <= start(at))
                  .max(Comparator.comparingInt(CastIndexTest::start))
                  .map(CastIndexTest::start));
    }
  }

  private String name() {
    String last = WORDS.get(random.nextInt(WORDS.size()));
    return random.nextInt(3) == 0 ? last : WORDS.get(random.nextInt(WORDS.size())) + " " + last;
  }

  private Member add(Actor.Type type, String name) {
    int order = members.size();
    Member member =
        new Member(order, "key-" + order, type, name, Optional.empty(), Optional.empty());
    members.add(member);
    index.add(member);
    return member;
  }

  private void meet(Member member, Mention.Kind kind, String name, int start) {
    Mention mention = mention(kind, name, start, 1 + random.nextInt(9));
    member.add(mention);
    index.met(member, mention);
  }

  private static int start(Mention mention) {
    return mention.evidence().span().start();
  }

  private static Mention mention(Mention.Kind kind, String name, int start, int length) {
    return new Mention(
        0,
        0,
        new Evidence(new Span(start, start + length), name),
        name,
        kind,
        Mention.Type.PERSON,
        name,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Mention.Use.SUBJECT,
        false);
  }
}
