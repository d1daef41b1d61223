/** Who is who in an article: mentions become members of its cast. */
@NullMarked
package org.parley.resolve.actor;

import org.jspecify.annotations.NullMarked;
