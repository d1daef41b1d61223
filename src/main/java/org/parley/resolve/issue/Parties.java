package org.parley.resolve.issue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.ArticleClaims;
import org.parley.claim.Mention;
import org.parley.claim.Target;
import org.parley.graph.Actor;
import org.parley.graph.EntryKind;
import org.parley.graph.FormKind;
import org.parley.graph.Gazetteer;
import org.parley.graph.GazetteerEntry;
import org.parley.resolve.actor.Cast;
import org.parley.resolve.actor.Member;
import org.parley.resolve.gazetteer.Names;
import org.parley.resolve.gazetteer.Slugs;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Who and what place a target names, by the tokens that name it. Groups that only a description
 * names ("its soldiers") are words of the question and no party of it.
 */
final class Parties {
  private static final Set<FormKind> GOVERNMENT = Set.of(FormKind.CAPITAL, FormKind.METONYM);

  private final Gazetteer gazetteer;
  private final ArticleClaims claims;
  private final Cast cast;

  /** Whether the article names any that one can join; empty until somebody asks. */
  private Optional<Boolean> joining = Optional.empty();

  Parties(Gazetteer gazetteer, ArticleClaims claims, Cast cast) {
    this.gazetteer = gazetteer;
    this.claims = claims;
    this.cast = cast;
  }

  /** The parties by every token that belongs to their name. */
  Map<Integer, Party> byToken(Target target, Sentence sentence) {
    Map<Integer, Party> parties = new HashMap<>();
    for (int id : target.about()) {
      Mention mention = claims.mentions().get(id);
      List<String> names = names(mention);
      if (names.isEmpty()) {
        continue;
      }
      Map<Integer, Party> tokens = new LinkedHashMap<>();
      int last = -1;
      for (Token token : sentence.tokens()) {
        if (mention.evidence().span().contains(token.span())) {
          last = token.index();
        }
      }
      for (Token token : sentence.tokens()) {
        if (mention.evidence().span().contains(token.span())) {
          tokens.put(token.index(), new Party(names, mention, last));
        }
      }
      // of "Ukraine's parliament" the parliament is the party, whichever is met first
      tokens.forEach(
          (token, party) -> {
            Party other = parties.get(token);
            if (other == null || wider(party, other)) {
              parties.put(token, party);
            }
          });
    }
    return parties;
  }

  private static boolean wider(Party one, Party other) {
    return one.mention().evidence().span().length() > other.mention().evidence().span().length();
  }

  /** Whether a pronoun in the target stands for nobody that is known. */
  boolean unclear(Target target) {
    return target.about().stream()
        .map(id -> claims.mentions().get(id))
        .anyMatch(m -> m.kind() == Mention.Kind.PRONOUN && cast.all(m.id()).isEmpty());
  }

  private List<String> names(Mention mention) {
    List<Member> members = cast.all(mention.id());
    if (members.isEmpty()) {
      return mention.kind() == Mention.Kind.NAMED
          ? List.of(Slugs.of(Names.clean(mention.name())))
          : List.of();
    }
    return members.stream().filter(member -> !described(member)).map(this::asked).toList();
  }

  /** "Talks with the Iranians" are with Iran. */
  private String asked(Member member) {
    return member.type != Actor.Type.GROUP || member.entry.isPresent()
        ? member.key
        : gazetteer.readings(Names.clean(member.label)).stream()
            .filter(reading -> reading.kind() == FormKind.PEOPLE)
            .map(reading -> reading.entry().id())
            .findFirst()
            .orElse(member.key);
  }

  /** Known by a description only: it means another one in the next article. */
  private static boolean described(Member member) {
    return member.entry.isEmpty() && !member.isCalled();
  }

  /** The state that a capital or palace stands for. */
  Optional<String> government(Mention mention) {
    return gazetteer.readings(Names.clean(mention.name())).stream()
        .filter(r -> r.entry().kind() == EntryKind.STATE)
        .filter(r -> GOVERNMENT.contains(r.kind()))
        .map(r -> r.entry().id())
        .findFirst();
  }

  /** Whether it is something that states join. */
  boolean joinable(String name) {
    return gazetteer
        .entry(name)
        .filter(e -> e.kind() == EntryKind.ORGANIZATION && e.state().isEmpty())
        .isPresent();
  }

  /** Whether the article names it, or nothing of the sort. */
  boolean isOnlyOne(String name) {
    return cast.member(name).isPresent() || !namesJoinable();
  }

  private boolean namesJoinable() {
    if (joining.isEmpty()) {
      joining =
          Optional.of(
              claims.mentions().stream()
                  .flatMap(mention -> cast.of(mention.id()).stream())
                  .anyMatch(member -> joinable(member.key)));
    }
    return joining.get();
  }

  /** Whether the article names the state, or no state at all. */
  boolean canMean(String state) {
    return cast.member(state).isPresent()
        || claims.mentions().stream()
            .flatMap(mention -> cast.of(mention.id()).stream())
            .noneMatch(member -> member.type == Actor.Type.STATE);
  }

  /** For whom a holder does what it says that it will do: a state's leader for the state. */
  String doer(Member holder) {
    return holder.type == Actor.Type.PERSON ? holder.speaksFor.orElse(holder.key) : holder.key;
  }

  /** The state that somebody is of, if the gazetteer tells. */
  String home(Member member) {
    return member.entry.flatMap(GazetteerEntry::state).orElseGet(() -> doer(member));
  }

  /** The state or body of a leader; others are for themselves. */
  String state(String name) {
    return cast.member(name).map(this::doer).orElse(name);
  }

  /** Whether it has a name, so that the next article can mean it too. */
  boolean named(Member member) {
    return !described(member);
  }

  /** Whether it is a state, by whatever word it is named. */
  boolean isState(String name) {
    return cast.member(name).filter(m -> m.type == Actor.Type.STATE).isPresent()
        || gazetteer.entry(name).filter(e -> e.kind() == EntryKind.STATE).isPresent();
  }
}
