package org.parley.resolve.actor;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.claim.Mention;
import org.parley.graph.Actor;
import org.parley.graph.EntryKind;
import org.parley.graph.Gazetteer;
import org.parley.graph.GazetteerEntry;
import org.parley.graph.Tenure;
import org.parley.resolve.gazetteer.Names;
import org.parley.resolve.gazetteer.Tenures;

/** The actors of one article, as they are found out. */
public final class Cast {

  private final Gazetteer gazetteer;
  private final Optional<LocalDate> date;
  private final Genders genders;
  private final Map<String, Member> members = new LinkedHashMap<>();
  private final Map<Integer, Member> byMention = new LinkedHashMap<>();
  private final Map<Integer, List<Member>> several = new LinkedHashMap<>();
  private final CastIndex index = new CastIndex();

  public Cast(Gazetteer gazetteer, Optional<LocalDate> date) {
    this.gazetteer = gazetteer;
    this.date = date;
    this.genders = new Genders(gazetteer);
  }

  Iterable<Member> members() {
    return members.values();
  }

  CastIndex index() {
    return index;
  }

  public Optional<Member> member(String key) {
    return Optional.ofNullable(members.get(key));
  }

  public Optional<Member> of(int mention) {
    return Optional.ofNullable(byMention.get(mention));
  }

  /** Whom the mention stands for: more than one for "both countries". */
  public List<Member> all(int mention) {
    return several.getOrDefault(mention, of(mention).stream().toList());
  }

  /** Notes that a mention stands for several at once. */
  void linkAll(Mention mention, List<Member> members) {
    several.putIfAbsent(mention.id(), List.copyOf(members));
    members.forEach(member -> add(member, mention));
  }

  public Member known(GazetteerEntry entry) {
    return members.computeIfAbsent(
        entry.id(),
        key -> member(key, type(entry), entry.name(), Optional.of(entry), speaksFor(entry)));
  }

  /**
   * For a person, the body of the office held on the article's day, a state before a party; who
   * held office before, or will, speaks for nobody. Without a day, the last office counts.
   */
  private Optional<String> speaksFor(GazetteerEntry entry) {
    if (entry.kind() == EntryKind.PERSON) {
      List<String> held =
          entry.tenures().stream().filter(t -> Tenures.holds(t, date)).map(Tenure::of).toList();
      return held.stream()
          .filter(this::isState)
          .findFirst()
          .or(() -> held.stream().findFirst())
          .or(
              () ->
                  date.isPresent()
                      ? Optional.empty()
                      : Tenures.last(entry.tenures()).map(Tenure::of));
    }
    return entry.kind() == EntryKind.STATE ? Optional.empty() : entry.state();
  }

  private boolean isState(String id) {
    return gazetteer.entry(id).filter(e -> e.kind() == EntryKind.STATE).isPresent();
  }

  private static Actor.Type type(GazetteerEntry entry) {
    return switch (entry.kind()) {
      case PERSON -> Actor.Type.PERSON;
      case STATE -> Actor.Type.STATE;
      case ORGANIZATION -> Actor.Type.ORGANIZATION;
      case PLACE -> Actor.Type.ORGANIZATION;
    };
  }

  public Member unknown(String key, Actor.Type type, String label, Optional<String> speaksFor) {
    String free = key;
    Optional<GazetteerEntry> taken = gazetteer.entry(key);
    if (taken.isPresent()) {
      free = key + "-" + type.name().toLowerCase(Locale.ROOT);
    }
    Member present = members.get(free);
    if (present != null && present.type != type) {
      free = free + "-" + type.name().toLowerCase(Locale.ROOT);
    }
    return members.computeIfAbsent(free, k -> member(k, type, label, Optional.empty(), speaksFor));
  }

  /** A member under just this key, as somebody else has found out; the gazetteer adds its facts. */
  public Member keyed(String key, Actor.Type type, String label) {
    return members.computeIfAbsent(
        key, k -> member(k, type, label, gazetteer.entry(k), Optional.empty()));
  }

  private Member member(
      String key,
      Actor.Type type,
      String label,
      Optional<GazetteerEntry> entry,
      Optional<String> speaksFor) {
    Member member = new Member(members.size(), key, type, label, entry, speaksFor);
    index.add(member);
    return member;
  }

  private void add(Member member, Mention mention) {
    member.add(mention);
    index.met(member, mention);
  }

  /** The only one of these who holds an office on the article's day. */
  public Optional<GazetteerEntry> onlyOneInOffice(List<GazetteerEntry> persons) {
    List<GazetteerEntry> holding =
        persons.stream()
            .filter(person -> person.tenures().stream().anyMatch(t -> Tenures.holds(t, date)))
            .toList();
    return holding.size() == 1 ? Optional.of(holding.getFirst()) : Optional.empty();
  }

  public void link(Mention mention, Member member) {
    if (byMention.putIfAbsent(mention.id(), member) == null) {
      add(member, mention);
      if (mention.kind() != Mention.Kind.PRONOUN) {
        member.forms.add(mention.name());
        String full = Names.clean(mention.evidence().exact());
        if (full.length() <= 120) {
          member.forms.add(full);
        }
      }
      mention.title().ifPresent(member.titles::add);
      member.plural |= mention.plural() && mention.kind() != Mention.Kind.PRONOUN;
      if (member.gender.isEmpty()) {
        member.gender = genders.of(mention);
      }
    }
  }

  /** The gender that the words of a mention tell: {@code m}, {@code f} or empty. */
  String genderOf(Mention mention) {
    return genders.of(mention);
  }

  /** The key of whom a mention means, where it is one. */
  public Optional<String> keyOf(int mention) {
    return of(mention).map(m -> m.key);
  }

  /** Whom of those met so far a key means. */
  Optional<Member> met(String key) {
    return Optional.ofNullable(members.get(key));
  }

  /** The state that somebody speaks for. */
  public Optional<String> stateOf(Member member) {
    return member.speaksFor.filter(this::isState);
  }
}
