package org.parley.resolve.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.article.Span;
import org.parley.claim.ArticleClaims;
import org.parley.claim.Mention;
import org.parley.claim.Stance;
import org.parley.claim.Target;
import org.parley.graph.Actor;
import org.parley.graph.Gazetteer;
import org.parley.graph.Issue;
import org.parley.lexicon.IssueWords;
import org.parley.resolve.actor.Cast;
import org.parley.resolve.actor.Member;
import org.parley.resolve.gazetteer.Slugs;
import org.parley.text.Sentence;
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
 *   <li>A turned question {@code negates} the one inside it, and each has a broader one: without
 *       modifiers, then without who does it, then without any party ("Ukraine's NATO membership"
 *       below "NATO membership" below "membership").
 * </ol>
 */
public final class Issues {
  private static final Set<String> DEMONSTRATIVE =
      Set.of("this", "that", "these", "those", "both", "such", "any", "another", "either");

  private final IssueWords words = new IssueWords();
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
  public Reading of(ArticleClaims claims, Cast cast, Predicate<Member> names) {
    List<Asked> asked = new ArrayList<>();
    for (Stance stance : claims.stances()) {
      Optional<Member> holder = cast.of(stance.holder());
      asked.add(new Asked(stance.target(), holder));
      stance.condition().ifPresent(condition -> asked.add(new Asked(condition, holder)));
    }
    return new Reading(claims, cast, names, asked);
  }

  /** The same for targets that stand in no stance of the claims. */
  public Reading of(ArticleClaims claims, Cast cast, Predicate<Member> names, List<Asked> asked) {
    return new Reading(claims, cast, names, asked);
  }

  /** A target or condition, and whose position is on it. */
  public record Asked(Target target, Optional<Member> holder) {}

  /** One article's. */
  public final class Reading {
    private final ArticleClaims claims;
    private final Cast cast;
    private final Predicate<Member> names;
    private final Parties parties;
    private final List<Said> said = new ArrayList<>();

    /** A question that the article words fully, and the sentence. */
    private record Said(Question question, int sentence, int start) {}

    Reading(ArticleClaims claims, Cast cast, Predicate<Member> names, List<Asked> asked) {
      this.claims = claims;
      this.cast = cast;
      this.names = names;
      this.parties = new Parties(gazetteer, claims, cast);
      asked.forEach(each -> note(each.target(), each.holder()));
      said.sort(Comparator.comparingInt(Said::start));
    }

    private void note(Target target, Optional<Member> holder) {
      Sentence sentence = sentence(target);
      Question question = read(target, sentence, holder);
      if (!isLocal(question, target, sentence)) {
        said.add(new Said(question, sentence.index(), target.span().start()));
      }
    }

    private Question read(Target target, Sentence sentence, Optional<Member> holder) {
      return new QuestionReader(words, parties, sentence, target).read(holder.map(parties::doer));
    }

    private Sentence sentence(Target target) {
      return claims.text().sentences().stream()
          .filter(s -> s.span().contains(target.span()))
          .findFirst()
          .orElseThrow();
    }

    /**
     * The target's issue, and after it those that follow from it: the one that it negates, the
     * broader ones.
     */
    public List<Issue> issues(Target target, Optional<Member> holder) {
      Sentence sentence = sentence(target);
      Question question = read(target, sentence, holder);
      if (question.empty()) {
        String key = Slugs.of(claims.text().article().id() + " " + target.label());
        return List.of(
            new Issue(
                key, target.label(), true, about(target), Optional.empty(), Optional.empty()));
      }
      if (isLocal(question, target, sentence)) {
        question =
            antecedent(question, target, sentence)
                .orElse(question.within(claims.text().article().id()));
      }
      if (memberOfWhat(question)) {
        question = fuller(question, said).orElse(question);
      }
      List<Issue> issues = new ArrayList<>();
      add(question, Optional.of(target), issues);
      return issues;
    }

    /** "Sweden's bid": the article says somewhere to join what. */
    private boolean memberOfWhat(Question question) {
      return question.frame() == IssueWords.Frame.JOIN
          && question.scope().isEmpty()
          && !question.parties().isEmpty()
          && question.parties().keySet().stream().noneMatch(parties::joinable);
    }

    private void add(Question question, Optional<Target> target, List<Issue> issues) {
      Optional<Question> negated = question.negated();
      Optional<Question> broader =
          question.broader(parties::joinable).filter(b -> !b.key().equals(question.key()));
      issues.add(
          new Issue(
              question.key(),
              target.map(Target::label).orElseGet(() -> label(question)),
              target.isPresent(),
              target.map(this::about).orElseGet(() -> actors(question)),
              broader.map(Question::key),
              negated.map(Question::key)));
      negated.ifPresent(q -> add(q, Optional.empty(), issues));
      broader.ifPresent(q -> add(q, Optional.empty(), issues));
    }

    private List<String> about(Target target) {
      return target.about().stream()
          .filter(id -> !inTitle(id, target))
          .flatMap(id -> cast.all(id).stream())
          .filter(names)
          .map(member -> member.key)
          .distinct()
          .toList();
    }

