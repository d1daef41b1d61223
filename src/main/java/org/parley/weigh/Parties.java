package org.parley.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
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
 * Adds to the parties of an event those of whom it is likely that the rules missed them, and leaves
 * out those whom it is unlikely that they found rightly. Somebody always stays, as an event of
 * nobody is none. Thread-safe.
 */
public final class Parties implements PartyChoice {
  private static final Set<EventType> MUTUAL = Set.of(EventType.CONSULT, EventType.COOPERATE);

  /**
   * Who signs, invites or mediates does so by words that say just that; of others weights judge.
   */
  private static final Set<Role> DOUBTFUL =
      EnumSet.of(Role.AGENT, Role.RECIPIENT, Role.PARTICIPANT);

  /**
   * Below this, from 0 to 1, somebody whom the rules found is left out. It lies below the threshold
   * for those whom they missed, since what rules know is more than the weights see.
   */
  private static final double UNLIKELY = 0.4;

  /** From so many on, all processors work on one article. */
  private static final int MANY_EVENTS = 200;

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
    return (reports.size() < MANY_EVENTS ? reports.stream() : reports.parallelStream())
        .map(report -> chosen(report, candidates.of(report, from(report, from))))
        .toList();
  }

  private ResolvedReport chosen(ResolvedReport report, List<Candidate> near) {
    List<Participation> parts = new ArrayList<>(report.participations());
    List<String> wrong = new ArrayList<>();
    for (Candidate candidate : near) {
      double likely = ofParties.probability(candidate.features());
      String key = candidate.actor().key();
      if (candidate.taken().filter(DOUBTFUL::contains).isPresent() && likely < UNLIKELY) {
        wrong.add(key);
      } else if (candidate.taken().isEmpty() && likely >= ofParties.least()) {
        parts.add(new Participation(key, role(report, candidate)));
      }
    }
    if (parts.stream().anyMatch(part -> !wrong.contains(part.actor()))) {
      parts.removeIf(part -> wrong.contains(part.actor()));
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
