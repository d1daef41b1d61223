package org.parley.resolve.event;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.claim.EventType;
import org.parley.claim.Role;
import org.parley.graph.DatedReport;
import org.parley.graph.Participation;
import org.parley.graph.ResolvedReport;
import org.parley.lexicon.ReferenceWords;
import org.parley.resolve.gazetteer.Slugs;

/**
 * What one report has to be compared by with those of other articles, and how much two are alike.
 * Within an article {@link SameEvent} decides, and says why by other signs.
 *
 * <p>Two reports <em>conflict</em>, and can never be of one event, when
 *
 * <ul>
 *   <li>their types are of different occasions ({@link KindsOfEvent});
 *   <li>there is no day on which both can lie ({@link TimeWindow}); a meeting or agreement may be
 *       dated one day apart when two parties and the place or the words are the same, or where one
 *       names no party, both of these;
 *   <li>their places are two, neither of them the state of the other;
 *   <li>who acts in one is acted on in the other, and the other way round;
 *   <li>each has two parties or more, half of them or fewer shared, and their words differ.
 * </ul>
 *
 * <p>Else what they share adds up to a <em>score</em>: an event's day 1 (a stretch of up to a
 * fortnight .5, longer .3, news of the same days .2), its place 1 (a place and its state .5), the
 * share of the parties up to 1 and .3 more when they are two, the words of the labels .5. From
 * {@value #ENOUGH} on, with a party or the place among it, they tell of one event.
 */
final class Likeness {
  static final double ENOUGH = 1.5;

  private static final double CERTAIN = 1;
  private static final double STRETCH = 0.5;
  private static final double LONG = 0.3;
  private static final double SAME_NEWS = 0.2;
  private static final double STATE = 0.5;
  private static final double DEPUTY = 0.8;
  private static final double TWO_PARTIES = 0.3;
  private static final double WORDS = 0.5;
  private static final int FORTNIGHT = 14;
  private static final int NEWS_DAYS = 3;

  private static final ReferenceWords WORDS_OF_LABELS = ReferenceWords.builtIn();

  private final DatedReport dated;
  private final TimeWindow window;
  private @Nullable Set<String> words;

  /** Those who stand for each party. */
  private final Map<String, Set<String>> parties = new TreeMap<>();

  Likeness(DatedReport dated) {
    this.dated = dated;
    this.window = TimeWindow.of(dated);
    dated
        .parties()
        .forEach(
            (actor, party) -> parties.computeIfAbsent(party, key -> new HashSet<>()).add(actor));
  }

  DatedReport dated() {
    return dated;
  }

  ResolvedReport report() {
    return dated.report();
  }

  Set<String> parties() {
    return parties.keySet();
  }

  /** Whether the two cannot be of one event. */
  boolean conflicts(Likeness other) {
    return isOfTheSameReading(other)
        || !KindsOfEvent.compatible(report(), other.report())
        || place(other) < 0
        || !window.meets(other.window) && !isOneDayOff(other)
        || isReversed(other)
        || hasOtherParties(other);
  }

  /** One reader tells the events of an article apart; two readers may find the same event in it. */
  private boolean isOfTheSameReading(Likeness other) {
    return dated.article().equals(other.dated.article())
        && dated.reader().equals(other.dated.reader());
  }

  /** How surely two that do not conflict tell of one event: 0 when not enough speaks for it. */
  double score(Likeness other) {
    double place = place(other);
    double shared = shared(other);
    if (place < CERTAIN && shared == 0) {
      return 0;
    }
    double score =
        time(other)
            + place
            + shared
            + (sharedParties(other).size() > 1 ? TWO_PARTIES : 0)
            + (hasSameWords(other) ? WORDS : 0);
    return score >= ENOUGH ? score : 0;
  }

  private double time(Likeness other) {
    if (window.stated() && other.window.stated() && window.meets(other.window)) {
      long days = Math.max(window.days(), other.window.days());
      return days == 1 ? CERTAIN : days <= FORTNIGHT ? STRETCH : LONG;
    }
    Optional<Long> apart =
        dated
            .published()
            .flatMap(
                day -> other.dated.published().map(late -> late.toEpochDay() - day.toEpochDay()));
    return apart.filter(days -> Math.abs(days) <= NEWS_DAYS).isPresent() ? SAME_NEWS : 0;
  }

  private boolean isOneDayOff(Likeness other) {
    boolean samePlace = place(other) == CERTAIN;
    boolean named = !parties.isEmpty() && !other.parties.isEmpty();
    return window.isNextDayTo(other.window)
        && KindsOfEvent.isOccasion(report().type())
        && (named
            ? sharedParties(other).size() > 1 && (samePlace || hasSameWords(other))
            : samePlace && hasSameWords(other));
  }

  /** 1 for the same, less for one in the other, 0 where one has none, -1 for two. */
  private double place(Likeness other) {
    Optional<String> here = report().place();
    Optional<String> there = other.report().place();
    if (here.isEmpty() || there.isEmpty()) {
      return 0;
    }
    if (here.equals(there)) {
      return CERTAIN;
    }
    return here.equals(other.dated.state()) || there.equals(dated.state()) ? STATE : -1;
  }

  private Set<String> sharedParties(Likeness other) {
    Set<String> shared = new HashSet<>(parties.keySet());
    shared.retainAll(other.parties.keySet());
    return shared;
  }

  /** The share of the parties of the report that has fewer. */
  private double shared(Likeness other) {
    int smaller = Math.min(parties.size(), other.parties.size());
    double sum = 0;
    for (String party : sharedParties(other)) {
      Set<String> same = new HashSet<>(parties.getOrDefault(party, Set.of()));
      same.retainAll(other.parties.getOrDefault(party, Set.of()));
      sum += same.isEmpty() ? DEPUTY : 1;
    }
    return smaller == 0 ? 0 : sum / smaller;
  }

  private boolean hasOtherParties(Likeness other) {
    int smaller = Math.min(parties.size(), other.parties.size());
    return smaller > 1 && sharedParties(other).size() * 2 <= smaller && !hasSameWords(other);
  }

  private boolean isReversed(Likeness other) {
    return !KindsOfEvent.isOccasion(report().type())
        && meet(in(Role.AGENT), other.in(Role.RECIPIENT))
        && meet(in(Role.RECIPIENT), other.in(Role.AGENT));
  }

  private Set<String> in(Role role) {
    Set<String> found = new HashSet<>();
    for (Participation part : report().participations()) {
      if (part.role() == role) {
        found.add(dated.parties().getOrDefault(part.actor(), part.actor()));
      }
    }
    return found;
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }

  /** Two words or more, and more than half of the shorter label's. */
  private boolean hasSameWords(Likeness other) {
    Set<String> shared = new HashSet<>(words());
    shared.retainAll(other.words());
    return shared.size() > 1 && shared.size() * 2 > Math.min(words().size(), other.words().size());
  }

  /** Those of the label that say something; most reports are never asked for them. */
  private Set<String> words() {
    Set<String> known = words;
    if (known == null) {
      known = new HashSet<>(List.of(Slugs.of(report().label()).split("-")));
      known.removeIf(word -> WORDS_OF_LABELS.is("says-nothing", word));
      words = known;
    }
    return known;
  }

  /** The broad types that reports of the same event have. */
  Set<EventType> types() {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    EventType.of(report().type()).ifPresent(types::add);
    if (KindsOfEvent.callsOff(report())) {
      types.addAll(KindsOfEvent.OCCASIONS);
    }
    return types;
  }
}
