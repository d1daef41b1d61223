/** Articles with their linguistic annotation: sentences, tokens, dependencies, named spans. */
@NullMarked
package org.parley.text;

import org.jspecify.annotations.NullMarked;
