/** Who says or thinks what: source, cue and content. */
@NullMarked
package org.parley.extract.statement;

import org.jspecify.annotations.NullMarked;
