/** A store's graphs as files in the syntaxes that other tools read. */
@NullMarked
package org.parley.export;

import org.jspecify.annotations.NullMarked;
