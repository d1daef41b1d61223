package org.parley.resolve.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** How the words of a target hang together. */
record TargetTree(Sentence sentence) {
  /** The same words, but of a phrase its head before what says which: "oil embargo". */
  Stream<ContentWord> headFirst(List<ContentWord> words) {
    return words.stream()
        .sorted(
            Comparator.comparingInt((ContentWord w) -> phrase(w.at()))
                .thenComparing(w -> phrase(w.at()) != w.at()));
  }

  /** Where the noun is that a word only modifies; where the word itself is, if it does not. */
  private int phrase(int token) {
    Token word = sentence.token(token);
    return word.relates("compound", "nmod", "nn") && word.isNoun() && word.head() > token
        ? phrase(word.head())
        : token;
  }

  /** How many steps of the tree lie between a word and a party. */
  int apart(ContentWord word, PlacedParty party) {
    List<Integer> up = path(word.at());
    List<Integer> other = path(party.party().last());
    return other.stream()
        .filter(up::contains)
        .findFirst()
        .map(common -> up.indexOf(common) + other.indexOf(common))
        .orElse(Integer.MAX_VALUE);
  }

  /** A token and what it hangs on, up to the root. */
  private List<Integer> path(int token) {
    List<Integer> path = new ArrayList<>();
    for (Optional<Token> up = Optional.of(sentence.token(token));
        up.isPresent() && !path.contains(up.get().index());
        up = sentence.head(up.get())) {
      path.add(up.get().index());
    }
    return path;
  }
}
