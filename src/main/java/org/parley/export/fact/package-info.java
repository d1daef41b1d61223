/**
 * What a store says, as values of the kinds that other tools know: for every export that is no RDF.
 */
@NullMarked
package org.parley.export.fact;

import org.jspecify.annotations.NullMarked;
