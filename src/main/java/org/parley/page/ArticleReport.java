package org.parley.page;

import java.util.List;

/**
 * What one article reports of an event.
 *
 * @param sentences of the article, those that have the words first
 */
record ArticleReport(Row row, List<List<Piece>> sentences) {}
