/**
 * Rows as files of Apache Parquet. What a file says of itself is written by Parquet's own library.
 */
@NullMarked
package org.parley.export.parquet;

import org.jspecify.annotations.NullMarked;
