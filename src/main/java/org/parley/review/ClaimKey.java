package org.parley.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.claim.EventType;
import org.parley.claim.Position;
import org.parley.graph.Participation;
import org.parley.graph.ResolvedReport;
import org.parley.graph.ResolvedStance;

/** What a claim says, whatever number it has and whichever rule made it. */
public sealed interface ClaimKey {
  /** How the parts stand in a cell. */
  String BETWEEN = " | ";

  /** As it stands in the column {@code claim}. */
  String cell();

  /**
   * A position.
   *
   * @param holder key of the actor
   * @param target the words of the target; may be empty
   * @param issue its key; may be empty
   */
  record OfStance(String holder, Position position, String target, String issue)
      implements ClaimKey {
    public OfStance {
      if (target.isBlank() && issue.isBlank()) {
        throw new IllegalArgumentException("a stance has a target");
      }
    }

    static OfStance of(ResolvedStance stance) {
      return new OfStance(stance.holder(), stance.position(), stance.label(), stance.target());
    }

    @Override
    public String cell() {
      return String.join(BETWEEN, holder, position.notation(), Cells.part(target), issue);
    }

    /** How much of it a stance says: 0 for another one, else more for the better fit. */
    int likeness(ResolvedStance stance) {
      if (!stance.holder().equals(holder) || stance.position() != position) {
        return 0;
      }
      return (Words.same(target, stance.label()) ? 2 : 0) + (issue.equals(stance.target()) ? 1 : 0);
    }
  }

  /**
   * An event.
   *
   * @param type notation of its type
   * @param participants keys of those who take part
   * @param label may be empty
   */
  record OfEvent(String type, Set<String> participants, String label) implements ClaimKey {
    public OfEvent {
      participants = java.util.Collections.unmodifiableSet(new TreeSet<>(participants));
    }

    static OfEvent of(ResolvedReport report) {
      return new OfEvent(report.type(), participants(report), report.label());
    }

    @Override
    public String cell() {
      return String.join(BETWEEN, type, String.join(", ", participants), Cells.part(label));
    }

    /** As for stances; a narrower type is as good as its wider one. */
    int likeness(ResolvedReport report) {
      if (!EventType.of(type).equals(EventType.of(report.type()))) {
        return 0;
      }
      return (participants.equals(participants(report)) ? 2 : 0)
          + (Words.same(label, report.label()) ? 1 : 0);
    }

    private static Set<String> participants(ResolvedReport report) {
      return report.participations().stream()
          .map(Participation::actor)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Reads a cell. */
  static ClaimKey parse(String kind, String cell) throws BadLineException {
    List<String> parts = Arrays.stream(cell.split("\\|", -1)).map(String::strip).toList();
    return switch (kind) {
      case "stance" -> stance(parts);
      case "event" -> event(parts);
      default -> throw new BadLineException("kind " + kind + " is neither stance nor event");
    };
  }

  private static ClaimKey stance(List<String> parts) throws BadLineException {
    boolean whole = parts.size() == 3 || parts.size() == 4;
    if (!whole || parts.get(0).isEmpty() || (parts.get(2) + parts.getLast()).isBlank()) {
      throw new BadLineException("a stance is HOLDER | POSITION | TARGET | ISSUE");
    }
    try {
      Position position = Position.valueOf(parts.get(1).toUpperCase(Locale.ROOT));
      return new OfStance(
          parts.get(0), position, parts.get(2), parts.size() == 4 ? parts.get(3) : "");
    } catch (IllegalArgumentException e) {
      throw new BadLineException(
          parts.get(1) + " is no position: supports, opposes, conditional or undecided");
    }
  }

  private static ClaimKey event(List<String> parts) throws BadLineException {
    if (parts.size() < 2 || parts.size() > 3 || EventType.of(parts.get(0)).isEmpty()) {
      throw new BadLineException("an event is TYPE | PARTICIPANT, PARTICIPANT | LABEL");
    }
    Set<String> participants =
        Arrays.stream(parts.get(1).split(","))
            .map(String::strip)
            .filter(key -> !key.isEmpty())
            .collect(Collectors.toSet());
    return new OfEvent(parts.get(0), participants, parts.size() == 3 ? parts.get(2) : "");
  }
}
