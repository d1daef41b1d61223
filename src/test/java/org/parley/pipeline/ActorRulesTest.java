package org.parley.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.LoadsModels;
import org.parley.graph.Actor;
import org.parley.graph.Issue;
import org.parley.graph.ResolvedArticle;
import org.parley.rules.RuleTable;
import org.parley.rules.RuleTable.Verdict;

/**
 * Actors by example. A row is met when exactly the expected actors, with their types, take part in
 * events, hold or voice stances, or are named in what a stance is about. Who only speaks, and the
 * state that a place or an actor belongs to, is not counted.
 */
@LoadsModels
class ActorRulesTest {

  @Test
  void actorsMeetTheirTable() {
    RuleTable.check("actors", RuleTable.rows("actors", 3), ActorRulesTest::judge);
  }

  private static Verdict judge(List<String> row) {
    ResolvedArticle article = Understood.text(row.get(0), RuleTable.date(row.get(1)));
    Set<String> expected =
        row.get(2).equals("-")
            ? Set.of()
            : Stream.of(row.get(2).split("; "))
                .map(actor -> actor.split(":", 2))
                .map(actor -> shown(actor[0], actor[1]))
                .collect(Collectors.toCollection(TreeSet::new));
    Set<String> playing = playing(article);
    Set<String> found =
        article.actors().stream()
            .filter(actor -> playing.contains(actor.key()))
            .map(ActorRulesTest::shown)
            .collect(Collectors.toCollection(TreeSet::new));
    return new Verdict(expected.equals(found), expected.toString(), found.toString());
  }

  private static Set<String> playing(ResolvedArticle article) {
    Set<String> keys = new TreeSet<>();
    article.reports().forEach(r -> r.participations().forEach(p -> keys.add(p.actor())));
    article
        .stances()
        .forEach(
            stance -> {
              keys.add(stance.holder());
              stance.voice().ifPresent(keys::add);
              keys.addAll(stance.about());
            });
    article.issues().stream().map(Issue::about).forEach(keys::addAll);
    return keys;
  }

  private static String shown(Actor actor) {
    return shown(actor.type().name(), actor.label());
  }

  private static String shown(String type, String name) {
    return type.toLowerCase(Locale.ROOT) + ":" + RuleTable.folded(name);
  }
}
