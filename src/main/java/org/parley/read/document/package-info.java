/** Files of word processors, books and printed pages → their paragraphs. */
@NullMarked
package org.parley.read.document;

import org.jspecify.annotations.NullMarked;
