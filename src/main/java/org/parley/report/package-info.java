/** What a store adds up to, and what its nodes rest on, as values that a command can print. */
@NullMarked
package org.parley.report;

import org.jspecify.annotations.NullMarked;
