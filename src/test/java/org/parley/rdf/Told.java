package org.parley.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Span;
import org.parley.claim.Certainty;
import org.parley.claim.Evidence;
import org.parley.claim.Position;
import org.parley.claim.Role;
import org.parley.claim.Status;
import org.parley.claim.TimeExpression;
import org.parley.graph.Actor;
import org.parley.graph.CountedParticipation;
import org.parley.graph.DatedReport;
import org.parley.graph.Event;
import org.parley.graph.Issue;
import org.parley.graph.IssueLevel;
import org.parley.graph.Participation;
import org.parley.graph.Place;
import org.parley.graph.ReportRef;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedReport;
import org.parley.graph.ResolvedStance;
import org.parley.graph.ResolvedStatement;
import org.parley.graph.StatusRecord;

/**
 * Articles in a language of three sentences, so that tests can tell them in a line: "Ruritania met
 * Freedonia in Strelsau.", "Ruritania backs the canal." and "Ruritania said the canal is ready."
 * Names are single words; several articles may spell a name in lower and upper case.
 */
public final class Told {
  private static final Pattern MEETING = Pattern.compile("(\\w+) met (\\w+) in (\\w+)\\.");
  private static final Pattern STANCE = Pattern.compile("(\\w+) backs ([\\w ]+)\\.");
  private static final Pattern SAYING = Pattern.compile("(\\w+) (said) ([\\w ]+)\\.");

  private final Article article;
  private final Map<String, Actor> actors = new TreeMap<>();
  private final Map<String, List<Evidence>> mentions = new TreeMap<>();
  private final Map<String, Place> places = new TreeMap<>();
  private final Map<String, Issue> issues = new TreeMap<>();
  private final List<ResolvedReport> reports = new ArrayList<>();
  private final List<ResolvedStatement> statements = new ArrayList<>();
  private final List<ResolvedStance> stances = new ArrayList<>();

  private Told(Article article) {
    this.article = article;
  }

  public static Article article(String id, String day, String text) {
    return new Article(
        id,
        Optional.empty(),
        Optional.of(LocalDate.parse(day)),
        Optional.of("The Strelsau Post"),
        Optional.empty(),
        Optional.empty(),
        "en",
        text,
        List.of(),
        hash(day + text));
  }

  /** What an article in the three sentences says. */
  public static ResolvedArticle understood(Article article) {
    Told told = new Told(article);
    told.match(MEETING, told::meeting);
    told.match(STANCE, told::stance);
    told.match(SAYING, told::saying);
    return new ResolvedArticle(
        article,
        List.copyOf(told.actors.values()),
        List.copyOf(told.places.values()),
        List.copyOf(told.issues.values()),
        told.reports,
        told.statements,
        told.stances,
        told.mentions);
  }

  public static ResolvedArticle told(String id, String day, String text) {
    return understood(article(id, day, text));
  }

  /** All that is written of an article, its text too. */
  public static List<Quad> quads(Iris iris, ResolvedArticle article) {
    return switch (new ArticleWriter(iris, true).write(article)) {
      case Outcome.Ok<List<Quad>> ok -> ok.value();
      case Outcome.Failed<List<Quad>> failed -> throw new AssertionError(failed.problem());
    };
  }

