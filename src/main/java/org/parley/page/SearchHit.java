package org.parley.page;

import java.util.List;

/**
 * Something found.
 *
 * @param hint what it is or where it stands, in a few words
 */
record SearchHit(String page, List<Piece> name, String hint) {}
