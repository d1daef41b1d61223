package org.parley.extract.stance;

import java.util.Locale;
import org.parley.claim.Mention;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** Holders that are nobody in particular: "no minister", "people", "refugees who seek shelter". */
final class Nobody {
  private final Scan scan;

  Nobody(Scan scan) {
    this.scan = scan;
  }

  /**
   * @param word the word that shows the position
   */
  boolean is(Scan.View view, Draft holder, Token word) {
    Sentence there = scan.views.get(holder.sentence).sentence();
    Token head = there.token(holder.headToken);
    boolean none =
        there.children(head, "det", "neg").stream().anyMatch(d -> d.is("no"))
            || holder.sentence == view.sentence().index() && ofNone(there, head);
    boolean anyone =
        holder.kind != Mention.Kind.NAMED
            && bare(there, holder, head)
            && scan.lexicon.is("anyone", head.form().toLowerCase(Locale.ROOT));
    boolean finding =
        holder.kind == Mention.Kind.NOMINAL
            && holder.qualifiers.isEmpty()
            && scan.lexicon.is("finding-noun", head.lemma());
    return none || anyone || finding || classed(view, holder, head, word);
  }

  /** "None of the ministers". */
  private static boolean ofNone(Sentence sentence, Token head) {
    return sentence
        .head(head)
        .filter(of -> of.is("of") && head.relates("pobj"))
        .flatMap(sentence::head)
        .filter(n -> n.is("none", "neither"))
        .isPresent();
  }

  /** "Rulers who justify torture": a class of people is told by what it does. */
  private static boolean classed(Scan.View view, Draft holder, Token head, Token word) {
    Sentence sentence = view.sentence();
    boolean relative =
        holder.sentence == sentence.index()
            && word.relates("relcl", "acl")
            && word.head() == head.index();
    return relative
        && holder.kind == Mention.Kind.NOMINAL
        && bare(sentence, holder, head)
        && head.pos().equals("NNS");
  }

  /** Whether nothing says which, or how many. */
  private static boolean bare(Sentence sentence, Draft holder, Token head) {
    return holder.qualifiers.isEmpty()
        && sentence.child(head, "poss", "num", "det").isEmpty()
        && sentence.children(head, "nmod", "amod", "compound").isEmpty()
        && sentence.children(head, "prep").isEmpty();
  }
}
