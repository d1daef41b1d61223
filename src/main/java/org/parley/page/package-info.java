/** Pages about a store: requests in, HTML, CSV, JSON and SVG out. It knows no server. */
@NullMarked
package org.parley.page;

import org.jspecify.annotations.NullMarked;
