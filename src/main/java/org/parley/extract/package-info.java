/**
 * Annotated text in, claims out: the same text gives the same claims. What words mean stands in
 * {@code org.parley.lexicon}; the rooms here hold the rules, a room a kind of claim.
 */
@NullMarked
package org.parley.extract;

import org.jspecify.annotations.NullMarked;
