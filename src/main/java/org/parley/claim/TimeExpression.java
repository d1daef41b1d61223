package org.parley.claim;

import java.util.Optional;

/**
 * When something is, in the article's words and, where they and the article's date allow it, as a
 * value.
 *
 * @param text the words
 * @param value a day, month or year: {@code 2025-12-14}, {@code 2025-12} or {@code 2025}
 * @param end the last day, month or year of an interval that begins with {@code value}
 */
public record TimeExpression(String text, Optional<String> value, Optional<String> end) {}
