package org.parley.annotate.nlp4j;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Puts the engine together from its parts. */
final class Models {
  private Models() {}

  static Engine load(Path cache, Consumer<String> progress) {
    try {
      return engine(new ModelCache(cache, Part.ALL, Part::unpack, progress).load());
    } catch (IOException e) {
      progress.accept(
          "Cannot keep prepared language models in %s (%s): they load unprepared, in half a minute. Set PARLEY_CACHE to a folder that can be written."
              .formatted(cache, e));
      return unprepared();
    }
  }

  /** The engine straight from the library, without a cache. */
  static Engine unprepared() {
    try {
      return engine(
          Parallel.forAll(Part.ALL, Runtime.getRuntime().availableProcessors(), Part::unpack));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Engine engine(Map<Part, Object> parts) {
    return new Engine(
        List.of(
            lexica(parts),
            tagger(parts, Part.PARTS_OF_SPEECH),
            new MorphologicalAnalyzer<>(Language.ENGLISH),
            tagger(parts, Part.NAMES),
            tagger(parts, Part.DEPENDENCIES)),
        new HeadlineCase((Map<String, List<String>>) part(parts, Part.AMBIGUITY_CLASSES)));
  }

  @SuppressWarnings("unchecked")
  private static GlobalLexica<NLPNode> lexica(Map<Part, Object> parts) {
    // Made from an empty configuration, since the lexica are here already.
    GlobalLexica<NLPNode> lexica =
        new GlobalLexica<>(new ByteArrayInputStream("<none/>".getBytes(StandardCharsets.UTF_8)));
    Field lowerCase = Field.word_form_simplified_lowercase;
    lexica.setAmbiguityClasses(
        new GlobalLexicon<>(
            (Map<String, List<String>>) part(parts, Part.AMBIGUITY_CLASSES),
            lowerCase,
            "ambiguity classes"));
    lexica.setWordClusters(
        new GlobalLexicon<>(
            (Map<String, Set<String>>) part(parts, Part.WORD_CLUSTERS),
            lowerCase,
            "word clusters"));
    lexica.setNamedEntityGazetteers(
        new GlobalLexicon<>(
            (PrefixTree<String, Set<String>>) part(parts, Part.KNOWN_NAMES),
            Field.word_form_simplified,
            "known names"));
    return lexica;
  }

  @SuppressWarnings("unchecked")
  private static NLPComponent<NLPNode> tagger(Map<Part, Object> parts, Part part) {
    return (NLPComponent<NLPNode>) part(parts, part);
  }

  private static Object part(Map<Part, Object> parts, Part part) {
    Object value = parts.get(part);
    if (value == null) {
      throw new IllegalStateException("not loaded: " + part);
    }
    return value;
  }
}
