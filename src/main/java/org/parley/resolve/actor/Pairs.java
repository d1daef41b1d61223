package org.parley.resolve.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.claim.ArticleClaims;
import org.parley.claim.Mention;
import org.parley.graph.Actor;
import org.parley.lexicon.ReferenceWords;

/** "Both countries", "the two leaders": those whom the article has just named together. */
final class Pairs {
  private static final Pattern TAKES_UP =
      Pattern.compile("(both|the two|these two|the three|these three)( [a-z]+)? [a-z]+");

  /** What a noun can mean. */
  private static final String STATE = "state";

  private static final String PERSON = "person";

  /** How many sentences back the named may stand. */
  private static final int FARTHEST = 2;

  private final ArticleClaims claims;
  private final Cast cast;
  private final Map<Integer, List<Mention>> bySentence;
  private final ReferenceWords reference = ReferenceWords.builtIn();

  Pairs(ArticleClaims claims, Cast cast) {
    this.claims = claims;
    this.cast = cast;
    this.bySentence = claims.mentions().stream().collect(Collectors.groupingBy(Mention::sentence));
  }

  /** Whom a description takes up; empty where it takes up nobody, or it is not clear whom. */
  List<Member> of(Mention mention) {
    String words = mention.evidence().exact().toLowerCase(Locale.ROOT);
    Matcher matcher = TAKES_UP.matcher(words);
    Optional<String> kind = reference.pairOf(mention.head());
    if (!mention.plural() || kind.isEmpty() || !matcher.matches()) {
      return List.of();
    }
    int count = matcher.group(1).endsWith("three") ? 3 : 2;
    return joined(mention, kind.get(), count)
        .or(() -> near(mention, kind.get(), count))
        .orElseGet(() -> onlyOnes(mention, kind.get(), count));
  }

  /** The last before that were joined by "and". */
  private Optional<List<Member>> joined(Mention mention, String kind, int count) {
    List<Mention> mentions = claims.mentions();
    for (int i = mention.id() - 1; i >= 0; i--) {
      Mention earlier = mentions.get(i);
      if (mention.sentence() - earlier.sentence() > FARTHEST) {
        break;
      }
      List<Member> members = together(earlier);
      if (before(earlier, mention) && members.size() == count && fit(members, kind)) {
        return Optional.of(members);
      }
    }
    return Optional.empty();
  }

  /** Those that a mention and what is joined to it stand for; empty when one is not known. */
  List<Member> together(Mention first) {
    Set<Member> members = new LinkedHashSet<>(cast.all(first.id()));
    for (int other : first.with()) {
      if (cast.all(other).isEmpty()) {
        return List.of();
      }
      members.addAll(cast.all(other));
    }
    return first.with().isEmpty() ? List.of() : List.copyOf(members);
  }

  /**
   * As many as are meant, when the last sentences name no more of that kind; or, where states can
   * be meant, when those that they name speak for no more: "Moen received Roe. The two countries
   * …".
   */
  private Optional<List<Member>> near(Mention mention, String kind, int count) {
    Set<Member> members = new LinkedHashSet<>();
    Set<Member> states = new LinkedHashSet<>();
    for (int back = 0; back <= FARTHEST; back++) {
      for (Mention earlier : bySentence.getOrDefault(mention.sentence() - back, List.of())) {
        if (before(earlier, mention)) {
          cast.all(earlier.id()).stream().filter(m -> fits(m, kind)).forEach(members::add);
          cast.all(earlier.id()).forEach(m -> state(m).ifPresent(states::add));
        }
      }
      Set<Member> meant = members.size() == count || kind.equals(PERSON) ? members : states;
      if (meant.size() == count) {
        return Optional.of(new ArrayList<>(meant));
      }
    }
    return Optional.empty();
  }

  /**
   * The states that the article has named together so far, when these are the only ones, and are
   * those that it names most.
   */
  private List<Member> onlyOnes(Mention mention, String kind, int count) {
    if (kind.equals(PERSON)) {
      return List.of();
    }
    Set<Set<Member>> groups = new LinkedHashSet<>();
    Map<Member, Integer> named = new LinkedHashMap<>();
    for (Mention earlier : claims.mentions()) {
      if (before(earlier, mention)) {
        cast.all(earlier.id()).stream()
            .filter(m -> fits(m, STATE))
            .forEach(m -> named.merge(m, 1, Integer::sum));
        List<Member> members = earlier.with().isEmpty() ? List.of() : together(earlier);
        if (members.size() > 1 && fit(members, STATE)) {
          groups.add(Set.copyOf(members));
        }
      }
    }
    List<Member> most =
        named.entrySet().stream()
            .sorted(Map.Entry.<Member, Integer>comparingByValue().reversed())
            .limit(count)
            .map(Map.Entry::getKey)
            .toList();
    return groups.equals(Set.of(Set.copyOf(most))) ? most : List.of();
  }

  private Optional<Member> state(Member member) {
    return member.type == Actor.Type.STATE
        ? Optional.of(member)
        : cast.stateOf(member).flatMap(cast::met);
  }

  private static boolean before(Mention earlier, Mention mention) {
    return earlier.evidence().span().end() <= mention.evidence().span().start();
  }

  private static boolean fit(List<Member> members, String kind) {
    return members.stream().allMatch(m -> fits(m, kind))
        && members.stream().map(m -> m.type).distinct().count() == 1;
  }

  private static boolean fits(Member member, String kind) {
    return switch (kind) {
      case STATE -> member.type == Actor.Type.STATE;
      case PERSON -> member.type == Actor.Type.PERSON;
      default -> member.type != Actor.Type.GROUP && !member.plural;
    };
  }
}
