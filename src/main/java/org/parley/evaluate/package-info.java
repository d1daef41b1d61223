/** How good a reading is: claims held against gold, as figures, as single misses, and compared. */
@NullMarked
package org.parley.evaluate;

import org.jspecify.annotations.NullMarked;
