package org.parley.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who takes part in an event, as gold has it. */
public final class GoldParties {
  private record Party(ActorNames names, String role) {}

  private final String article;
  private final List<Party> parties;

  private GoldParties(String article, List<Party> parties) {
    this.article = article;
    this.parties = List.copyOf(parties);
  }

  static GoldParties of(String article, AnnotatedEvent event, Map<String, ActorNames> actors) {
    List<Party> parties = new ArrayList<>();
    for (AnnotatedParticipant participant : event.participants()) {
      ActorNames names = actors.get(participant.actor());
      if (names != null) {
        parties.add(new Party(names, participant.role()));
      }
    }
    return new GoldParties(article, parties);
  }

  /** The article's id. */
  public String article() {
    return article;
  }

  public int size() {
    return parties.size();
  }

  /** The role of somebody of these names, where they take part. */
  public Optional<String> role(boolean person, Set<String> names) {
    ActorNames other =
        new ActorNames(
            person,
            names.stream()
                .map(Wording::plain)
                .filter(form -> !form.isEmpty())
                .collect(Collectors.toSet()));
    return parties.stream().filter(party -> party.names().same(other)).map(Party::role).findFirst();
  }
}
