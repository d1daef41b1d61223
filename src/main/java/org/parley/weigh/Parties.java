package org.parley.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.claim.ArticleClaims;
import org.parley.claim.EventReport;
import org.parley.claim.EventType;
import org.parley.claim.Role;
import org.parley.graph.Actor;
import org.parley.graph.Grounded;
import org.parley.graph.Participation;
import org.parley.graph.PartyChoice;
import org.parley.graph.ResolvedReport;

/**
 * Adds to the parties of an event those of whom it is likely that the rules missed them. What the
 * rules found stays: weights tell better who is missing than who is wrong. Thread-safe.
 */
public final class Parties implements PartyChoice {
  private static final Set<EventType> MUTUAL = Set.of(EventType.CONSULT, EventType.COOPERATE);

  private final Weights ofParties;
  private final Weights ofAgents;

  /**
   * @param ofParties how likely somebody takes part
   * @param ofAgents how likely somebody who takes part does it, and it is not done to them
   */
  public Parties(Weights ofParties, Weights ofAgents) {
    this.ofParties = ofParties;
    this.ofAgents = ofAgents;
  }

  /** With the weights of the program. */
  public static Parties standard() {
    return new Parties(Weights.read("parties"), Weights.read("agents"));
  }

  /** By key of an event: those who may take part in it. */
  public static Map<String, List<Candidate>> candidates(Grounded grounded) {
    Candidates candidates = new Candidates(grounded.claims(), grounded.meant());
    Map<String, List<Candidate>> found = new LinkedHashMap<>();
    for (ResolvedReport report : grounded.article().reports()) {
      found.put(report.key(), candidates.of(report, from(report, grounded.reports())));
    }
    return found;
  }

  private static List<EventReport> from(
      ResolvedReport report, Map<String, List<EventReport>> from) {
    return from.getOrDefault(report.key(), List.of());
  }

  @Override
  public List<ResolvedReport> chosen(
      ArticleClaims claims,
      Map<Integer, List<Actor>> meant,
      List<ResolvedReport> reports,
      Map<String, List<EventReport>> from) {
    if (reports.isEmpty()) {
      return reports;
    }
    Candidates candidates = new Candidates(claims, meant);
    return reports.stream()
        .map(report -> chosen(report, candidates.missing(report, from(report, from))))
        .toList();
  }

  private ResolvedReport chosen(ResolvedReport report, List<Candidate> missing) {
    List<Participation> parts = new ArrayList<>(report.participations());
    for (Candidate candidate : missing) {
      if (ofParties.probability(candidate.features()) >= ofParties.least()) {
        parts.add(new Participation(candidate.actor().key(), role(report, candidate)));
      }
    }
    parts.sort(Comparator.comparing(Participation::actor).thenComparing(Participation::role));
    return report.among(parts);
  }

  /** That of the others where all are the same; else the likelier of the two sides. */
  private Role role(ResolvedReport report, Candidate candidate) {
    Set<Role> roles =
        report.participations().stream().map(Participation::role).collect(Collectors.toSet());
    if (EventType.of(report.type()).filter(MUTUAL::contains).isPresent()
        || roles.contains(Role.PARTICIPANT)) {
      return Role.PARTICIPANT;
    }
    if (roles.contains(Role.SIGNATORY)) {
      return Role.SIGNATORY;
    }
    return ofAgents.probability(candidate.features()) >= 0.5 ? Role.AGENT : Role.RECIPIENT;
  }
}
