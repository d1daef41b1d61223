package org.parley.extract.syntax;

import java.util.List;
import java.util.Optional;
import org.parley.lexicon.Lexicon;
import org.parley.text.Token;
import org.parley.text.Trees;

/** A sentence whose tree is written out, with the views that rules take of it. */
public record Written(Scan scan, Scan.View view) {
  private static final Lexicon LEXICON = new Lexicon();

  public static Written of(Trees trees, String id) {
    Scan scan = new Scan(trees.text(id), LEXICON);
    return new Written(scan, scan.views.getFirst());
  }

  /** The only token of that form. */
  public Token token(String form) {
    List<Token> found =
        view.sentence().tokens().stream().filter(token -> token.form().equals(form)).toList();
    if (found.size() != 1) {
      throw new IllegalArgumentException(form + " stands " + found.size() + " times");
    }
    return found.getFirst();
  }

  /** The words from one token to another, both inclusive, with blanks between them. */
  public String words(int first, int last) {
    return String.join(
        " ", view.sentence().tokens().subList(first, last + 1).stream().map(Token::form).toList());
  }

  /** The form, or "-" where there is none. */
  public static String form(Optional<Token> token) {
    return token.map(Token::form).orElse("-");
  }
}