  /** Reports of the same parties at the same place are of one event. */
  public static List<Event> merge(List<DatedReport> reports) {
    return reports.stream()
        .collect(Collectors.groupingBy(Told::eventKey, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(entry -> event(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static String eventKey(DatedReport dated) {
    return dated.report().participations().stream()
            .map(Participation::actor)
            .sorted()
            .collect(Collectors.joining("-"))
        + dated.report().place().map(place -> "-in-" + place).orElse("");
  }

  private static Event event(String key, List<DatedReport> reports) {
    ResolvedReport first = reports.getFirst().report();
    return new Event(
        key,
        first.label(),
        first.type(),
        first.status(),
        first.time(),
        first.place(),
        first.participations().stream()
            .map(one -> new CountedParticipation(one.actor(), one.role(), reports.size()))
            .toList(),
        reports.stream()
            .map(
                dated ->
                    new StatusRecord(
                        dated.report().status(),
                        dated.published().map(LocalDate::toString),
                        ref(dated)))
            .toList(),
        reports.stream().map(Told::ref).toList());
  }

  private static ReportRef ref(DatedReport dated) {
    return new ReportRef(dated.article(), dated.report().key());
  }

  private void match(Pattern pattern, Consumer<Matcher> claim) {
    Matcher matcher = pattern.matcher(article.text());
    while (matcher.find()) {
      claim.accept(matcher);
    }
  }

  private void meeting(Matcher matcher) {
    String place = matcher.group(3).toLowerCase(Locale.ROOT);
    places.put(
        place,
        new Place(place, matcher.group(3), Optional.empty(), Optional.of(52.5), Optional.of(13.4)));
    reports.add(
        new ResolvedReport(
            "event-" + (reports.size() + 1),
            "meeting in " + matcher.group(3),
            "Meeting",
            Status.OCCURRED,
            Optional.of(
                new TimeExpression(
                    "14 to 15 May", Optional.of("2025-05-14"), Optional.of("2025-05-15"))),
            Optional.of(place),
            List.of(
                new Participation(actor(matcher, 1), Role.HOST),
                new Participation(actor(matcher, 2), Role.PARTICIPANT)),
            Certainty.CERTAIN,
            false,
            0.8,
            "meet",
            List.of(evidence(matcher, 0))));
  }

  private void stance(Matcher matcher) {
    String issue = slug(matcher.group(2));
    issues.put(
        issue,
        new Issue(
            issue,
            matcher.group(2),
            true,
            IssueLevel.QUESTION,
            List.of(),
            Optional.of("trade"),
            Optional.empty()));
    issues.put(
        "trade",
        new Issue(
            "trade",
            "international trade",
            false,
            IssueLevel.TOPIC,
            List.of(),
            Optional.empty(),
            Optional.empty()));
    stances.add(
        new ResolvedStance(
            "stance-" + (stances.size() + 1),
            matcher.group(2),
            actor(matcher, 1),
            issue,
            List.of(),
            Position.SUPPORTS,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            article.published().map(LocalDate::toString),
            Certainty.PROBABLE,
            true,
            1,
            "back",
            List.of(evidence(matcher, 0))));
  }

  private void saying(Matcher matcher) {
    statements.add(
        new ResolvedStatement(
            "statement-" + (statements.size() + 1),
            matcher.group(1) + " said",
            "SAY",
            Optional.of(actor(matcher, 1)),
            Optional.empty(),
            matcher.group(2),
            matcher.group(3),
            false,
            Optional.of(evidence(matcher, 1)),
            Optional.of(evidence(matcher, 2)),
            List.of(evidence(matcher, 3)),
            Optional.empty(),
            List.of(),
            false,
            0.75,
            "say",
            evidence(matcher, 0)));
  }

  private String actor(Matcher matcher, int group) {
    String key = slug(matcher.group(group));
    Actor before = actors.get(key);
    TreeSet<String> others = new TreeSet<>();
    if (before != null) {
      others.addAll(before.altLabels());
      others.add(matcher.group(group));
    }
    actors.put(
        key,
        new Actor(
            key,
            Actor.Type.STATE,
            before == null ? matcher.group(group) : before.label(),
            others,
            Optional.empty(),
            Optional.empty(),
            List.of()));
    mentions.computeIfAbsent(key, unused -> new ArrayList<>()).add(evidence(matcher, group));
    return key;
  }

  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private Evidence evidence(Matcher matcher, int group) {
    String text = article.text();
    Span span =
        new Span(
            text.codePointCount(0, matcher.start(group)),
            text.codePointCount(0, matcher.end(group)));
    return new Evidence(span, matcher.group(group));
  }

  private static String hash(String content) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
