/** The commands: they parse, call, and print. */
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
