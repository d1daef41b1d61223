/** What an article claims, still in its own words: mentions, event reports, statements, stances. */
@NullMarked
package org.parley.claim;

import org.jspecify.annotations.NullMarked;
