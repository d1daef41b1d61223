package org.parley.lexicon;

/** A phrasing and the key of its question, which {@code no-} begins where it is turned. */
public record FrameExample(String phrase, String key) {}
