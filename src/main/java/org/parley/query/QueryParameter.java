package org.parley.query;

/**
 * A variable that the asker can bind.
 *
 * @param standard the value that it has otherwise, as {@link Value#parse} reads it
 * @param description what it is
 */
public record QueryParameter(String name, String standard, String description) {}
