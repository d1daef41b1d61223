package org.parley.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.claim.EventType;
import org.parley.claim.Evidence;
import org.parley.graph.Actor;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedReport;
import org.parley.graph.ResolvedStance;
import org.parley.graph.ResolvedStatement;
import org.parley.resolve.gazetteer.Slugs;

/**
 * Two readings of one article as one. Reports are the same where they share a sentence and the
 * broad type; stances, where they share a sentence, the holder, and the issue or half of the words
 * of the target.
 */
public final class Readings {
  /** What is left of the confidence in a stance whose position the other reader has otherwise. */
  private static final double DISPUTED = 0.5;

  private final ResolvedArticle first;
  private final ResolvedArticle second;
  private final Agreement agreement;
  private final String prefix;

  /** The keys of statements in the joined reading, by those that each of the two gave them. */
  private final Map<String, String> keysOfFirst = new HashMap<>();

  private final Map<String, String> keysOfSecond = new HashMap<>();

  private Readings(
      ResolvedArticle first, ResolvedArticle second, Agreement agreement, String reader) {
    this.first = first;
    this.second = second;
    this.agreement = agreement;
    this.prefix = reader.equals(ResolvedArticle.RULES) ? "" : reader + "-";
  }

  /**
   * What two readers found. What both found stands once, as the second words it, with more
   * confidence; what only the first found stands with less, since the second has looked at it too;
   * where their positions differ, both stand, with less.
   *
   * @param reader what the joined reading is called
   */
  public static ResolvedArticle joined(
      ResolvedArticle first, ResolvedArticle second, String reader) {
    return new Readings(first, second, Agreement.INDEPENDENT, reader).whole(reader);
  }

  /** What one reader found in two overlapping parts of an article. */
  public static ResolvedArticle continued(ResolvedArticle first, ResolvedArticle second) {
    return new Readings(second, first, Agreement.REPEATED, first.reader()).whole(first.reader());
  }

  private ResolvedArticle whole(String reader) {
    List<ResolvedStatement> statements = statements();
    List<ResolvedReport> reports = reports();
    List<ResolvedStance> stances = stances();
    return new ResolvedArticle(
        second.article(),
        reader,
        List.copyOf(actors().values()),
        byKey(first.places(), second.places(), place -> place.key()),
        byKey(first.issues(), second.issues(), issue -> issue.key()),
        reports,
        statements,
        stances,
        mentions());
  }

  private List<ResolvedReport> reports() {
    List<ResolvedReport> rest = new ArrayList<>(first.reports());
    List<ResolvedReport> all = new ArrayList<>();
    for (ResolvedReport report : second.reports()) {
      Optional<ResolvedReport> same =
          rest.stream().filter(other -> isSame(report, other)).findFirst();
      same.ifPresent(rest::remove);
      all.add(same.map(other -> joined(report, other)).orElse(report));
    }
    rest.forEach(
        report -> all.add(report.with(report.key(), agreement.alone(report.confidence()))));
    List<ResolvedReport> numbered = new ArrayList<>();
    for (ResolvedReport report : all) {
      String key = prefix + "event-" + (numbered.size() + 1);
      numbered.add(report.with(key, report.confidence()));
    }
    return numbered;
  }

  private static boolean isSame(ResolvedReport one, ResolvedReport other) {
    return EventType.of(one.type()).equals(EventType.of(other.type()))
        && shareSentence(one.evidence(), other.evidence());
  }

  private static boolean shareSentence(List<Evidence> one, List<Evidence> other) {
    return one.stream().anyMatch(a -> other.stream().anyMatch(b -> a.span().overlaps(b.span())));
  }

  private ResolvedReport joined(ResolvedReport kept, ResolvedReport other) {
    return new ResolvedReport(
        kept.key(),
        kept.label(),
        kept.type(),
        kept.status(),
        kept.time().or(other::time),
        kept.place().or(other::place),
        kept.participations(),
        kept.certainty(),
        kept.negated(),
        agreement.of(kept.confidence(), other.confidence()),
        rule(kept.rule(), other.rule()),
        union(kept.evidence(), other.evidence()));
  }

  private static String rule(String one, String other) {
    return one.equals(other) ? one : one + " " + other;
  }

  private static List<Evidence> union(List<Evidence> one, List<Evidence> other) {
    Set<Evidence> all = new TreeSet<>(one);
    all.addAll(other);
    return List.copyOf(all);
  }

