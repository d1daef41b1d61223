/**
 * Annotated text in, claims out: pure functions over syntax. What words mean stands in the tables
 * of {@code data/lexicon}; here is only the mechanism that reads them.
 */
@NullMarked
package org.parley.extract;

import org.jspecify.annotations.NullMarked;
