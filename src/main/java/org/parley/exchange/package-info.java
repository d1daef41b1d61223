/**
 * Claims as they are exchanged: one JSON object an article, each claim with the words that prove
 * it. {@code ontology/claims.schema.json} and {@code docs/claims.md} describe the form.
 */
@NullMarked
package org.parley.exchange;

import org.jspecify.annotations.NullMarked;
