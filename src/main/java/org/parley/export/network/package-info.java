/**
 * Networks of actors, events and issues, in the formats of the tools that draw and measure them.
 */
@NullMarked
package org.parley.export.network;

import org.jspecify.annotations.NullMarked;
