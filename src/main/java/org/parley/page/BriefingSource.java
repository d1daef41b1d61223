package org.parley.page;

import java.util.Optional;

/**
 * An article that the briefing rests on.
 *
 * @param number by which quotations refer to it
 */
record BriefingSource(int number, Row article, Optional<String> address) {}
