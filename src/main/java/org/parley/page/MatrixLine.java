package org.parley.page;

import java.util.List;
import java.util.Optional;

/**
 * A row.
 *
 * @param cells one for each question, in their order
 */
record MatrixLine(String iri, String holder, List<Optional<HeldPosition>> cells) {}
