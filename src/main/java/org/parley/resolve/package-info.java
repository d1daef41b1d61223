/** Names to things: the gazetteer, linking, and what is the same across articles. */
@NullMarked
package org.parley.resolve;

import org.jspecify.annotations.NullMarked;
