/** Gives positions the codes of a user's codebook: from passages and questions to codings. */
@NullMarked
package org.parley.coding;

import org.jspecify.annotations.NullMarked;
