package org.parley.exchange;

import org.parley.claim.Position;

/** That a stance is one on a question of a codebook; the position as that question has it. */
public record CodeEntry(String codebook, String code, Position position) {}
