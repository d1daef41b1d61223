/** SPARQL over a store: what is asked, what it is bound to, and how the answer is written. */
@NullMarked
package org.parley.query;

import org.jspecify.annotations.NullMarked;
