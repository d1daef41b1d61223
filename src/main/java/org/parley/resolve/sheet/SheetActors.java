package org.parley.resolve.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.claim.Evidence;
import org.parley.exchange.ActorEntry;
import org.parley.graph.Actor;
import org.parley.graph.EntryKind;
import org.parley.graph.FormKind;
import org.parley.graph.FormReading;
import org.parley.graph.Gazetteer;
import org.parley.graph.GazetteerEntry;
import org.parley.resolve.actor.Cast;
import org.parley.resolve.actor.Member;
import org.parley.resolve.gazetteer.Slugs;

/**
 * The actors of a sheet in the article's cast: by their key where the sheet gives one, else by name
 * through the gazetteer, with their class, their state and the article's date.
 */
final class SheetActors {
  private static final int LONGEST_FORM = 120;

  private final Gazetteer gazetteer;
  private final Cast cast;
  private final Map<String, Member> byId = new LinkedHashMap<>();
  private final Map<String, Member> byForm = new LinkedHashMap<>();
  private final Map<String, List<Evidence>> mentions = new LinkedHashMap<>();

  SheetActors(Gazetteer gazetteer, Cast cast) {
    this.gazetteer = gazetteer;
    this.cast = cast;
  }

  void add(ActorEntry entry, Proofs proofs) {
    Actor.Type type = Actor.Type.valueOf(entry.type().toUpperCase(Locale.ROOT));
    Member member = entry.key().map(key -> keyed(key, type, entry)).orElse(null);
    if (member == null) {
      member = linked(type, entry);
      if (member.speaksFor.isEmpty() && type != Actor.Type.STATE) {
        String key = member.key;
        member.speaksFor = state(entry).map(GazetteerEntry::id).filter(state -> !state.equals(key));
      }
    }
    byId.putIfAbsent(entry.id(), member);
    for (String form : forms(entry)) {
      byForm.putIfAbsent(form.toLowerCase(Locale.ROOT), member);
      if (form.length() <= LONGEST_FORM) {
        member.forms.add(form);
      }
    }
    List<Evidence> met =
        entry
            .mentions()
            .map(given -> proofs.words("actor " + entry.id(), given, List.of()))
            .orElseGet(() -> proofs.named(forms(entry).stream()));
    mentions.computeIfAbsent(member.key, key -> new ArrayList<>()).addAll(met);
  }

  /** Notes for whom the actors speak, where the sheet says so itself; once all are there. */
  void noteVoices(List<ActorEntry> entries) {
    for (ActorEntry entry : entries) {
      if (entry.key().isPresent()) {
        of(entry.id())
            .ifPresent(
                member ->
                    member.speaksFor = entry.speaksFor().flatMap(this::of).map(other -> other.key));
      }
    }
  }

  /** Whom an id of the sheet means. */
  Optional<Member> of(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Whom a name means that the sheet gives to one of its actors. */
  Optional<Member> named(String form) {
    return Optional.ofNullable(byForm.get(form.toLowerCase(Locale.ROOT)));
  }

  /** Where the article names the actors, by key. */
  Map<String, List<Evidence>> mentions() {
    return mentions;
  }

  private static List<String> forms(ActorEntry entry) {
    return Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
        .map(form -> form.replaceAll("\\s+", " ").strip())
        .filter(form -> !form.isEmpty())
        .distinct()
        .toList();
  }

  /** As the reader linked it: under its key and name. */
  private Member keyed(String key, Actor.Type type, ActorEntry entry) {
    return cast.keyed(key, type, entry.name());
  }

  private Member linked(Actor.Type type, ActorEntry entry) {
    Optional<GazetteerEntry> known =
        switch (type) {
          case STATE ->
              first(entry, EntryKind.STATE).or(() -> first(entry, EntryKind.ORGANIZATION));
          case ORGANIZATION ->
              first(entry, EntryKind.ORGANIZATION).or(() -> named(entry.name(), EntryKind.STATE));
          case PERSON -> person(entry);
          case GROUP -> Optional.empty();
        };
    return known.map(cast::known).orElseGet(() -> unknown(type, entry));
  }

  private Member unknown(Actor.Type type, ActorEntry entry) {
    String name = forms(entry).getFirst();
    String slug = Slugs.of(name);
    // "officials" of one state are not those of another
    Optional<String> of =
        type == Actor.Type.GROUP
            ? state(entry).map(GazetteerEntry::id).filter(state -> !slug.contains(state))
            : Optional.empty();
    return cast.unknown(
        slug + of.map(state -> "-" + state).orElse(""), type, name, Optional.empty());
  }

  private Optional<GazetteerEntry> state(ActorEntry entry) {
    return entry.state().flatMap(name -> named(name, EntryKind.STATE));
  }

  private Optional<GazetteerEntry> first(ActorEntry entry, EntryKind kind) {
    return forms(entry).stream().flatMap(form -> named(form, kind).stream()).findFirst();
  }

  /** What a name means by itself, and not as an adjective or a people. */
  private Optional<GazetteerEntry> named(String form, EntryKind kind) {
    return gazetteer.readings(form).stream()
        .filter(r -> r.entry().kind() == kind && !r.entry().category().equals("region"))
        .filter(r -> r.kind() != FormKind.ADJECTIVE && r.kind() != FormKind.PEOPLE)
        .map(FormReading::entry)
        .findFirst();
  }

  /** By a full name; else by a family name, where state or office on the day leave one. */
  private Optional<GazetteerEntry> person(ActorEntry entry) {
    Optional<String> state = state(entry).map(GazetteerEntry::id);
    boolean onlyShort = !entry.name().contains(" ");
    for (String form : forms(entry)) {
      if (!form.contains(" ") && !onlyShort) {
        // the bearer of the name may be another than the one the article names in full
        continue;
      }
      List<GazetteerEntry> persons = persons(form, form.contains(" "));
      List<GazetteerEntry> fitting =
          persons.stream().filter(p -> state.isEmpty() || isOf(p, state.get())).toList();
      boolean full = form.contains(" ") && form.equals(entry.name());
      if (full && persons.size() == 1 && (fitting.size() == 1 || state.isEmpty())) {
        return persons.stream().findFirst();
      }
      if (fitting.size() == 1 && (state.isPresent() || full)) {
        return fitting.stream().findFirst();
      }
      Optional<GazetteerEntry> inOffice = cast.onlyOneInOffice(fitting);
      if (inOffice.isPresent()) {
        return inOffice;
      }
    }
    return Optional.empty();
  }

  private List<GazetteerEntry> persons(String form, boolean full) {
    return gazetteer.readings(form).stream()
        .filter(r -> r.entry().kind() == EntryKind.PERSON)
        .filter(r -> !full || r.kind() != FormKind.SHORT_NAME)
        .map(FormReading::entry)
        .distinct()
        .toList();
  }

  private static boolean isOf(GazetteerEntry person, String state) {
    return person.state().filter(state::equals).isPresent()
        || person.tenures().stream().anyMatch(tenure -> tenure.of().equals(state));
  }
}
