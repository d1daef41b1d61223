package org.parley.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.graph.Issue;
import org.parley.graph.IssueLevel;
import org.parley.graph.ResolvedArticle;

/** Issues as decisions need them. */
final class Issues {
  private Issues() {}

  /** One that the article has no words for. */
  static Issue unworded(String key) {
    return new Issue(
        key,
        key.replace('-', ' '),
        false,
        IssueLevel.QUESTION,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** One in a person's words. */
  static Issue worded(String key, String label) {
    return new Issue(
        key, label, true, IssueLevel.QUESTION, List.of(), Optional.empty(), Optional.empty());
  }

  /** The words of an issue, as words for the question that it is. */
  static Issue called(String key, Issue issue) {
    return new Issue(
        key,
        issue.label(),
        issue.worded(),
        IssueLevel.QUESTION,
        issue.about(),
        Optional.empty(),
        Optional.empty());
  }

  /** The first as it is, with the actors of both. */
  static Issue joined(Issue kept, Issue other) {
    Set<String> about = new LinkedHashSet<>(kept.about());
    about.addAll(other.about());
    return new Issue(
        kept.key(),
        kept.worded() ? kept.label() : other.label(),
        kept.worded() || other.worded(),
        kept.level(),
        new ArrayList<>(about),
        kept.broader(),
        kept.negates());
  }

  static ResolvedArticle with(ResolvedArticle article, List<Issue> issues) {
    return new ResolvedArticle(
        article.article(),
        article.reader(),
        article.actors(),
        article.places(),
        issues,
        article.reports(),
        article.statements(),
        article.stances(),
        article.mentions(),
        article.reviewed());
  }
}
