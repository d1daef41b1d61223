package org.parley.resolve.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.parley.claim.ArticleClaims;
import org.parley.claim.Mention;
import org.parley.claim.Stance;
import org.parley.claim.Target;
import org.parley.graph.Gazetteer;
import org.parley.graph.Issue;
import org.parley.graph.IssueLevel;
import org.parley.lexicon.IssueFrames;
import org.parley.lexicon.IssueWords;
import org.parley.lexicon.PartyFrame;
import org.parley.lexicon.WordMatch;
import org.parley.lexicon.WordSense;
import org.parley.lexicon.WordUse;
import org.parley.resolve.actor.Cast;
import org.parley.resolve.actor.Member;
import org.parley.resolve.gazetteer.Slugs;
import org.parley.text.Sentence;
import org.parley.text.SpanIndex;
import org.parley.text.Token;

/**
 * Targets to issues: the same question, the same issue, whatever the words and the article.
 *
 * <ol>
 *   <li>A {@link QuestionReader} takes the target apart: what it asks for (kinds of words, by
 *       {@code data/lexicon/issue-words.tsv}), of whom, in which direction ("US aid to Ukraine" is
 *       not Ukrainian aid to the US), and whether it is turned ("lifting the sanctions").
 *   <li>What does not say by itself what it is about ("the deal", "the proposal", "it") is of its
 *       article alone, unless the article has one question, named before it or in its headline,
 *       that the short form can stand for: then it is that one.
 *   <li>A {@link FrameReader} finds the question behind it: its frame and the parties that the
 *       frame asks about. How, why and when are an aspect of it. A target that is turned {@code
 *       negates} the question, any other that says more than the question has it as {@code
 *       skos:broader}; above it stands the topic, the frame without parties.
 * </ol>
 */
public final class Issues {
  private final IssueWords words = new IssueWords();
  private final IssueFrames frames = new IssueFrames();
  private final Gazetteer gazetteer;

