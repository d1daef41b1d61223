package org.parley.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
  /** In steps through the tree: farther than any path that is looked at. */
  private static final int FAR = 99;

  private final Setting setting;
  private final ArticleClaims claims;
  private final Map<Integer, List<Actor>> meant;
  private final PartyFeatures features;

  Candidates(ArticleClaims claims, Map<Integer, List<Actor>> meant) {
    this.setting = new Setting(claims);
    this.claims = claims;
    this.meant = meant;
    this.features = new PartyFeatures(claims, meant);
  }

  /** By key. */
  List<Candidate> of(ResolvedReport report, List<EventReport> from) {
    Map<String, List<Named>> found = new TreeMap<>();
    Map<String, Actor> actors = new HashMap<>();
    for (EventReport ground : from) {
      for (Named named : near(ground)) {
        for (Actor actor : meant.getOrDefault(named.mention().id(), List.of())) {
          actors.put(actor.key(), actor);
          found.computeIfAbsent(actor.key(), none -> new ArrayList<>()).add(named);
        }
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    found.forEach(
        (key, named) -> {
          Actor actor = actors.get(key);
          Optional<Role> taken =
              report.participations().stream()
                  .filter(part -> part.actor().equals(key))
                  .map(Participation::role)
                  .findFirst();
          if (actor != null) {
            candidates.add(
                new Candidate(actor, taken, features.of(report, from, actor, taken, named)));
          }
        });
    return candidates;
  }

  private List<Named> near(EventReport ground) {
    List<Mention> near =
        claims.mentions().stream()
            .filter(m -> m.sentence() == ground.sentence() || m.sentence() == ground.sentence() - 1)
            .filter(m -> meant.containsKey(m.id()))
            .filter(m -> !m.evidence().span().equals(ground.trigger().span()))
            .toList();
    return near.stream()
        .map(m -> new Named(ground, m, near, role(ground, m), steps(ground, m)))
        .toList();
  }

  private static Optional<Role> role(EventReport ground, Mention mention) {
    return ground.arguments().stream()
        .filter(argument -> argument.mention() == mention.id())
        .map(Argument::role)
        .findFirst();
  }

  /** How far it is from the event's word through the tree. */
  private int steps(EventReport ground, Mention mention) {
    if (mention.sentence() != ground.sentence()) {
      return FAR;
    }
    Sentence sentence = setting.sentence(ground.sentence());
    Optional<Token> word = Setting.token(sentence, ground.trigger().span());
    Optional<Token> head = Setting.top(sentence, mention.evidence().span());
    return word.isPresent() && head.isPresent()
        ? TreePath.steps(sentence, word.get(), head.get())
        : FAR;
  }

  /**
   * An actor's mention near the words of a report.
   *
   * @param near all mentions there, itself among them
   * @param taken the role that the rules give it there
   * @param steps how far it is through the tree
   */
  record Named(
      EventReport ground, Mention mention, List<Mention> near, Optional<Role> taken, int steps) {
    Named {
      near = List.copyOf(near);
    }

    boolean sameSentence() {
      return mention.sentence() == ground.sentence();
    }

    /** What the rules take comes first, then what is nearest. */
    static Comparator<Named> nearest() {
      return Comparator.comparing((Named named) -> named.taken().isEmpty())
          .thenComparing(Named::steps);
    }
  }
}
