package org.parley.extract.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Written;
import org.parley.text.Trees;

/** Where the target of an attitude stands, frame by frame. */
class ComplementsTest {
  private static final Trees TREES = Trees.of("complements");

  @ParameterizedTest
  @CsvSource({
    "object,            opposes, obj,        the levy on salmon",
    "gerund,            opposes, ing,        raising the levy",
    "infinitive,        refused, to,         raise the levy",
    "object-infinitive, urged,   obj-to,     Sweden to raise the levy",
    "that,              insists, that,       the levy is lawful",
    "whether,           decided, whether,    raise the levy",
    "preposition,       argued,  prep:for,   a ban on dumping",
    "called-on,         called,  prep-to:on, Sweden to end the ban",
    "particle,          ruled,   prt:out,    a vote",
    "object,            opposes, obj:levy,   salmon"
  })
  void aFrameHoldsTheWordsOfTheTarget(String id, String word, String frame, String target) {
    assertThat(in(id, frame, word)).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource({
    "object,     opposes, ing",
    "object,     opposes, to",
    "object,     opposes, obj:tax",
    "gerund,     opposes, obj",
    "infinitive, refused, that",
    "particle,   ruled,   prt:off",
    "preposition, argued, prep:against",
    "object,     opposes, no-such-frame"
  })
  void aFrameThatDoesNotFitHoldsNothing(String id, String word, String frame) {
    assertThat(in(id, frame, word)).isEqualTo("-");
  }

  @Test
  void whatIsJoinedIsATargetEach() {
    Written tree = Written.of(TREES, "two-objects");
    Complements complements = complements(tree);
    Complement whole = complements.in("obj", tree.token("rejected")).orElseThrow();
    assertThat(new ComplementParts(tree.view(), tree.scan().lexicon).of(whole))
        .extracting(part -> words(tree, part))
        .containsExactly("the levy", "the quota");
  }

  @Test
  void doingSoIsNoTarget() {
    Written tree = Written.of(TREES, "pro-verb");
    Complement so = complements(tree).clause(tree.token("do"));
    assertThat(complements(tree).proVerb(so)).isTrue();
    Written other = Written.of(TREES, "infinitive");
    assertThat(complements(other).proVerb(complements(other).clause(other.token("raise"))))
        .isFalse();
  }

  @Test
  void aFiniteVerbAfterAnInfinitiveStartsAnew() {
    Written tree = Written.of(TREES, "infinitive");
    assertThat(Stretches.startsAnew(tree.token("raise"), tree.token("refused"))).isTrue();
    assertThat(Stretches.startsAnew(tree.token("refused"), tree.token("raise"))).isFalse();
  }

  @Test
  void aNounTakesWithItWhatSaysWhichOne() {
    Written tree = Written.of(TREES, "object");
    assertThat(words(tree, complements(tree).noun(tree.token("levy"))))
        .isEqualTo("the levy on salmon");
  }

  @Test
  void aLongTargetEndsWhereAPhraseDoes() {
    assertThat(in("long", "to", "hopes"))
        .isEqualTo(
            "agree on quotas that settle the shares of both fleets in a wider and more lasting"
                + " accord on salmon that is expected to be signed by the end of July");
    assertThat(in("too-long", "to", "hopes"))
        .isEqualTo(
            "agree on quotas that settle the shares of both fleets in a wider and more lasting"
                + " accord on salmon");
  }

  @Test
  void aCommaBetweenAdjectivesEndsNoPhrase() {
    assertThat(in("commas", "obj", "backs"))
        .isEqualTo("the council 's review of the ministry 's costly , often late , decisions");
  }

  private static String in(String id, String frame, String word) {
    Written tree = Written.of(TREES, id);
    Optional<Complement> found = complements(tree).in(frame, tree.token(word));
    return found.map(complement -> words(tree, complement)).orElse("-");
  }

  private static Complements complements(Written tree) {
    return new Complements(tree.view(), tree.scan().lexicon);
  }

  private static String words(Written tree, Complement complement) {
    return tree.words(complement.first(), complement.last());
  }

  @Test
  void whatIsSetAsideIsATargetTurned() {
    Written tree = Written.of(TREES, "rather-than");
    Complement whole = complements(tree).in("obj", tree.token("chose")).orElseThrow();
    assertThat(new ComplementParts(tree.view(), tree.scan().lexicon).of(whole))
        .extracting(part -> words(tree, part) + " " + part.turned())
        .containsExactly("a tax false", "a ban true");
  }
}
