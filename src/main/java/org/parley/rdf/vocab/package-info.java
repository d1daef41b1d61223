/** The terms that the graph is written in: Parley's own, and those of others that Jena lacks. */
@NullMarked
package org.parley.rdf.vocab;

import org.jspecify.annotations.NullMarked;
