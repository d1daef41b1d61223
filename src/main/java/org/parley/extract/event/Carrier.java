package org.parley.extract.event;

import org.parley.lexicon.LightVerb;
import org.parley.text.Token;

/** A verb that carries an event noun, with the line of the table that says how. */
record Carrier(Token verb, LightVerb row) {}
