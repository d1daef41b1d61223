package org.parley.weigh;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.claim.Statement;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** What is known of the word that a claim rests on, and of the sentence around it. */
final class WordFeatures {
  private static final Pattern QUOTE = Pattern.compile("[\"“”„«»]|''|``");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private final Features features;
  private final Setting setting;

  WordFeatures(Features features, Setting setting) {
    this.features = features;
    this.setting = setting;
  }

  void word(Sentence sentence, Token word) {
    features.add("word", word.lemma());
    features.add("pos", word.pos());
    features.add("relation", word.relation());
    features.count("depth", Setting.depth(sentence, word), 0, 1, 2, 3, 4, 6);
    sentence.head(word).ifPresent(head -> above(word, head));
    Token verb = sentence.verbOf(word);
    for (Token child : sentence.children(verb)) {
      if (child.relates("aux", "auxpass", "neg", "mark")) {
        features.add("with-" + child.relation(), child.lemma());
      }
    }
    if (!verb.equals(word)) {
      features.add("verb", verb.lemma());
      features.add("verb-pos", verb.pos());
    }
    for (Token child : sentence.children(word)) {
      features.add("child", child.relation());
      if (child.relates("det", "poss", "nummod", "prep", "prt", "amod", "nmod", "compound")) {
        features.add("child", child.relation() + "-" + child.lemma());
      }
    }
    beside(sentence, word);
    said(word);
  }

  private void above(Token word, Token head) {
    features.add("head", head.lemma());
    features.add("head-pos", head.pos().substring(0, Math.min(2, head.pos().length())));
    features.add("hangs", word.relation() + "-" + head.lemma());
  }

  private void beside(Sentence sentence, Token word) {
    features.add("before", word.index() == 0 ? "-" : sentence.token(word.index() - 1).lemma());
    boolean last = word.index() + 1 == sentence.size();
    features.add("after", last ? "-" : sentence.token(word.index() + 1).lemma());
  }

  private void said(Token word) {
    Optional<Statement> around = setting.around(word.span());
    features.add("said", around.isEmpty() ? "no" : around.get().quoted() ? "quoted" : "reported");
    around.ifPresent(
        statement -> {
          features.add("said-type", statement.type());
          features.add("said-rule", statement.rule());
          statement
              .cue()
              .ifPresent(cue -> features.add("said-cue", cue.exact().toLowerCase(Locale.ROOT)));
          features.flag("said-negated", statement.negated());
          features.flag("said-by-nobody", statement.speaker().isEmpty());
        });
  }

  void sentence(Sentence sentence) {
    features.flag("headline", sentence.headline());
    features.count("sentence", sentence.index(), 0, 1, 3, 6, 12, 24, 48);
    features.count("length", sentence.size(), 0, 6, 12, 20, 30, 45);
    features.flag("asks", sentence.tokens().getLast().is("?"));
    List<Token> tokens = sentence.tokens();
    features.flag("no-verb", tokens.stream().noneMatch(Token::isVerb));
    sentence.root().ifPresent(root -> features.add("root-pos", root.pos()));
    features.count("dep", tokens.stream().filter(t -> t.relates("dep", "meta")).count(), 1, 3);
    features.flag("if", tokens.stream().anyMatch(t -> t.is("if", "whether", "unless")));
    features.flag("quote", tokens.stream().anyMatch(t -> QUOTE.matcher(t.form()).matches()));
    features.flag("semicolon", tokens.stream().anyMatch(t -> t.is(";", "|", "•", "#", "@")));
    features.flag("year", tokens.stream().anyMatch(t -> YEAR.matcher(t.form()).matches()));
    features.flag(
        "first-person", tokens.stream().anyMatch(t -> t.is("i", "we", "our", "my", "us")));
    features.flag("second-person", tokens.stream().anyMatch(t -> t.is("you", "your")));
  }
}
