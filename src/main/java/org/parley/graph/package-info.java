/** What is known once names are resolved: actors, places, issues, events, and who holds what. */
@NullMarked
package org.parley.graph;

import org.jspecify.annotations.NullMarked;
