package org.parley.annotate.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What stands beside a sentence's grammar, and misleads the parser: short forms in brackets inside
 * a phrase ("African Union (AU) member states"), parties ("Rand Paul (R-Ky.)"), titles of other
 * stories ({@link LinkedTitles}) and datelines ({@link Dateline}). It is shown the sentence without
 * them, and with the commas that {@link Pauses} miss; then they are put back, the ones as
 * appositions to the word before, the others below the sentence's root, and the commas are taken
 * out.
 */
final class Asides {
  /** How many words a short form takes with its brackets. */
  private static final int WIDTH = 3;

  private static final Pattern SHORT_FORM = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}&.-]{1,9}");

  /** Of which party somebody is, and where elected. */
  private static final Pattern AFFILIATION = Pattern.compile("\\([DIR](?:-\\p{Lu}[\\p{L}.]*)?\\)");

  /** In words, with brackets and hyphen. */
  private static final int LONGEST_AFFILIATION = 5;

  private Asides() {}

  /** The analysis of all words, by way of the words without short forms. */
  static NLPNode[] analyse(Engine engine, List<Word> words) {
    boolean[] left = new boolean[words.size()];
    boolean[] parties = parties(words);
    boolean[] titles = LinkedTitles.of(words);
    for (int i = 0; i < titles.length; i++) {
      parties[i] |= titles[i];
    }
    int dateline = Dateline.length(words);
    List<Word> rest = new ArrayList<>();
    List<Integer> commas = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      left[i] =
          i < dateline
              || parties[i]
              || shortForm(words, left, i)
              || shortForm(words, left, i - 1)
              || shortForm(words, left, i - 2);
      if (!left[i]) {
        if (i > dateline && Pauses.before(words.subList(dateline, words.size()), i - dateline)) {
          commas.add(rest.size() + commas.size());
        }
        rest.add(words.get(i));
      }
    }
    NLPNode[] nodes = analyse(engine, rest, commas);
    return rest.size() == words.size() ? nodes : restored(words, left, parties, dateline, nodes);
  }

  /** Which words are affiliations, that somebody's name stands before. */
  private static boolean[] parties(List<Word> words) {
    boolean[] parties = new boolean[words.size()];
    for (int i = 1; i < words.size(); i++) {
      boolean named = Character.isUpperCase(words.get(i - 1).form().codePointAt(0));
      StringBuilder form = new StringBuilder();
      for (int end = i;
          named && !parties[i] && end < Math.min(words.size(), i + LONGEST_AFFILIATION);
          end++) {
        form.append(words.get(end).form());
        if (AFFILIATION.matcher(form).matches()) {
          Arrays.fill(parties, i, end + 1, true);
        }
      }
    }
    return parties;
  }

  /**
   * @param commas where the words have commas as the engine is to see them
   */
  private static NLPNode[] analyse(Engine engine, List<Word> words, List<Integer> commas) {
    List<Word> shown = new ArrayList<>(words);
    for (int at : commas) {
      Word next = shown.get(at);
      shown.add(at, new Word(next.start(), next.end(), ","));
    }
    List<NLPNode> nodes = new ArrayList<>(List.of(engine.analyse(shown)));
    for (int at : commas.reversed()) {
      NLPNode comma = nodes.remove(at + 1);
      for (NLPNode node : nodes) {
        if (node.getDependencyHead() == comma) {
          node.setDependencyHead(comma.getDependencyHead(), node.getDependencyLabel());
        }
      }
    }
    for (int i = 0; i < nodes.size(); i++) {
      nodes.get(i).setID(i);
    }
    return nodes.toArray(NLPNode[]::new);
  }

  /** What is left out itself has no short form: "… MORE (N.Y.)". */
  private static boolean shortForm(List<Word> words, boolean[] left, int at) {
    return at > 0 && !left[at - 1] && inBrackets(words, at);
  }

  /** Whether the bracket at a place opens a short form that a phrase goes on after. */
  private static boolean inBrackets(List<Word> words, int at) {
    return at > 0
        && at + WIDTH < words.size()
        && words.get(at).form().equals("(")
        && words.get(at + 2).form().equals(")")
        && SHORT_FORM.matcher(words.get(at + 1).form()).matches()
        && words.get(at + 1).form().chars().filter(Character::isUpperCase).count() > 1
        && Character.isUpperCase(words.get(at - 1).form().codePointAt(0))
        && Character.isLetter(words.get(at + WIDTH).form().codePointAt(0));
  }

  private static NLPNode[] restored(
      List<Word> words, boolean[] left, boolean[] parties, int dateline, NLPNode[] nodes) {
    NLPNode[] all = new NLPNode[words.size() + 1];
    all[0] = nodes[0];
    int next = 1;
    for (int i = 0; i < words.size(); i++) {
      if (!left[i]) {
        all[i + 1] = nodes[next++];
        all[i + 1].setID(i + 1);
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (i < dateline) {
        boolean mark = i == dateline - 1;
        all[i + 1] = node(i + 1, words.get(i), mark ? ":" : "NNP", root(nodes), "meta");
        if (dateline == 2 && !mark) {
          all[i + 1].setNamedEntityTag("U-GPE");
        }
      } else if (parties[i]) {
        int name = i;
        while (parties[name]) {
          name--;
        }
        boolean word = Character.isLetter(words.get(i).form().codePointAt(0));
        all[i + 1] = node(i + 1, words.get(i), word ? "NNP" : ":", all[name + 1], "meta");
      } else if (left[i] && !left[i - 1]) {
        NLPNode name = all[i];
        NLPNode brief = node(i + 2, words.get(i + 1), "NNP", name, "appos");
        String tag = name.getNamedEntityTag();
        brief.setNamedEntityTag(tag == null || tag.length() < 3 ? "O" : "U-" + tag.substring(2));
        all[i + 2] = brief;
        all[i + 1] = node(i + 1, words.get(i), "-LRB-", brief, "punct");
        all[i + WIDTH] = node(i + WIDTH, words.get(i + 2), "-RRB-", brief, "punct");
      }
    }
    return all;
  }

  private static NLPNode root(NLPNode[] nodes) {
    for (NLPNode node : nodes) {
      if (node.getDependencyHead() == nodes[0]) {
        return node;
      }
    }
    return nodes[0];
  }

  private static NLPNode node(int id, Word word, String tag, NLPNode head, String relation) {
    NLPNode node = new NLPNode(id, word.form());
    node.setPartOfSpeechTag(tag);
    node.setLemma(word.form().toLowerCase(Locale.ROOT));
    node.setNamedEntityTag("O");
    node.setDependencyHead(head, relation);
    return node;
  }
}
