package org.parley.resolve.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.article.Article;
import org.parley.article.Span;
import org.parley.claim.EventType;
import org.parley.claim.Evidence;
import org.parley.claim.TimeExpression;
import org.parley.exchange.CodeEntry;
import org.parley.exchange.EventEntry;
import org.parley.exchange.Grounds;
import org.parley.exchange.PartEntry;
import org.parley.exchange.RefusalReason;
import org.parley.exchange.Sheet;
import org.parley.exchange.StanceEntry;
import org.parley.exchange.StatementEntry;
import org.parley.graph.Coding;
import org.parley.graph.Gazetteer;
import org.parley.graph.Issue;
import org.parley.graph.Participation;
import org.parley.graph.Place;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedReport;
import org.parley.graph.ResolvedStance;
import org.parley.graph.ResolvedStatement;
import org.parley.graph.StatementLabel;
import org.parley.resolve.actor.Actors;
import org.parley.resolve.actor.Cast;
import org.parley.resolve.actor.Member;
import org.parley.resolve.actor.Places;

/** One sheet on its way. */
final class SheetResolution {
  private final Gazetteer gazetteer;
  private final Sheet sheet;
  private final Article article;
  private final Manner manner;
  private final String prefix;
  private final Refusals refusals;
  private final Proofs proofs;
  private final Cast cast;
  private final SheetActors actors;
  private final Places places;

  SheetResolution(
      Gazetteer gazetteer, Sheet sheet, Article article, List<Span> sentences, Manner manner) {
    this.gazetteer = gazetteer;
    this.sheet = sheet;
    this.article = article;
    this.manner = manner;
    this.prefix = sheet.reader().equals(ResolvedArticle.RULES) ? "" : sheet.reader() + "-";
    this.refusals = new Refusals(article.id());
    this.proofs = new Proofs(article, sentences, refusals);
    this.cast = new Cast(gazetteer, article.published());
    this.actors = new SheetActors(gazetteer, cast);
    this.places = new Places(gazetteer, cast);
  }

  Held held(PhraseReader phrases) {
    sheet.actors().forEach(entry -> actors.add(entry, proofs));
    actors.noteVoices(sheet.actors());
    SheetIssues issues = new SheetIssues(sheet.issues(), actors);
    issues.read(sheet.stances(), actors, gazetteer, cast, article, phrases);
    List<ResolvedReport> reports = new ArrayList<>();
    for (int i = 0; i < sheet.events().size(); i++) {
      report(sheet.events().get(i), "events[" + i + "]", prefix + "event-" + (reports.size() + 1))
          .ifPresent(reports::add);
    }
    Map<Integer, ResolvedStatement> statements = statements();
    List<ResolvedStance> stances = new ArrayList<>();
    for (int i = 0; i < sheet.stances().size(); i++) {
      String key = prefix + "stance-" + (stances.size() + 1);
      stance(sheet.stances().get(i), "stances[" + i + "]", key, issues, statements.keySet())
          .ifPresent(stances::add);
    }
    List<Issue> asked = asked(issues, stances);
    List<ResolvedStatement> said = List.copyOf(statements.values());
    Actors named = named(reports, said, stances, asked);
    return new Held(
        new ResolvedArticle(
            article,
            sheet.reader(),
            named.all(),
            places.all(),
            asked,
            reports,
            said,
            stances,
            mentions(named)),
        List.copyOf(refusals.all()));
  }

  // Events.

  private Optional<ResolvedReport> report(EventEntry entry, String claim, String key) {
    if (EventType.of(entry.type()).isEmpty()) {
      refusals.add(claim, RefusalReason.UNKNOWN_VALUE, "type " + entry.type());
      return Optional.empty();
    }
    List<Evidence> evidence = proofs.sentences(claim, entry.evidence());
    if (evidence.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ResolvedReport(
            key,
            entry.label(),
            entry.type(),
            entry.status(),
            entry.date().map(d -> new TimeExpression(d.text(), d.value(), d.end())),
            entry.place().map(places::named).map(Place::key),
            participations(entry.participants(), claim),
            entry.grounds().certainty(),
            entry.grounds().negated(),
            confidence(entry.grounds()),
            rule(entry.grounds()),
            evidence));
  }

  private List<Participation> participations(List<PartEntry> entries, String claim) {
    Map<String, Participation> parts = new LinkedHashMap<>();
    for (PartEntry entry : entries) {
      actor(entry.actor(), claim)
          .ifPresent(key -> parts.putIfAbsent(key, new Participation(key, entry.role())));
    }
    return List.copyOf(parts.values());
  }

  /** The key of an actor that the sheet lists. */
  private Optional<String> actor(String id, String claim) {
    Optional<String> key = actors.of(id).map(member -> member.key);
    if (key.isEmpty()) {
      refusals.add(claim, RefusalReason.UNKNOWN_ACTOR, id);
    }
    return key;
  }

  private double confidence(Grounds grounds) {
    return grounds.confidence().orElse(manner.confidence());
  }

  private String rule(Grounds grounds) {
    return grounds.rule().isEmpty() ? manner.rule() : grounds.rule();
  }

  // Statements.

  /** The statements that hold, by their place in the sheet. */
  private Map<Integer, ResolvedStatement> statements() {
    Map<Integer, List<Evidence>> proven = new TreeMap<>();
    for (int i = 0; i < sheet.statements().size(); i++) {
      StatementEntry entry = sheet.statements().get(i);
      String claim = "statements[" + i + "]";
      if (EventType.of(entry.type()).isEmpty()) {
        refusals.add(claim, RefusalReason.UNKNOWN_VALUE, "type " + entry.type());
        continue;
      }
      List<Evidence> evidence = proofs.sentences(claim, List.of(entry.evidence()));
      if (!evidence.isEmpty()) {
        proven.put(i, evidence);
      }
    }
    Map<Integer, ResolvedStatement> statements = new TreeMap<>();
    proven.forEach(
        (place, evidence) ->
            statements.put(
                place,
                statement(sheet.statements().get(place), place, evidence.getFirst(), proven)));
    return statements;
  }

