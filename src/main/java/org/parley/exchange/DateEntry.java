package org.parley.exchange;

import java.util.Optional;

/** A date in the article's words, and as ISO day, month or year. */
public record DateEntry(String text, Optional<String> value, Optional<String> end) {}
