package org.parley.resolve.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.claim.EventReport;
import org.parley.claim.Evidence;
import org.parley.claim.Role;
import org.parley.claim.TimeExpression;
import org.parley.lexicon.ReferenceWords;

/** Reports of one article that tell of one event, and what they say together. */
final class ReportGroup {
  private static final Pattern RATE = Pattern.compile("(\\d[\\d.,]*) ?(?:%|per ?cent\\b)");

  final List<NamedReport> reports = new ArrayList<>();
  final Set<String> heads = new LinkedHashSet<>();

  /** How many sides the reports tell of: "bilateral". */
  final Set<String> numbers = new TreeSet<>();

  /** The rates that labels name ("10" of 10 percent), of each report that names any. */
  final List<Set<String>> rates = new ArrayList<>();

  private final Map<Evidence, List<EventReport>> byEvidence = new HashMap<>();
  private boolean headline;

  final Map<String, Role> actors = new LinkedHashMap<>();
  final Map<String, String> states = new LinkedHashMap<>();
  final Set<String> named = new TreeSet<>();
  Optional<String> place = Optional.empty();
  Optional<TimeExpression> time = Optional.empty();

  /**
   * The first role of an actor stays, unless a later one says more: host, signatory, mediator.
   *
   * @param told whether its words say that it is this event, not only where they stand: else a mere
   *     description adds nobody to those that have its role ("two leaders")
   */
  void add(NamedReport named, boolean told) {
    reports.add(named);
    headline |= named.headline();
    byEvidence
        .computeIfAbsent(named.report().evidence(), none -> new ArrayList<>())
        .add(named.report());
    heads.add(named.report().head());
    number(named.report()).ifPresent(numbers::add);
    Set<String> itsRates = rates(named.report());
    if (!itsRates.isEmpty()) {
      rates.add(itsRates);
    }
    states.putAll(named.states());
    this.named.addAll(named.named());
    Set<Role> taken = new TreeSet<>(actors.values());
    named
        .actors()
        .forEach(
            (actor, role) -> {
              if (!told && taken.contains(role) && !named.named().contains(actor)) {
                return;
              }
              boolean telling =
                  role == Role.HOST || role == Role.SIGNATORY || role == Role.MEDIATOR;
              if (telling) {
                actors.put(actor, role);
              } else {
                actors.putIfAbsent(actor, role);
              }
            });
    place = place.or(named::place);
    named.report().time().filter(this::saysMore).ifPresent(better -> time = Optional.of(better));
  }

  /** "In September", and later "on 17 September". */
  private boolean saysMore(TimeExpression other) {
    Optional<TimeWindow> known = time.flatMap(TimeWindow::stated);
    Optional<TimeWindow> told = TimeWindow.stated(other);
    return known.isEmpty()
        || told.filter(t -> known.get().holds(t) && t.days() < known.get().days()).isPresent();
  }

  /** "The next round" is between the parties of the last one, wherever that was held. */
  void sitsAgain(ReportGroup before) {
    before.states.forEach(states::putIfAbsent);
    before.actors.forEach(
        (actor, role) ->
            actors.put(actor, role == Role.MEDIATOR ? Role.MEDIATOR : Role.PARTICIPANT));
  }

  /** Whether the article's headline is among them. */
  boolean inHeadline() {
    return headline;
  }

  /** Those of them that rest on this. */
  List<EventReport> on(Evidence evidence) {
    return byEvidence.getOrDefault(evidence, List.of());
  }

  static Set<String> rates(EventReport report) {
    return RATE.matcher(report.label())
        .results()
        .map(rate -> rate.group(1))
        .collect(Collectors.toSet());
  }

  /** How many sides a label tells of, by its word for it. */
  static Optional<String> number(EventReport report) {
    return Arrays.stream(report.label().toLowerCase(Locale.ROOT).split(" "))
        .filter(word -> ReferenceWords.builtIn().is("sides", word))
        .findFirst();
  }
}
