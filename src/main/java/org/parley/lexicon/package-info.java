/** What words mean: the tables of {@code data/lexicon}, read once. */
@NullMarked
package org.parley.lexicon;

import org.jspecify.annotations.NullMarked;
