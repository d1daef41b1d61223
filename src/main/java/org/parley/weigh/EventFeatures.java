package org.parley.weigh;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import org.parley.claim.Argument;
import org.parley.claim.EventReport;
import org.parley.claim.EventType;
import org.parley.claim.TimeExpression;
import org.parley.graph.Grounded;
import org.parley.graph.Participation;
import org.parley.graph.ResolvedReport;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** What is known of an event. */
final class EventFeatures {
  private static final int[] FEW = {0, 1, 2};
  private static final int[] MANY = {1, 2, 4};
  private static final int[] OFTEN = {0, 1, 2, 4, 8, 16};

  private final Grounded grounded;
  private final Beside others;
  private final Setting setting;
  private final ActorFeatures actors;

  EventFeatures(Grounded grounded, Setting setting, Beside beside) {
    this.grounded = grounded;
    this.others = beside;
    this.setting = setting;
    this.actors = new ActorFeatures(grounded);
  }

  SortedSet<String> of(ResolvedReport report, List<EventReport> from) {
    Features features = new Features();
    EventReport first = from.getFirst();
    Sentence sentence = setting.sentence(first.sentence());
    kind(report, first, features);
    participants(report, features);
    time(report, features);
    first.arguments().forEach(argument -> mentioned(argument, features));
    WordFeatures words = new WordFeatures(features, setting);
    words.sentence(sentence);
    Setting.token(sentence, first.trigger().span()).ifPresent(word -> words.word(sentence, word));
    // no names: they tell what the news was about when the gold was made
    for (String word : report.label().split(" ")) {
      if (word.equals(word.toLowerCase(Locale.ROOT))) {
        features.add("label", word);
      }
    }
    features.count("label-length", report.label().split(" ").length, 1, 2, 3, 5, 8);
    company(report, first, from, features);
    return features.names();
  }

  private static void kind(ResolvedReport report, EventReport first, Features features) {
    String broad = EventType.of(report.type()).map(Enum::name).orElse(report.type());
    features.add("rule", first.rule());
    features.add("family", first.rule().split(":")[0]);
    features.add("by", first.by());
    features.add("head-word", first.head());
    features.add("type", broad);
    features.add("narrow", report.type());
    features.add("status", report.status());
    features.add("type-status", broad + "-" + report.status());
    features.add("by-status", first.by() + "-" + report.status());
    features.add("type-by", broad + "-" + first.by());
    features.add("certainty", report.certainty());
    features.flag("negated", report.negated());
    features.flag("definite", first.definite());
  }

  private void participants(ResolvedReport report, Features features) {
    String broad = EventType.of(report.type()).map(Enum::name).orElse(report.type());
    features.count("participants", report.participations().size(), 0, 1, 2, 3, 5);
    for (Participation part : report.participations()) {
      features.add("role", part.role());
      features.add("actor", part.role() + "-" + actors.kind(part.actor()));
      features.add("type-role", broad + "-" + part.role());
      features.add("type-actor", broad + "-" + actors.kind(part.actor()));
    }
    boolean known =
        report.participations().stream().anyMatch(p -> actors.kind(p.actor()).endsWith("known"));
    features.flag("actor-known", known);
    features.count(
        "most-mentioned",
        report.participations().stream()
            .mapToInt(part -> actors.mentions(part.actor()))
            .max()
            .orElse(0),
        OFTEN);
  }

  private void mentioned(Argument argument, Features features) {
    actors.mentioned("argument", setting.claims().mentions().get(argument.mention()), features);
  }

  private void time(ResolvedReport report, Features features) {
    features.flag("place", report.place().isPresent());
    features.flag("time", report.time().isPresent());
    report
        .time()
        .flatMap(TimeExpression::value)
        .ifPresent(
            value -> {
              features.count("time-precision", value.length(), 4, 7, 10);
              grounded
                  .article()
                  .article()
                  .published()
                  .ifPresent(
                      day -> {
                        long days = TimeExpression.firstDay(value).toEpochDay() - day.toEpochDay();
                        if (days < 0) {
                          features.count("time-before", -days, 1, 7, 31, 183, 366);
                        } else {
                          features.count("time-after", days, 0, 1, 7, 31, 183);
                        }
                      });
            });
  }

  private void company(
      ResolvedReport report, EventReport first, List<EventReport> from, Features features) {
    features.count("grounds", from.size(), 1, 2, 3, 5);
    features.count("evidence", report.evidence().size(), 1, 2, 3, 5);
    List<ResolvedReport> beside =
        others.reports(first.evidence()).stream().filter(other -> other != report).toList();
    features.count("beside", beside.size(), 0, 1, 2, 3, 5);
    features.count(
        "beside-type",
        beside.stream()
            .filter(other -> EventType.of(other.type()).equals(EventType.of(report.type())))
            .count(),
        FEW);
    features.flag("beside-stance", !others.stances(first.evidence()).isEmpty());
    features.count("events", grounded.article().reports().size(), 0, 3, 6, 12, 24);
    features.count("type-elsewhere", others.ofType(report), MANY);
    Sentence sentence = setting.sentence(first.sentence());
    Setting.token(sentence, first.trigger().span())
        .map(sentence::verbOf)
        .filter(Token::isVerb)
        .ifPresent(verb -> features.flag("verb-is-root", verb.relates("root")));
  }
}
