package org.parley.page;

/**
 * Two actors with something in common.
 *
 * @param weight in how many events, or on how many questions
 * @param over the kinds of events, or the questions, with most first
 */
record NetworkEdge(String one, String other, int weight, Tone tone, String over) {}
