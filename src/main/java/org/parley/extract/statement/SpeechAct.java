package org.parley.extract.statement;

import java.util.List;
import org.parley.claim.Argument;

/**
 * @param type an event type, or SAY
 */
record SpeechAct(String type, List<Argument> arguments) {}
