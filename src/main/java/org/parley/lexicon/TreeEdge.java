package org.parley.lexicon;

import java.util.Set;

/** {@code below} hangs on {@code above} in one of the relations; in any where there are none. */
public record TreeEdge(String above, Set<String> relations, String below) {}
