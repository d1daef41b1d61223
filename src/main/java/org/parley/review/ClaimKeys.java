package org.parley.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.claim.EventType;
import org.parley.claim.Position;

/** Reads what a claim says from a cell of the column {@code claim}. */
final class ClaimKeys {
  private ClaimKeys() {}

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
      return new StanceKey(
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
    return new EventKey(parts.get(0), participants, parts.size() == 3 ? parts.get(2) : "");
  }
}
