/** The port to the linguistic engine: articles in, annotated text out. */
@NullMarked
package org.parley.annotate;

import org.jspecify.annotations.NullMarked;
