package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.claim.Role;
import org.parley.evaluate.GoldParties;
import org.parley.graph.Actor;
import org.parley.weigh.Candidate;
import org.parley.weigh.Example;

/**
 * Those who may take part in the events that gold has, too.
 *
 * @param parties right are those who do
 * @param agents of these, those who do it or have it done to them: right are who do it
 * @param gold how many there were to find
 */
record ProposedParties(List<Example> parties, List<Example> agents, int gold) {
  ProposedParties {
    parties = List.copyOf(parties);
    agents = List.copyOf(agents);
  }

  static ProposedParties none() {
    return new ProposedParties(List.of(), List.of(), 0);
  }

  static ProposedParties of(
      Map<String, GoldParties> gold, Map<String, List<Candidate>> candidates) {
    List<Example> parties = new ArrayList<>();
    List<Example> agents = new ArrayList<>();
    new TreeMap<>(gold)
        .forEach(
            (iri, known) -> {
              for (Candidate candidate : candidates.getOrDefault(iri, List.of())) {
                Optional<String> role = role(known, candidate.actor());
                parties.add(example(known, candidate, role.isPresent()));
                boolean agent = role.filter(Role.AGENT.notation()::equals).isPresent();
                if (agent || role.filter(Role.RECIPIENT.notation()::equals).isPresent()) {
                  agents.add(example(known, candidate, agent));
                }
              }
            });
    return new ProposedParties(
        parties, agents, gold.values().stream().mapToInt(GoldParties::size).sum());
  }

  private static Optional<String> role(GoldParties known, Actor actor) {
    Set<String> names = new TreeSet<>(actor.altLabels());
    names.add(actor.label());
    return known.role(actor.type() == Actor.Type.PERSON, names);
  }

  private static Example example(GoldParties known, Candidate candidate, boolean right) {
    return new Example(known.article(), candidate.features(), right, right);
  }

  ProposedParties and(ProposedParties other) {
    List<Example> allParties = new ArrayList<>(parties);
    allParties.addAll(other.parties);
    List<Example> allAgents = new ArrayList<>(agents);
    allAgents.addAll(other.agents);
    return new ProposedParties(allParties, allAgents, gold + other.gold);
  }
}
