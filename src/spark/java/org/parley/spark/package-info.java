/**
 * Corpora that outgrow one machine: the pipeline's own functions, on Apache Spark. Part of a build
 * with Maven's profile {@code spark} only.
 */
@NullMarked
package org.parley.spark;

import org.jspecify.annotations.NullMarked;
