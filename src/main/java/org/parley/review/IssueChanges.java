package org.parley.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.graph.Issue;
import org.parley.graph.IssueLevel;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedStance;

/**
 * Which issue is which question in one article. An issue that is a question takes its key; one that
 * is the opposite of a question stays, and negates it, so that its stances keep their own words.
 */
final class IssueChanges {
  private final Decisions decisions;
  private final ResolvedArticle article;
  private final Set<String> met = new TreeSet<>();
  private final Map<String, IssueRef> ends = new LinkedHashMap<>();

  IssueChanges(Decisions decisions, ResolvedArticle article) {
    this.decisions = decisions;
    this.article = article;
    article.issues().forEach(this::decide);
  }

  private void decide(Issue issue) {
    List<Decision.Question> way = new ArrayList<>(decisions.questions().way(issue.key()));
    IssueRef end = decisions.questions().end(issue.key());
    if (way.isEmpty()) {
      Optional<Decision.Question> named = decisions.questions().named(issue.label());
      if (named.isPresent()) {
        IssueRef first = named.get().question();
        IssueRef last = decisions.questions().end(first.key());
        way.add(named.get());
        way.addAll(decisions.questions().way(first.key()));
        end = new IssueRef(last.key(), first.turned() != last.turned());
      }
    }
    if (!way.isEmpty() && !end.key().equals(issue.key())) {
      way.forEach(question -> met.add(question.origin().mark()));
      ends.put(issue.key(), end);
    }
  }

  /** Marks of the decisions that the article gave reason to. */
  Set<String> met() {
    return met;
  }

  ResolvedArticle applied() {
    if (ends.isEmpty()) {
      return article;
    }
    Map<String, Issue> issues = new LinkedHashMap<>();
    article.issues().stream()
        .filter(issue -> !ends.containsKey(issue.key()))
        .forEach(issue -> issues.put(issue.key(), pointed(issue, issue.key(), issue.negates())));
    article.issues().stream()
        .filter(issue -> ends.containsKey(issue.key()))
        .forEach(issue -> decided(issue, issues));
    return Issues.with(
        Changed.claims(
            article, article.reports(), article.stances().stream().map(this::on).toList()),
        List.copyOf(issues.values()));
  }

  private void decided(Issue issue, Map<String, Issue> issues) {
    IssueRef end = ends.getOrDefault(issue.key(), new IssueRef(issue.key(), false));
    if (end.turned()) {
      issues.put(issue.key(), pointed(issue, issue.key(), Optional.of(end.key())));
      issues.computeIfAbsent(end.key(), Issues::unworded);
      issues.computeIfPresent(end.key(), (key, question) -> notOf(issue.key(), question));
    } else {
      // the question's own place among the others is better known than what was taken for it
      Issue merged = Issues.called(end.key(), issue);
      issues.merge(end.key(), merged, Issues::joined);
    }
  }

  /** A question is not the opposite of its own opposite. */
  private static Issue notOf(String opposite, Issue question) {
    return new Issue(
        question.key(),
        question.label(),
        question.worded(),
        question.level(),
        question.about(),
        question.broader().filter(key -> !key.equals(opposite)),
        question.negates().filter(key -> !key.equals(opposite)));
  }

  private Issue pointed(Issue issue, String key, Optional<String> negates) {
    return new Issue(
        key,
        issue.label(),
        issue.worded(),
        negates.isPresent() ? IssueLevel.ASPECT : issue.level(),
        new ArrayList<>(new LinkedHashSet<>(issue.about())),
        issue.broader().map(this::even).filter(other -> !other.equals(key)),
        negates.map(this::even).filter(other -> !other.equals(key)));
  }

  /** What an issue is by now; an opposite is still itself. */
  private String even(String key) {
    IssueRef end = ends.get(key);
    return end == null || end.turned() ? key : end.key();
  }

  private ResolvedStance on(ResolvedStance stance) {
    return Changed.issues(stance, even(stance.target()), stance.condition().map(this::even));
  }
}
