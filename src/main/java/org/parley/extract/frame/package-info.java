/**
 * The frames of the lexicon laid on a clause: which row fits, what it takes, on which condition.
 */
@NullMarked
package org.parley.extract.frame;

import org.jspecify.annotations.NullMarked;
