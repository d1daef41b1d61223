package org.parley.resolve.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.claim.ArticleClaims;
import org.parley.claim.Mention;
import org.parley.graph.Actor;
import org.parley.graph.EntryKind;
import org.parley.graph.FormReading;
import org.parley.graph.Gazetteer;
import org.parley.graph.GazetteerEntry;
import org.parley.lexicon.Determiners;
import org.parley.lexicon.ReferenceWords;
import org.parley.resolve.gazetteer.Slugs;

/**
 * Descriptions to actors: "the Ukrainian president", "the alliance", "Turkish officials", "the
 * chancellor".
 */
final class Descriptions {
  private static final Set<String> DETERMINERS =
      Determiners.with(
          Determiners.with(Determiners.DEFINITE, Determiners.INDEFINITE), Determiners.OWNING);

  private static final Set<String> POSSESSIVES = Set.of("its", "their", "his", "her", "our", "my");

  private final Gazetteer gazetteer;
  private final ArticleClaims claims;
  private final Cast cast;
  private final Offices offices;
  private final Pairs pairs;
  private final Speakers speakers;
  private final Map<String, Set<String>> contentWords = new HashMap<>();
  private final ReferenceWords reference = ReferenceWords.builtIn();

  Descriptions(Gazetteer gazetteer, ArticleClaims claims, Cast cast) {
    this.gazetteer = gazetteer;
    this.claims = claims;
    this.cast = cast;
    this.offices = new Offices(gazetteer, cast, claims.text().article().published());
    this.pairs = new Pairs(claims, cast);
    this.speakers = new Speakers(claims);
  }

  void link(Mention mention) {
    if (mention.type() == Mention.Type.UNKNOWN) {
      return;
    }
    for (int other : mention.same()) {
      Optional<Member> same = cast.of(other);
      if (same.isPresent()) {
        cast.link(mention, same.get());
        return;
      }
    }
    List<Member> owners =
        mention.qualifiers().stream().map(cast::of).flatMap(Optional::stream).toList();
    List<Member> together = pairs.of(mention);
    if (together.isEmpty()) {
      together = delegations(mention, owners);
    }
    if (!together.isEmpty()) {
      cast.linkAll(mention, together);
      return;
    }
    if (Mentions.lower(mention).startsWith("any ")) {
      return; // nobody in particular
    }
    Optional<Member> state = owners.stream().filter(o -> o.type == Actor.Type.STATE).findFirst();
    Optional<Member> found =
        government(mention, owners)
            .or(() -> offices.holder(mention, owners))
            .or(() -> offices.leader(mention, state))
            .or(() -> speaker(mention, owners))
            .or(() -> earlier(mention, owners))
            .or(() -> kindOf(mention, owners))
            .or(() -> campaign(mention, owners))
            .or(() -> organization(mention, state));
    if (found.isEmpty() && anaphoric(mention, owners)) {
      return;
    }
    cast.link(mention, found.orElseGet(() -> described(mention, owners, state)));
  }

  /**
   * "The country", "both sides", "all parties": somebody named elsewhere, and nobody knows whom.
   */
  private boolean anaphoric(Mention mention, List<Member> owners) {
    String words = Mentions.lower(mention);
    boolean bare = owners.isEmpty() && words.split(" ").length == 2;
    boolean elsewhere = words.startsWith("the ") && reference.is("takes-up", mention.head());
    boolean refers =
        elsewhere
            || Stream.of(
                    "both ",
                    "all ",
                    "its ",
                    "their ",
                    "each ",
                    "any ",
                    "no ",
                    "our ",
                    "his ",
                    "her ",
                    "either ",
                    "neither ",
                    "my ",
                    "your ",
                    "such ")
                .anyMatch(words::startsWith);
    return bare && refers;
  }

  /**
   * "The Ukrainian government", "Kyiv's leadership", "the Biden administration" and a president's
   * "our country" are the state; "Kyiv's security leadership" is some of its people.
   */
  private Optional<Member> government(Mention mention, List<Member> owners) {
    boolean government =
        reference.is("government", mention.head())
            && !mention.plural()
            && (!reference.is("leading-people", mention.head()) || unmodified(mention));
    boolean country = reference.is("own-country", mention.head()) && !mention.plural();
    boolean speakers = POSSESSIVES.contains(Mentions.lower(mention).split(" ")[0]);
    for (Member owner : owners) {
      if (government && owner.type == Actor.Type.STATE) {
        return Optional.of(owner);
      }
      boolean persons =
          mention.head().equals("administration") || (government || country) && speakers;
      if (persons && owner.type == Actor.Type.PERSON) {
        return owner.speaksFor.flatMap(gazetteer::entry).filter(this::isState).map(cast::known);
      }
      if (country && speakers && owner.type == Actor.Type.STATE) {
        return Optional.of(owner);
      }
    }
    return Optional.empty();
  }

  private boolean isState(GazetteerEntry entry) {
    return entry.kind() == EntryKind.STATE;
  }

  /** Whether nothing but names, article and "new" or "current" stands before the head. */
  private boolean unmodified(Mention mention) {
    return Arrays.stream(mention.name().split(" "))
        .filter(word -> Character.isLowerCase(word.codePointAt(0)))
        .allMatch(word -> word.startsWith(mention.head()) || reference.is("passing", word));
  }

  /** "The speaker" who holds no such office: who spoke last before. */
  private Optional<Member> speaker(Mention mention, List<Member> owners) {
    if (!reference.is("one-who-speaks", mention.head())
        || !Mentions.definite(mention)
        || !owners.isEmpty()) {
      return Optional.empty();
    }
    return speakers.lastBefore(mention.evidence().span().start()).flatMap(m -> cast.of(m.id()));
  }

