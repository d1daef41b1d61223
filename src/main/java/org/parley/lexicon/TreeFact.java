package org.parley.lexicon;

import java.util.List;

public record TreeFact(String word, boolean negated, TreeTest test, List<String> values) {}
