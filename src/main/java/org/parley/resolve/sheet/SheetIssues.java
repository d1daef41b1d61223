package org.parley.resolve.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.article.Article;
import org.parley.claim.Mention;
import org.parley.claim.ReadPhrases;
import org.parley.claim.Target;
import org.parley.exchange.IssueEntry;
import org.parley.exchange.StanceEntry;
import org.parley.graph.Gazetteer;
import org.parley.graph.Issue;
import org.parley.graph.IssueLevel;
import org.parley.resolve.actor.Cast;
import org.parley.resolve.actor.Linker;
import org.parley.resolve.actor.Member;
import org.parley.resolve.gazetteer.Names;
import org.parley.resolve.gazetteer.Slugs;
import org.parley.resolve.issue.AskedTarget;
import org.parley.resolve.issue.Issues;

/**
 * The issues of a sheet: as it names them, else found out from the words of targets and conditions
 * as those of Parley's own claims are.
 */
final class SheetIssues {
  private final Map<String, Issue> issues = new TreeMap<>();
  private final List<Issue> given;
  private final Map<String, Issue> byWords = new LinkedHashMap<>();

  /** Words of a target or condition, and whose position is on it. */
  private record Asked(String words, Member holder) {}

  /** Takes the issues that the sheet itself describes. */
  SheetIssues(List<IssueEntry> entries, SheetActors actors) {
    for (IssueEntry entry : entries) {
      List<String> about =
          entry.about().stream().flatMap(id -> actors.of(id).stream()).map(m -> m.key).toList();
      issues.put(
          entry.key(),
          new Issue(
              entry.key(),
              entry.label(),
              entry.worded(),
              entry.level(),
              about,
              entry.broader(),
              entry.negates()));
    }
    given = List.copyOf(issues.values());
  }

  /** The issues that the sheet itself describes. */
  List<Issue> given() {
    return given;
  }

  /** Finds out the issues of all stances that name none, together. */
  void read(
      List<StanceEntry> stances,
      SheetActors actors,
      Gazetteer gazetteer,
      Cast cast,
      Article article,
      PhraseReader phrases) {
    List<Asked> asked = asked(stances, actors);
    if (asked.isEmpty()) {
      return;
    }
    ReadPhrases read = phrases.read(asked.stream().map(Asked::words).toList(), article);
    for (Mention mention : read.claims().mentions()) {
      actors
          .named(Names.clean(mention.evidence().exact()))
          .or(() -> actors.named(Names.clean(mention.name())))
          .ifPresent(member -> cast.link(mention, member));
    }
    new Linker(gazetteer, read.claims(), cast).link();
    List<AskedTarget> targets = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      Optional<Member> holder = Optional.of(asked.get(i).holder());
      read.targets().get(i).ifPresent(target -> targets.add(new AskedTarget(target, holder)));
    }
    Issues.Reading reading =
        new Issues(gazetteer).of(read.claims(), cast, (mention, member) -> true, targets);
    for (int i = 0; i < asked.size(); i++) {
      Asked each = asked.get(i);
      Optional<Target> target = read.targets().get(i);
      List<Issue> found =
          target
              .map(words -> reading.issues(words, Optional.of(each.holder())))
              .orElseGet(() -> List.of(wordless(each.words(), article)));
      found.forEach(this::note);
      byWords.put(key(each.words(), each.holder()), found.getFirst());
    }
  }

  /** The targets and conditions that no issue of the sheet stands for. */
  private List<Asked> asked(List<StanceEntry> stances, SheetActors actors) {
    List<Asked> asked = new ArrayList<>();
    for (StanceEntry stance : stances) {
      Optional<Member> holder = actors.of(stance.holder());
      if (holder.isEmpty()) {
        continue;
      }
      if (stance.issue().filter(issues::containsKey).isEmpty()) {
        asked.add(new Asked(stance.target(), holder.get()));
      }
      if (stance.conditionIssue().filter(issues::containsKey).isEmpty()) {
        stance.condition().ifPresent(words -> asked.add(new Asked(words, holder.get())));
      }
    }
    return asked;
  }

  private static Issue wordless(String words, Article article) {
    String key = Slugs.of(article.id() + " " + words);
    return new Issue(
        key, words, true, IssueLevel.QUESTION, List.of(), Optional.empty(), Optional.empty());
  }

  private static String key(String words, Member holder) {
    return holder.key + "\n" + words;
  }

  /** An article's own words come before what only follows. */
  private void note(Issue issue) {
    Issue old = issues.get(issue.key());
    if (old == null || issue.worded() && !old.worded()) {
      issues.put(issue.key(), issue);
    }
  }

  /** The issue that a stance's target or condition is. */
  Optional<Issue> of(Optional<String> named, Optional<String> words, Member holder) {
    return named.map(issues::get).or(() -> words.map(text -> byWords.get(key(text, holder))));
  }

  /** All issues, by key. */
  List<Issue> all() {
    return List.copyOf(issues.values());
  }
}
