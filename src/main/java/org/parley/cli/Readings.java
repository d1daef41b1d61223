package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.evaluate.AnnotationGold;
import org.parley.evaluate.CodedRow;
import org.parley.evaluate.Evaluation;
import org.parley.evaluate.Evaluator;
import org.parley.evaluate.Gold;
import org.parley.evaluate.MatrixGold;
import org.parley.store.Store;

/** What is held against gold: stores, folders of annotations, tables of codes. */
record Readings(Gold gold, String codebook, ParleyCommand parley, Console console) {
  private static final int SHOWN = 5;

  /**
   * @param isStore whether it has to be a store; else it is found out
   * @param reader whose claims of a store count; all if empty
   */
  Evaluation evaluate(Path reading, boolean isStore, Optional<String> reader) {
    if (!isStore && !Store.isAt(reading)) {
      return ofPath(reading);
    }
    try (Store store = open(reading, reader)) {
      return gold instanceof MatrixGold matrix
          ? ofCodes(matrix, store)
          : ofArticles(reading, store);
    }
  }

  private Store open(Path reading, Optional<String> reader) {
    return parley.chosen(StoreBase.checked(Store.openToRead(reading), parley.base()), reader);
  }

  /** The texts that the reading knows, by article. */
  Map<String, String> texts(Path reading) {
    if (!Store.isAt(reading)) {
      return Map.of();
    }
    try (Store store = Store.openToRead(reading)) {
      return store.calculateRead(Evaluator::texts);
    }
  }

  private Evaluation ofPath(Path reading) {
    Evaluation evaluation = Evaluator.ofPath(gold, reading);
    if (gold instanceof AnnotationGold) {
      warn(Evaluator.absent(evaluation, reading), evaluation);
    }
    return evaluation;
  }

  private Evaluation ofCodes(MatrixGold matrix, Store store) {
    List<CodedRow> rows =
        new ReadyQuestion()
            .rows("codes", CodebookName.one(codebook, store), store, parley).stream()
                .map(CodedRow::of)
                .toList();
    long others = rows.stream().filter(r -> !matrix.articles().contains(r.article())).count();
    if (others > 0 && !parley.quiet()) {
      console
          .err()
          .println(
              "parley: "
                  + others
                  + " of "
                  + rows.size()
                  + " codes stand in articles that have no cell in the gold, and count as extra");
    }
    return Evaluator.ofCodes(matrix, rows);
  }

  private Evaluation ofArticles(Path reading, Store store) {
    Evaluation evaluation = store.calculateRead(dataset -> Evaluator.ofStore(gold, dataset));
    List<String> absent = store.calculateRead(dataset -> Evaluator.absent(evaluation, dataset));
    if (absent.size() == evaluation.units().size()) {
      throw new Failure(
          ExitCode.FAILED,
          "the store " + reading + " has none of the articles of " + gold.path() + "; " + remedy());
    }
    warn(absent, evaluation);
    return evaluation;
  }

  private void warn(List<String> absent, Evaluation evaluation) {
    if (absent.isEmpty() || parley.quiet()) {
      return;
    }
    console
        .err()
        .println(
            "parley: "
                + absent.size()
                + " of "
                + evaluation.units().size()
                + " articles are not in the reading and count as read without finding anything: "
                + absent.stream().limit(SHOWN).collect(Collectors.joining(", "))
                + (absent.size() > SHOWN ? ", …" : ""));
  }

  private String remedy() {
    return switch (gold.kind()) {
      case ANNOTATIONS, MATRIX ->
          "build it from their texts, with the names of the gold's files as ids";
      case ATTRIBUTIONS -> "build it with 'parley build " + gold.path().resolve("text") + "'";
      case SENTENCES ->
          "write its sentences as articles with 'parley evaluate "
              + gold.path()
              + " --articles FILE', and build it with 'parley build FILE'";
    };
  }
}
