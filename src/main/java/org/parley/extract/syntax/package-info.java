/**
 * The article under examination and its grammar: clauses, phrases, quotations, and the mentions
 * found so far.
 */
@NullMarked
package org.parley.extract.syntax;

import org.jspecify.annotations.NullMarked;
