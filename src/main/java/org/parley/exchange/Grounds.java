package org.parley.exchange;

import java.util.Optional;
import org.parley.claim.Certainty;

/**
 * How sure a claim is, and what made it.
 *
 * @param confidence 0 to 1; absent where the reader does not say
 * @param rule the reader's name for how it came by the claim; may be empty
 */
public record Grounds(
    Certainty certainty, boolean negated, Optional<Double> confidence, String rule) {}
