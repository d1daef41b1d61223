package org.parley.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedReport;
import org.parley.graph.ResolvedStance;
import org.parley.graph.ReviewMark;
import org.parley.graph.ReviewVerdict;
import org.parley.graph.Reviewed;
import org.parley.graph.Unmet;

/** What people decided, on what a reader claims of one article. Thread-safe. */
public final class Application {
  private final Decisions decisions;
  private final KnownActors known;

  /**
   * @param known is asked only for actors that an article does not describe
   */
  public Application(Decisions decisions, KnownActors known) {
    this.decisions = decisions;
    this.known = known;
  }

  /** Nothing is decided. */
  public static Application none() {
    return new Application(Decisions.none(), KnownActors.none());
  }

  public Decisions decisions() {
    return decisions;
  }

  /** The article after all decisions; itself, if none is on it. */
  public ResolvedArticle applied(ResolvedArticle read) {
    if (decisions.isEmpty()) {
      return read;
    }
    List<Decision> own = decisions.own(read.article().id());
    ActorChanges people = new ActorChanges(decisions, known, read);
    ResolvedArticle named = people.applied();
    IssueChanges questions = new IssueChanges(decisions, named);
    ResolvedArticle asked = questions.applied();
    Set<String> met = new TreeSet<>(people.met());
    met.addAll(questions.met());
    ResolvedArticle after = asked;
    Reviewed reviewed = Reviewed.none();
    if (!own.isEmpty() || !met.isEmpty()) {
      ClaimChanges claims = new ClaimChanges(read, asked, own);
      Map<String, ReviewMark> marks = new TreeMap<>();
      after = Pruning.of(asked, decided(read, asked, claims, marks));
      Map<String, Unmet> unmet = new TreeMap<>(people.unmet());
      unmet.putAll(claims.unmet());
      reviewed = new Reviewed(marks, Set.of(), unmet);
    }
    Set<String> considered = decisions.marks(read.article().id(), met, Names.of(after));
    return considered.isEmpty()
        ? read
        : after.reviewed(new Reviewed(reviewed.marks(), considered, reviewed.unmet()));
  }

  private ResolvedArticle decided(
      ResolvedArticle read,
      ResolvedArticle asked,
      ClaimChanges claims,
      Map<String, ReviewMark> marks) {
    Corrector corrector = new Corrector(asked, known, decisions);
    List<ResolvedReport> reports = new ArrayList<>();
    for (int i = 0; i < asked.reports().size(); i++) {
      String cell = EventKey.of(read.reports().get(i)).cell();
      report(asked.reports().get(i), cell, claims, corrector, marks).ifPresent(reports::add);
    }
    List<ResolvedStance> stances = new ArrayList<>();
    for (int i = 0; i < asked.stances().size(); i++) {
      String cell = StanceKey.of(read.stances().get(i)).cell();
      stance(asked.stances().get(i), cell, claims, corrector, marks).ifPresent(stances::add);
    }
    return new ResolvedArticle(
        asked.article(),
        asked.reader(),
        corrector.actors(),
        corrector.places(),
        corrector.issues(),
        reports,
        asked.statements(),
        Twins.joined(stances, changed(read, stances), marks),
        asked.mentions());
  }

  private static Set<String> changed(ResolvedArticle read, List<ResolvedStance> stances) {
    Map<String, List<Object>> before = new TreeMap<>();
    read.stances().forEach(stance -> before.put(stance.key(), Twins.said(stance)));
    Set<String> changed = new TreeSet<>();
    for (ResolvedStance stance : stances) {
      if (!Twins.said(stance).equals(before.get(stance.key()))) {
        changed.add(stance.key());
      }
    }
    return changed;
  }

  private static Optional<ResolvedReport> report(
      ResolvedReport report,
      String read,
      ClaimChanges claims,
      Corrector corrector,
      Map<String, ReviewMark> marks) {
    Optional<Ruling> ruling = claims.on(report.key());
    if (ruling.isEmpty()) {
      return Optional.of(report);
    }
    if (ruling.get().last().kind() == Decision.Kind.REJECT) {
      return Optional.empty();
    }
    marks.put(report.key(), mark(ruling.get(), read));
    return Optional.of(
        ruling.get().correction().orElse(null) instanceof EventCorrection correction
            ? corrector.corrected(report, correction)
            : report.with(report.key(), 1));
  }

  private static Optional<ResolvedStance> stance(
      ResolvedStance stance,
      String read,
      ClaimChanges claims,
      Corrector corrector,
      Map<String, ReviewMark> marks) {
    Optional<Ruling> ruling = claims.on(stance.key());
    if (ruling.isEmpty()) {
      return Optional.of(stance);
    }
    if (ruling.get().last().kind() == Decision.Kind.REJECT) {
      return Optional.empty();
    }
    marks.put(stance.key(), mark(ruling.get(), read));
    return Optional.of(
        ruling.get().correction().orElse(null) instanceof StanceCorrection correction
            ? corrector.corrected(stance, correction)
            : stance.with(1));
  }

  private static ReviewMark mark(Ruling ruling, String read) {
    Origin origin = ruling.last().origin();
    return new ReviewMark(
        ruling.correction().isPresent() ? ReviewVerdict.CORRECTED : ReviewVerdict.ACCEPTED,
        origin.who(),
        origin.when(),
        origin.note(),
        read);
  }
}
