/** Sheets of claims to resolved claims: words held to the text, actors linked, issues found. */
@NullMarked
package org.parley.resolve.sheet;

import org.jspecify.annotations.NullMarked;
