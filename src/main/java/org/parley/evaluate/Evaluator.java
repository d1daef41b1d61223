package org.parley.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.sparql.core.DatasetGraph;

/** Holds a reading against gold, wherever the reading stands. */
public final class Evaluator {
  private Evaluator() {}

  /**
   * Against a store; of a matrix, the store's codes are asked for with {@link #ofCodes}. Lives
   * inside one read transaction.
   */
  public static Evaluation ofStore(Gold gold, DatasetGraph dataset) {
    return switch (gold) {
      case AnnotationGold annotated ->
          AnnotationScorer.score(annotated.annotations(), StoreAnnotations.of(dataset));
      case AttributionGold attributed ->
          AttributionScorer.score(attributed, StoreAttributions.of(dataset));
      case SentenceGold sentences -> ofSentences(sentences, dataset);
      case MatrixGold matrix ->
          throw new IllegalArgumentException(matrix.path() + " is scored by codes");
    };
  }

  /** The ids say nothing of the sentences, so another table's store would go unnoticed. */
  private static Evaluation ofSentences(SentenceGold gold, DatasetGraph dataset) {
    Map<String, String> stored = texts(dataset);
    gold.texts()
        .forEach(
            (id, sentence) -> {
              if (!words(stored.getOrDefault(id, sentence)).equals(words(sentence))) {
                throw new GoldException(
                    "the store's article "
                        + id
                        + " is not that sentence of "
                        + gold.path()
                        + "; write its sentences with --articles, and build another store of them");
              }
            });
    return SentenceScorer.score(gold, new StoreReports(dataset));
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** A matrix against coded rows, in the order in which they are taken where several fit. */
  public static Evaluation ofCodes(MatrixGold gold, List<CodedRow> rows) {
    return MatrixScorer.score(gold.matrix(), rows);
  }

  /**
   * Against a folder of annotations, or a table of codes.
   *
   * @throws GoldException if the path does not hold a reading for such gold
   */
  public static Evaluation ofPath(Gold gold, Path path) {
    if (!Files.exists(path)) {
      throw new GoldException(path + ": no such folder or file; name the reading");
    }
    return switch (gold) {
      case AnnotationGold annotated -> ofFolder(annotated, path);
      case MatrixGold matrix -> ofTable(matrix, path);
      case AttributionGold attributed ->
          throw wrong(path, "a store, built from " + attributed.path().resolve("text"));
      case SentenceGold sentences ->
          throw wrong(path, "a store, built from the sentences of " + sentences.path());
    };
  }

  private static Evaluation ofFolder(AnnotationGold gold, Path path) {
    if (!Files.isDirectory(path)) {
      throw wrong(path, "a folder with NAME.json for each article");
    }
    return AnnotationScorer.score(
        gold.annotations(), AnnotationFolder.read(path, gold.annotations().keySet()));
  }

  private static Evaluation ofTable(MatrixGold gold, Path path) {
    if (!Files.isRegularFile(path)) {
      throw wrong(path, "a CSV file with the columns article, holder, names, code, position");
    }
    return ofCodes(gold, CodedRow.read(path));
  }

  /** The articles of the gold that the store does not have, sorted. */
  public static List<String> absent(Evaluation evaluation, DatasetGraph dataset) {
    TreeSet<String> absent = new TreeSet<>(evaluation.units());
    StoreQuery.rows(dataset, "articles").forEach(row -> absent.remove(row.get("name")));
    return List.copyOf(absent);
  }

  /** The articles that have no file in a folder of annotations. */
  public static List<String> absent(Evaluation evaluation, Path folder) {
    return evaluation.units().stream()
        .filter(article -> !Files.isRegularFile(folder.resolve(article + ".json")))
        .toList();
  }

  /** The texts of the store's articles, by id. Lives inside one read transaction. */
  public static Map<String, String> texts(DatasetGraph dataset) {
    Map<String, String> texts = new HashMap<>();
    StoreQuery.rows(dataset, "texts").forEach(row -> texts.put(row.get("name"), row.get("text")));
    return texts;
  }

  private static GoldException wrong(Path path, String needed) {
    return new GoldException(path + ": this gold is held against " + needed + "; name that");
  }
}