    /** "President of Finland X" names X; whose president X is only tells X from others. */
    private boolean inTitle(int id, Target target) {
      Span name = claims.mentions().get(id).evidence().span();
      return target.about().stream()
          .map(other -> claims.mentions().get(other))
          .filter(m -> m.type() == Mention.Type.PERSON && !m.plural() && m.id() != id)
          .filter(m -> cast.of(m.id()).filter(p -> p.type == Actor.Type.PERSON).isPresent())
          .anyMatch(m -> m.qualifiers().contains(id) && m.evidence().span().contains(name));
    }

    private List<String> actors(Question question) {
      return question.parties().keySet().stream()
          .filter(name -> cast.member(name).isPresent())
          .toList();
    }

    /** "sanction: Russia", "NATO membership", for a question that no target words. */
    private String label(Question question) {
      String words = question.words().collect(Collectors.joining(" "));
      String names =
          question.parties().keySet().stream()
              .map(name -> cast.member(name).map(m -> m.label).orElse(name))
              .collect(Collectors.joining(", "));
      if (question.frame() == IssueWords.Frame.JOIN && question.turns().isEmpty()) {
        return (names + " " + words).strip();
      }
      return names.isEmpty() || words.isEmpty() ? words + names : words + ": " + names;
    }

    /** What the short form stands for, where just one question of the article before it fits. */
    private Optional<Question> antecedent(Question question, Target target, Sentence sentence) {
      Token head = head(target, sentence);
      IssueWords.Sense sense =
          words
              .at(List.of(head.lemma()), 0)
              .map(IssueWords.Match::sense)
              .orElseGet(() -> words.unknown(head.lemma()));
      boolean elliptic = question.frame() != IssueWords.Frame.NONE || pointing(target, sentence);
      boolean asked =
          sense.as().operator()
              || sense.as() == IssueWords.As.ASPIRE
              || question.topics().contains(sense.kind());
      if (!elliptic || !asked) {
        return Optional.empty();
      }
      return fuller(
          question, said.stream().filter(s -> s.start() < target.span().start()).toList());
    }

    /** The question with what it leaves out, if just one of these can be meant. */
    private static Optional<Question> fuller(Question question, List<Said> among) {
      List<Question> fitting =
          among.stream()
              .map(Said::question)
              .filter(q -> !q.key().equals(question.key()))
              .filter(q -> q.echoedBy(question) || turnedEcho(q, question))
              .map(q -> turnedEcho(q, question) ? question.meaning(q) : q)
              .distinct()
              .toList();
      return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
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
      Token head = head(target, sentence);
      boolean clause = head.isVerb() && !head.pos().equals("VBG");
      // "sanctions", "the withdrawal": whose, on whom, from where?
      boolean incomplete =
          telling.size() < 2 || question.frame() != IssueWords.Frame.NONE || clause;
      return telling.isEmpty()
          || pointing(target, sentence)
          || incomplete && !universal(target, sentence)
          || sentence.tokens().stream()
              .anyMatch(t -> t.isPronoun() && target.span().contains(t.span()));
    }

    private boolean known(String kind) {
      return words.as(kind) == IssueWords.As.NAMED;
    }

    private boolean generic(String kind) {
      return words.as(kind) == IssueWords.As.GENERIC || words.as(kind) == IssueWords.As.PLAN;
    }

    /** "the deal", "its proposal": the reader is expected to know which. */
    private boolean pointing(Target target, Sentence sentence) {
      return !universal(target, sentence) && points(head(target, sentence), target, sentence);
    }

    private static boolean universal(Target target, Sentence sentence) {
      return sentence.tokens().stream()
          .anyMatch(t -> target.span().contains(t.span()) && t.is("all", "every"));
    }

    /** Of "the lifting of these sanctions" it is the last noun that points. */
    private boolean points(Token head, Target target, Sentence sentence) {
      List<Token> children = sentence.children(head);
      if (children.stream()
          .anyMatch(t -> DEMONSTRATIVE.contains(t.lemma()) || t.pos().equals("PRP$"))) {
        return true;
      }
      Optional<Token> object =
          Stream.concat(
                  children.stream(),
                  children.stream()
                      .filter(t -> t.relates("prep") && t.index() > head.index())
                      .flatMap(t -> sentence.children(t).stream()))
              .filter(t -> t.relates("dobj", "pobj", "pcomp") && target.span().contains(t.span()))
              .findFirst();
      return object
          .map(t -> points(t, target, sentence))
          .orElseGet(() -> children.stream().anyMatch(t -> t.is("the")));
    }

    private static Token head(Target target, Sentence sentence) {
      List<Token> inside =
          sentence.tokens().stream().filter(t -> target.span().contains(t.span())).toList();
      return inside.stream()
          .filter(t -> !t.relates("punct"))
          .filter(t -> inside.stream().noneMatch(other -> other.index() == t.head()))
          .findFirst()
          .orElseGet(inside::getFirst);
    }
  }
}
