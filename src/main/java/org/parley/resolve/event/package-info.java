/** Which reports tell of one event, within an article and across articles. */
@NullMarked
package org.parley.resolve.event;

import org.jspecify.annotations.NullMarked;
