package org.parley.annotate.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.text.NamedSpan;
import org.parley.text.Token;

/** Turns the engine's nodes into tokens and names, mending what is no tree. */
final class SentenceBuilder {
  /** Endings of a stem that English writes with an e: "provid", "approv", "pledg". */
  private static final Pattern SILENT_E =
      Pattern.compile("([vcu]|dg|[^aeo]id|[aeiou]z|[^ae]at|[^aeiou][aiou]s|[^o]ur)$");

  private final String text;
  private final CodePoints codePoints;

  SentenceBuilder(String text) {
    this.text = text;
    this.codePoints = new CodePoints(text);
  }

  CodePoints codePoints() {
    return codePoints;
  }

  /** The tokens of a sentence; {@code nodes} has one more in front, the artificial root. */
  List<Token> tokens(List<Word> words, NLPNode[] nodes) {
    int[] heads = heads(nodes);
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      NLPNode node = nodes[i + 1];
      String form = text.substring(word.start(), word.end());
      tokens.add(
          new Token(
              i,
              codePoints.span(word.start(), word.end()),
              form,
              lemma(node, form),
              partOfSpeech(form, verbal(node, nodes) ? "VBZ" : or(node.getPartOfSpeechTag(), "XX")),
              heads[i],
              heads[i] < 0 ? "root" : or(node.getDependencyLabel(), "dep")));
    }
    return tokens;
  }

  /** The engine folds all numbers into one lemma, where they keep their own here. */
  private static String lemma(NLPNode node, String form) {
    String lemma = or(node.getLemma(), form).toLowerCase(Locale.ROOT);
    boolean folded = lemma.startsWith("#") || lemma.indexOf('0') >= 0;
    if (folded) {
      return form.toLowerCase(Locale.ROOT);
    }
    boolean modal = or(node.getPartOfSpeechTag(), "").equals("MD");
    return switch (modal ? lemma : "") {
      case "wo" -> "will";
      case "sha" -> "shall";
      default -> lemma.endsWith("ed") ? base(node, form, lemma) : lemma;
    };
  }

  /** The engine leaves a few past forms as they are: "provided", "ended", "re-elected". */
  private static String base(NLPNode node, String form, String lemma) {
    boolean past = or(node.getPartOfSpeechTag(), "").matches("VB[DN]");
    if (!past || !lemma.equals(form.toLowerCase(Locale.ROOT)) || lemma.length() < 5) {
      return lemma;
    }
    String stem = lemma.substring(0, lemma.length() - 2);
    return SILENT_E.matcher(stem).find() ? stem + "e" : stem;
  }

  /** Heads from 0, -1 for the one root; a second root or a cycle is hung below the first root. */
  private static int[] heads(NLPNode[] nodes) {
    int[] heads = new int[nodes.length - 1];
    int root = -1;
    for (int i = 0; i < heads.length; i++) {
      NLPNode head = nodes[i + 1].getDependencyHead();
      heads[i] = head == null ? -1 : head.getID() - 1;
      if (heads[i] < 0 && root < 0) {
        root = i;
      }
    }
    if (root < 0) {
      root = 0;
      heads[0] = -1;
    }
    for (int i = 0; i < heads.length; i++) {
      if (i != root && !reaches(heads, i, root)) {
        heads[i] = root;
      }
    }
    return heads;
  }

  private static boolean reaches(int[] heads, int from, int root) {
    int at = from;
    for (int steps = 0; steps <= heads.length && at >= 0; steps++) {
      if (at == root) {
        return true;
      }
      at = heads[at];
    }
    return false;
  }

  /** "EU moves meetings": what has a subject and an object is no noun, whatever the tagger says. */
  private static boolean verbal(NLPNode node, NLPNode[] nodes) {
    return or(node.getPartOfSpeechTag(), "").equals("NNS")
        && depends(nodes, node, "nsubj")
        && depends(nodes, node, "dobj");
  }

  private static boolean depends(NLPNode[] nodes, NLPNode head, String label) {
    for (NLPNode node : nodes) {
      if (node.getDependencyHead() == head && label.equals(node.getDependencyLabel())) {
        return true;
      }
    }
    return false;
  }

  /** The article's own curly quotes say which way they open; the engine sees only straight ones. */
  private static String partOfSpeech(String form, String tag) {
    return switch (form) {
      case "\u201C", "\u201E" -> "``";
      case "\u201D" -> "''";
      default -> tag;
    };
  }

  /** Names from the engine's tags: B, I and L for the parts of a name, U for a name of one word. */
  static List<NamedSpan> names(NLPNode[] nodes) {
    List<NamedSpan> names = new ArrayList<>();
    int first = -1;
    for (int i = 1; i < nodes.length; i++) {
      String tag = or(nodes[i].getNamedEntityTag(), "O");
      char part = tag.charAt(0);
      if (part == 'B' || part == 'U') {
        first = i - 1;
      }
      if (first >= 0 && (part == 'L' || part == 'U')) {
        names.add(new NamedSpan(first, i - 1, tag.substring(2)));
      }
      if (part == 'L' || part == 'U' || part == 'O') {
        first = -1;
      }
    }
    return names;
  }

  private static String or(@Nullable String value, String otherwise) {
    return value == null || value.isEmpty() ? otherwise : value;
  }
}
