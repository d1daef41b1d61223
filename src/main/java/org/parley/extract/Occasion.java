package org.parley.extract;

import java.util.Optional;
import org.parley.text.Token;

/**
 * An event as its trigger tells it, before it is known where and when.
 *
 * @param carrier the verb that carries an event noun
 * @param definite whether the words take it as known ("the talks")
 * @param confidence 0 to 1
 */
record Occasion(
    Token trigger,
    String type,
    String label,
    Outlook.Finding outlook,
    Optional<Token> carrier,
    Participants participants,
    boolean definite,
    double confidence,
    String rule) {}
