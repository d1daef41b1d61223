package org.parley.rdf.vocab;

import java.util.List;

/** What stands between the base and the key in the IRIs of instances. */
public final class Folders {
  public static final String ARTICLE = "article/";
  public static final String ACTOR = "actor/";
  public static final String EVENT = "event/";
  public static final String ISSUE = "issue/";
  public static final String PLACE = "place/";
  public static final String GRAPH = "graph/";

  /** The graphs of codebooks. */
  public static final String CODEBOOKS = GRAPH + "codebook/";

  /** The graph of what follows from many articles. */
  public static final String RESOLVED = GRAPH + "resolved";

  /** The folders of nodes that people ask for by their key. */
  public static final List<String> NAMED = List.of(ARTICLE, ACTOR, EVENT, ISSUE, PLACE);

  private Folders() {}
}
