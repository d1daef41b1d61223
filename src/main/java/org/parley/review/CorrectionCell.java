package org.parley.review;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.claim.EventType;
import org.parley.claim.Position;
import org.parley.claim.Role;
import org.parley.claim.Status;
import org.parley.claim.TimeExpression;

/** The column {@code correction}: {@code field=value; field=value}. */
final class CorrectionCell {
  private static final Set<String> STANCE =
      Set.of("holder", "position", "target", "issue", "condition");
  private static final Set<String> EVENT =
      Set.of("type", "status", "place", "date", "label", "add", "drop");

  private final Map<String, String> values = new HashMap<>();
  private final Map<String, Role> added = new LinkedHashMap<>();
  private final Set<String> dropped = new TreeSet<>();

  private CorrectionCell(String cell, Set<String> known) throws BadLineException {
    for (String part : cell.split(";")) {
      if (!part.isBlank()) {
        read(part.strip(), known);
      }
    }
    if (values.isEmpty() && added.isEmpty() && dropped.isEmpty()) {
      throw new BadLineException("a correction says FIELD=VALUE; the fields are " + listed(known));
    }
  }

  static Correction parse(ClaimKey claim, String cell) throws BadLineException {
    return switch (claim) {
      case StanceKey stance -> new CorrectionCell(cell, STANCE).ofStance();
      case EventKey event -> new CorrectionCell(cell, EVENT).ofEvent();
    };
  }

  private void read(String part, Set<String> known) throws BadLineException {
    int equals = part.indexOf('=');
    String field = equals < 0 ? part : part.substring(0, equals).strip();
    String value = equals < 0 ? "" : part.substring(equals + 1).strip();
    if (!known.contains(field) || value.isEmpty()) {
      throw new BadLineException(
          "“" + part + "” is no correction: write FIELD=VALUE, FIELD one of " + listed(known));
    }
    switch (field) {
      case "add" -> add(value);
      case "drop" -> dropped.add(value);
      default -> {
        if (values.putIfAbsent(field, value) != null) {
          throw new BadLineException(field + " is given twice");
        }
      }
    }
  }

  private void add(String value) throws BadLineException {
    int colon = value.lastIndexOf(':');
    String actor = (colon < 0 ? value : value.substring(0, colon)).strip();
    added.put(
        actor,
        colon < 0
            ? Role.PARTICIPANT
            : oneOf("role", value.substring(colon + 1).strip(), Role.class));
  }

  private Correction ofStance() throws BadLineException {
    Optional<Position> position = enumerated("position", Position.class);
    Optional<String> condition = value("condition");
    boolean stated = condition.filter(words -> !words.equals(Correction.NONE)).isPresent();
    if (position.filter(Position.CONDITIONAL::equals).isPresent() && !stated) {
      throw new BadLineException("position=conditional needs condition=WORDS beside it");
    }
    Optional<String> issue = value("issue");
    return new StanceCorrection(
        value("holder"),
        position,
        value("target"),
        issue.isPresent() ? Optional.of(IssueRef.parse(issue.get())) : Optional.empty(),
        condition);
  }

  private Correction ofEvent() throws BadLineException {
    Optional<String> type = value("type");
    if (type.isPresent() && !isType(type.get())) {
      throw new BadLineException("type " + type.get() + " is no type of event");
    }
    Optional<String> date = value("date");
    if (date.isPresent() && !date.get().equals(Correction.NONE)) {
      checkDate(date.get());
    }
    return new EventCorrection(
        type,
        enumerated("status", Status.class),
        value("place"),
        date,
        value("label"),
        added,
        dropped);
  }

  private static boolean isType(String type) {
    return EventType.of(type).filter(top -> top != EventType.SAY).isPresent();
  }

  private static void checkDate(String date) throws BadLineException {
    try {
      for (String value : date.split("/", -1)) {
        TimeExpression.firstDay(value);
      }
    } catch (DateTimeException e) {
      throw new BadLineException(
          "date " + date + " is no day, month or year (2025-12-14, 2025-12, 2025), or two with /");
    }
  }

  private Optional<String> value(String field) {
    return Optional.ofNullable(values.get(field));
  }

  private <E extends Enum<E>> Optional<E> enumerated(String field, Class<E> type)
      throws BadLineException {
    String value = values.get(field);
    return value == null ? Optional.empty() : Optional.of(oneOf(field, value, type));
  }

  private static <E extends Enum<E>> E oneOf(String field, String value, Class<E> type)
      throws BadLineException {
    try {
      return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      List<String> known = new ArrayList<>();
      for (E each : type.getEnumConstants()) {
        known.add(each.name().toLowerCase(Locale.ROOT));
      }
      throw new BadLineException(
          field + " " + value + " is not one of " + String.join(", ", known));
    }
  }

  private static String listed(Set<String> fields) {
    return String.join(", ", new TreeSet<>(fields));
  }
}
