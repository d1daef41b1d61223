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
        AnnotatedText whole = trees.text(id);
        AnnotatedText text = round % 2 == 0 ? whole : withoutEnd(whole, 1 + round / 2);
        check(rehung(text, random, round < 6 ? 2 : 9), id + ", round " + round);
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

  /** As sentences that are too long are cut: words are missing, and with them the mark. */
  private static AnnotatedText withoutEnd(AnnotatedText text, int words) {
    Sentence whole = text.sentences().getFirst();
    int size = Math.max(1, whole.size() - words);
    int root = whole.root().map(Token::index).filter(index -> index < size).orElse(0);
    List<Token> tokens = new ArrayList<>();
    for (Token token : whole.tokens().subList(0, size)) {
      boolean loose = token.head() >= size || token.head() < 0;
      tokens.add(
          token.index() == root ? token.hung(-1, "root") : loose ? token.hung(root, "dep") : token);
    }
    Sentence cut =
        new Sentence(
            0,
            tokens.getFirst().span().union(tokens.getLast().span()),
            whole.headline(),
            whole.block(),
            tokens,
            whole.names().stream().filter(name -> name.last() < size).toList());
    return new AnnotatedText(text.article(), List.of(cut));
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
