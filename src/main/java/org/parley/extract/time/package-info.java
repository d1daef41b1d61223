/** Expressions of time, and the days, months and years that they mean. */
@NullMarked
package org.parley.extract.time;

import org.jspecify.annotations.NullMarked;
