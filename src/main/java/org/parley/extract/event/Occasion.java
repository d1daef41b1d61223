package org.parley.extract.event;

import java.util.Optional;
import org.parley.claim.EventTrigger;
import org.parley.extract.frame.Participants;
import org.parley.extract.outlook.Finding;
import org.parley.text.Token;

/**
 * An event as its trigger tells it, before it is known where and when.
 *
 * @param carrier the verb that carries an event noun
 * @param teller the word that says what happened: the trigger, or a verb that makes another event
 *     of the noun ("suspended the accord")
 * @param definite whether the words take it as known ("the talks")
 * @param by how its words tell of it
 */
record Occasion(
    Token trigger,
    String type,
    String label,
    Finding outlook,
    Optional<Token> carrier,
    Token teller,
    Participants participants,
    boolean definite,
    EventTrigger by,
    String rule) {}
