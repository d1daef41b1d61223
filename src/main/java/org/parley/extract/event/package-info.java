/** What happened: events that verbs and nouns tell of, with their places and times. */
@NullMarked
package org.parley.extract.event;

import org.jspecify.annotations.NullMarked;
