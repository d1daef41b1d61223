/**
 * From an article to the text that a language model answered: requests, the endpoint, the record of
 * answers, limits. What an answer means is no matter of this package.
 */
@NullMarked
package org.parley.llm;

import org.jspecify.annotations.NullMarked;
