/** Tables of what a store holds, one row layout each, as CSV or Parquet. */
@NullMarked
package org.parley.export.table;

import org.jspecify.annotations.NullMarked;