  private ResolvedStatement statement(
      StatementEntry entry, int place, Evidence evidence, Map<Integer, List<Evidence>> proven) {
    String claim = "statements[" + place + "]";
    List<Span> near = List.of(evidence.span());
    List<Evidence> content = proofs.words(claim, entry.content(), near);
    Optional<Evidence> cue = proofs.words(claim, entry.cue(), near);
    String said = StatementLabel.content(content);
    return new ResolvedStatement(
        statementKey(place),
        StatementLabel.of(said),
        entry.type(),
        entry.speaker().flatMap(id -> actor(id, claim)),
        entry.addressee().flatMap(id -> actor(id, claim)),
        cue.map(Evidence::exact).orElse(""),
        said,
        entry.quoted(),
        proofs.words(claim, entry.speakerWords(), near),
        cue,
        content,
        entry
            .within()
            .filter(outer -> outer != place && proven.containsKey(outer))
            .map(this::statementKey),
        participations(entry.participants(), claim),
        entry.grounds().negated(),
        confidence(entry.grounds()),
        rule(entry.grounds()),
        evidence);
  }

  private String statementKey(int place) {
    return prefix + "statement-" + (place + 1);
  }

  // Stances.

  private Optional<ResolvedStance> stance(
      StanceEntry entry, String claim, String key, SheetIssues issues, Set<Integer> statements) {
    Optional<Member> holder = actors.of(entry.holder());
    if (holder.isEmpty()) {
      refusals.add(claim, RefusalReason.UNKNOWN_ACTOR, "holder " + entry.holder());
      return Optional.empty();
    }
    List<Evidence> evidence = proofs.sentences(claim, entry.evidence());
    Optional<Issue> target = issues.of(entry.issue(), Optional.of(entry.target()), holder.get());
    if (evidence.isEmpty() || target.isEmpty()) {
      return Optional.empty();
    }
    Set<String> about = new LinkedHashSet<>();
    entry.about().forEach(id -> actor(id, claim).ifPresent(about::add));
    return Optional.of(
        new ResolvedStance(
            key,
            entry.target(),
            holder.get().key,
            target.get().key(),
            List.copyOf(about),
            entry.position(),
            issues.of(entry.conditionIssue(), entry.condition(), holder.get()).map(Issue::key),
            voice(entry, holder.get(), claim),
            entry.statement().filter(statements::contains).map(this::statementKey),
            entry.date().or(() -> article.published().map(Object::toString)),
            entry.grounds().certainty(),
            entry.grounds().negated(),
            confidence(entry.grounds()),
            rule(entry.grounds()),
            codings(entry),
            evidence));
  }

  private Optional<String> voice(StanceEntry entry, Member holder, String claim) {
    return switch (entry.voice()) {
      case "holder" -> Optional.of(holder.key);
      case "author" -> Optional.empty();
      default -> actor(entry.voice(), claim);
    };
  }

  private List<Coding> codings(StanceEntry entry) {
    Map<String, Coding> codings = new LinkedHashMap<>();
    for (CodeEntry code : entry.codes()) {
      codings.putIfAbsent(
          code.codebook() + "\n" + code.code(),
          new Coding(
              code.codebook(),
              code.code(),
              code.position(),
              confidence(entry.grounds()),
              rule(entry.grounds())));
    }
    return List.copyOf(codings.values());
  }

  // What is described.

  /** The issues that the sheet lists, those that its stances are on, and what these lead to. */
  private static List<Issue> asked(SheetIssues issues, List<ResolvedStance> stances) {
    Map<String, Issue> known = new TreeMap<>();
    issues.all().forEach(issue -> known.put(issue.key(), issue));
    Set<String> wanted = new TreeSet<>();
    issues.given().forEach(issue -> follow(issue.key(), known, wanted));
    stances.forEach(
        stance -> {
          follow(stance.target(), known, wanted);
          stance.condition().ifPresent(key -> follow(key, known, wanted));
        });
    return wanted.stream().map(known::get).toList();
  }

  private static void follow(String key, Map<String, Issue> known, Set<String> wanted) {
    Issue issue = known.get(key);
    if (issue != null && wanted.add(key)) {
      issue.broader().ifPresent(broader -> follow(broader, known, wanted));
      issue.negates().ifPresent(negated -> follow(negated, known, wanted));
    }
  }

  /** Who is named by anything that holds. */
  private Actors named(
      List<ResolvedReport> reports,
      List<ResolvedStatement> statements,
      List<ResolvedStance> stances,
      List<Issue> asked) {
    Set<String> kept = new TreeSet<>();
    reports.forEach(report -> report.place().ifPresent(kept::add));
    places.keep(kept);
    Actors named = new Actors(gazetteer, cast);
    named.useOf(stances);
    named.use(reports);
    named.useIn(statements);
    named.useAt(places.all());
    named.useAbout(asked);
    return named;
  }

  private Map<String, List<Evidence>> mentions(Actors named) {
    Map<String, List<Evidence>> mentions = new TreeMap<>();
    actors
        .mentions()
        .forEach(
            (key, met) -> {
              if (named.isUsed(key) && !met.isEmpty()) {
                mentions.put(key, met.stream().distinct().sorted().toList());
              }
            });
    return mentions;
  }
}
