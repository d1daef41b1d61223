package org.parley.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.TreeChange;
import org.parley.lexicon.TreeRepair;
import org.parley.text.AnnotatedText;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Hangs words where they belong that the parser hung elsewhere, by the repairs of {@code
 * tree-repairs.tsv}, so that every rule sees the same tree.
 */
final class TreeMender {
  /** How often one repair is made in a sentence at most. */
  private static final int OFTEN = 8;

  private final Lexicon lexicon;

  TreeMender(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  AnnotatedText mended(AnnotatedText text) {
    return new AnnotatedText(
        text.article(), text.sentences().stream().map(this::mended).toList(), text.losses());
  }

  private Sentence mended(Sentence sentence) {
    Sentence mended = sentence;
    for (TreeRepair repair : lexicon.treeRepairs()) {
      mended = mended(mended, repair);
    }
    return mended;
  }

  private Sentence mended(Sentence sentence, TreeRepair repair) {
    Sentence at = sentence;
    for (int i = 0; i < OFTEN; i++) {
      Optional<Map<String, Token>> found = new TreeMatcher(at, lexicon).first(repair.pattern());
      if (found.isEmpty()) {
        break;
      }
      Sentence next = changed(at, repair, found.get());
      if (!next.isTree()) {
        break;
      }
      at = next;
    }
    return at;
  }

  private static Sentence changed(Sentence sentence, TreeRepair repair, Map<String, Token> found) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (TreeChange change : repair.changes()) {
      Token word = Objects.requireNonNull(found.get(change.word()));
      Token hung =
          switch (change) {
            case TreeChange.Hung to -> hung(sentence, word, to, found);
            case TreeChange.Placed there -> {
              Token other = Objects.requireNonNull(found.get(there.of()));
              yield word.hung(other.head(), other.relation());
            }
          };
      tokens.set(word.index(), hung);
    }
    return sentence.with(tokens);
  }

  private static Token hung(
      Sentence sentence, Token word, TreeChange.Hung to, Map<String, Token> found) {
    Token head = Objects.requireNonNull(found.get(to.on()));
    String relation =
        switch (to.relation()) {
          case "" -> word.relation();
          case "subject" -> sentence.child(head, "auxpass").isPresent() ? "nsubjpass" : "nsubj";
          default -> to.relation();
        };
    return word.hung(head.index(), relation);
  }
}
