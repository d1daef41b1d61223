package org.parley.resolve.issue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.article.Span;
import org.parley.claim.ArticleClaims;
import org.parley.claim.Mention;
import org.parley.claim.Target;
import org.parley.graph.Actor;
import org.parley.graph.Issue;
import org.parley.graph.IssueLevel;
import org.parley.lexicon.IssueFrame;
import org.parley.lexicon.IssueFrames;
import org.parley.resolve.actor.Cast;
import org.parley.resolve.actor.Member;
import org.parley.resolve.gazetteer.Slugs;

/** The issues that a target leads to: itself, the question that it is an aspect of, the topic. */
final class IssueLevels {
  private static final String CLAIMS = "claims about ";

  private final IssueFrames frames;
  private final ArticleClaims claims;
  private final Cast cast;
  private final BiPredicate<Mention, Member> names;

  /**
   * @param names who counts as named by a target
   */
  IssueLevels(
      IssueFrames frames, ArticleClaims claims, Cast cast, BiPredicate<Mention, Member> names) {
    this.frames = frames;
    this.claims = claims;
    this.cast = cast;
    this.names = names;
  }

  /** The first is the target's own. */
  List<Issue> levels(Target target, Question question, FramedQuestion framed) {
    List<Issue> levels = new ArrayList<>();
    Optional<String> wider = wider(framed).map(Slugs::of);
    Optional<String> above = framed.topic().or(() -> wider);
    boolean whole = question.key().equals(framed.key()) && !framed.turned();
    levels.add(
        whole
            ? worded(target, question.key(), IssueLevel.QUESTION, above)
            : aspect(target, own(question, framed), framed));
    if (!whole) {
      levels.add(
          new Issue(
              framed.key(),
              label(framed),
              false,
              IssueLevel.QUESTION,
              actors(framed),
              above,
              Optional.empty()));
    }
    framed.topic().ifPresent(key -> levels.add(topic(framed.id(), wider)));
    wider(framed).ifPresent(frame -> levels.add(topic(frame, Optional.empty())));
    return levels;
  }

  /** What the frame of a question is a part of. */
  private Optional<String> wider(FramedQuestion framed) {
    return frame(framed).map(IssueFrame::topic).filter(topic -> !topic.isEmpty());
  }

  private Issue topic(String frame, Optional<String> broader) {
    String label = frames.named(frame).map(f -> f.label("")).orElse(frame);
    return new Issue(
        Slugs.of(frame), label, false, IssueLevel.TOPIC, List.of(), broader, Optional.empty());
  }

  /**
   * The key of an aspect. Where its own words do not tell its question ("Norland", of Norland's bid
   * in one article and as such in the next), the question is part of it: an aspect has but one.
   */
  private String own(Question question, FramedQuestion framed) {
    List<Set<String>> said =
        Stream.concat(question.topics().stream(), question.modifiers().stream())
            .map(Set::of)
            .toList();
    Optional<String> told = frames.of(said).map(call -> call.frame().id());
    boolean tells =
        !framed.told()
            && (told.isPresent()
                ? told.get().equals(framed.id())
                    && question.parties().keySet().containsAll(framed.parties().keySet())
                : !framed.framed() || isConductOfNamed(question, framed));
    return tells ? question.key() : Slugs.of(question.key() + " as " + framed.key());
  }

  /** "Chile's brutality" is what Chile does, whatever it is called. */
  private static boolean isConductOfNamed(Question question, FramedQuestion framed) {
    return framed.id().equals(FrameReader.CONDUCT)
        && question.parties().keySet().containsAll(framed.parties().keySet());
  }

  Issue worded(Target target, String key, IssueLevel level, Optional<String> broader) {
    return new Issue(key, target.label(), true, level, about(target), broader, Optional.empty());
  }

  private Issue aspect(Target target, String key, FramedQuestion framed) {
    // a reading whose key is the question's, and which is turned all the same, needs its own
    String own = key.equals(framed.key()) ? "no-" + key : key;
    Optional<String> question = Optional.of(framed.key());
    return new Issue(
        own,
        target.label(),
        true,
        IssueLevel.ASPECT,
        about(target),
        framed.turned() ? Optional.empty() : question,
        framed.turned() ? question : Optional.empty());
  }

  private Optional<IssueFrame> frame(FramedQuestion framed) {
    return frames.named(framed.id());
  }

  private List<String> about(Target target) {
    return target.about().stream()
        .filter(id -> !inTitle(id, target))
        .flatMap(
            id ->
                cast.all(id).stream()
                    .filter(member -> names.test(claims.mentions().get(id), member)))
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

  private List<String> actors(FramedQuestion question) {
    return question.parties().keySet().stream()
        .filter(name -> cast.member(name).isPresent())
        .toList();
  }

  /** "Sanctions on Russia", for a question that no target words. */
  private String label(FramedQuestion question) {
    String asked = asked(question);
    return question.told() ? CLAIMS + asked : asked;
  }

  private String asked(FramedQuestion question) {
    String names =
        question.parties().keySet().stream()
            .map(name -> cast.member(name).map(m -> m.label).orElseGet(() -> titled(name)))
            .collect(Collectors.joining(", "));
    boolean by = question.parties().containsValue(FrameReader.BY);
    return frame(question)
        .map(f -> by ? f.label("") + " by " + names : f.label(names))
        .orElseGet(
            () ->
                names.isEmpty()
                    ? question.id()
                    : question.framed()
                        ? question.id() + " " + names
                        : question.id() + ": " + names);
  }

  /** "Korean Peninsula" of its slug, where nobody of the article has that name. */
  private static String titled(String slug) {
    return Arrays.stream(slug.split("-"))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "));
  }
}
