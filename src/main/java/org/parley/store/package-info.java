/** Quads on disk or in memory, in transactions. Knows RDF, but nothing of what it means. */
@NullMarked
package org.parley.store;

import org.jspecify.annotations.NullMarked;
