package org.parley.extract.statement;

import org.parley.claim.Statement;

/**
 * A statement with the word that makes it, for the rules that go on from there.
 *
 * @param sentence index of the sentence that the word stands in
 * @param cueToken index of the word in that sentence; -1 where layout alone makes the statement
 */
public record Cued(int sentence, int cueToken, Statement statement) {}
