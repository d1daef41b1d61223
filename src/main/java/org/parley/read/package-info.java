/** Files, folders and standard input → articles, one class a format; page furniture marked. */
@NullMarked
package org.parley.read;

import org.jspecify.annotations.NullMarked;