  public Issues(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The issues of one article.
   *
   * @param names who counts as named by a target: a description of somebody who plays no part in
   *     the article is words of the issue, and no actor
   */
  public Reading of(ArticleClaims claims, Cast cast, BiPredicate<Mention, Member> names) {
    List<AskedTarget> asked = new ArrayList<>();
    for (Stance stance : claims.stances()) {
      Optional<Member> holder = cast.of(stance.holder());
      asked.add(new AskedTarget(stance.target(), holder));
      stance.condition().ifPresent(condition -> asked.add(new AskedTarget(condition, holder)));
    }
    return new Reading(claims, cast, names, asked);
  }

  /** The same for targets that stand in no stance of the claims. */
  public Reading of(
      ArticleClaims claims,
      Cast cast,
      BiPredicate<Mention, Member> names,
      List<AskedTarget> asked) {
    return new Reading(claims, cast, names, asked);
  }

  /** One article's. */
  public final class Reading {
    private final ArticleClaims claims;
    private final Cast cast;
    private final IssueLevels levels;
    private final OpenQuestions open;
    private final Parties parties;
    private final List<Said> said = new ArrayList<>();
    private final Map<AskedTarget, Asks> read = new HashMap<>();
    private final SpanIndex<Sentence> sentences;

    /** By each of their topics, once each, the first said first. */
    private final Map<String, List<Said>> byTopic = new HashMap<>();

    /** A question that the article words fully, and where. */
    private record Said(Asks asks, int start) {
      Question question() {
        return asks.question();
      }
    }

    /** A target taken apart, and the question behind it. */
    private record Asks(Question question, FramedQuestion framed) {
      /** What the same words ask where another reading of them is meant. */
      Asks meaning(Question other) {
        boolean turned = framed.turned() != (other.turned() != question.turned());
        return new Asks(other, framed.turned(turned));
      }

      Asks within(String article) {
        return new Asks(question.within(article), framed.within(article));
      }
    }

    Reading(
        ArticleClaims claims,
        Cast cast,
        BiPredicate<Mention, Member> names,
        List<AskedTarget> asked) {
      this.claims = claims;
      this.cast = cast;
      this.sentences = SpanIndex.of(claims.text().sentences(), Sentence::span);
      this.levels = new IssueLevels(frames, claims, cast, names);
      this.parties = new Parties(gazetteer, claims, cast);
      asked.forEach(each -> note(each.target(), each.holder()));
      said.sort(Comparator.comparingInt(Said::start));
      Set<Asks> met = new HashSet<>();
      said.stream()
          .filter(each -> met.add(each.asks()))
          .forEach(
              each ->
                  each.question()
                      .topics()
                      .forEach(
                          topic ->
                              byTopic.computeIfAbsent(topic, t -> new ArrayList<>()).add(each)));
      this.open =
          new OpenQuestions(frames, parties, said.stream().map(s -> s.asks().framed()).toList());
    }

    private void note(Target target, Optional<Member> holder) {
      Sentence sentence = sentence(target);
      Asks asks = read(target, sentence, holder);
      if (!isLocal(asks.question(), target, sentence)) {
        said.add(new Said(asks, target.span().start()));
      }
    }

    private Asks read(Target target, Sentence sentence, Optional<Member> holder) {
      return read.computeIfAbsent(
          new AskedTarget(target, holder), asked -> readAnew(target, sentence, holder));
    }

    private Asks readAnew(Target target, Sentence sentence, Optional<Member> holder) {
      TargetWords read = new TargetWords(words, parties, sentence, target);
      QuestionReader reader = new QuestionReader(words, parties, sentence, target, read);
      Question question = reader.read(holder.map(parties::doer));
      Optional<Doer> doer =
          holder
              .filter(parties::named)
              .map(h -> new Doer(h.key, parties.doer(h), parties.home(h), reader.infinitive()));
      return new Asks(
          question, new FrameReader(frames, parties).read(question, read, reader.roles(), doer));
    }

    private Sentence sentence(Target target) {
      return sentences.holding(target.span()).getFirst();
    }

    /**
     * The target's issue, and after it those above it: the question that it is an aspect or the
     * opposite of, and the topic.
     */
    public List<Issue> issues(Target target, Optional<Member> holder) {
      Sentence sentence = sentence(target);
      Asks asks = read(target, sentence, holder);
      if (asks.question().empty()) {
        String key = Slugs.of(claims.text().article().id() + " " + target.label());
        return List.of(levels.worded(target, key, IssueLevel.QUESTION, Optional.empty()));
      }
      if (isLocal(asks.question(), target, sentence)) {
        asks = local(asks, target, sentence, holder);
      } else if (asks.framed().open()) {
        FramedQuestion framed = asks.framed();
        String article = claims.text().article().id();
        asks =
            new Asks(
                asks.question(),
                open.completed(framed, holder).orElseGet(() -> framed.within(article)));
      }
      if (memberOfWhat(asks.question())) {
        asks = fuller(asks.question(), Integer.MAX_VALUE).orElse(asks);
      }
      return levels.levels(target, asks.question(), told(asks.framed(), target, sentence));
    }

    /** "Missiles struck the town" is no position on striking it. */
    private static FramedQuestion told(FramedQuestion framed, Target target, Sentence sentence) {
      Told told = Told.of(target, sentence);
      boolean conduct = framed.id().equals(FrameReader.CONDUCT);
      boolean so = framed.framed() && (conduct ? told.clause() : told.event());
      return so ? framed.asTold() : framed;
    }

    /** What only this article explains. */
    private Asks local(Asks asks, Target target, Sentence sentence, Optional<Member> holder) {
      String article = claims.text().article().id();
      Optional<Asks> meant = antecedent(asks.question(), target, sentence);
      if (meant.isPresent()) {
        return meant.get();
      }
      FramedQuestion framed = asks.framed();
      FramedQuestion known =
          framed.open()
              ? open.completed(framed, holder).orElseGet(() -> framed.within(article))
              : framed.framed() ? framed : framed.within(article);
      return new Asks(asks.question().within(article), known);
    }

    /** "Sweden's bid": the article says somewhere to join what. */
    private boolean memberOfWhat(Question question) {
      return question.frame() == PartyFrame.JOIN
          && question.scope().isEmpty()
          && !question.parties().isEmpty()
          && question.parties().keySet().stream().noneMatch(parties::joinable);
    }

    /** What the short form stands for, where just one question of the article before it fits. */
    private Optional<Asks> antecedent(Question question, Target target, Sentence sentence) {
      Token head = Pointing.head(target, sentence);
      WordSense sense =
          words
              .at(List.of(head.lemma()), 0)
              .map(WordMatch::sense)
              .orElseGet(() -> words.unknown(head.lemma()));
      boolean elliptic = question.frame() != PartyFrame.NONE || Pointing.of(target, sentence);
      boolean asked =
          sense.as().operator()
              || sense.as() == WordUse.ASPIRE
              || question.topics().contains(sense.kind());
      if (!elliptic || !asked) {
        return Optional.empty();
      }
      return fuller(question, target.span().start());
    }

    /** The question with what it leaves out, if just one of those said before can be meant. */
    private Optional<Asks> fuller(Question question, int before) {
      if (question.topics().isEmpty()) {
        return Optional.empty();
      }
      String key = question.key();
      List<Asks> fitting =
          byTopic.getOrDefault(question.topics().first(), List.of()).stream()
              .filter(s -> s.start() < before)
              .map(Said::asks)
              .filter(a -> a.question().echoedBy(question) || turnedEcho(a.question(), question))
              .filter(a -> !a.question().key().equals(key))
              .map(
                  a ->
                      turnedEcho(a.question(), question)
                          ? a.meaning(question.meaning(a.question()))
                          : a)
              .toList();
      return fitting.stream().map(Asks::question).distinct().count() == 1
          ? Optional.of(fitting.getFirst())
          : Optional.empty();
    }

    /** "Dropping the bid", where the article speaks of Ukraine's bid. */
    private static boolean turnedEcho(Question full, Question shorter) {
      return !shorter.turns().isEmpty()
          && full.turns().isEmpty()
          && !shorter.topics().isEmpty()
          && full.parties().entrySet().containsAll(shorter.parties().entrySet())
          && full.topics().containsAll(shorter.topics())
          && full.modifiers().containsAll(shorter.modifiers());
    }

    /** Whether the words mean something else in another article. */
    private boolean isLocal(Question question, Target target, Sentence sentence) {
      if (question.empty() || parties.unclear(target)) {
        return true;
      }
      if (!question.parties().isEmpty()) {
        return false;
      }
      if (question.topics().stream().anyMatch(this::known)) {
        return false;
      }
      List<String> telling =
          Stream.concat(question.topics().stream(), question.modifiers().stream())
              .filter(kind -> !generic(kind))
              .toList();
      Token head = Pointing.head(target, sentence);
      boolean clause = head.isVerb() && !head.pos().equals("VBG");
      // "sanctions", "the withdrawal": whose, on whom, from where?
      boolean incomplete = telling.size() < 2 || question.frame().needsParty() || clause;
      return telling.isEmpty()
          || Pointing.of(target, sentence)
          || incomplete && !Pointing.universal(target, sentence)
          || sentence.tokens().stream()
              .anyMatch(t -> t.isPronoun() && target.span().contains(t.span()));
    }

    private boolean known(String kind) {
      return words.as(kind) == WordUse.NAMED;
    }

    private boolean generic(String kind) {
      return words.as(kind) == WordUse.GENERIC || words.as(kind) == WordUse.PLAN;
    }
  }
}
