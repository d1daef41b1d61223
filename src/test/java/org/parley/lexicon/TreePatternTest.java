package org.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How paths, facts and changes of {@code tree-repairs.tsv} are read, and what is refused. */
class TreePatternTest {
  private static final String HEAD = "repair\tpath\tfacts\tchange\texample\n";

  @Test
  void aPathIsReadEdgeByEdge() {
    TreeRepair repair =
        read("verb -prep|agent-> by -> noun, verb -dobj-> object", "", "noun for object");
    assertThat(repair.pattern().edges())
        .containsExactly(
            new TreeEdge("verb", Set.of("prep", "agent"), "by"),
            new TreeEdge("by", Set.of(), "noun"),
            new TreeEdge("verb", Set.of("dobj"), "object"));
  }

  @Test
  void factsAreReadWithTheirOpposites() {
    TreeRepair repair =
        read("a -> b", "a is verb|noun; b not ends-before a;b class manner", "a -dobj-> b");
    assertThat(repair.pattern().facts())
        .containsExactly(
            new TreeFact("a", false, TreeTest.IS, List.of("verb", "noun")),
            new TreeFact("b", true, TreeTest.ENDS_BEFORE, List.of("a")),
            new TreeFact("b", false, TreeTest.CLASS, List.of("manner")));
  }

  @Test
  void aChangeHangsAWordOrPutsItInAnothersPlace() {
    assertThat(read("a -> b -> c", "", "a -dobj-> c, a -> b").changes())
        .containsExactly(new TreeChange.Hung("c", "a", "dobj"), new TreeChange.Hung("b", "a", ""));
    assertThat(read("a -> b", "", "b for a, b -> a").changes())
        .containsExactly(new TreeChange.Placed("b", "a"), new TreeChange.Hung("a", "b", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "a           #             # b for a     # leads nowhere",
        "a -> b ->   #             # b for a     # leads nowhere",
        "a => b      #             # b for a     # '=>' where an arrow should be",
        "a -> b, c -> d #          # b for a     # begins at no word before: c -> d",
        "a -> b -> a #             # b for a     # comes to 'a' twice",
        "a -> b      # a is        # b for a     # a fact that is none: a is",
        "a -> b      # a is loud   # b for a     # something unknown: a is loud",
        "a -> b      # c is verb   # b for a     # something unknown: c is verb",
        "a -> b      # a before c  # b for a     # something unknown: a before c",
        "a -> b      # a seems odd # b for a     # asks for 'seems', which is no test",
        "a -> b      #             # c -> a      # changes a word that is not on its path",
        "a -> b      #             # b for c     # changes a word that is not on its path",
      })
  void whatCannotBeReadIsNamedWithItsLine(String path, String facts, String change, String fault) {
    assertThatThrownBy(() -> read(path, facts == null ? "" : facts, change))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("repairs.tsv, line 2: ")
        .hasMessageContaining(fault);
  }

  private static TreeRepair read(String path, String facts, String change) {
    String line = String.join("\t", "name", path, facts, change, "An example.");
    return Table.parse("repairs.tsv", HEAD + line, TreeRepair::of).getFirst();
  }
}
