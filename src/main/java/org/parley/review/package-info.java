/** Decisions of people: from a plain file, onto what readers claim. */
@NullMarked
package org.parley.review;

import org.jspecify.annotations.NullMarked;
