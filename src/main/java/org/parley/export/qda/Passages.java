package org.parley.export.qda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.parley.export.fact.Facts;
import org.parley.export.fact.Question;
import org.parley.export.fact.Thing;
import org.parley.export.plain.PlainText;
import org.parley.rdf.vocab.Parley;

/** Makes coded passages of claims: of each stance, statement and event report. */
final class Passages {
  private static final String POSITIONS = "Positions";
  private static final String QUESTIONS = "Questions";
  private static final String ACTORS = "Actors";
  private static final String EVENTS = "Events";
  private static final String STATEMENTS = "Statements";

  private final Map<String, List<Passage>> byArticle = new LinkedHashMap<>();

  /** By the IRI of their article. */
  static Map<String, List<Passage>> of(Facts facts) {
    Passages passages = new Passages();
    facts.all(Parley.Stance).forEach(passages::stance);
    facts.all(Parley.EventReport, Parley.Statement).forEach(passages::report);
    return passages.byArticle;
  }

  private void stance(Thing stance) {
    List<Code> codes = new ArrayList<>();
    Optional<Question> question = Question.of(stance);
    Optional<Thing> holder = stance.one(Parley.holder);
    question.ifPresent(
        each -> {
          codes.add(new Code(POSITIONS, "position/" + each.position(), each.position()));
          codes.add(code(QUESTIONS, each.issue()));
        });
    holder.ifPresent(each -> codes.add(code(ACTORS, each)));
    for (Thing coding : stance.all(Parley.coding)) {
      codebook(coding).ifPresent(codes::add);
    }
    String description =
        holder.map(Thing::label).orElse("somebody")
            + " – "
            + question.map(Question::position).orElse("?")
            + " – "
            + question.map(each -> each.issue().label()).orElse(stance.label());
    add(stance, description, codes, Parley.evidence);
  }

  /** What a user's codebook says of a stance. */
  private static Optional<Code> codebook(Thing coding) {
    Optional<String> name = coding.text(Parley.codebook);
    return coding
        .one(Parley.code)
        .filter(code -> name.isPresent())
        .map(
            code ->
                new Code(
                    "Codebook " + name.orElseThrow(),
                    name.orElseThrow() + "/" + code.notation(),
                    code.notation()));
  }

  private void report(Thing report) {
    List<Code> codes = new ArrayList<>();
    boolean said = report.isA(Parley.Statement);
    report
        .one(Parley.type)
        .ifPresent(
            type ->
                codes.add(
                    new Code(
                        said ? STATEMENTS : EVENTS,
                        (said ? STATEMENTS : EVENTS) + "/" + type.notation(),
                        type.notation())));
    if (said) {
      report.all(Parley.speaker).forEach(speaker -> codes.add(code(ACTORS, speaker)));
    } else {
      report.all(Parley.participation).stream()
          .flatMap(part -> part.all(Parley.actor).stream())
          .distinct()
          .forEach(actor -> codes.add(code(ACTORS, actor)));
    }
    boolean placed = said && !report.all(Parley.contentMention).isEmpty();
    add(report, report.label(), codes, placed ? Parley.contentMention : Parley.evidence);
  }

  private static Code code(String tree, Thing thing) {
    String name = PlainText.of(thing.label());
    return new Code(tree, thing.iri(), name.isEmpty() ? thing.iri() : name);
  }

  private void add(Thing claim, String description, List<Code> codes, Node where) {
    if (codes.isEmpty()) {
      return;
    }
    for (Thing evidence : claim.all(where)) {
      Optional<Thing> article = evidence.one(OA.hasSource.asNode());
      Optional<Integer> start = number(evidence, OA.start.asNode());
      Optional<Integer> end = number(evidence, OA.end.asNode());
      if (article.isPresent() && start.isPresent() && end.isPresent()) {
        byArticle
            .computeIfAbsent(article.get().iri(), none -> new ArrayList<>())
            .add(
                new Passage(
                    claim.iri() + " " + evidence.iri(),
                    PlainText.of(claim.label()),
                    PlainText.of(description) + " (" + claim.iri() + ")",
                    start.get(),
                    end.get(),
                    codes.stream().distinct().toList()));
      }
    }
  }

  private static Optional<Integer> number(Thing evidence, Node property) {
    return evidence.selected(property).map(Integer::valueOf);
  }
}
