/** The way of an article, from input to store: what runs when, on how many threads, with counts. */
@NullMarked
package org.parley.pipeline;

import org.jspecify.annotations.NullMarked;
