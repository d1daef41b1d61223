package org.parley.evaluate;

/**
 * A position that an article reports.
 *
 * @param position from the side of the question
 * @param optional whether it neither counts when missed nor when found
 * @param quote a sentence that says so
 */
record MatrixCell(
    String article,
    MatrixHolder holder,
    String code,
    String position,
    boolean optional,
    String quote) {}
