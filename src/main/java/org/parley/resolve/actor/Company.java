package org.parley.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.claim.ArticleClaims;
import org.parley.claim.Mention;
import org.parley.graph.EntryKind;
import org.parley.graph.FormReading;
import org.parley.graph.Gazetteer;
import org.parley.graph.GazetteerEntry;

/**
 * What an ambiguous form means in the company that an article gives it: "Congress" beside the BJP
 * is India's, "the Security Council" beside Medvedev Russia's. The gazetteer tells the company of
 * single candidates; of bodies that states have under one name, the state decides that the article
 * names while it never names that of the first candidate.
 */
final class Company {
  private final Gazetteer gazetteer;
  private final ArticleClaims claims;
  private final Map<String, Boolean> present = new HashMap<>();
  private final Map<String, Optional<GazetteerEntry>> decided = new HashMap<>();
  private final Map<String, Integer> states = new HashMap<>();

  Company(Gazetteer gazetteer, ArticleClaims claims) {
    this.gazetteer = gazetteer;
    this.claims = claims;
    for (Mention mention : claims.mentions()) {
      if (Mentions.named(mention)) {
        stateNamed(mention).ifPresent(state -> states.merge(state, 1, Integer::sum));
      }
    }
  }

  private Optional<String> stateNamed(Mention mention) {
    List<FormReading> readings = gazetteer.readings(mention.name());
    return readings.isEmpty() || readings.getFirst().entry().kind() != EntryKind.STATE
        ? Optional.empty()
        : Optional.of(readings.getFirst().entry().id());
  }

  /** The readings of a form, with the one first that its company decides for. */
  List<FormReading> readings(String form) {
    List<FormReading> readings = gazetteer.readings(form);
    Optional<GazetteerEntry> meant =
        readings.size() < 2
            ? Optional.empty()
            : decided.computeIfAbsent(form, key -> meant(key, readings));
    if (meant.isEmpty()) {
      return readings;
    }
    List<FormReading> sorted = new ArrayList<>(readings);
    sorted.sort(
        (a, b) -> Boolean.compare(b.entry().equals(meant.get()), a.entry().equals(meant.get())));
    return sorted;
  }

  /** The entry that the company of a form decides for; empty where the first reading stays. */
  Optional<GazetteerEntry> meant(String form, List<FormReading> readings) {
    Map<String, List<String>> company = gazetteer.company(form);
    int most = company.isEmpty() ? 0 : met(company, readings.getFirst());
    Optional<GazetteerEntry> meant = Optional.empty();
    for (FormReading reading : readings.subList(1, readings.size())) {
      int met = met(company, reading);
      if (met > most) {
        most = met;
        meant = Optional.of(reading.entry());
      }
    }
    return meant.or(() -> company.isEmpty() ? byState(readings) : Optional.empty());
  }

  private int met(Map<String, List<String>> company, FormReading reading) {
    return (int)
        company.getOrDefault(reading.entry().id(), List.of()).stream().filter(this::met).count();
  }

  private boolean met(String word) {
    return present.computeIfAbsent(word, this::isPresent);
  }

  /** Whether the article has it as a word of its own. */
  private boolean isPresent(String word) {
    String text = claims.text().article().text();
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean begins = at == 0 || !ofWord(text.codePointBefore(at));
      if (begins && (end == text.length() || !ofWord(text.codePointAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /** A letter or a number of any kind. */
  private static boolean ofWord(int character) {
    return switch (Character.getType(character)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(character);
    };
  }

  private Optional<GazetteerEntry> byState(List<FormReading> readings) {
    GazetteerEntry first = readings.getFirst().entry();
    boolean bodies =
        readings.stream()
            .allMatch(
                r -> r.entry().kind() == EntryKind.ORGANIZATION && r.entry().state().isPresent());
    if (!bodies || named(first) > 0) {
      return Optional.empty();
    }
    GazetteerEntry best = first;
    for (FormReading reading : readings) {
      best = named(reading.entry()) > named(best) ? reading.entry() : best;
    }
    return Optional.of(best).filter(entry -> !entry.equals(first));
  }

  private int named(GazetteerEntry body) {
    return body.state().map(state -> states.getOrDefault(state, 0)).orElse(0);
  }
}
