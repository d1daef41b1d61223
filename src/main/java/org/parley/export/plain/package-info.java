/** Words and XML as every other program can take them. */
@NullMarked
package org.parley.export.plain;

import org.jspecify.annotations.NullMarked;