  /**
   * "The officials" after "Ukrainian officials": the last group with the same head that the words
   * do not tell apart. "The 16 additional countries" are not "the 15 other countries".
   */
  private Optional<Member> earlier(Mention mention, List<Member> owners) {
    boolean owned =
        owners.stream()
            .anyMatch(o -> o.type == Actor.Type.STATE || o.type == Actor.Type.ORGANIZATION);
    boolean bare = mention.plural() && !Mentions.indefinite(mention);
    if (owned || !Mentions.definite(mention) && !bare) {
      return Optional.empty();
    }
    Member best = null;
    int at = -1;
    Set<String> words = contentWords(Mentions.lower(mention));
    Set<String> kinds = mention.plural() ? Set.of() : reference.organizationKinds(mention.head());
    for (Member member : cast.index().described(mention.head(), kinds)) {
      int last = member.lastBefore(mention).map(met -> met.evidence().span().start()).orElse(-1);
      boolean candidate =
          last > at
              && (takesUp(mention, words, member)
                  || kinds.contains(member.entry.map(GazetteerEntry::category).orElse("-")));
      if (candidate) {
        at = last;
        best = member;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean takesUp(Mention mention, Set<String> words, Member member) {
    return member.plural == mention.plural()
        && member.descriptions.getOrDefault(mention.head(), Set.of()).stream()
            .anyMatch(earlier -> names(mention, contentWords(earlier), words));
  }

  /**
   * "The officials" take up any officials; "European leaders", with nothing before them, only
   * "(key) European leaders".
   */
  private static boolean names(Mention mention, Set<String> earlier, Set<String> words) {
    return Mentions.definite(mention) ? earlier.containsAll(words) : earlier.equals(words);
  }

  private Set<String> contentWords(String description) {
    return contentWords.computeIfAbsent(
        description,
        text -> {
          Set<String> words = new TreeSet<>(Arrays.asList(text.split("[\\s,]+")));
          words.removeAll(DETERMINERS);
          words.removeIf(word -> reference.is("no-other-group", word));
          return words;
        });
  }

  /** "The delegations of Cyprus and Greece": the states themselves. */
  private List<Member> delegations(Mention mention, List<Member> owners) {
    List<Member> states =
        owners.stream().filter(o -> o.type == Actor.Type.STATE).distinct().toList();
    boolean stand = mention.plural() && reference.is("delegation", mention.head());
    return stand && states.size() > 1 ? states : List.of();
  }

  /** "The YPG militia", "the ISIS caliphate": the body itself, with what it is after its name. */
  private Optional<Member> kindOf(Mention mention, List<Member> owners) {
    if (!reference.is("kind-of-body", mention.head()) || mention.plural()) {
      return Optional.empty();
    }
    return owners.stream()
        .filter(o -> o.type == Actor.Type.ORGANIZATION && o.mentions.size() > 0)
        .filter(
            o ->
                o.mentions.stream()
                    .anyMatch(
                        m ->
                            mention.qualifiers().contains(m.id())
                                && Mentions.words(mention)
                                    .endsWith(
                                        m.name().replaceFirst("^[Tt]he ", "")
                                            + " "
                                            + mention.head())))
        .findFirst();
  }

  /** "Trump's campaign", "the Trump campaign": one body, whatever the words. */
  private Optional<Member> campaign(Mention mention, List<Member> owners) {
    return owners.stream()
        .filter(o -> reference.is("persons-body", mention.head()) && !mention.plural())
        .filter(o -> o.type == Actor.Type.PERSON)
        .findFirst()
        .map(
            o ->
                cast.unknown(
                    Slugs.of(o.key + " " + mention.head()),
                    Actor.Type.ORGANIZATION,
                    o.label + " " + mention.head(),
                    Optional.empty()));
  }

  /** "The Libyan parliament": a body of the state, known or not. */
  private Optional<Member> organization(Mention mention, Optional<Member> state) {
    if (mention.type() != Mention.Type.ORGANIZATION
        || mention.plural()
        || Mentions.indefinite(mention)) {
      return Optional.empty();
    }
    Optional<GazetteerEntry> known =
        gazetteer.readings(mention.name()).stream()
            .map(FormReading::entry)
            .filter(e -> e.kind() == EntryKind.ORGANIZATION)
            .findFirst();
    if (known.isPresent()) {
      return Optional.of(cast.known(known.get()));
    }
    return state.map(
        s ->
            cast.unknown(
                Slugs.of(mention.name()),
                Actor.Type.ORGANIZATION,
                Mentions.words(mention),
                Optional.of(s.key)));
  }

  private Member described(Mention mention, List<Member> owners, Optional<Member> state) {
    Optional<String> of =
        state
            .map(s -> s.key)
            .or(
                () ->
                    owners.stream()
                        .filter(
                            o -> o.type == Actor.Type.PERSON || o.type == Actor.Type.ORGANIZATION)
                        .findFirst()
                        .flatMap(o -> o.speaksFor));
    boolean body =
        mention.type() == Mention.Type.ORGANIZATION
            && !mention.plural()
            && !Mentions.indefinite(mention);
    boolean everywhere = state.isPresent() && (mention.plural() || body);
    String name = Mentions.words(mention);
    // "some" of one sentence are not "some" of the next
    String which =
        reference.is("some-people", mention.head()) && name.indexOf(' ') < 0
            ? name + " of sentence " + (mention.sentence() + 1)
            : name;
    String key = Slugs.of(everywhere ? name : claims.text().article().id() + " " + which);
    return cast.unknown(key, body ? Actor.Type.ORGANIZATION : Actor.Type.GROUP, name, of);
  }
}
