package org.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Span;
import org.parley.claim.Certainty;
import org.parley.claim.Evidence;
import org.parley.claim.Position;
import org.parley.claim.Role;
import org.parley.claim.Status;
import org.parley.graph.Actor;
import org.parley.graph.Participation;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedReport;
import org.parley.graph.ResolvedStance;
import org.parley.graph.ResolvedStatement;

/** Two readings of one article: of two readers, or of one in two parts that overlap. */
class ReadingsTest {
  private static final String TEXT =
      "Peru opposes the toll. Chile met Peru. Peru said no. Fiji said yes. Tonga waits.";

  @Test
  void whatBothFoundStandsOnceAndIsSurer() {
    ResolvedArticle joined =
        joined(
            rules().with(stance("stance-1", "peru", "toll", Position.OPPOSES, 0.5, 0)),
            model().with(stance("llm-stance-1", "peru", "toll", Position.OPPOSES, 0.6, 0)));
    assertThat(joined.stances()).hasSize(1);
    assertThat(joined.stances().getFirst().confidence()).isCloseTo(0.8, within(0.001));
    assertThat(joined.stances().getFirst().key()).isEqualTo("both-stance-1");
  }

  @Test
  void whatOnlyTheFirstFoundIsLessSureAndWhatOnlyTheSecondFoundIsAsSure() {
    ResolvedArticle joined =
        joined(
            rules().with(stance("stance-1", "peru", "toll", Position.OPPOSES, 0.5, 0)),
            model().with(stance("llm-stance-1", "chile", "reef", Position.SUPPORTS, 0.6, 1)));
    assertThat(confidences(joined)).containsExactly("chile 0.6", "peru 0.2");
  }

  @Test
  void wherePositionsDifferBothStandAndNeitherIsSure() {
    ResolvedArticle joined =
        joined(
            rules().with(stance("stance-1", "peru", "toll", Position.OPPOSES, 0.8, 0)),
            model().with(stance("llm-stance-1", "peru", "toll", Position.SUPPORTS, 0.6, 0)));
    assertThat(confidences(joined)).containsExactly("peru 0.3", "peru 0.4");
    assertThat(joined.stances())
        .extracting(ResolvedStance::position)
        .containsExactly(Position.SUPPORTS, Position.OPPOSES);
  }

  @ParameterizedTest
  @CsvSource({
    "toll on salmon, salmon toll,    1",
    "toll on salmon, toll,           1",
    "toll on salmon, duty on salmon, 1",
    "toll on salmon, reef,           2"
  })
  void halfOfTheWordsMakeATargetTheSame(String one, String other, int stances) {
    ResolvedArticle joined =
        joined(
            rules().with(stance("stance-1", "peru", one, Position.OPPOSES, 0.5, 0)),
            model().with(stance("llm-stance-1", "peru", other, Position.OPPOSES, 0.5, 0)));
    assertThat(joined.stances()).hasSize(stances);
  }

  @Test
  void anotherSentenceOrAnotherHolderIsAnotherStance() {
    ResolvedArticle joined =
        joined(
            rules()
                .with(stance("stance-1", "peru", "toll", Position.OPPOSES, 0.5, 0))
                .with(stance("stance-2", "chile", "toll", Position.OPPOSES, 0.5, 1)),
            model().with(stance("llm-stance-1", "peru", "toll", Position.OPPOSES, 0.5, 1)));
    assertThat(joined.stances()).hasSize(3);
  }

  @Test
  void reportsOfOneSentenceAndBroadTypeAreOneWithThePlaceOfEither() {
    ResolvedArticle joined =
        joined(
            rules().with(report("event-1", "Meeting", Optional.of("oslo"), 1)),
            model().with(report("llm-event-1", "Talks", Optional.empty(), 1)));
    assertThat(joined.reports()).hasSize(1);
    ResolvedReport report = joined.reports().getFirst();
    assertThat(report.type()).as("as the second has it").isEqualTo("Talks");
    assertThat(report.place()).contains("oslo");
    assertThat(report.rule()).isEqualTo("llm rules");
  }

  @Test
  void otherTypesAreOtherEvents() {
    ResolvedArticle joined =
        joined(
            rules().with(report("event-1", "Meeting", Optional.empty(), 1)),
            model().with(report("llm-event-1", "Treaty", Optional.empty(), 1)));
    assertThat(joined.reports())
        .extracting(ResolvedReport::key)
        .containsExactly("both-event-1", "both-event-2");
  }

  @Test
  void thePartsOfOneReadingAreAsSureAsBefore() {
    ResolvedArticle whole =
        continued(
            model().with(stance("llm-stance-1", "peru", "toll", Position.OPPOSES, 0.5, 0)),
            model()
                .with(stance("llm-stance-1", "peru", "toll", Position.OPPOSES, 0.6, 0))
                .with(stance("llm-stance-2", "chile", "reef", Position.OPPOSES, 0.6, 1)));
    assertThat(confidences(whole)).containsExactly("peru 0.6", "chile 0.6");
    assertThat(whole.stances())
        .extracting(ResolvedStance::key)
        .containsExactly("llm-stance-1", "llm-stance-2");
  }

  @Test
  void statementsOfTwoPartsHaveAKeyEach() {
    ResolvedArticle whole =
        continued(
            model().with(said("llm-statement-1", "no", 2)),
            model().with(said("llm-statement-1", "yes", 3)));
    assertThat(whole.statements())
        .extracting(each -> each.key() + " " + each.content())
        .containsExactly("llm-statement-1 no", "llm-statement-2 yes");
  }

