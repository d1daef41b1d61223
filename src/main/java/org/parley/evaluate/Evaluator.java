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
      case SentenceGold sentences -> SentenceScorer.score(sentences, new StoreReports(dataset));
      case MatrixGold matrix ->
          throw new IllegalArgumentException(matrix.path() + " is scored by codes");
    };
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

  /** The articles that gold of this kind needs and the store does not have, sorted. */
  public static List<String> absent(Evaluation evaluation, DatasetGraph dataset) {
    TreeSet<String> absent = new TreeSet<>(evaluation.units());
    StoreQuery.rows(dataset, "articles").forEach(row -> absent.remove(row.get("name")));
    return List.copyOf(absent);
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
