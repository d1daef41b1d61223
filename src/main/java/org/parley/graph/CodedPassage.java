package org.parley.graph;

import java.util.Optional;

/**
 * A code that a passage of an article got.
 *
 * @param article its id
 * @param date of the article: ISO day, if known
 */
public record CodedPassage(String article, Optional<String> date, Passage passage, Coding coding) {}
