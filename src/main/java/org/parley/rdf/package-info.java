/** The domain as RDF and back. Nothing else mints IRIs. */
@NullMarked
package org.parley.rdf;

import org.jspecify.annotations.NullMarked;
