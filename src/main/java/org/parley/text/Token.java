package org.parley.text;

import org.parley.article.Span;

/**
 * A word or mark of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param span where it stands in the article, in code points
 * @param form the word exactly as written
 * @param lemma its dictionary form, in lower case
 * @param pos its Penn Treebank part of speech
 * @param head the index of the token that it depends on, or -1 for the root
 * @param relation the dependency relation to the head (ClearNLP labels: nsubj, dobj, prep, pobj …)
 */
public record Token(
    int index, Span span, String form, String lemma, String pos, int head, String relation) {
  /** The same word, hanging on another. */
  public Token hung(int onHead, String asRelation) {
    return new Token(index, span, form, lemma, pos, onHead, asRelation);
  }

  public boolean isVerb() {
    return pos.startsWith("VB") || pos.equals("MD");
  }

  /** Whether it is a verb in the simple present or past: no infinitive, participle or modal. */
  public boolean isFinite() {
    return pos.equals("VBD") || isPresent();
  }

  /** Whether it is a verb in the simple present. */
  public boolean isPresent() {
    return pos.equals("VBZ") || pos.equals("VBP");
  }

  /** Whether it is an infinitive or a participle. */
  public boolean isNonFinite() {
    return pos.equals("VB") || pos.equals("VBN") || pos.equals("VBG");
  }

  public boolean isNoun() {
    return pos.startsWith("NN");
  }

  public boolean isProper() {
    return pos.startsWith("NNP");
  }

  public boolean isPronoun() {
    return pos.equals("PRP") || pos.equals("PRP$");
  }

  public boolean is(String... lemmas) {
    for (String candidate : lemmas) {
      if (lemma.equals(candidate)) {
        return true;
      }
    }
    return false;
  }

  public boolean relates(String... relations) {
    for (String candidate : relations) {
      if (relation.equals(candidate)) {
        return true;
      }
    }
    return false;
  }
}
