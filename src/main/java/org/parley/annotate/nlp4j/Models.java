package org.parley.annotate.nlp4j;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.tukaani.xz.XZInputStream;

/** Loads the engine's models, side by side. */
final class Models {
  private static final String ROOT = "edu/emory/mathcs/nlp/";

  private Models() {}

  static Engine load(Path cache, Consumer<String> progress) {
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      var dep = Models.<NLPComponent<NLPNode>>start(threads, "models/en-dep.xz");
      var gazetteer =
          Models.<PrefixTree<String, Set<String>>>start(
              threads, "lexica/en-named-entity-gazetteers-simplified.xz");
      var ner = Models.<NLPComponent<NLPNode>>start(threads, "models/en-ner.xz");
      var pos = Models.<NLPComponent<NLPNode>>start(threads, "models/en-pos.xz");
      var classes =
          Models.<Map<String, List<String>>>start(
              threads, "lexica/en-ambiguity-classes-simplified-lowercase.xz");
      var clusters =
          Models.<Map<String, Set<String>>>start(
              threads, "lexica/en-brown-clusters-simplified-lowercase.xz");
      GlobalLexica<NLPNode> lexica =
          new GlobalLexica<>(new ByteArrayInputStream("<none/>".getBytes(StandardCharsets.UTF_8)));
      Field lowercase = Field.word_form_simplified_lowercase;
      lexica.setAmbiguityClasses(new GlobalLexicon<>(classes.join(), lowercase, "classes"));
      lexica.setWordClusters(new GlobalLexicon<>(clusters.join(), lowercase, "clusters"));
      lexica.setNamedEntityGazetteers(
          new GlobalLexicon<>(gazetteer.join(), Field.word_form_simplified, "names"));
      return new Engine(
          List.of(
              lexica,
              decoding(pos.join()),
              new MorphologicalAnalyzer<>(Language.ENGLISH),
              decoding(ner.join()),
              decoding(dep.join())));
    }
  }

  private static NLPComponent<NLPNode> decoding(NLPComponent<NLPNode> component) {
    ((OnlineComponent<?, ?>) component).setFlag(NLPFlag.DECODE);
    return component;
  }

  private static <T> CompletableFuture<T> start(ExecutorService threads, String name) {
    return CompletableFuture.supplyAsync(() -> read(name), threads);
  }

  @SuppressWarnings("unchecked")
  private static <T> T read(String name) {
    try (InputStream packed = NLPNode.class.getClassLoader().getResourceAsStream(ROOT + name);
        ObjectInputStream in =
            new ObjectInputStream(new BufferedInputStream(new XZInputStream(packed), 1 << 16))) {
      return (T) in.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
