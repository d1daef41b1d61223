package org.parley.page;

/**
 * An actor.
 *
 * @param weight in how many events it takes part, or on how many questions it stands
 */
record NetworkNode(String iri, String name, String kind, int weight) {}