  private List<ResolvedStatement> statements() {
    List<ResolvedStatement> rest = new ArrayList<>();
    second
        .statements()
        .forEach(said -> keysOfSecond.put(said.key(), statementKey(keysOfSecond.size())));
    for (ResolvedStatement said : first.statements()) {
      Optional<ResolvedStatement> same =
          second.statements().stream().filter(other -> isSame(said, other)).findFirst();
      if (same.isPresent()) {
        keysOfFirst.put(said.key(), keysOfSecond.get(same.get().key()));
      } else {
        keysOfFirst.put(said.key(), statementKey(second.statements().size() + rest.size()));
        rest.add(said);
      }
    }
    return Stream.concat(
            second.statements().stream().map(said -> renamed(said, keysOfSecond)),
            rest.stream().map(said -> renamed(said, keysOfFirst)))
        .toList();
  }

  private String statementKey(int before) {
    return prefix + "statement-" + (before + 1);
  }

  private static boolean isSame(ResolvedStatement one, ResolvedStatement other) {
    return one.evidence().equals(other.evidence()) && one.content().equals(other.content());
  }

  private static ResolvedStatement renamed(ResolvedStatement said, Map<String, String> keys) {
    return new ResolvedStatement(
        keys.getOrDefault(said.key(), said.key()),
        said.label(),
        said.type(),
        said.speaker(),
        said.addressee(),
        said.cue(),
        said.content(),
        said.quoted(),
        said.speakerMention(),
        said.cueMention(),
        said.contentMentions(),
        said.within().map(keys::get),
        said.participations(),
        said.negated(),
        said.confidence(),
        said.rule(),
        said.evidence());
  }

  private List<ResolvedStance> stances() {
    List<ResolvedStance> rest = new ArrayList<>(carried(first.stances(), keysOfFirst));
    Set<ResolvedStance> disputed = new HashSet<>();
    List<ResolvedStance> all = new ArrayList<>();
    for (ResolvedStance stance : carried(second.stances(), keysOfSecond)) {
      List<ResolvedStance> same = rest.stream().filter(other -> isSame(stance, other)).toList();
      Optional<ResolvedStance> agreeing =
          same.stream().filter(other -> other.position() == stance.position()).findFirst();
      agreeing.ifPresent(rest::remove);
      if (agreeing.isPresent()) {
        all.add(joined(stance, agreeing.get()));
      } else if (same.isEmpty()) {
        all.add(stance);
      } else {
        all.add(stance.with(stance.confidence() * DISPUTED));
        disputed.addAll(same);
      }
    }
    for (ResolvedStance other : rest) {
      double confidence = other.confidence();
      all.add(
          other.with(
              disputed.contains(other) ? confidence * DISPUTED : agreement.alone(confidence)));
    }
    List<ResolvedStance> numbered = new ArrayList<>();
    for (ResolvedStance stance : all) {
      String key = prefix + "stance-" + (numbered.size() + 1);
      numbered.add(stance.with(key, stance.statement()));
    }
    return numbered;
  }

  /** With the statements that carry them by their new keys. */
  private static List<ResolvedStance> carried(
      List<ResolvedStance> stances, Map<String, String> keys) {
    return stances.stream()
        .map(stance -> stance.with(stance.key(), stance.statement().map(keys::get)))
        .toList();
  }

  private static boolean isSame(ResolvedStance one, ResolvedStance other) {
    return one.holder().equals(other.holder())
        && shareSentence(one.evidence(), other.evidence())
        && (one.target().equals(other.target()) || shareWords(one.label(), other.label()));
  }

  private static boolean shareWords(String one, String other) {
    Set<String> words = words(one);
    Set<String> shared = words(other);
    int shorter = Math.min(words.size(), shared.size());
    shared.retainAll(words);
    return shared.size() * 2 >= shorter;
  }

  private static Set<String> words(String label) {
    return new HashSet<>(Arrays.asList(Slugs.of(label).split("-")));
  }

  private ResolvedStance joined(ResolvedStance kept, ResolvedStance other) {
    return kept.with(
        kept.key(),
        kept.statement().or(other::statement),
        agreement.of(kept.confidence(), other.confidence()),
        rule(kept.rule(), other.rule()),
        union(kept.evidence(), other.evidence()));
  }

  /** Each actor once, with all its names. */
  private Map<String, Actor> actors() {
    Map<String, Actor> actors = new TreeMap<>();
    Stream.concat(second.actors().stream(), first.actors().stream())
        .forEach(actor -> actors.merge(actor.key(), actor, Actor::joined));
    return actors;
  }

  private static <T> List<T> byKey(List<T> first, List<T> second, Function<T, String> key) {
    Map<String, T> all = new LinkedHashMap<>();
    Stream.concat(second.stream(), first.stream())
        .forEach(each -> all.putIfAbsent(key.apply(each), each));
    return List.copyOf(all.values());
  }

  private Map<String, List<Evidence>> mentions() {
    Map<String, List<Evidence>> mentions = new TreeMap<>(first.mentions());
    second.mentions().forEach((key, met) -> mentions.merge(key, met, Readings::union));
    return mentions;
  }
}
