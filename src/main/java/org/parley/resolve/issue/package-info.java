/** Which targets ask one question. */
@NullMarked
package org.parley.resolve.issue;

import org.jspecify.annotations.NullMarked;
