package org.parley.extract.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.claim.Position;
import org.parley.claim.Stance;
import org.parley.claim.Target;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Written;
import org.parley.text.Token;
import org.parley.text.Trees;

/** What becomes of a position on the way to its stance. */
class ShownTest {

  @Test
  void aPositionTurnsWithANegation() {
    Shown shown = shown(Position.SUPPORTS);
    assertThat(shown.turned().position()).isEqualTo(Position.OPPOSES);
    assertThat(shown.turned().negated()).isTrue();
    assertThat(shown.turnedIf(false)).isEqualTo(shown);
    assertThat(shown.as(Position.UNDECIDED).turned().position()).isEqualTo(Position.UNDECIDED);
    assertThat(shown.negated(true).position()).isEqualTo(Position.SUPPORTS);
  }

  @Test
  void aJudgementSaysSoInItsRule() {
    assertThat(Ground.judgement("claim", 0.5).basis()).isEqualTo(Stance.Basis.JUDGEMENT);
    assertThat(Ground.judgement("claim", 0.5).rule()).isEqualTo("judgement:claim");
    assertThat(Stance.Basis.BINDING_ACT.isVerb()).isTrue();
    assertThat(Stance.Basis.OTHER.isVerb()).isFalse();
  }

  @Test
  void aTargetHasItsWordsHeadsAndText() {
    Written tree = Written.of(Trees.of("complements"), "object");
    Token levy = tree.token("levy");
    Target target =
        new Targets(tree.scan()).of(tree.view(), levy, levy.index() - 1, levy.index() + 2);
    assertThat(target.label()).isEqualTo("levy on salmon");
    assertThat(target.heads()).containsExactly("levy", "salmon");
    assertThat(tree.scan().text.slice(target.span())).isEqualTo("the levy on salmon");
  }

  @Test
  void itTakesUpWhatTheSentenceNamedLast() {
    Written tree = Written.of(Trees.of("negation"), "not-only");
    Targets targets = new Targets(tree.scan());
    Token pact = tree.token("pact");
    Token it = tree.token("it");
    Complement pronoun = new Complement(it, it.index(), it.index());
    assertThat(targets.of(tree.view(), pronoun, Optional.empty())).isEmpty();
    Target named = targets.of(tree.view(), pact, pact.index() - 1, pact.index());
    targets.note(tree.view(), new Complement(pact, pact.index() - 1, pact.index()), named);
    assertThat(targets.of(tree.view(), pronoun, Optional.empty())).contains(named);
  }

  private static Shown shown(Position position) {
    Written tree = Written.of(Trees.of("clauses"), "active");
    return Shown.by(tree.token("signed"), List.of(), position, Ground.of("test", 0.5));
  }
}
