package org.parley.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.claim.Argument;
import org.parley.claim.ArticleClaims;
import org.parley.claim.EventReport;
import org.parley.claim.Mention;
import org.parley.claim.Role;
import org.parley.graph.Actor;
import org.parley.graph.Participation;
import org.parley.graph.ResolvedReport;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Those who may take part in an event: whoever is named in a sentence that tells of it, or in the
 * one before.
 */
final class Candidates {
  private static final Set<String> NAMING = Set.of("^>nmod", "^>compound", "^>of>pobj");

  private final Setting setting;
  private final Map<Integer, List<Actor>> meant;

  /** By sentence: the mentions there that mean somebody. */
  private final Map<Integer, List<Mention>> named;

  /** By sentence: the same of it and the one before, in order. */
  private final Map<Integer, List<Mention>> around = new ConcurrentHashMap<>();

  /** By mention: its topmost word. */
  private final Map<Integer, Optional<Token>> heads = new ConcurrentHashMap<>();

  private final PartyFeatures features;

  Candidates(ArticleClaims claims, Map<Integer, List<Actor>> meant) {
    this.setting = new Setting(claims);
    this.meant = meant;
    this.named =
        claims.mentions().stream()
            .filter(mention -> meant.containsKey(mention.id()))
            .collect(Collectors.groupingBy(Mention::sentence));
    this.features = new PartyFeatures(setting, meant);
  }

  /** By key; without those whom only the event's own name names and the rules leave out. */
  List<Candidate> of(ResolvedReport report, List<EventReport> from) {
    List<Candidate> candidates = new ArrayList<>();
    found(from)
        .forEach(
            (actor, near) -> {
              Optional<Role> taken = taken(report, actor);
              if (taken.isPresent() || !near.stream().allMatch(this::inName)) {
                candidates.add(
                    new Candidate(actor, taken, features.of(report, from, actor, taken, near)));
              }
            });
    return candidates;
  }

  /**
   * Whether somebody is named only in the event's own name, "the treaty of Lima", "the Oslo talks":
   * there the rules know a party from a place.
   */
  private boolean inName(Named named) {
    if (!named.sameSentence() || !named.ground().by().isNoun()) {
      return false;
    }
    Sentence sentence = setting.sentence(named.ground().sentence());
    Optional<Token> word = Setting.token(sentence, named.ground().trigger().span());
    Optional<Token> head = Setting.top(sentence, named.mention().evidence().span());
    return word.isPresent()
        && head.isPresent()
        && NAMING.contains(TreePath.worded(sentence, word.get(), head.get(), 2));
  }

  private static Optional<Role> taken(ResolvedReport report, Actor actor) {
    return report.participations().stream()
        .filter(part -> part.actor().equals(actor.key()))
        .map(Participation::role)
        .findFirst();
  }

  /** Whoever is named near the words of the reports, each with where. */
  private Map<Actor, List<Named>> found(List<EventReport> from) {
    Map<Actor, List<Named>> found = new TreeMap<>(Comparator.comparing(Actor::key));
    for (EventReport ground : from) {
      for (Named near : near(ground)) {
        for (Actor actor : meant.getOrDefault(near.mention().id(), List.of())) {
          found.computeIfAbsent(actor, none -> new ArrayList<>()).add(near);
        }
      }
    }
    return found;
  }

  private List<Named> near(EventReport ground) {
    List<Mention> near =
        around.computeIfAbsent(ground.sentence(), this::around).stream()
            .filter(m -> !m.evidence().span().equals(ground.trigger().span()))
            .toList();
    Optional<Token> word =
        Setting.token(setting.sentence(ground.sentence()), ground.trigger().span());
    return near.stream()
        .map(m -> new Named(ground, m, near, role(ground, m), steps(ground, word, m)))
        .toList();
  }

  private List<Mention> around(int sentence) {
    return Stream.of(sentence - 1, sentence)
        .flatMap(each -> named.getOrDefault(each, List.of()).stream())
        .sorted(Comparator.comparingInt(Mention::id))
        .toList();
  }

  private static Optional<Role> role(EventReport ground, Mention mention) {
    return ground.arguments().stream()
        .filter(argument -> argument.mention() == mention.id())
        .map(Argument::role)
        .findFirst();
  }

  /** How far it is from the event's word through the tree. */
  private int steps(EventReport ground, Optional<Token> word, Mention mention) {
    if (mention.sentence() != ground.sentence()) {
      return TreePath.APART;
    }
    Sentence sentence = setting.sentence(ground.sentence());
    Optional<Token> head =
        heads.computeIfAbsent(mention.id(), id -> Setting.top(sentence, mention.evidence().span()));
    return word.isPresent() && head.isPresent()
        ? TreePath.steps(sentence, word.get(), head.get())
        : TreePath.APART;
  }
}
