package org.parley.graph;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.parley.article.Article;
import org.parley.claim.Evidence;

/**
 * Everything that one reader finds one article to say, with its names resolved.
 *
 * @param reader who read it: {@link #RULES}, or lower-case letters, digits and hyphens
 * @param actors each actor that anything else here names, sorted by key
 * @param mentions by actor key: where the article names the actor
 * @param reviewed what people decided on it
 */
public record ResolvedArticle(
    Article article,
    String reader,
    List<Actor> actors,
    List<Place> places,
    List<Issue> issues,
    List<ResolvedReport> reports,
    List<ResolvedStatement> statements,
    List<ResolvedStance> stances,
    Map<String, List<Evidence>> mentions,
    Reviewed reviewed) {
  /** The reader that needs nothing: Parley's own rules. */
  public static final String RULES = "rules";

  private static final Pattern READER = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public ResolvedArticle {
    if (!isReader(reader)) {
      throw new IllegalArgumentException("no name of a reader: " + reader);
    }
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    issues = List.copyOf(issues);
    reports = List.copyOf(reports);
    statements = List.copyOf(statements);
    stances = List.copyOf(stances);
    mentions = Map.copyOf(mentions);
  }

  /** What nobody has reviewed. */
  public ResolvedArticle(
      Article article,
      String reader,
      List<Actor> actors,
      List<Place> places,
      List<Issue> issues,
      List<ResolvedReport> reports,
      List<ResolvedStatement> statements,
      List<ResolvedStance> stances,
      Map<String, List<Evidence>> mentions) {
    this(
        article,
        reader,
        actors,
        places,
        issues,
        reports,
        statements,
        stances,
        mentions,
        Reviewed.none());
  }

  /** What the rules read. */
  public ResolvedArticle(
      Article article,
      List<Actor> actors,
      List<Place> places,
      List<Issue> issues,
      List<ResolvedReport> reports,
      List<ResolvedStatement> statements,
      List<ResolvedStance> stances,
      Map<String, List<Evidence>> mentions) {
    this(article, RULES, actors, places, issues, reports, statements, stances, mentions);
  }

  /** The same with other events and stances. */
  public ResolvedArticle claiming(
      List<ResolvedReport> otherReports, List<ResolvedStance> otherStances) {
    return claiming(otherReports, statements, otherStances);
  }

  /** The same with what people decided. */
  public ResolvedArticle reviewed(Reviewed decided) {
    return new ResolvedArticle(
        article, reader, actors, places, issues, reports, statements, stances, mentions, decided);
  }

  /** The same with other claims. */
  public ResolvedArticle claiming(
      List<ResolvedReport> otherReports,
      List<ResolvedStatement> otherStatements,
      List<ResolvedStance> otherStances) {
    return new ResolvedArticle(
        article,
        reader,
        actors,
        places,
        issues,
        otherReports,
        otherStatements,
        otherStances,
        mentions,
        reviewed);
  }

  /** Whether a reader can have this name. */
  public static boolean isReader(String name) {
    return READER.matcher(name).matches();
  }
}
