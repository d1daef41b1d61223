/** A user's own questions, which positions are coded by. */
@NullMarked
package org.parley.codebook;

import org.jspecify.annotations.NullMarked;
