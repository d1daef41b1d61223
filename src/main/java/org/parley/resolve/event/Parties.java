package org.parley.resolve.event;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.claim.Role;

/** Whether those who take part in a report are those of other reports. */
final class Parties {
  private Parties() {}

  /**
   * Most of the fewer parties are among the others; half are enough for an event that the article
   * takes as known ("the talks"). Or most of one side are, where who speaks for a state is as good
   * as the state.
   */
  static boolean sameParties(ReportGroup group, NamedReport named) {
    Set<String> one = group.actors.keySet();
    Set<String> other = named.actors().keySet();
    int smaller = Math.min(one.size(), other.size());
    long shared = one.stream().filter(other::contains).count();
    boolean known = named.report().definite() && named.report().by().isNoun();
    if (shared * 2 > smaller || known && shared > 0 && shared * 2 == smaller) {
      return true;
    }
    return most(other, named.states(), one, group.states)
        || most(one, group.states, other, named.states());
  }

  /** Whether more than one, and most of them, are among the others. */
  private static boolean most(
      Set<String> actors,
      Map<String, String> states,
      Set<String> others,
      Map<String, String> theirs) {
    long among = actors.stream().filter(a -> among(a, states, others, theirs)).count();
    return among > 1 && among * 2 > actors.size();
  }

  private static boolean among(
      String actor, Map<String, String> states, Set<String> others, Map<String, String> theirs) {
    return others.contains(actor)
        || states.containsKey(actor) && others.contains(states.get(actor))
        || others.stream().anyMatch(other -> actor.equals(theirs.get(other)));
  }

  /** Two persons' visits to one country are two visits. */
  static boolean otherGuests(ReportGroup group, NamedReport named) {
    Set<String> persons = named.states().keySet();
    return named.report().type().equals("Visit")
        && !persons.isEmpty()
        && !group.states.isEmpty()
        && persons.stream().noneMatch(group.actors::containsKey);
  }

  /** "Trump announces withdrawal", and then "US troops would be leaving": of one state. */
  static boolean sameSide(ReportGroup group, NamedReport named) {
    return group.actors.keySet().stream()
        .anyMatch(a -> sameState(a, group.states, named.actors().keySet(), named.states()));
  }

  private static boolean sameState(
      String actor, Map<String, String> states, Set<String> others, Map<String, String> theirs) {
    return among(actor, states, others, theirs)
        || others.stream()
            .anyMatch(o -> theirs.containsKey(o) && theirs.get(o).equals(states.get(actor)));
  }

  /** "Chile expelled a Peruvian, and Peru a Chilean": who did it and who suffered it changed. */
  static boolean answered(ReportGroup group, NamedReport named) {
    boolean turned = false;
    for (Map.Entry<String, Role> actor : named.actors().entrySet()) {
      Role before = group.actors.get(actor.getKey());
      if (before == actor.getValue() && before == Role.AGENT) {
        return false;
      }
      turned |= before == Role.RECIPIENT && actor.getValue() == Role.AGENT;
    }
    return turned && group.actors.containsValue(Role.AGENT);
  }

  /**
   * Whether two named parties have one role, and neither of them is the other or speaks for it:
   * "Chile bombed the port", "Peru bombed the port". Or two meetings of two share one only.
   */
  static boolean rivals(ReportGroup group, NamedReport named) {
    return rivals(group, named, Role.AGENT)
        || rivals(group, named, Role.RECIPIENT)
        || !named.takesUp() && rivals(group, named, Role.PARTICIPANT)
        || otherPair(group, named);
  }

  private static boolean rivals(ReportGroup group, NamedReport named, Role role) {
    Set<String> ours = in(role, group.actors, group.named);
    Set<String> theirs = in(role, named.actors(), named.named());
    return !ours.isEmpty()
        && !theirs.isEmpty()
        && ours.stream().noneMatch(a -> sameState(a, group.states, theirs, named.states()));
  }

  private static Set<String> in(Role role, Map<String, Role> actors, Set<String> named) {
    Set<String> found = new TreeSet<>(named);
    found.removeIf(actor -> actors.get(actor) != role);
    return found;
  }

  /** "Niger met Chad and, later, Mali". */
  private static boolean otherPair(ReportGroup group, NamedReport named) {
    Set<String> ours = pair(group.actors, group.named);
    Set<String> theirs = pair(named.actors(), named.named());
    return ours.size() == 2
        && theirs.size() == 2
        && ours.stream().filter(theirs::contains).count() == 1
        && !ours.stream().allMatch(a -> sameState(a, group.states, theirs, named.states()));
  }

  private static Set<String> pair(Map<String, Role> actors, Set<String> named) {
    Set<String> found = new TreeSet<>(named);
    found.removeIf(actor -> actors.get(actor) == Role.AGENT || actors.get(actor) == Role.RECIPIENT);
    return found;
  }
}
