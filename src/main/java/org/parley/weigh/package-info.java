/** How likely claims are: what speaks for each and against it, weighed as gold taught. */
@NullMarked
package org.parley.weigh;

import org.jspecify.annotations.NullMarked;
