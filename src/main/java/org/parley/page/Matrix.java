package org.parley.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.query.LeadingIssues;

/**
 * Positions as a table of actors and questions: the questions that most actors stand on first, and
 * of the actors those that stand on most of them. ({@code PositionMatrix} of the command line is a
 * table of signs, by name; here each cell leads to what it comes from, and who says most is first.)
 *
 * @param allQuestions how many there are, shown or not
 */
record Matrix(
    List<MatrixQuestion> questions, List<MatrixLine> lines, int allQuestions, int allHolders) {
  static Matrix of(List<Row> rows, int columns, int most) {
    Map<String, Map<String, List<Row>>> cells = new LinkedHashMap<>();
    Map<String, Set<String>> holders = new LinkedHashMap<>();
    Map<String, Set<String>> articles = new LinkedHashMap<>();
    Map<String, String> labels = new LinkedHashMap<>();
    for (Row row : rows) {
      String holder = row.get("holderIri");
      String question = row.get("on");
      labels.putIfAbsent(holder, row.get("holder"));
      labels.putIfAbsent(question, row.get("issue"));
      holders.computeIfAbsent(question, k -> new TreeSet<>()).add(holder);
      articles.computeIfAbsent(question, k -> new TreeSet<>()).add(row.get("article"));
      cells
          .computeIfAbsent(holder, k -> new LinkedHashMap<>())
          .computeIfAbsent(question, k -> new ArrayList<>())
          .add(row);
    }
    List<MatrixQuestion> questions = questions(holders, articles, labels, columns);
    List<MatrixLine> lines = lines(cells, labels, questions, most);
    return new Matrix(questions, lines, holders.size(), cells.size());
  }

  /** The questions that most stand on. */
  private static List<MatrixQuestion> questions(
      Map<String, Set<String>> holders,
      Map<String, Set<String>> articles,
      Map<String, String> labels,
      int columns) {
    return LeadingIssues.of(holders, articles, columns).stream()
        .map(
            issue ->
                new MatrixQuestion(
                    issue,
                    labels.getOrDefault(issue, ""),
                    holders.getOrDefault(issue, Set.of()).size()))
        .toList();
  }

  /** Those who stand on most of the questions. */
  private static List<MatrixLine> lines(
      Map<String, Map<String, List<Row>>> cells,
      Map<String, String> labels,
      List<MatrixQuestion> questions,
      int most) {
    return cells.entrySet().stream()
        .map(
            each ->
                line(
                    each.getKey(),
                    labels.getOrDefault(each.getKey(), ""),
                    each.getValue(),
                    questions))
        .filter(line -> line.cells().stream().anyMatch(Optional::isPresent))
        .sorted(
            Comparator.comparing(
                    (MatrixLine line) -> -line.cells().stream().filter(Optional::isPresent).count())
                .thenComparing(
                    line ->
                        -line.cells().stream()
                            .flatMap(Optional::stream)
                            .mapToInt(HeldPosition::stances)
                            .sum())
                .thenComparing(MatrixLine::holder)
                .thenComparing(MatrixLine::iri))
        .limit(most)
        .toList();
  }

  private static MatrixLine line(
      String iri, String holder, Map<String, List<Row>> stands, List<MatrixQuestion> questions) {
    return new MatrixLine(
        iri,
        holder,
        questions.stream()
            .map(question -> Optional.ofNullable(stands.get(question.iri())).map(Matrix::cell))
            .toList());
  }

  private static HeldPosition cell(List<Row> rows) {
    List<Row> latestFirst =
        rows.stream()
            .sorted(Comparator.comparing((Row row) -> row.get("since")).reversed())
            .toList();
    LinkedHashSet<Side> sides = new LinkedHashSet<>();
    latestFirst.forEach(row -> sides.add(Side.of(row.get("position"))));
    return new HeldPosition(List.copyOf(sides), rows.size(), latestFirst.get(0).get("since"));
  }
}