  @Test
  void aStanceKeepsTheStatementThatCarriesIt() {
    ResolvedArticle whole =
        continued(
            model()
                .with(said("llm-statement-1", "no", 2))
                .with(carried("llm-stance-1", "peru", "toll", "llm-statement-1", 2)),
            model()
                .with(said("llm-statement-1", "yes", 3))
                .with(carried("llm-stance-1", "fiji", "reef", "llm-statement-1", 3)));
    assertThat(whole.stances())
        .extracting(each -> each.holder() + " " + each.statement().orElse("-"))
        .containsExactly("peru llm-statement-1", "fiji llm-statement-2");
  }

  @Test
  void aStatementThatBothPartsHaveStandsOnceForTheStancesOfBoth() {
    ResolvedArticle whole =
        continued(
            model().with(said("llm-statement-1", "no", 2)).with(said("llm-statement-2", "yes", 3)),
            model()
                .with(said("llm-statement-1", "yes", 3))
                .with(carried("llm-stance-1", "fiji", "reef", "llm-statement-1", 3)));
    assertThat(whole.statements()).hasSize(2);
    assertThat(whole.stances().getFirst().statement()).contains("llm-statement-2");
  }

  @Test
  void actorsAreOfBothWithTheNamesOfBoth() {
    ResolvedArticle joined = joined(rules().as("Peru"), model().as("Republic of Peru"));
    assertThat(joined.actors()).hasSize(1);
    assertThat(joined.actors().getFirst().label()).isEqualTo("Republic of Peru");
    assertThat(joined.actors().getFirst().altLabels()).contains("Peru");
  }

  @Test
  void theArticleAndItsReaderAreNamed() {
    ResolvedArticle joined = joined(rules(), model());
    assertThat(joined.reader()).isEqualTo("both");
    assertThat(joined.article().text()).isEqualTo(TEXT);
    assertThat(continued(model(), model()).reader()).isEqualTo("llm");
  }

  private static ResolvedArticle joined(Claims first, Claims second) {
    return Readings.joined(first.article(), second.article(), "both");
  }

  private static ResolvedArticle continued(Claims first, Claims second) {
    return Readings.continued(first.article(), second.article());
  }

  private static List<String> confidences(ResolvedArticle article) {
    return article.stances().stream()
        .map(s -> s.holder() + " " + Math.round(s.confidence() * 100) / 100.0)
        .toList();
  }

  private static Claims rules() {
    return new Claims("rules");
  }

  private static Claims model() {
    return new Claims("llm");
  }

  /** The claims of one reading, as a test puts them together. */
  private static final class Claims {
    private final String reader;
    private final List<Actor> actors = new ArrayList<>();
    private final List<ResolvedReport> reports = new ArrayList<>();
    private final List<ResolvedStatement> statements = new ArrayList<>();
    private final List<ResolvedStance> stances = new ArrayList<>();

    private Claims(String reader) {
      this.reader = reader;
    }

    Claims with(ResolvedStance stance) {
      stances.add(stance);
      return this;
    }

    Claims with(ResolvedReport report) {
      reports.add(report.with(report.key(), 0.5));
      return this;
    }

    Claims with(ResolvedStatement statement) {
      statements.add(statement);
      return this;
    }

    Claims as(String label) {
      actors.add(
          new Actor(
              "peru",
              Actor.Type.STATE,
              label,
              new TreeSet<>(),
              Optional.empty(),
              Optional.empty(),
              List.of()));
      return this;
    }

    ResolvedArticle article() {
      Span whole = new Span(0, TEXT.length());
      Article article =
          new Article(
              "islands",
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              "en",
              TEXT,
              List.of(new Block(whole, Block.Kind.PARAGRAPH)),
              "0".repeat(64));
      return new ResolvedArticle(
          article, reader, actors, List.of(), List.of(), reports, statements, stances, Map.of());
    }
  }

  private static ResolvedStance stance(
      String key, String holder, String target, Position position, double sure, int sentence) {
    return stance(key, holder, target, position, sure, sentence, Optional.empty());
  }

  private static ResolvedStance carried(
      String key, String holder, String target, String statement, int sentence) {
    return stance(key, holder, target, Position.OPPOSES, 0.5, sentence, Optional.of(statement));
  }

  private static ResolvedStance stance(
      String key,
      String holder,
      String target,
      Position position,
      double sure,
      int sentence,
      Optional<String> statement) {
    return new ResolvedStance(
        key,
        target,
        holder,
        target.replace(' ', '-'),
        List.of(),
        position,
        Optional.empty(),
        Optional.empty(),
        statement,
        Optional.empty(),
        Certainty.CERTAIN,
        false,
        sure,
        key.startsWith("llm") ? "llm" : "rules",
        List.of(),
        List.of(sentence(sentence)));
  }

  private static ResolvedReport report(
      String key, String type, Optional<String> place, int sentence) {
    return new ResolvedReport(
        key,
        "meeting",
        type,
        Status.OCCURRED,
        Optional.empty(),
        place,
        List.of(new Participation("peru", Role.PARTICIPANT)),
        Certainty.CERTAIN,
        false,
        0.5,
        key.startsWith("llm") ? "llm" : "rules",
        List.of(sentence(sentence)));
  }

  private static ResolvedStatement said(String key, String content, int sentence) {
    return new ResolvedStatement(
        key,
        content,
        "SAY",
        Optional.of("peru"),
        Optional.empty(),
        "said",
        content,
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        false,
        0.8,
        "llm",
        sentence(sentence));
  }

  /** The sentence of that number, from 0. */
  private static Evidence sentence(int number) {
    int from = 0;
    for (int i = 0; i < number; i++) {
      from = TEXT.indexOf(". ", from) + 2;
    }
    Span span = new Span(from, TEXT.indexOf('.', from) + 1);
    return new Evidence(span, TEXT.substring(span.start(), span.end()));
  }
}
