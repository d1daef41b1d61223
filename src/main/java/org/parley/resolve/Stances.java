package org.parley.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.parley.claim.ArticleClaims;
import org.parley.claim.Mention;
import org.parley.claim.Stance;
import org.parley.claim.Target;
import org.parley.graph.Actor;
import org.parley.graph.Gazetteer;
import org.parley.graph.Issue;
import org.parley.graph.ResolvedReport;
import org.parley.graph.ResolvedStance;
import org.parley.lexicon.Determiners;
import org.parley.lexicon.ReferenceWords;
import org.parley.resolve.actor.Cast;
import org.parley.resolve.actor.Member;
import org.parley.resolve.issue.Issues;

/** The stances of one article: who holds them, on which issues. */
final class Stances {
  private static final ReferenceWords WORDS = ReferenceWords.builtIn();

  private final ArticleClaims claims;
  private final Gazetteer gazetteer;
  private final Cast cast;
  private final Issues issues;
  private final TargetWording wording;
  private final Map<String, Issue> targets = new TreeMap<>();
  private final Map<String, List<Stance>> grounds = new LinkedHashMap<>();

  Stances(ArticleClaims claims, Gazetteer gazetteer, Cast cast, Issues issues) {
    this.claims = claims;
    this.gazetteer = gazetteer;
    this.cast = cast;
    this.issues = issues;
    this.wording = new TargetWording(claims, cast);
  }

  /** The issues that the stances are on, and their conditions; once these are resolved. */
  List<Issue> issues() {
    return List.copyOf(targets.values());
  }

  /** By key, what each was resolved from; once they are resolved. */
  Map<String, List<Stance>> grounds() {
    return grounds;
  }

  /** Who takes part in an event, or holds or voices a position. */
  private Set<String> playing(List<ResolvedReport> reports) {
    Set<String> playing = new TreeSet<>();
    reports.forEach(r -> r.participations().forEach(p -> playing.add(p.actor())));
    for (Stance stance : claims.stances()) {
      cast.all(stance.holder()).forEach(member -> playing.add(member.key));
      stance.voice().flatMap(cast::keyOf).ifPresent(playing::add);
    }
    return playing;
  }

  /**
   * @param reports the events of the article; who takes part in one is somebody
   */
  List<ResolvedStance> resolved(List<ResolvedReport> reports) {
    Set<String> playing = playing(reports);
    BiPredicate<Mention, Member> names =
        (mention, member) -> playing.contains(member.key) || isNamed(mention, member);
    Issues.Reading reading = issues.of(claims, cast, names);
    Map<String, List<ResolvedStance>> merged = new LinkedHashMap<>();
    Map<String, List<Stance>> from = new HashMap<>();
    for (Stance stance : claims.stances()) {
      for (ResolvedStance each : held(stance, reading)) {
        String same = same(each);
        merged.computeIfAbsent(same, none -> new ArrayList<>()).add(each);
        from.computeIfAbsent(same, none -> new ArrayList<>()).add(stance);
      }
    }
    List<ResolvedStance> numbered = new ArrayList<>();
    merged.forEach(
        (same, stances) -> {
          String key = "stance-" + (numbered.size() + 1);
          numbered.add(ResolvedStance.joined(stances).keyed(key));
          grounds.put(key, from.getOrDefault(same, List.of()));
        });
    return numbered;
  }

  /**
   * Of those who play no part, a target names whom it calls by name, or tells of what kind they are
   * ("the rights of Syrian refugees"), and not where something is: "a war in Syria", "the
   * authority".
   */
  private static boolean isNamed(Mention mention, Member member) {
    return switch (member.type) {
      case PERSON -> true;
      case STATE -> mention.use() != Mention.Use.LOCATIVE;
      case ORGANIZATION -> member.isNamed();
      case GROUP -> isOfAKind(mention);
    };
  }

  /** "Armed militias", and not "our people", "some officials", "400 troops". */
  private static boolean isOfAKind(Mention mention) {
    List<String> words =
        Stream.of(mention.name().toLowerCase(Locale.ROOT).split(" "))
            .dropWhile(Determiners.DEFINITE::contains)
            .toList();
    return mention.kind() == Mention.Kind.NOMINAL
        && mention.plural()
        && words.size() > 1
        && Character.isLetter(words.getFirst().codePointAt(0))
        && !Determiners.OWNING.contains(words.getFirst())
        && !WORDS.is("loose", words.getFirst());
  }

  /** One for each holder; its key comes later. */
  private List<ResolvedStance> held(Stance stance, Issues.Reading reading) {
    List<String> holders =
        cast.all(stance.holder()).stream().map(m -> bound(m.key, stance)).distinct().toList();
    if (holders.isEmpty()) {
      return List.of();
    }
    Optional<Member> holder = cast.of(stance.holder());
    Target words = wording.of(stance.target(), holder);
    boolean himself = holder.filter(h -> h.label.equals(words.label())).isPresent();
    if (himself) {
      // "Norland said it was wrong": what "it" is was not told, and it is not Norland
      return List.of();
    }
    Issue target = issue(reading.issues(words, holder));
    Optional<Issue> condition =
        stance.condition().map(c -> issue(reading.issues(wording.of(c, holder), holder)));
    return holders.stream()
        .map(
            each ->
                new ResolvedStance(
                    "",
                    words.label(),
                    each,
                    target.key(),
                    target.about(),
                    stance.position(),
                    condition.map(Issue::key),
                    stance.voice().flatMap(cast::keyOf),
                    stance.statement().map(s -> "statement-" + (s + 1)),
                    stance
                        .since()
                        .or(() -> claims.text().article().published().map(Object::toString)),
                    stance.certainty(),
                    stance.negated(),
                    stance.confidence(),
                    stance.rule(),
                    List.of(stance.evidence())))
        .toList();
  }

  /** Positions that agree in this are one. */
  private static String same(ResolvedStance stance) {
    return String.join(
        "|",
        stance.holder(),
        stance.target(),
        stance.position().toString(),
        stance.condition().orElse(""));
  }

  /** Notes the issues, an article's own words before what only follows, and gives the first. */
  private Issue issue(List<Issue> all) {
    for (Issue each : all) {
      Issue old = targets.get(each.key());
      if (old == null || each.worded() && !old.worded()) {
        targets.put(each.key(), each);
      }
    }
    return all.getFirst();
  }

  /** Who signs or ratifies for a state binds the state: the position is the state's. */
  private String bound(String key, Stance stance) {
    boolean binding = stance.basis() == Stance.Basis.BINDING_ACT;
    return cast.member(key)
        .filter(m -> binding && m.type == Actor.Type.PERSON)
        .flatMap(cast::stateOf)
        .map(
            of -> {
              gazetteer.entry(of).ifPresent(cast::known);
              return of;
            })
        .orElse(key);
  }
}
