package org.parley.annotate.nlp4j;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tukaani.xz.XZInputStream;

/** The parts of the English model, largest first. Word embeddings are left out: see DESIGN. */
enum Part {
  DEPENDENCIES("models/en-dep.xz"),
  KNOWN_NAMES("lexica/en-named-entity-gazetteers-simplified.xz"),
  WORD_CLUSTERS("lexica/en-brown-clusters-simplified-lowercase.xz"),
  NAMES("models/en-ner.xz"),
  PARTS_OF_SPEECH("models/en-pos.xz"),
  AMBIGUITY_CLASSES("lexica/en-ambiguity-classes-simplified-lowercase.xz");

  static final Set<Part> ALL = Collections.unmodifiableSet(EnumSet.allOf(Part.class));

  private static final String ROOT = "edu/emory/mathcs/nlp/";

  private final String resource;

  Part(String resource) {
    this.resource = ROOT + resource;
  }

  String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The part as the library ships it: LZMA over Java serialisation, slow. */
  @SuppressWarnings("unchecked")
  Object unpack() throws IOException {
    InputStream packed = NLPNode.class.getClassLoader().getResourceAsStream(resource);
    if (packed == null) {
      throw new IOException("nlp4j-english is not on the class path: no " + resource);
    }
    try (packed) {
      Object whole =
          ModelFile.deserialise(new BufferedInputStream(new XZInputStream(packed), 1 << 16));
      return switch (this) {
        case DEPENDENCIES, NAMES, PARTS_OF_SPEECH ->
            StoredTagger.decoding((OnlineComponent<NLPNode, ?>) whole);
        case KNOWN_NAMES, WORD_CLUSTERS, AMBIGUITY_CLASSES -> whole;
      };
    }
  }

  /** Writes an unpacked part, which is spent afterwards. */
  @SuppressWarnings("unchecked")
  void write(Object unpacked, ModelWriter out) throws IOException {
    switch (this) {
      case DEPENDENCIES, NAMES, PARTS_OF_SPEECH ->
          StoredTagger.write((OnlineComponent<NLPNode, ?>) unpacked, out);
      case KNOWN_NAMES -> StoredNames.write((PrefixTree<String, Set<String>>) unpacked, out);
      case WORD_CLUSTERS -> StoredLexicon.write((Map<String, Set<String>>) unpacked, out);
      case AMBIGUITY_CLASSES -> StoredLexicon.write((Map<String, List<String>>) unpacked, out);
    }
  }

  /** The part from what {@link #write} wrote; it works as the unpacked one does. */
  Object read(ModelReader in) throws IOException {
    return switch (this) {
      case DEPENDENCIES, NAMES, PARTS_OF_SPEECH -> StoredTagger.read(in);
      case KNOWN_NAMES -> StoredNames.read(in);
      case WORD_CLUSTERS, AMBIGUITY_CLASSES -> StoredLexicon.read(in);
    };
  }
}
