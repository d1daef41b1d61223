/** The names that are known in advance, and how forms of a name meet. */
@NullMarked
package org.parley.resolve.gazetteer;

import org.jspecify.annotations.NullMarked;
