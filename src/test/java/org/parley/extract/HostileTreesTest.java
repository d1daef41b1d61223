package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.claim.EventReport;
import org.parley.claim.Evidence;
import org.parley.claim.Stance;
import org.parley.text.AnnotatedText;
import org.parley.text.Sentence;
import org.parley.text.Token;
import org.parley.text.Trees;

/**
 * Parsers hang words anywhere. Whatever tree a sentence comes with, extraction comes to an end, its
 * claims quote the text, and they refer to mentions that are there.
 */
class HostileTreesTest {
  private static final List<String> RELATIONS =
      List.of(
          "nsubj",
          "nsubjpass",
          "dobj",
          "dative",
          "prep",
          "pobj",
          "pcomp",
          "ccomp",
          "xcomp",
          "advcl",
          "relcl",
          "acl",
          "appos",
          "conj",
          "cc",
          "mark",
          "aux",
          "auxpass",
          "neg",
          "agent",
          "attr",
          "acomp",
          "oprd",
          "poss",
          "det",
          "nmod",
          "compound",
          "advmod",
          "dep",
          "vocative",
          "npadvmod",
          "parataxis",
          "punct",
          "csubj",
          "expl",
          "prt");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clauses",
        "complements",
        "conditions",
        "negation",
        "places",
        "judgements",
        "statements",
        "repairs",
        "mentions"
      })
  void anyTreeGivesClaimsThatQuoteTheText(String file) {
    Trees trees = Trees.of(file);
    Random random = new Random(file.hashCode());
    for (String id : trees.ids()) {
      for (int round = 0; round < 12; round++) {
        check(rehung(trees.text(id), random, round < 6 ? 2 : 9), id + ", round " + round);
      }
    }
  }

  private static void check(AnnotatedText text, String what) {
    Extracted extracted = Extracted.of(text);
    for (Evidence evidence : extracted.evidence()) {
      assertThat(evidence.exact()).as(what).isEqualTo(text.slice(evidence.span()));
    }
    int mentions = extracted.claims().mentions().size();
    for (EventReport report : extracted.claims().reports()) {
      assertThat(report.arguments()).as(what).allMatch(a -> a.mention() < mentions);
    }
    for (Stance stance : extracted.claims().stances()) {
      assertThat(stance.holder()).as(what).isBetween(0, mentions - 1);
      assertThat(stance.target().label()).as(what).isNotBlank();
    }
  }

  /** Hangs some words on others, in any relation, so that it stays a tree. */
  private static AnnotatedText rehung(AnnotatedText text, Random random, int words) {
    Sentence sentence = text.sentences().getFirst();
    for (int i = 0; i < words; i++) {
      List<Token> tokens = new ArrayList<>(sentence.tokens());
      Token moved = tokens.get(random.nextInt(tokens.size()));
      int head = random.nextInt(tokens.size());
      String relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
      if (moved.head() >= 0) {
        tokens.set(moved.index(), moved.hung(head, relation));
        Sentence next = sentence.with(tokens);
        sentence = next.isTree() ? next : sentence;
      }
    }
    return new AnnotatedText(text.article(), List.of(sentence));
  }
}
