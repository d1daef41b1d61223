package org.parley.weigh;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.parley.claim.Mention;
import org.parley.claim.Stance;
import org.parley.claim.Target;
import org.parley.graph.Grounded;
import org.parley.graph.ResolvedStance;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** What is known of a stance. */
final class StanceFeatures {
  private static final int[] DISTANCES = {0, 1, 2, 4, 8, 16};
  private static final String RULE = "rule";
  private static final int[] FEW = {0, 1, 2, 3};
  private static final int[] MANY = {1, 2, 4, 8};

  private final Beside others;
  private final Setting setting;
  private final ActorFeatures actors;

  StanceFeatures(Grounded grounded, Setting setting, Beside beside) {
    this.others = beside;
    this.setting = setting;
    this.actors = new ActorFeatures(grounded);
  }

  /** Whether these are of a stance that no rule vouches for. */
  static boolean ofOpen(Set<String> features) {
    return features.contains(RULE + "=" + Stance.SAID);
  }

  SortedSet<String> of(ResolvedStance stance, List<Stance> from) {
    Features features = new Features();
    Stance first = from.getFirst();
    Sentence sentence = setting.sentence(first.sentence());
    grounds(stance, first, features);
    actors.of("holder", stance.holder(), features);
    holder(sentence, first, features);
    target(first, features);
    WordFeatures words = new WordFeatures(features, setting);
    words.sentence(sentence);
    Setting.token(sentence, first.cue().span()).ifPresent(cue -> words.word(sentence, cue));
    company(stance, first, from, features);
    return features.names();
  }

  private void grounds(ResolvedStance stance, Stance first, Features features) {
    String family = first.rule().split(":")[0];
    features.add(RULE, first.rule());
    features.add("family", family);
    features.add("basis", first.basis());
    features.add("position", first.position());
    features.add("rule-position", first.rule() + "-" + first.position());
    features.add("family-position", family + "-" + first.position());
    features.add("certainty", first.certainty());
    features.flag("negated", first.negated());
    features.flag("condition", first.condition().isPresent());
    String voice =
        stance.voice().map(v -> v.equals(stance.holder()) ? "holder" : "other").orElse("author");
    features.add("voice", voice);
    features.add("family-voice", family + "-" + voice);
    features.flag("statement", first.statement().isPresent());
  }

  private void holder(Sentence sentence, Stance first, Features features) {
    Mention mention = setting.claims().mentions().get(first.holder());
    actors.mentioned("holder", mention, features);
    features.add("holder-family", mention.kind() + "-" + first.rule().split(":")[0]);
    Optional<Token> cue = Setting.token(sentence, first.cue().span());
    Optional<Token> head = Setting.top(sentence, mention.evidence().span());
    if (mention.sentence() != sentence.index() || cue.isEmpty() || head.isEmpty()) {
      features.add("holder-at", mention.sentence() < sentence.index() ? "before" : "after");
      features.count("holder-away", Math.abs(mention.sentence() - sentence.index()), 1, 2, 4);
      return;
    }
    features.add("holder-path", Setting.path(sentence, cue.get(), head.get()));
    features.add("holder-relation", head.get().relation());
    features.count("holder-distance", Math.abs(cue.get().index() - head.get().index()), DISTANCES);
    features.flag("holder-follows", head.get().index() > cue.get().index());
  }

  private void target(Stance first, Features features) {
    Target target = first.target();
    Sentence sentence = sentenceOf(target, first);
    List<Token> tokens = Setting.covered(sentence, target.span());
    features.count("target-length", tokens.size(), 0, 1, 2, 3, 5, 8, 13, 20);
    Setting.top(sentence, target.span())
        .ifPresent(
            top -> {
              features.add("target-pos", top.pos());
              features.add("target-relation", top.relation());
              features.add("target-head", top.lemma());
              features.flag("target-verb-bare", top.isVerb() && tokens.size() == 1);
              Setting.token(sentence, first.cue().span())
                  .ifPresent(
                      cue -> {
                        features.add("target-path", Setting.path(sentence, cue, top));
                        features.count(
                            "target-distance", Math.abs(cue.index() - top.index()), DISTANCES);
                      });
              features.flag(
                  "target-subject", sentence.child(top, "nsubj", "nsubjpass").isPresent());
            });
    features.count("target-about", target.about().size(), 0, 1, 2, 3);
    features.flag("target-holder", target.about().contains(first.holder()));
    words(tokens, features);
  }

  /** What its words are, wherever they stand. */
  private static void words(List<Token> tokens, Features features) {
    if (!tokens.isEmpty()) {
      features.add("target-last", tokens.getLast().pos());
    }
    features.flag("target-proper", tokens.stream().anyMatch(Token::isProper));
    features.flag("target-pronoun", tokens.stream().anyMatch(Token::isPronoun));
    features.flag("target-verb", tokens.stream().anyMatch(Token::isVerb));
    features.flag("target-finite", tokens.stream().anyMatch(Token::isFinite));
    features.flag("target-negated", tokens.stream().anyMatch(t -> t.relates("neg")));
    tokens.stream().filter(StanceFeatures::tells).forEach(t -> features.add("says", t.lemma()));
    features.flag(
        "says-more",
        tokens.stream()
            .anyMatch(
                t ->
                    t.is("more", "less", "most", "least")
                        || t.pos().startsWith("JJR")
                        || t.pos().startsWith("JJS")));
  }

  /** Whether the word counts for what is said. */
  private static boolean tells(Token token) {
    return token.isVerb()
        || token.isNoun() && !token.isProper()
        || token.pos().startsWith("JJ")
        || token.pos().startsWith("RB");
  }

  private Sentence sentenceOf(Target target, Stance stance) {
    return setting.sentenceAt(target.span()).orElseGet(() -> setting.sentence(stance.sentence()));
  }

  private void company(ResolvedStance stance, Stance first, List<Stance> from, Features features) {
    features.count("grounds", from.size(), 1, 2, 3);
    features.count("evidence", stance.evidence().size(), 1, 2, 3);
    List<ResolvedStance> beside =
        others.stances(first.evidence()).stream().filter(other -> other != stance).toList();
    features.count("beside", beside.size(), 0, 1, 2, 3, 5);
    features.count(
        "beside-own", beside.stream().filter(o -> o.holder().equals(stance.holder())).count(), FEW);
    features.flag("contrary", others.contrary(stance));
    features.flag("shared", others.shared(stance));
    features.count("holder-stances", others.heldBy(stance.holder()), MANY);
    long sameStart = beside.stream().filter(o -> o.rule().equals(stance.rule())).count();
    features.count("beside-rule", sameStart, 0, 1, 2);
  }
}
